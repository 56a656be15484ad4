package org.quotecheck.syntax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.NounPhrases;
import org.quotecheck.syntax.subject.SubjectFinder;

/** Finds the events of a paragraph: every cue with its subject. Immutable and thread-safe. */
public final class EventFinder {
  private final ClauseWords words;
  private final VerbEvents verbs;
  private final StateEvents states;
  private final NounEvents nouns;
  private final ViewEvents views;

  /** A finder that uses the word lists of {@code language}. */
  public EventFinder(Language language) {
    this.words = new ClauseWords(language);
    CuePhrases cuePhrases = new CuePhrases(language);
    this.states = new StateEvents(language, words);
    this.verbs = new VerbEvents(words, cuePhrases, states);
    this.nouns = new NounEvents(language, words, cuePhrases);
    this.views = new ViewEvents(language, words, cuePhrases);
  }

  /** The events in the order of their cues. */
  public List<Event> find(Paragraph paragraph) {
    return in(paragraph).all();
  }

  /** The same for those who ask for parts of a paragraph. */
  public ParagraphEvents in(Paragraph paragraph) {
    NounPhrases phrases = new NounPhrases(paragraph, words);
    return new ParagraphEvents(
        paragraph, this, new SubjectFinder(paragraph, words, phrases), phrases);
  }

  /** The events of the sentence from word {@code begin} to {@code end}, exclusive. */
  List<Event> inSentence(
      Paragraph paragraph, SubjectFinder subjects, NounPhrases phrases, int begin, int end) {
    List<Event> events = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Optional<Event> event = find(paragraph, subjects, phrases, i, begin, end);
      if (event.isPresent()) {
        events.add(event.get());
      }
    }
    return events;
  }

  private Optional<Event> find(
      Paragraph p, SubjectFinder subjects, NounPhrases phrases, int i, int begin, int end) {
    return switch (p.wordClass(i)) {
      case CUE, VERB, ACCORDING, PREPOSITION, TO -> {
        Optional<Event> found = views.preposition(p, phrases, i, end);
        yield found.isPresent() ? found : other(p, subjects, phrases, i, begin, end);
      }
      case SUBORDINATOR -> views.preposition(p, phrases, i, end);
      case AUXILIARY -> {
        Optional<Event> felt = states.feeling(p, subjects, i, begin);
        yield felt.isPresent() ? felt : states.state(p, subjects, i, begin);
      }
      case OF -> nouns.owner(p, phrases, i, begin, end);
      case POSSESSIVE, POSSESSIVE_PRONOUN -> nouns.possessive(p, i);
      default -> Optional.empty();
    };
  }

  /** The same where no phrase of several words begins. */
  private Optional<Event> other(
      Paragraph p, SubjectFinder subjects, NounPhrases phrases, int i, int begin, int end) {
    return switch (p.wordClass(i)) {
      case CUE, VERB -> verbs.verb(p, subjects, i, begin, end);
      case TO -> {
        Optional<Event> found = views.view(p, phrases, i, begin, end);
        yield found.isPresent() ? found : views.judged(p, phrases, i, begin, end);
      }
      default -> {
        Optional<Event> found = nouns.owner(p, phrases, i, begin, end);
        yield found.isPresent() ? found : views.judged(p, phrases, i, begin, end);
      }
    };
  }
}
