package org.quotecheck.tools;

import java.util.List;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A quote with its speaker as careful readers see it.
 *
 * @param span from mark to mark, marks included
 * @param segments its pieces, one a paragraph
 * @param label {@code attributed}, {@code sourceless}, {@code partial} or {@code other}
 * @param form {@code direct} or {@code mixed}
 * @param words how many words it has
 * @param speakerSpans where the speaker is named; empty without one
 * @param speaker the words that name the speaker; empty without one
 * @param cue the words that link the two; empty without any
 */
record GoldQuote(
    Span span,
    List<Span> segments,
    String label,
    String form,
    int words,
    List<Span> speakerSpans,
    String speaker,
    String cue) {
  /** Shorter ones are seldom statements, so figures for direct quotes leave them out. */
  private static final int FEWEST_WORDS = 4;

  GoldQuote {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(form, "form must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    segments = List.copyOf(segments);
    speakerSpans = List.copyOf(speakerSpans);
  }

  boolean isAttributed() {
    return label.equals("attributed");
  }

  /** Whether nobody said it. */
  boolean isOther() {
    return label.equals("other");
  }

  boolean isMixed() {
    return isAttributed() && form.equals("mixed");
  }

  boolean isDirect() {
    return isAttributed() && form.equals("direct");
  }

  boolean isLongDirect() {
    return isDirect() && words >= FEWEST_WORDS;
  }

  /** Whether the words at {@code mention} name the speaker, or a part of them does. */
  boolean isNamedAt(Span mention) {
    return speakerSpans.stream().anyMatch(mention::overlaps);
  }

  /** What tables call quotes like this one. */
  String group() {
    if (!isAttributed()) {
      return label;
    }
    return isDirect() && !isLongDirect() ? "short direct" : form;
  }
}
