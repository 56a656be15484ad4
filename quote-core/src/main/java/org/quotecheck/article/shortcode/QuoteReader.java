package org.quotecheck.article.shortcode;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.shortcode.Arguments.Argument;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Reads the arguments of a quote shortcode: its words and who is credited. */
final class QuoteReader {
  private final String source;
  private final Tag tag;
  private final ShortcodeNames names;
  private final List<Argument> arguments;

  QuoteReader(String source, Tag tag, ShortcodeNames names) {
    this.source = source;
    this.tag = tag;
    this.names = names;
    this.arguments = Arguments.of(source, tag.arguments());
  }

  /** The words, if a parameter is named after them. */
  Optional<MappedText> namedWords() {
    return Arguments.named(arguments, names.words());
  }

  /** The words of a shortcode that holds no text: named, or the first quoted argument. */
  Optional<MappedText> words() {
    return namedWords().or(() -> quoted(0));
  }

  /** The credit of a shortcode whose words are an argument. */
  Optional<MappedText> creditBesideWords() {
    return namedWords().isPresent() ? namedCredit() : namedCredit().or(() -> quoted(1));
  }

  /** The credit of a shortcode whose words stand between its tags. */
  Optional<MappedText> credit() {
    return namedCredit().or(() -> quoted(0).filter(QuoteReader::isName)).or(this::bareCredit);
  }

  private Optional<MappedText> namedCredit() {
    Optional<MappedText> name = Arguments.named(arguments, names.credit());
    Optional<MappedText> role = Arguments.named(arguments, names.role());
    return name.map(n -> role.map(r -> joined(n, r)).orElse(n)).or(() -> role);
  }

  /** “Name, role”, if they are written in this order. */
  private static MappedText joined(MappedText name, MappedText role) {
    int end = name.toSource(new Span(0, name.length())).end();
    int begin = role.toSource(new Span(0, role.length())).begin();
    return begin < end
        ? name
        : new MappedText.Builder().append(name).replace(", ", end, begin).append(role).build();
  }

  private Optional<MappedText> quoted(int index) {
    return arguments.stream()
        .filter(argument -> argument.name().isEmpty() && argument.quoted())
        .map(Argument::value)
        .filter(value -> !value.text().isBlank())
        .skip(index)
        .findFirst();
  }

  /** Octopress: {@code blockquote Name, Source https://… Title}. */
  private Optional<MappedText> bareCredit() {
    boolean bare =
        arguments.stream().allMatch(argument -> argument.name().isEmpty() && !argument.quoted());
    if (!bare || arguments.isEmpty()) {
      return Optional.empty();
    }
    String raw = tag.arguments().of(source);
    int url = raw.indexOf("http");
    String name = (url < 0 ? raw : raw.substring(0, url)).stripTrailing();
    int begin = name.length() - name.stripLeading().length();
    int end = name.endsWith(",") ? name.length() - 1 : name.length();
    int base = tag.arguments().begin();
    MappedText credit =
        new MappedText.Builder().copy(source, base + begin, base + Math.max(begin, end)).build();
    return Optional.of(credit).filter(QuoteReader::isName);
  }

  /** A style or position, as in {@code pullquote "left"}, is no name. */
  private static boolean isName(MappedText value) {
    String text = value.text();
    return !text.isEmpty() && (text.charAt(0) == '@' || Character.isUpperCase(text.codePointAt(0)));
  }
}
