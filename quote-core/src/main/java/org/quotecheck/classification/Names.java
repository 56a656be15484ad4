package org.quotecheck.classification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * The ways in which quoted words are what somebody or something is called, and so are said by
 * nobody in particular. Immutable and thread-safe.
 */
final class Names {
  private static final int SHORT = 3;
  private static final int TERM = 5;

  /** How many words stand between <i>known</i> and <i>as</i> at most. */
  private static final int BETWEEN = 3;

  /** How many words and commas can lead from the bracket to the name in it. */
  private static final int LEAD = 3;

  /** More words than a name has. */
  private static final int NAME = 12;

  /** How many words the name of a place has, and one more. */
  private static final int PLACE = 4;

  private final WordList nouns;
  private final WordList definitions;
  private final WordList definers;
  private final WordList participles;
  private final WordList lessons;
  private final WordList determiners;
  private final WordList conjunctions;
  private final WordList sayings;
  private final WordList titleVerbs;
  private final WordList naming;
  private final WordList persons;
  private final WordList groups;
  private final WordList agentMarkers;
  private final WordList roleDeterminers;
  private final WordList numbers;
  private final WordList selfNamings;
  private final WordList small;
  private final WordList copulas;
  private final WordList placePrepositions;
  private final WordList pronouns;

  Names(Language language) {
    nouns = language.list("class-name-nouns");
    definitions = language.list("class-definitions");
    definers = language.list("class-definers");
    participles = language.list("class-known-as");
    lessons = language.list("class-lessons");
    determiners = language.list("determiners");
    conjunctions = language.list("conjunctions");
    sayings = language.list("cue-nouns");
    titleVerbs = language.list("class-title-verbs");
    naming = language.list("class-terms");
    persons = language.list("role-persons");
    groups = language.list("role-groups");
    agentMarkers = language.list("agent-markers");
    roleDeterminers = language.list("role-determiners");
    numbers = language.list("numbers");
    selfNamings = language.list("class-self-namings");
    small = language.list("class-small-words");
    copulas = language.list("role-copulas");
    placePrepositions = language.list("name-place-prepositions");
    pronouns = language.list("role-pronouns");
  }

  /** That it is a name or a term, if it is one. */
  Optional<Classification> find(QuotedWords w) {
    if (Exemptions.isSentence(w) || w.hasMoreThan(TERM)) {
      return Optional.empty();
    }
    if (isBehindNoun(w)) {
      boolean apart = isComma(w.words(), w.nearest() + 1);
      return Optional.of(
          new Classification(
              QuotationKind.NICKNAME, !apart, "The word before it says that it is a name."));
    }
    if (isNamedThing(w) || isNamedSo(w) || isNamedThere(w)) {
      return term(true, "The words before it say that a thing is called so.");
    }
    if (isDefinedInBrackets(w)) {
      return term(true, "The text says what it will call so.");
    }
    if (isLearned(w)) {
      return term(true, "It belongs to a language that somebody learns.");
    }
    return Exemptions.perhaps(
        isKnownAs(w) || isDefinedBehind(w) || isAppended(w),
        QuotationKind.TERM,
        "The words beside it say what is known so, or what it means.");
  }

  /** <i>the handle “Saltwater”</i>; but <i>cannot handle “the truth”</i>. */
  private boolean isBehindNoun(QuotedWords w) {
    boolean noun = w.startsHigh() || determiners.contains(w.knownBefore(2));
    return noun && nouns.contains(w.knownBefore(1)) && !w.hasMoreThan(SHORT);
  }

  /**
   * <i>The trawler, “Northern Star”, left</i>; but <i>Ruiz told the crowd, “Never,” and left</i>.
   */
  private boolean isAppended(QuotedWords w) {
    boolean comma = isComma(w.words(), w.nearest() + 1);
    boolean closed = w.endsWith(",") || isComma(w.words(), w.behind());
    return comma
        && closed
        && w.hasMoreThan(1)
        && isHigh(w)
        && !w.words().isUpper(w.nearest())
        && w.nearest() - w.sentence() == 1
        && determiners.contains(w.knownBefore(2))
        && !sayings.contains(w.knownBefore(1))
        && !persons.contains(w.knownBefore(1))
        && !groups.contains(w.knownBefore(1));
  }

