package org.quotecheck.article.shortcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Comment;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * Takes shortcodes out of a text and finds the quotes they make. One pass, linear in the text. Not
 * thread-safe.
 */
public final class Shortcodes {
  /** How a tag that ends a passage is written, up to the name of the passage. */
  private static final List<String> CLOSERS =
      List.of(
          "{{< /", "{{</", "{{% /", "{{%/", "{% end", "{%- end", "{%end", "{%-end", "{:/", "</");

  private static final int MAX_TRIES = 4;

  /** What is looked for. */
  public enum Dialect {
    /** The tags of templates: Hugo, Liquid, Nunjucks, Kramdown. */
    TEMPLATES,
    /** Those, and what MDX adds: components, expressions, imports, exports. */
    MDX
  }

  private final String source;
  private final ShortcodeNames names;
  private final ForwardSearch search;
  private final TagFinder templates;
  private final @Nullable JsxFinder jsx;
  private final CodeSkipper code;
  private final HoledText out;
  private final List<QuoteShortcode> quotes = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private @Nullable Passage passage;
  private int copied;
  private int asideEnd = -1;

  /** A quote whose end has not come yet. */
  private record Passage(Tag tag, int contentBegin) {}

  private Shortcodes(SourceText source, Dialect dialect, ShortcodeNames names) {
    this.source = source.text();
    this.names = names;
    this.search = new ForwardSearch(this.source);
    this.templates = new TagFinder(this.source, search, names);
    this.jsx = dialect == Dialect.MDX ? new JsxFinder(this.source, search, names) : null;
    this.code = new CodeSkipper(this.source);
    this.out = new HoledText(this.source);
  }

  /**
   * The text from {@code begin} on, without its shortcodes. Fenced code is left as it is. A tag
   * that never ends is text.
   *
   * @param names the shortcodes that mean something
   */
  public static StrippedText strip(
      SourceText source, int begin, Dialect dialect, ShortcodeNames names) {
    return new Shortcodes(source, dialect, names).strip(begin);
  }

  private StrippedText strip(int begin) {
    copied = begin;
    int at = begin;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '`' || c == '~') {
        at = code.after(at);
      } else if (c == '{' || (c == '"' && at < asideEnd) || jsx != null) {
        at = tagAt(at).map(this::take).orElse(at + 1);
      } else {
        at++;
      }
    }
    out.copy(copied, source.length());
    if (passage != null) {
      problems.add(neverClosed(passage.tag()));
    }
    quotes.sort(Comparator.comparingInt(quote -> quote.content().begin()));
    return new StrippedText(out.build(), quotes, comments, problems);
  }

  private Optional<Tag> tagAt(int at) {
    if (at < asideEnd && (source.startsWith("{\"", at) || source.startsWith("\"}", at))) {
      return Optional.of(Tag.nameless(new Span(at, at + 2)));
    }
    Optional<Tag> tag = source.charAt(at) == '{' ? templates.at(at) : Optional.empty();
    return tag.isPresent() || jsx == null ? tag : jsx.at(at);
  }

  /** Leaves a tag out and makes of it what it means; the offset to go on from. */
  private int take(Tag tag) {
    tag.comment(source).ifPresent(comments::add);
    Span hole = names.isHidden(tag.name()) ? withContent(tag) : tag.span();
    out.copy(copied, tag.span().begin());
    if (names.isQuote(tag.name())) {
      takeQuote(tag);
    } else {
      out.hole(hole);
    }
    copied = hole.end();
    return copied;
  }

  private Span withContent(Tag tag) {
    return tag.span().hull(closing(tag).map(Tag::span).orElse(tag.span()));
  }

  private void takeQuote(Tag tag) {
    out.hole(tag.span());
    if (tag.role() == Tag.Role.CLOSING) {
      close(tag);
      return;
    }
    QuoteReader reader = new QuoteReader(source, tag, names);
    Optional<Tag> closing = reader.namedWords().isPresent() ? Optional.empty() : closing(tag);
    if (closing.isEmpty()) {
      addSelfContained(tag, reader);
    } else if (isAside(tag, closing.get())) {
      asideEnd = closing.get().span().begin();
    } else if (passage == null) {
      out.paragraphBreak(tag.span().end());
      out.unindent(true);
      passage = new Passage(tag, out.length());
    }
  }

  private boolean isAside(Tag tag, Tag closing) {
    int mark = search.indexOf("{\"", tag.span().end());
    return names.isAside(tag.name()) && mark < closing.span().begin();
  }

  private void close(Tag tag) {
    Passage open = passage;
    if (open != null && open.tag().name().equals(tag.name())) {
      out.paragraphBreak(tag.span().end());
      out.unindent(false);
      Span content = new Span(open.contentBegin(), out.length());
      QuoteReader reader = new QuoteReader(source, open.tag(), names);
      boolean pull = names.isPullQuote(tag.name());
      quotes.add(new QuoteShortcode(content, Optional.empty(), reader.credit(), pull));
      passage = null;
    }
  }

  private void addSelfContained(Tag tag, QuoteReader reader) {
    if (reader.words().isPresent()) {
      out.paragraphBreak(tag.span().end());
      Span place = new Span(out.length(), out.length());
      boolean pull = names.isPullQuote(tag.name());
      quotes.add(new QuoteShortcode(place, reader.words(), reader.creditBesideWords(), pull));
    } else if (tag.role() == Tag.Role.OPENING) {
      problems.add(neverClosed(tag));
    }
  }

  private static TextProblem neverClosed(Tag tag) {
    String message =
        String.format(
            Locale.ROOT,
            "The shortcode %s is never closed and has no text of its own. It is left out.",
            tag.name());
    return new TextProblem(TextProblem.Kind.MARKUP, tag.span(), message);
  }

  /** The tag that ends what an opening tag begins. */
  private Optional<Tag> closing(Tag tag) {
    if (tag.role() != Tag.Role.OPENING) {
      return Optional.empty();
    }
    return CLOSERS.stream()
        .map(closer -> closing(closer + nameAsWritten(tag), tag))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Tag::span));
  }

  /**
   * A longer name may begin like the one that is looked for: {@code quote}, {@code quote-block}.
   */
  private Optional<Tag> closing(String closer, Tag tag) {
    int from = tag.span().end();
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      int at = search.indexOf(closer, from);
      Optional<Tag> found = at == ForwardSearch.NOWHERE ? Optional.empty() : tagAt(at);
      if (found.isPresent() && found.get().name().equals(tag.name())) {
        return found;
      }
      from = at == ForwardSearch.NOWHERE ? at : at + 1;
    }
    return Optional.empty();
  }

  private String nameAsWritten(Tag tag) {
    int end = tag.arguments().begin();
    return source.substring(end - tag.name().length(), end);
  }
}
