package org.quotecheck.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.text.Digest;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Knows places of an article again after it was edited. A fingerprint is made of the words at the
 * place and of the few words beside them in the same paragraph, in lower case and without
 * punctuation: it stays the same when the paragraph moves, when others come before it and when
 * marks or markup change; it changes with a word. Immutable and thread-safe.
 */
public final class Fingerprints {
  private static final int NEIGHBOURS = 4;

  /** Longer than the neighbours in any language; a paragraph may have fifty megabytes. */
  private static final int REACH = 200;

  private static final int BYTES = 8;
  private static final char BETWEEN = '|';

  private final SourceText source;
  private final List<Paragraph> paragraphs;

  /** A block, and where its prose stands in the source. */
  private record Paragraph(Block block, Span span) {
    static Paragraph of(Block block) {
      return new Paragraph(block, block.prose().toSource(new Span(0, block.prose().length())));
    }

    /** The first prose offset whose source is at {@code offset} or behind it. */
    int prose(int offset) {
      int low = 0;
      int high = block.prose().length();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (block.prose().toSource(new Span(middle, middle + 1)).begin() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    String text(int begin, int end) {
      return block.text().substring(Math.min(begin, end), end);
    }
  }

  public Fingerprints(Article article) {
    this.source = article.source();
    this.paragraphs =
        article.blocks().stream()
            .map(Paragraph::of)
            .sorted(Comparator.comparing(Paragraph::span))
            .toList();
  }

  /** The fingerprint of a place: sixteen hexadecimal digits. */
  public String of(Span place) {
    List<Paragraph> around = around(place);
    if (around.isEmpty()) {
      Span line = source.line(source.position(place.begin()).line());
      return hash(BETWEEN + words((place.isEmpty() ? line : place).of(source.text())) + BETWEEN);
    }
    Paragraph first = around.get(0);
    Paragraph last = around.get(around.size() - 1);
    int begin = first.prose(place.begin());
    int end = last.prose(place.end());
    String before = lastWords(first.text(Math.max(0, begin - REACH), begin));
    int reached = Math.min(last.block().prose().length(), end + REACH);
    String after = firstWords(last.block().text().substring(end, Math.max(end, reached)));
    return hash(before + BETWEEN + words(around, place) + BETWEEN + after);
  }

  private static String words(List<Paragraph> paragraphs, Span place) {
    StringBuilder text = new StringBuilder();
    for (Paragraph each : paragraphs) {
      text.append(each.text(each.prose(place.begin()), each.prose(place.end()))).append(' ');
    }
    return words(text.toString());
  }

  /** The paragraphs that share a character with the place, or that it is in. */
  private List<Paragraph> around(Span place) {
    List<Paragraph> around = new ArrayList<>();
    for (int i = indexOf(place.begin()); i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      if (span.begin() > place.begin() && span.begin() >= place.end()) {
        break;
      }
      if (span.overlaps(place) || span.contains(place)) {
        around.add(paragraphs.get(i));
      }
    }
    return around;
  }

  /** The last paragraph that begins at an offset or before it; the first one if none does. */
  private int indexOf(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  private static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length());
    boolean inside = false;
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      boolean part = PlainWords.isWordPart(c);
      if (part) {
        words.append(inside || words.isEmpty() ? "" : " ").appendCodePoint(c);
      }
      inside = part;
    }
    return words.toString();
  }

  private static String firstWords(String text) {
    List<String> words = Arrays.asList(words(text).split(" ", -1));
    return String.join(" ", words.subList(0, Math.min(NEIGHBOURS, words.size())));
  }

  private static String lastWords(String text) {
    List<String> words = Arrays.asList(words(text).split(" ", -1));
    return String.join(" ", words.subList(Math.max(0, words.size() - NEIGHBOURS), words.size()));
  }

  private static String hash(String words) {
    return HexFormat.of().formatHex(Digest.of(words), 0, BYTES);
  }
}