  /** Whether every word but the small ones begins with a capital letter. */
  private boolean isHigh(QuotedWords w) {
    for (int i = w.first(); i < w.last(); i++) {
      boolean low = !w.words().isUpper(i) && !small.contains(w.words().known(i));
      if (w.isWord(i) && low) {
        return false;
      }
    }
    return true;
  }

  /**
   * <i>a powder called “dust”</i>, <i>a small rock nicknamed “Bo”</i>; but <i>a witness called
   * “help”</i>, <i>a plan called “late” by Ruiz</i>.
   */
  private boolean isNamedThing(QuotedWords w) {
    boolean named = naming.contains(w.knownBefore(1)) || titleVerbs.contains(w.knownBefore(1));
    int noun = w.nearest() - 1;
    return named
        && noun > w.sentence()
        && w.words().kind(noun) == TokenKind.WORD
        && !w.words().isUpper(noun)
        && !persons.contains(w.knownBefore(2))
        && !groups.contains(w.knownBefore(2))
        && !agentMarkers.contains(w.words().known(w.behind()))
        && (isIndefinite(w.knownBefore(3))
            || numbers.contains(w.knownBefore(3))
            || (isIndefinite(w.knownBefore(4)) && !determiners.contains(w.knownBefore(3))));
  }

  /** <i>a bakery in Harlow called “Crust”</i>: a thing and where it is. */
  private boolean isNamedThere(QuotedWords w) {
    KnownTokens words = w.words();
    int at = w.nearest() - 1;
    while (at > w.sentence() && w.nearest() - at <= PLACE && words.isUpper(at)) {
      at--;
    }
    int noun = at - 1;
    return titleVerbs.contains(w.knownBefore(1))
        && at < w.nearest() - 1
        && placePrepositions.contains(words.known(at))
        && noun > w.sentence()
        && words.kind(noun) == TokenKind.WORD
        && !words.isUpper(noun)
        && !persons.contains(words.known(noun))
        && !groups.contains(words.known(noun))
        && isHigh(w)
        && w.startsHigh()
        && !agentMarkers.contains(words.known(w.behind()));
  }

  /**
   * <i>a group calling itself “Friends of the Pier”</i>, <i>The dog was called “Mister”.</i>; but
   * <i>calls himself “a fool”</i>, <i>was called “Reckless” by Ruiz</i>.
   */
  private boolean isNamedSo(QuotedWords w) {
    boolean passive =
        titleVerbs.contains(w.knownBefore(1))
            && (isContracted(w)
                || (copulas.contains(w.knownBefore(2))
                    && (w.isLastOfSentence() || isThing(w.knownBefore(3)))));
    return (passive || (w.follows(selfNamings) && w.hasMoreThan(1)))
        && w.startsHigh()
        && isHigh(w)
        && !agentMarkers.contains(w.words().known(w.behind()));
  }

  /** <i>it’s called</i>; but <i>it called</i>. */
  private boolean isContracted(QuotedWords w) {
    int verb = w.nearest() - 1;
    return verb > w.sentence()
        && w.words().kind(verb) == TokenKind.POSSESSIVE
        && isThing(w.words().known(verb - 1));
  }

  private boolean isThing(@Nullable Word word) {
    String field =
        word == null || word.fields(pronouns).isEmpty() ? "" : word.fields(pronouns).get(0);
    return field.equals("thing");
  }

  private boolean isIndefinite(@Nullable Word word) {
    List<String> fields = word == null ? List.of() : word.fields(roleDeterminers);
    return !fields.isEmpty() && fields.get(0).equals("indefinite");
  }

  private static Optional<Classification> term(boolean holds, String reason) {
    return Exemptions.when(holds, QuotationKind.TERM, reason);
  }

