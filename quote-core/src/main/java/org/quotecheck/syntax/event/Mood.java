package org.quotecheck.syntax.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Whether an event is told as something that happened: <i>she said</i>, but not <i>she will say</i>
 * or <i>she cannot say</i>. Immutable and thread-safe.
 */
public final class Mood {
  private final Set<String> unreal = new HashSet<>();
  private final WordList negations;

  /** Uses the auxiliaries of {@code language} and what they are: modal, negative. */
  public Mood(Language language) {
    WordList auxiliaries = language.list("auxiliaries");
    for (String form : auxiliaries.entries()) {
      List<String> fields = auxiliaries.fields(form);
      if (fields.size() > 1 && (fields.get(1).contains("modal") || fields.get(1).contains("not"))) {
        unreal.add(form);
      }
    }
    negations = language.list("negations");
  }

  /**
   * Whether a modal verb or a negation stands between the event's subject and its cue, or the
   * subject itself is nobody.
   */
  public boolean isUnreal(Paragraph p, Event event) {
    if (negations.contains(p.lower(event.subjectFrom()))) {
      return true;
    }
    for (int i = event.cueFrom() - 1; i >= 0; i--) {
      WordClass c = p.wordClass(i);
      if (c != WordClass.AUXILIARY && c != WordClass.ADVERB) {
        return false;
      }
      if (unreal.contains(p.lower(i)) || negations.contains(p.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
