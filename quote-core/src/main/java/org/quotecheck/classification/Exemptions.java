package org.quotecheck.classification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.BlockKind;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * The ways in which quoted words are no statement, asked in order; the first that holds answers.
 *
 * <p>A whole sentence is exempt only on the strongest signs, since a statement that is called a
 * title is a miss. Immutable and thread-safe.
 */
final class Exemptions {
  private static final int SCRAP = 4;
  private static final int LABEL = 7;
  private static final int MOTTO = 12;
  private static final int NEAR = 3;

  private final WordList titleVerbs;
  private final WordList terms;
  private final WordList termNouns;
  private final WordList copulas;
  private final WordList determiners;
  private final WordList labels;
  private final WordList labelVerbs;
  private final WordList meaningVerbs;
  private final WordList agentMarkers;
  private final WordList prepositions;
  private final WordList mottos;
  private final WordList glosses;
  private final WordList nations;
  private final WordList possessives;
  private final CueVerbs cues;
  private final Titles titles;
  private final List<Function<QuotedWords, Optional<Classification>>> steps;

  Exemptions(Language language) {
    titleVerbs = language.list("class-title-verbs");
    terms = language.list("class-terms");
    termNouns = language.list("class-term-nouns");
    copulas = language.list("role-copulas");
    determiners = language.list("role-determiners");
    labels = language.list("class-labels");
    labelVerbs = language.list("class-label-verbs");
    meaningVerbs = language.list("class-meaning-verbs");
    agentMarkers = language.list("agent-markers");
    prepositions = language.list("prepositions");
    mottos = language.list("class-mottos");
    glosses = language.list("class-glosses");
    nations = language.list("name-nationalities");
    possessives = language.list("possessives");
    cues = language.cueVerbs();
    titles = new Titles(language);
    Suppositions suppositions = new Suppositions(language);
    Names names = new Names(language);
    Grades grades = new Grades(language);
    Deeds deeds = new Deeds(language);
    Heads heads = new Heads(language);
    Proverbs proverbs = new Proverbs(language);
    References references = new References(language);
    steps =
        List.of(
            this::verse,
            this::nickname,
            this::label,
            suppositions::find,
            this::motto,
            proverbs::find,
            titles::find,
            references::find,
            names::find,
            grades::find,
            this::term,
            heads::find,
            deeds::find);
  }

