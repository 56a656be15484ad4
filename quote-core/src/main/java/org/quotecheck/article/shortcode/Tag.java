package org.quotecheck.article.shortcode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Comment;
import org.quotecheck.text.Span;

/**
 * One tag of a shortcode.
 *
 * @param span the tag with its delimiters, in the source
 * @param name its name in lower case; empty for an expression or an attribute list
 * @param role whether it begins or ends something
 * @param arguments what stands behind the name, in the source
 */
record Tag(Span span, String name, Role role, Span arguments) {
  /** How comments open; they close with as many characters. */
  private static final List<String> COMMENTS = List.of("{{/*", "{/*", "{#");

  /** What a tag does. */
  enum Role {
    /** It may begin a passage, or stand alone. */
    OPENING,
    /** It stands alone. */
    SELF_CLOSING,
    /** It ends a passage. */
    CLOSING
  }

  /** A tag that only vanishes. */
  static Tag nameless(Span span) {
    return new Tag(span, "", Role.SELF_CLOSING, new Span(span.end(), span.end()));
  }

  /**
   * Reads what stands between the delimiters.
   *
   * @param inner what stands between them
   */
  static Tag of(String source, Span span, Span inner, ShortcodeNames names) {
    Span content = withoutTrimMarks(source, inner);
    int begin = skipSpace(source, content.begin(), content.end());
    boolean slash = begin < content.end() && source.charAt(begin) == '/';
    int nameBegin = slash ? skipSpace(source, begin + 1, content.end()) : begin;
    int nameEnd = nameEnd(source, nameBegin, content.end());
    int end = Math.max(nameEnd, content.end());
    boolean selfClosing = end > nameEnd && source.charAt(end - 1) == '/';
    String name = source.substring(nameBegin, nameEnd).toLowerCase(Locale.ROOT);
    Role role = slash ? Role.CLOSING : selfClosing ? Role.SELF_CLOSING : Role.OPENING;
    Tag tag = new Tag(span, name, role, new Span(nameEnd, selfClosing ? end - 1 : end));
    return tag.byLiquidEnd().orElseGet(() -> tag.byFile(source, names));
  }

  /** The comment that the tag is, if it is one. */
  Optional<Comment> comment(String source) {
    return COMMENTS.stream()
        .filter(open -> name.isEmpty() && source.startsWith(open, span.begin()))
        .findFirst()
        .map(open -> Comment.between(span, open.length(), open.length()));
  }

  /** Liquid ends {@code quote} with {@code endquote}. */
  private Optional<Tag> byLiquidEnd() {
    boolean ends = name.startsWith("end") && name.length() > 3;
    return ends
        ? Optional.of(new Tag(span, name.substring(3), Role.CLOSING, arguments))
        : Optional.empty();
  }

  /** {@code include quote.html author="…"} is the shortcode {@code quote}. */
  private Tag byFile(String source, ShortcodeNames names) {
    if (!names.isFile(name)) {
      return this;
    }
    int begin = arguments.begin();
    while (begin < arguments.end() && " \t\r\n\"'".indexOf(source.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < arguments.end() && " \t\r\n\"'".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    String file = source.substring(begin, end);
    String base = file.substring(file.lastIndexOf('/') + 1);
    int dot = base.indexOf('.');
    String fileName = dot < 0 ? base : base.substring(0, dot);
    int rest = end < arguments.end() ? end + 1 : end;
    return new Tag(
        span,
        fileName.toLowerCase(Locale.ROOT),
        Role.SELF_CLOSING,
        new Span(rest, arguments.end()));
  }

  private static Span withoutTrimMarks(String source, Span inner) {
    int begin = inner.begin();
    int end = inner.end();
    if (begin < end && (source.charAt(begin) == '-' || source.charAt(begin) == '~')) {
      begin++;
    }
    if (begin < end && (source.charAt(end - 1) == '-' || source.charAt(end - 1) == '~')) {
      end--;
    }
    while (end > begin && source.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(begin, end);
  }

  private static int skipSpace(String source, int begin, int end) {
    int at = begin;
    while (at < end && source.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int nameEnd(String source, int begin, int end) {
    int at = begin;
    while (at < end && source.charAt(at) > ' ' && "\"'`/=:<>{}".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
