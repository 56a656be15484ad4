package org.quotecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/** Finds the events of a paragraph: every cue with its subject. Immutable and thread-safe. */
public final class EventFinder {
  private final WordList cueNouns;

  /** A finder that uses the word lists of {@code language}. */
  public EventFinder(Language language) {
    this.cueNouns = language.list("cue-nouns");
  }

  /** The events in the order of their cues. */
  public List<Event> find(Paragraph paragraph) {
    SubjectFinder subjects = new SubjectFinder(paragraph);
    NounPhrases phrases = new NounPhrases(paragraph);
    List<Event> events = new ArrayList<>();
    int begin = 0;
    while (begin < paragraph.size()) {
      int end = paragraph.sentenceEnd(begin);
      for (int i = begin; i < end; i++) {
        find(paragraph, subjects, phrases, i, begin, end).ifPresent(events::add);
      }
      begin = end;
    }
    return events;
  }

  private Optional<Event> find(
      Paragraph p, SubjectFinder subjects, NounPhrases phrases, int i, int begin, int end) {
    return switch (p.wordClass(i)) {
      case CUE -> verb(p, subjects, i, begin, end);
      case ACCORDING -> according(p, phrases, i, end);
      case POSSESSIVE -> possessive(p, i);
      default -> Optional.empty();
    };
  }

  private Optional<Event> verb(Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    CueForm cue = p.cue(i);
    if (cue == null) {
      return Optional.empty();
    }
    return subjects
        .subjectOf(i, begin, end)
        .map(s -> new Event(i, i + 1, s.from(), s.to(), s.route(), cue.tier()));
  }

  private static Optional<Event> according(Paragraph p, NounPhrases phrases, int i, int end) {
    if (!p.is(i + 1, WordClass.TO)) {
      return Optional.empty();
    }
    return phrases
        .complete(i + 2, end)
        .map(s -> new Event(i, i + 2, s.from(), s.to(), Route.ACCORDING, 3));
  }

  /** <i>Ruiz’s statement</i>, <i>in the mayor’s words</i>. */
  private Optional<Event> possessive(Paragraph p, int i) {
    if (!p.inChunk(i) || i == 0) {
      return Optional.empty();
    }
    int end = p.chunkEnd(i);
    boolean noun = end > i + 1 && cueNouns.contains(p.lower(end - 1));
    int from = p.chunkBegin(i);
    return noun && from < i
        ? Optional.of(new Event(end - 1, end, from, i, Route.POSSESSIVE, 1))
        : Optional.empty();
  }
}
