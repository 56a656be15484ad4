package org.quotecheck.classification;

import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * Whether what stands behind quoted words says that they are the title of a work: <i>wrote “Low
 * Water,” a novel about a flood</i>, <i>“Low Water,” Ana Ruiz’s first novel</i>, <i>“Low Water,” by
 * Ana Ruiz</i>. Immutable and thread-safe.
 */
final class DescribedWorks {
  /** The words of the description up to its noun, at most. */
  private static final int LONGEST = 4;

  private final WordList works;
  private final WordList determiners;
  private final WordList possessives;
  private final WordList prepositions;
  private final WordList agents;
  private final CueVerbs cues;

  DescribedWorks(Language language) {
    works = language.list("class-works");
    determiners = language.list("determiners");
    possessives = language.list("possessives");
    prepositions = language.list("prepositions");
    agents = language.list("agent-markers");
    cues = language.cueVerbs();
  }

  /** Whether a work is described behind the comma that ends the quotation or follows it. */
  boolean isBehind(QuotedWords w) {
    KnownTokens words = w.words();
    int at = w.behind();
    boolean comma = at < words.size() && words.kind(at) == TokenKind.COMMA;
    int opener = comma ? at + 1 : at;
    if (!(comma || w.endsWith(","))) {
      return false;
    }
    int owned = behindOwner(words, opener);
    return owned > opener
        ? isWork(words, owned)
        : (opens(words, opener) && isWork(words, opener + 1))
            || (!isNaming(w) && isByline(words, opener));
  }

  /** Behind <i>Ana Ruiz’s</i>, <i>the band’s</i>; {@code from} if nobody owns what follows. */
  private static int behindOwner(KnownTokens words, int from) {
    int end = Math.min(words.size(), from + LONGEST);
    for (int at = from; at < end; at++) {
      if (words.kind(at) == TokenKind.POSSESSIVE) {
        return at > from ? at + 1 : from;
      }
      if (words.kind(at) != TokenKind.WORD) {
        return from;
      }
    }
    return from;
  }

  /** <i>was called “The Owl,” by Ruiz</i>: it says who called somebody so. */
  private boolean isNaming(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    return cue != null && cue.has(CueFlag.AS);
  }

  /** <i>by Ana Ruiz.</i>, <i>by Ana Ruiz, 2012</i>; but <i>by Ana Ruiz’s account</i>. */
  private boolean isByline(KnownTokens words, int from) {
    int at = from + 1;
    while (agents.contains(words.known(from)) && at < words.size() && words.isUpper(at)) {
      at++;
    }
    return at > from + 1
        && (at == words.size()
            || (words.kind(at) != TokenKind.WORD && words.kind(at) != TokenKind.POSSESSIVE));
  }

  private boolean opens(KnownTokens words, int at) {
    Word word = words.known(at);
    return at < words.size() && (determiners.contains(word) || possessives.contains(word));
  }

  /** <i>debut novel by</i>, <i>second album,</i>; but <i>film critic said</i>. */
  private boolean isWork(KnownTokens words, int from) {
    int end = Math.min(words.size(), from + LONGEST);
    for (int at = from; at < end && words.kind(at) == TokenKind.WORD; at++) {
      Word work = words.known(at);
      if (work != null && work.fields(works).contains(Titles.ONE)) {
        return endsPhrase(words, at + 1);
      }
    }
    return false;
  }

  private boolean endsPhrase(KnownTokens words, int at) {
    if (at == words.size() || prepositions.contains(words.known(at))) {
      return true;
    }
    return words.kind(at) != TokenKind.WORD && words.kind(at) != TokenKind.POSSESSIVE;
  }
}
