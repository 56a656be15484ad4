package org.quotecheck.article.shortcode;

import java.util.Optional;
import org.quotecheck.text.Span;

/** Recognises the tags of templates: Hugo, Liquid, Nunjucks, Kramdown, Pandoc. Not thread-safe. */
final class TagFinder {
  private final String source;
  private final ForwardSearch search;
  private final ShortcodeNames names;

  TagFinder(String source, ForwardSearch search, ShortcodeNames names) {
    this.source = source;
    this.search = search;
    this.names = names;
  }

  /** The tag that begins with the brace at {@code at}. */
  Optional<Tag> at(int at) {
    if (source.startsWith("{{", at)) {
      return doubleBrace(at);
    }
    if (source.startsWith("{%", at)) {
      return inParagraph(at, "{%", "%}").map(span -> named(span, 2, 2));
    }
    if (source.startsWith("{::", at)) {
      return inLine(at).map(span -> named(span, 3, 1));
    }
    if (source.startsWith("{:/", at)) {
      return inLine(at).map(span -> named(span, 2, 1));
    }
    if (source.startsWith("{# ", at)) {
      return inParagraph(at, "{#", "#}").map(Tag::nameless);
    }
    return isAttributeList(at) ? inLine(at).map(Tag::nameless) : Optional.empty();
  }

  private Optional<Tag> doubleBrace(int at) {
    if (source.startsWith("{{<", at)) {
      return delimited(at, "{{<", ">}}").map(span -> named(span, 3, 3));
    }
    if (source.startsWith("{{%", at)) {
      return delimited(at, "{{%", "%}}").map(span -> named(span, 3, 3));
    }
    if (source.startsWith("{{/*", at)) {
      return delimited(at, "{{/*", "*/}}").map(Tag::nameless);
    }
    return source.startsWith("{{{", at)
        ? inParagraph(at, "{{{", "}}}").map(Tag::nameless)
        : inParagraph(at, "{{", "}}").map(Tag::nameless);
  }

  private Tag named(Span span, int opener, int closer) {
    int end = Math.max(span.begin() + opener, span.end() - closer);
    return Tag.of(source, span, new Span(span.begin() + opener, end), names);
  }

  /** From an opener to its closer; a second opener between them makes the first one text. */
  private Optional<Span> delimited(int at, String opener, String closer) {
    int content = at + opener.length();
    int end = search.indexOf(closer, content);
    boolean found = end != ForwardSearch.NOWHERE && search.indexOf(opener, content) > end;
    return found ? Optional.of(new Span(at, end + closer.length())) : Optional.empty();
  }

  private Optional<Span> inParagraph(int at, String opener, String closer) {
    return delimited(at, opener, closer).filter(span -> span.end() <= search.paragraphEnd(at));
  }

  /** Kramdown's {@code {: .class}}, Pandoc's {@code {#id}} and {@code {.class}}. */
  private boolean isAttributeList(int at) {
    char second = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    char third = at + 2 < source.length() ? source.charAt(at + 2) : ' ';
    return switch (second) {
      case ':' -> third == ' ' || third == '.' || third == '#' || Character.isLetter(third);
      case '.', '#' -> Character.isLetter(third);
      default -> false;
    };
  }

  private Optional<Span> inLine(int at) {
    for (int i = at + 1; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '}') {
        return Optional.of(new Span(at, i + 1));
      }
      if (c == '\n' || c == '\r' || c == '{') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
