package org.quotecheck.report.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Label;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.place.Passage;

/**
 * Who is quoted how often and how much. A quotation inside another is not counted: its words are
 * the outer one's. Not thread-safe.
 */
final class Voices {
  private final Map<String, Voice> named = new TreeMap<>();
  private final Map<String, Voice> unnamed = new TreeMap<>();

  /** One speaker. */
  private static final class Voice {
    private final String name;
    private final String type;
    private final TreeSet<Integer> files = new TreeSet<>();
    private int quotations;
    private int words;

    Voice(String name, String type) {
      this.name = name;
      this.type = type;
    }

    void add(int file, QuotationEntry quotation) {
      files.add(file);
      quotations++;
      words += words(quotation);
    }

    JsonObject data() {
      return new JsonObject()
          .put("name", name)
          .put("type", type)
          .put("quotations", quotations)
          .put("words", words)
          .put("files", List.copyOf(files));
    }
  }

  private Voices() {}

  static Voices of(List<FileReport> files) {
    Voices voices = new Voices();
    for (int i = 0; i < files.size(); i++) {
      voices.add(i, files.get(i).quotations());
    }
    return voices;
  }

  private void add(int file, List<QuotationEntry> quotations) {
    int outerEnd = 0;
    for (QuotationEntry quotation : quotations) {
      int end = quotation.location().span().end();
      if (end > outerEnd) {
        outerEnd = end;
        if (quotation.status() == Status.ATTRIBUTED) {
          quotation.speaker().ifPresent(speaker -> voice(speaker).add(file, quotation));
        }
      }
    }
  }

  private Voice voice(SpeakerEntry speaker) {
    Map<String, Voice> all = speaker.name().isPresent() ? named : unnamed;
    String name = speaker.name().orElse(speaker.text());
    String type = Label.of(speaker.type());
    return all.computeIfAbsent(name, key -> new Voice(name, type));
  }

  private static int words(QuotationEntry quotation) {
    Stream<String> pieces =
        quotation.parts().isEmpty()
            ? Stream.of(quotation.text())
            : quotation.parts().stream().map(Passage::text);
    return pieces.mapToInt(Voices::words).sum();
  }

  /** Nothing counts as one, since somebody is quoted for it. */
  private static int words(String piece) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < piece.length(); i++) {
      boolean space = Character.isWhitespace(piece.charAt(i));
      words += inside || space ? 0 : 1;
      inside = !space;
    }
    return Math.max(1, words);
  }

  /** Those whose name the article gives, the most quoted words first. */
  Stream<JsonObject> named() {
    return mostWordsFirst(named.values());
  }

  /** Those whose name nobody learns, by the words that stand for them. */
  Stream<JsonObject> unnamed() {
    return mostWordsFirst(unnamed.values());
  }

  private static Stream<JsonObject> mostWordsFirst(Collection<Voice> voices) {
    return voices.stream()
        .sorted(Comparator.comparing((Voice voice) -> -voice.words).thenComparing(v -> v.name))
        .map(Voice::data);
  }
}
