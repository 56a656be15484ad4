package org.quotecheck.syntax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.subject.NounPhrases;
import org.quotecheck.syntax.subject.SubjectFinder;

/**
 * The events of a paragraph, found sentence by sentence when first asked for, since most questions
 * are about the sentence of a quotation. One thread at a time.
 */
public final class ParagraphEvents {
  private final Paragraph paragraph;
  private final EventFinder finder;
  private final SubjectFinder subjects;
  private final NounPhrases phrases;
  private final Map<Integer, List<Event>> bySentence = new HashMap<>();

  ParagraphEvents(
      Paragraph paragraph, EventFinder finder, SubjectFinder subjects, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.finder = finder;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  /** All events in the order of their cues. */
  List<Event> all() {
    List<Event> all = new ArrayList<>();
    for (int begin = 0; begin < paragraph.size(); begin = paragraph.sentenceEnd(begin)) {
      all.addAll(ofSentence(begin));
    }
    return all;
  }

  /**
   * The events whose cues begin between two words, in the order of their cues.
   *
   * @param from the first of these words; may be negative
   * @param to the word behind the last of them
   */
  public List<Event> between(int from, int to) {
    int first = Math.max(0, from);
    if (first >= to) {
      return List.of();
    }
    int begin = paragraph.sentenceBegin(first);
    List<Event> events = ofSentence(begin);
    int next = paragraph.sentenceEnd(begin);
    if (next < to) {
      events = new ArrayList<>(events);
      for (; next < to; next = paragraph.sentenceEnd(next)) {
        events.addAll(ofSentence(next));
      }
    }
    int start = firstFrom(events, first);
    return events.subList(start, Math.max(start, firstFrom(events, to)));
  }

  private List<Event> ofSentence(int begin) {
    List<Event> known = bySentence.get(begin);
    if (known == null) {
      known = finder.inSentence(paragraph, subjects, phrases, begin, paragraph.sentenceEnd(begin));
      bySentence.put(begin, known);
    }
    return known;
  }

  private static int firstFrom(List<Event> events, int word) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).cueFrom() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
