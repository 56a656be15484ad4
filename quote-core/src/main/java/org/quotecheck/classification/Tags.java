package org.quotecheck.classification;

import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * Whether a verb of saying stands right beside a quotation, with whoever says it: then it is
 * spoken, whatever its capitals. Immutable and thread-safe.
 */
final class Tags {
  /** More words than somebody is named with before the verb. */
  private static final int SUBJECT = 5;

  /** How many words before a colon the verb can stand. */
  private static final int HEARER = 3;

  /** The words from the quotation to the comma behind the tag, at most. */
  private static final int TAG = 16;

  private final WordList works;
  private final WordList determiners;
  private final WordList possessives;
  private final WordList pronouns;
  private final WordList auxiliaries;
  private final CueVerbs cues;

  Tags(Language language) {
    works = language.list("class-works");
    determiners = language.list("determiners");
    possessives = language.list("possessives");
    pronouns = language.list("pronouns-subject");
    auxiliaries = language.list("auxiliaries");
    cues = language.cueVerbs();
  }

  /** Whether one stands behind it or, with a colon, before it. */
  boolean isTagged(QuotedWords w) {
    return isAnnounced(w) || (w.isFirstOfSentence() && isTaggedBehind(w));
  }

  /** <i>Ruiz told fans: “This is the Big One.”</i>; but <i>the headline of her paper said:</i>. */
  private boolean isAnnounced(QuotedWords w) {
    if (!w.endsAsSentence() || !isKind(w.words(), w.nearest() + 1, TokenKind.COLON)) {
      return false;
    }
    boolean said = false;
    for (int distance = 1; distance <= HEARER; distance++) {
      if (works.contains(w.knownBefore(distance))) {
        return false;
      }
      said |= isSaying(w.wordBefore(distance), w.knownBefore(distance));
    }
    return said;
  }

  /** <i>“Welcome to Corvin,” said Ruiz.</i>, <i>“Lift the Sluice!” the crowd chanted.</i> */
  private boolean isTaggedBehind(QuotedWords w) {
    KnownTokens words = w.words();
    int at = w.behind();
    boolean comma = isKind(words, at, TokenKind.COMMA);
    if (!comma && !w.endsWith(",?!")) {
      return false;
    }
    at += comma ? 1 : 0;
    boolean tag = isSaying(words, at) ? isSubject(words, at + 1) : isSubjectWithVerb(words, at);
    return tag && !isToldOn(words, at);
  }

  private boolean isSubjectWithVerb(KnownTokens words, int from) {
    int at = from + 1;
    int end = isSubject(words, from) ? Math.min(words.size(), at + SUBJECT) : at;
    while (at < end && words.kind(at) == TokenKind.WORD && !isSaying(words, at)) {
      at++;
    }
    return at < end && isSaying(words, at);
  }

  private boolean isSubject(KnownTokens words, int at) {
    Word word = words.known(at);
    return words.isUpper(at)
        || determiners.contains(word)
        || possessives.contains(word)
        || pronouns.contains(word);
  }

  private boolean isSaying(KnownTokens words, int at) {
    return isSaying(words.key(at), words.known(at));
  }

  private boolean isSaying(String key, @Nullable Word word) {
    CueForm cue = word == null ? null : cues.lookup(key);
    return cue != null && isSaying(cue);
  }

  private static boolean isSaying(CueForm cue) {
    boolean names = cue.has(CueFlag.AS) || cue.has(CueFlag.TARGET);
    return cue.tier() == 3 && !names && !cue.isIng() && !cue.isBase();
  }

  /** <i>“Low Water,” said Ruiz, was her best book</i>: what is quoted has a verb of its own. */
  private boolean isToldOn(KnownTokens words, int from) {
    int end = Math.min(words.size(), from + TAG);
    for (int at = from; at < end && !isEnd(words.kind(at)); at++) {
      if (words.kind(at) == TokenKind.COMMA && auxiliaries.contains(words.known(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(TokenKind kind) {
    return kind == TokenKind.STOP || kind == TokenKind.QUOTE_MARK;
  }

  private static boolean isKind(KnownTokens words, int at, TokenKind kind) {
    return at >= 0 && at < words.size() && words.kind(at) == kind;
  }
}
