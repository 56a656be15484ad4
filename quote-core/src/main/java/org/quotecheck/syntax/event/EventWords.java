package org.quotecheck.syntax.event;

import java.util.HashSet;
import java.util.Set;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;

/** The words by which subjects are told. Immutable and thread-safe. */
final class EventWords {
  private final WordList cueNouns;
  private final WordList agentMarkers;
  private final WordList absoluteMarkers;
  private final Set<String> formsOfBe = new HashSet<>();

  EventWords(Language language) {
    this.cueNouns = language.list("cue-nouns");
    this.agentMarkers = language.list("agent-markers");
    this.absoluteMarkers = language.list("absolute-markers");
    WordList auxiliaries = language.list("auxiliaries");
    for (String form : auxiliaries.entries()) {
      if (auxiliaries.fields(form).get(0).equals("be")) {
        formsOfBe.add(form);
      }
    }
  }

  /** Whether the word names what somebody said or wrote. */
  boolean isCueNoun(Paragraph paragraph, int word) {
    return paragraph.isIn(word, cueNouns);
  }

  /** Whether who does it stands behind the word: <i>described by Ruiz</i>. */
  boolean isAgentMarker(Paragraph paragraph, int word) {
    return paragraph.isIn(word, agentMarkers);
  }

  /** Whether the word opens a clause without a finite verb: <i>with Ruiz saying</i>. */
  boolean isAbsoluteMarker(Paragraph paragraph, int word) {
    return paragraph.isIn(word, absoluteMarkers);
  }

  boolean isFormOfBe(Paragraph paragraph, int word) {
    return formsOfBe.contains(paragraph.lower(word));
  }
}
