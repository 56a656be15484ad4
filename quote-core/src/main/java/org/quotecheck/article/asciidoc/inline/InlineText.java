package org.quotecheck.article.asciidoc.inline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;

/**
 * A paragraph of AsciiDoc without its markup. Immutable and thread-safe.
 *
 * @param prose what stands in the paragraph, with the way back to the source
 * @param notes the text of its footnotes, markup included, in order
 * @param marks its citation marks, in the source; those in its footnotes are not among them
 */
public record InlineText(Prose prose, List<MappedText> notes, List<CitationMark> marks) {
  /** All markup has at least one of these. */
  private static final Pattern MARKUP = Pattern.compile("[*_`#^~+$:<\\[({&\\\\]");

  public InlineText {
    Objects.requireNonNull(prose, "prose must not be null");
    notes = List.copyOf(notes);
    marks = List.copyOf(marks);
  }

  /**
   * Reads a paragraph, its lines joined by {@code \n}. Never throws on bad markup, which stays in
   * the prose as it is; takes time linear in the text.
   */
  public static InlineText read(MappedText text) {
    return read(text, true);
  }

  /** Reads the text of a footnote. What looks like a footnote inside it is text. */
  public static InlineText readNote(MappedText text) {
    return read(text, false);
  }

  private static InlineText read(MappedText text, boolean withNotes) {
    if (!MARKUP.matcher(text.text()).find()) {
      return new InlineText(new Prose(text, List.of()), List.of(), List.of());
    }
    Markup markup = new Markup(text.text());
    Passthroughs.read(markup);
    Macros macros = new Macros(markup, withNotes);
    macros.read();
    Formatting.read(markup);
    Characters.read(markup);
    return new InlineText(
        markup.prose().within(text),
        macros.notes().stream().map(text::slice).toList(),
        macros.marks().stream().map(mark -> mark.within(text)).toList());
  }
}