  /** The first exemption that holds. */
  Optional<Classification> find(QuotedWords words) {
    for (int i = 0; i < steps.size(); i++) {
      Optional<Classification> found = steps.get(i).apply(words);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether it could be a title by its capitals alone. */
  boolean hasCapitalsOfTitle(QuotedWords words) {
    return titles.isCapitals(words, 1);
  }

  static Optional<Classification> when(boolean holds, QuotationKind kind, String reason) {
    return holds ? Optional.of(new Classification(kind, true, reason)) : Optional.empty();
  }

  static Optional<Classification> perhaps(boolean holds, QuotationKind kind, String reason) {
    return holds ? Optional.of(new Classification(kind, false, reason)) : Optional.empty();
  }

  private Optional<Classification> verse(QuotedWords w) {
    return when(w.block().kind() == BlockKind.VERSE, QuotationKind.MOTTO, "It is set as verse.");
  }

  /** <i>The town's motto, “Steady in the Ebb”</i>: nobody says it, or everybody. */
  private Optional<Classification> motto(QuotedWords w) {
    boolean near = w.follows(mottos);
    for (int distance = 1; distance <= NEAR; distance++) {
      near |= mottos.contains(w.knownBefore(distance));
    }
    if (!near || w.hasMoreThan(MOTTO)) {
      return Optional.empty();
    }
    return Optional.of(
        new Classification(
            QuotationKind.MOTTO, isAppended(w), "The words before it announce a motto."));
  }

  /** <i>Our motto, “Dig on,” says it all</i>: commas set it off from the noun that it explains. */
  private boolean isAppended(QuotedWords w) {
    int behind = w.behind();
    boolean closed = w.endsWith(",") || (behind < w.words().size() && isComma(w.words(), behind));
    return closed && mottos.contains(w.knownBefore(1)) && isComma(w.words(), w.nearest() + 1);
  }

  private static boolean isComma(KnownTokens words, int at) {
    return words.kind(at) == TokenKind.COMMA;
  }

  /** Between a given and a family name: {@code Robert “Bo” Tarn}. */
  private Optional<Classification> nickname(QuotedWords w) {
    boolean between =
        !w.endsAsClause()
            && w.startsHigh()
            && !w.hasMoreThan(2)
            && endsInName(w.before())
            && goesOnWithCapital(w.after())
            && !prepositions.contains(w.words().known(w.behind()));
    return when(between, QuotationKind.NICKNAME, "It stands between the parts of a name.");
  }

  private static boolean goesOnWithCapital(String after) {
    String word = after.stripLeading();
    return after.startsWith(" ") && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** {@code Robert}, {@code Robert T.} */
  private static boolean endsInName(String before) {
    String text = before.stripTrailing();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean initial = last.length() == 2 && last.charAt(1) == '.';
    return before.endsWith(" ")
        && last.length() > 1
        && Character.isUpperCase(last.charAt(0))
        && (initial
            ? endsInName(before.substring(0, text.length() - 2))
            : Character.isLetter(last.charAt(last.length() - 1)));
  }

  private Optional<Classification> label(QuotedWords w) {
    Word second = w.knownBefore(2);
    boolean near =
        w.follows(labels)
            || (second != null && labels.contains(second) && second.fields(labels).isEmpty())
            || (isLabelVerb(w.knownBefore(1)) && followsLabel(w));
    return when(
        isTag(w) || (near && !w.hasMoreThan(LABEL) && !isSentence(w) && !isCalled(w)),
        QuotationKind.LABEL,
        "The words before it announce a label, sign or command.");
  }

  /** <i>“#SaveThePier” was trending</i>; but <i>Ruiz’s “#SaveThePier” campaign</i>. */
  private boolean isTag(QuotedWords w) {
    int begin = w.quotation().first().prose().begin() + w.quotation().openLength();
    int mark = w.words().indexAt(w.quotation().first().prose().begin());
    return w.block().text().startsWith("#", begin)
        && !w.hasMoreThan(1)
        && !possessives.contains(w.knownBefore(1))
        && (mark == 0 || w.words().kind(mark - 1) != TokenKind.POSSESSIVE);
  }

  /** Not <i>said</i>, whose subject has to stand beside it. */
  private boolean isLabelVerb(@Nullable Word word) {
    return word != null && labelVerbs.contains(word) && word.fields(labelVerbs).isEmpty();
  }

  private boolean followsLabel(QuotedWords w) {
    for (int i = w.sentence(); i <= w.nearest(); i++) {
      if (labels.contains(w.words().known(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>called her place in the field “unheard of”</i>: it judges what stands before it. */
  private boolean isCalled(QuotedWords w) {
    for (int i = w.sentence(); i < w.nearest() && !w.startsHigh(); i++) {
      CueForm cue = cues.lookup(w.words().key(i));
      if (cue != null && cue.tier() == 3 && cue.has(CueFlag.AS)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Classification> term(QuotedWords w) {
    if (w.hasMoreThan(SCRAP) || isSentence(w)) {
      return Optional.empty();
    }
    if (isGivenName(w)) {
      return when(true, QuotationKind.TERM, "The words before it say that something is called so.");
    }
    if (isExplained(w)) {
      return when(true, QuotationKind.TERM, "The words beside it say what it means.");
    }
    if (isSubject(w)) {
      return when(true, QuotationKind.TERM, "The sentence is about the word.");
    }
    return w.follows(terms) || isTranslated(w)
        ? perhaps(true, QuotationKind.TERM, "The word before it announces a term.")
        : perhaps(isCalledWord(w), QuotationKind.TERM, "It is called a word or term behind it.");
  }

  /**
   * <i>The app, called “Wordbridge”, was tested</i>: a comma shows that nobody calls it so here.
   */
  private boolean isGivenName(QuotedWords w) {
    int comma = w.nearest() - 1;
    return titleVerbs.contains(w.knownBefore(1))
        && w.startsHigh()
        && !agentMarkers.contains(w.words().known(w.behind()))
        && comma >= 0
        && w.words().kind(comma) == TokenKind.COMMA;
  }

  /** <i>The word “skell” is old, Holm says</i>, <i>“Skell” means shell, Holm says</i>. */
  private boolean isSubject(QuotedWords w) {
    boolean named =
        w.nearest() - w.sentence() == 1
            && termNouns.contains(w.knownBefore(1))
            && determiners.contains(w.knownBefore(2))
            && w.words().kind(w.nearest() + 1) != TokenKind.COLON;
    return !w.endsWith(",")
        && (named || (w.isFirstOfSentence() && meaningVerbs.contains(w.words().known(w.behind()))));
  }

  /** <i>Lua, Portuguese for “moon”</i>: the name of a language or people, and that little word. */
  private boolean isTranslated(QuotedWords w) {
    return glosses.contains(w.knownBefore(1)) && nations.contains(w.knownBefore(2));
  }

  /** <i>By “late” she means tomorrow</i>, <i>What do you mean by “late”?</i> */
  private boolean isExplained(QuotedWords w) {
    int at = w.behind();
    return agentMarkers.contains(w.knownBefore(1))
        && (meaningVerbs.contains(w.knownBefore(2))
            || meaningVerbs.contains(w.words().known(at))
            || meaningVerbs.contains(w.words().known(at + 1)));
  }

  /** <i>“slack” is a polite word for it</i>, <i>“velocity,” a term</i>, <i>“late” means</i>. */
  private boolean isCalledWord(QuotedWords w) {
    KnownTokens words = w.words();
    int at = w.behind();
    boolean comma = w.endsWith(",");
    if (at < words.size() && words.kind(at) == TokenKind.COMMA) {
      comma = true;
      at++;
    }
    if (meaningVerbs.contains(words.known(at))) {
      return true;
    }
    if (copulas.contains(words.known(at))) {
      at++;
    } else if (!comma) {
      return false;
    }
    boolean named = isIndefinite(words.known(at));
    for (int i = 1; named && i <= NEAR; i++) {
      if (termNouns.contains(words.known(at + i))) {
        return true;
      }
    }
    return false;
  }

  /** Not <i>“late” was the word she used</i>. */
  private boolean isIndefinite(@Nullable Word word) {
    List<String> fields = word == null ? List.of() : word.fields(determiners);
    return !fields.isEmpty() && fields.get(0).equals("indefinite");
  }

  /** Whether it is so long, and set so, that it can only be a whole sentence. */
  static boolean isSentence(QuotedWords w) {
    return w.startsHigh() && w.endsAsSentence() && w.hasMoreThan(SCRAP);
  }
}