  /**
   * <i>Norwick Ferries Ltd. (“Norwick” or the “Company”)</i>; but <i>Ruiz left (“never again”)</i>.
   */
  private boolean isDefinedInBrackets(QuotedWords w) {
    KnownTokens words = w.words();
    int at = words.indexAt(w.quotation().first().prose().begin()) - 1;
    boolean lead = false;
    for (int i = 0; i < LEAD && (isDefiner(words, at) || isComma(words, at)); i++) {
      lead |= isDefiner(words, at);
      at--;
    }
    return at > 0
        && words.kind(at) == TokenKind.OPEN_BRACKET
        && isClosed(w)
        && (lead ? w.startsHigh() : isShortFor(w, at) || isAllOfBracket(w, at));
  }

  /**
   * <i>sells ladders of rope (“NR Ladders”)</i>: several capitals that take up a thing; but <i>met
   * Ruiz (“Little Tom”)</i>.
   */
  private boolean isAllOfBracket(QuotedWords w, int bracket) {
    return w.hasMoreThan(1)
        && !w.words().isUpper(bracket - 1)
        && isHigh(w)
        && !w.endsAsSentence()
        && w.words().kind(w.behind()) == TokenKind.CLOSE_BRACKET;
  }

  private boolean isDefiner(KnownTokens words, int at) {
    return at >= 0 && (determiners.contains(words.known(at)) || definers.contains(words.known(at)));
  }

  private static boolean isComma(KnownTokens words, int at) {
    return at >= 0 && at < words.size() && words.kind(at) == TokenKind.COMMA;
  }

  /** Whether the bracket closes behind it, or a further name follows. */
  private boolean isClosed(QuotedWords w) {
    int at = w.behind();
    KnownTokens words = w.words();
    return at < words.size()
        && (words.kind(at) == TokenKind.CLOSE_BRACKET
            || words.kind(at) == TokenKind.COMMA
            || conjunctions.contains(words.known(at)));
  }

  /** Whether its words are capitals, or all stand before the bracket: <i>Norwick Ferries (</i>. */
  private static boolean isShortFor(QuotedWords w, int bracket) {
    KnownTokens words = w.words();
    for (int i = w.first(); i < w.last(); i++) {
      if (w.isWord(i) && !isInitials(w, i) && !standsBefore(words, words.key(i), bracket)) {
        return false;
      }
    }
    return w.startsHigh() && !w.endsAsSentence();
  }

  private static boolean isInitials(QuotedWords w, int i) {
    int begin = w.words().begin(i);
    return w.words().isUpper(i)
        && w.words().end(i) - begin > 1
        && Character.isUpperCase(w.block().text().charAt(begin + 1));
  }

  private static boolean standsBefore(KnownTokens words, String key, int bracket) {
    for (int i = bracket - 1; i >= Math.max(0, bracket - NAME); i--) {
      if (!key.isEmpty() && words.isUpper(i) && words.key(i).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** <i>“net cost” is defined as</i>, <i>“tied buyers” within the meaning of</i>. */
  private boolean isDefinedBehind(QuotedWords w) {
    KnownTokens words = w.words();
    int at = isComma(words, w.behind()) ? w.behind() + 1 : w.behind();
    Word opener = words.known(at);
    if (opener == null || !opener.opensPhrase(definitions)) {
      return false;
    }
    StringBuilder phrase = new StringBuilder(words.key(at));
    for (int i = 1; i <= LEAD; i++) {
      phrase.append(' ').append(words.key(at + i));
      if (definitions.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** <i>learned to say “please” in three languages</i>. */
  private boolean isLearned(QuotedWords w) {
    return w.hasPair(lessons, 1)
        && (lessons.contains(w.knownBefore(3)) || lessons.contains(w.knownBefore(4)));
  }

  /** <i>known to the crews as “Bo”</i>: the words in the list, with few between. */
  private boolean isKnownAs(QuotedWords w) {
    KnownTokens words = w.words();
    int from = Math.max(w.sentence(), w.nearest() - 1 - BETWEEN);
    for (int at = w.nearest() - 1; at >= from && w.isWord(at); at--) {
      Word opener = words.known(at);
      boolean opens = opener != null && opener.opensPhrase(participles);
      if (opens && participles.contains(words.key(at) + " " + w.wordBefore(1))) {
        return true;
      }
    }
    return false;
  }
}
