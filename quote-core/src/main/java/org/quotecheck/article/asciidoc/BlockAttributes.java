package org.quotecheck.article.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.article.asciidoc.line.AttributeList;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * What the lines above a block say about it: {@code .Title}, {@code [quote, Name, Source]}.
 *
 * @param style what the block is, such as {@code quote}; empty if they do not say
 * @param roles the classes that the page gives it
 * @param title the title's place in the source
 * @param values who and what a quotation is credited to and the layout of a table, by name
 */
record BlockAttributes(
    String style, Set<String> roles, Optional<Span> title, Map<String, Span> values) {
  private static final String ATTRIBUTION = "attribution";
  private static final String SOURCE = "citetitle";
  private static final Set<String> KNOWN =
      Set.of(ATTRIBUTION, SOURCE, "cols", "format", "separator");
  private static final Set<String> UNREAD =
      Set.of("comment", "listing", "literal", "pass", "source", "stem", "asciimath", "latexmath");
  private static final Set<String> OTHERS =
      Set.of(
          "abstract",
          "aside",
          "example",
          "normal",
          "open",
          "partintro",
          "quote",
          "sidebar",
          "verse");
  private static final Set<String> PULL_QUOTES = Set.of("pull-quote", "pullquote", "pull_quote");
  private static final Pattern ROLE = Pattern.compile("\\.([^#.%]+)");
  private static final Set<String> ADMONITIONS =
      Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  /** Nothing said. */
  static final BlockAttributes NONE = new BlockAttributes("", Set.of(), Optional.empty(), Map.of());

  BlockAttributes {
    roles = Set.copyOf(roles);
    values = Map.copyOf(values);
  }

  BlockAttributes withTitle(Span title) {
    return new BlockAttributes(style, roles, Optional.of(title), values);
  }

  /** What a further attribute line adds. */
  BlockAttributes with(String text, Span line) {
    AttributeList list = AttributeList.of(text, new Span(line.begin() + 1, line.end() - 1));
    String first = list.positional().stream().limit(1).map(s -> s.of(text)).findFirst().orElse("");
    String newStyle = style(first);
    Map<String, Span> all = new HashMap<>(values);
    putPositional(all, ATTRIBUTION, list.positional(), 1);
    putPositional(all, SOURCE, list.positional(), 2);
    list.named().entrySet().stream()
        .filter(entry -> KNOWN.contains(entry.getKey()))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    Set<String> allRoles = new HashSet<>(roles);
    ROLE.matcher(first).results().forEach(role -> allRoles.add(role.group(1)));
    Stream.of("role", "roles")
        .flatMap(name -> Stream.ofNullable(list.named().get(name)))
        .forEach(value -> allRoles.addAll(List.of(value.of(text).split("\\s+"))));
    return new BlockAttributes(newStyle.isEmpty() ? style : newStyle, allRoles, title, all);
  }

  private static void putPositional(
      Map<String, Span> all, String name, List<Span> positional, int index) {
    if (index < positional.size() && !positional.get(index).isEmpty()) {
      all.put(name, positional.get(index));
    }
  }

  /** The style without id, roles and options: {@code quote#id.role%option}. */
  private static String style(String value) {
    int end = 0;
    while (end < value.length() && "#.%".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return value.substring(0, end);
  }

  boolean isQuote() {
    return style.equals("quote");
  }

  /** Whether a role says that the block shows words of the article again. */
  boolean isPullQuote() {
    return roles.stream().anyMatch(PULL_QUOTES::contains);
  }

  boolean isVerse() {
    return style.equals("verse");
  }

  /** Whether the block is code, a formula or a comment. */
  boolean isUnread() {
    return UNREAD.contains(style);
  }

  /** Whether the style makes the next lines what they are, even if they look like a list. */
  boolean keepsLines() {
    return isUnread() || isVerse();
  }

  /** Whether the style makes a block of the next paragraph, even if that is indented. */
  boolean makesParagraph() {
    return isUnread() || OTHERS.contains(style) || isAdmonition(style);
  }

  static boolean isAdmonition(String word) {
    return ADMONITIONS.contains(word);
  }

  /** A value, empty if it is not given. */
  String value(String text, String name) {
    return Optional.ofNullable(values.get(name)).map(span -> span.of(text)).orElse("");
  }

  /** The name and the source of a quotation, joined as they follow each other. */
  Optional<MappedText> credit(String text) {
    Optional<Span> name = Optional.ofNullable(values.get(ATTRIBUTION));
    Optional<Span> source = Optional.ofNullable(values.get(SOURCE));
    return name.flatMap(n -> source.filter(s -> s.begin() > n.end()).map(s -> joined(text, n, s)))
        .or(() -> name.or(() -> source).map(span -> Lines.mapped(text, span)));
  }

  private static MappedText joined(String text, Span name, Span source) {
    int from = name.end();
    int to = source.begin();
    int comma = Lines.indexOf(text, ',', new Span(from, to));
    int commaEnd = comma < 0 ? to : comma + 1;
    return new MappedText.Builder()
        .copy(text, name.begin(), from)
        .replace(",", comma < 0 ? from : comma, commaEnd)
        .replace(" ", commaEnd, to)
        .copy(text, to, source.end())
        .build();
  }
}
