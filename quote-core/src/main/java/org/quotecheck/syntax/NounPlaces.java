package org.quotecheck.syntax;

import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.text.TokenKind;

/** Where a form that can be a verb is a noun, or stands before one as an adjective does. */
final class NounPlaces {
  /** The words of a body before somebody's role, at most. */
  private static final int BODY = 5;

  private final Lexicon lexicon;
  private final Words words;
  private final Neighbours near;

  NounPlaces(Lexicon lexicon, Words words, Neighbours near) {
    this.lexicon = lexicon;
    this.words = words;
    this.near = near;
  }

  /** A base or -s form that can be a noun; <i>to cries of</i> is no infinitive. */
  boolean isNounPlace(int i, Lexicon.Entry entry) {
    WordClass before = near.before(i);
    boolean loose = entry.nounToo() || entry.cue() == null;
    if (Neighbours.isNounContext(before) && (loose || before != WordClass.NUMBER)) {
      return true;
    }
    if (before == WordClass.TO && entry.nounToo() && near.is(i + 1, WordClass.OF)) {
      return true;
    }
    if (!loose || before == WordClass.TO || before == WordClass.AUXILIARY || before.isPronoun()) {
      return false;
    }
    if (before == WordClass.NOUN && entry.cue() == null && entry.nounToo()) {
      return true;
    }
    if (isOfNation(i, entry)
        || isOfRole(i, entry)
        || isBehindQuoted(i, entry)
        || isOfFirstName(i, entry)) {
      return true;
    }
    if (before == WordClass.NOUN || before == WordClass.NAME) {
      return near.isVerbNext(i)
          || near.is(i + 1, WordClass.OF)
          || (isBase(i, entry) && (!isBehindPlural(i) || isModifier(i, entry)))
          || isCompound(i, entry);
    }
    return before == WordClass.CUE
        || before == WordClass.VERB
        || before == WordClass.PARTICIPLE
        || (before == WordClass.CONJUNCTION && near.isVerbNext(i));
  }

  /**
   * <i>Ana Ruiz, Harlow Trust: “…”</i>: a base form that can be a noun, behind a name and before a
   * mark, names a body where all words have capitals.
   */
  boolean endsName(int i, Lexicon.@Nullable Entry entry) {
    if (entry == null || !entry.nounToo() || near.before(i) != WordClass.NAME) {
      return false;
    }
    TokenKind next = i + 1 < words.size ? words.kinds[i + 1] : TokenKind.STOP;
    boolean closed =
        next == TokenKind.COLON
            || next == TokenKind.COMMA
            || next == TokenKind.STOP
            || next == TokenKind.CLOSE_BRACKET;
    return closed && !entry.past() && !entry.continuous() && isBase(i, entry);
  }

  /**
   * <i>a “hollow” promise by Ruiz</i>, <i>Ruiz’s “gull” remark</i>, <i>its “buy” rating on</i>; but
   * <i>the “experts” promise that</i>.
   */
  boolean isBehindQuoted(int i, Lexicon.Entry entry) {
    boolean owned =
        i > 1
            && (near.is(i - 2, WordClass.DETERMINER)
                || near.before(i - 1) == WordClass.POSSESSIVE
                || near.is(i - 2, WordClass.POSSESSIVE_PRONOUN));
    return owned
        && entry.nounToo()
        && near.before(i) == WordClass.QUOTATION
        && (entry.continuous() || isBase(i, entry))
        && (near.is(i + 1, WordClass.PREPOSITION) || isOfSingular(i));
  }

  /** Whether the quoted words right before are no plural, whose verb a base form could be. */
  private boolean isOfSingular(int i) {
    String quoted = near.folded(i - 1);
    int end = quoted.length();
    while (end > 0 && !Character.isLetterOrDigit(quoted.charAt(end - 1))) {
      end--;
    }
    return end > 0 && !lexicon.isPlural(quoted.substring(0, end));
  }

  /**
   * <i>a third of American claims</i>, <i>rejected Danish claims</i>: what a nation or party says.
   */
  private boolean isOfNation(int i, Lexicon.Entry entry) {
    if (!entry.nounToo() || near.before(i) != WordClass.NAME || i < 2) {
      return false;
    }
    WordClass opener = near.before(i - 1);
    boolean governed =
        opener == WordClass.OF
            || opener == WordClass.PREPOSITION
            || opener == WordClass.CUE
            || opener == WordClass.VERB;
    return governed && lexicon.isNationality(near.folded(i - 1));
  }

  /** <i>Ledger state editors</i>: behind a name and before a plain noun. */
  private boolean isModifier(int i, Lexicon.Entry entry) {
    return entry.nounToo()
        && near.before(i) == WordClass.NAME
        && near.isWord(i + 1)
        && !near.isCapital(i + 1);
  }

  /** <i>Ruiz, lead author of the plan</i>: a noun that belongs to the bare role behind it. */
  private boolean isOfRole(int i, Lexicon.Entry entry) {
    WordClass before = near.before(i);
    return entry.nounToo()
        && isBase(i, entry)
        && (before == WordClass.COMMA || before == WordClass.CONJUNCTION)
        && i + 1 < words.size
        && !near.isCapital(i + 1)
        && lexicon.isPerson(near.folded(i + 1));
  }

  /** <i>But state Sen. Ruiz said</i>: before it stands no subject that it could be the verb of. */
  private boolean isOfFirstName(int i, Lexicon.Entry entry) {
    return entry.nounToo()
        && isBase(i, entry)
        && near.before(i) == WordClass.CONJUNCTION
        && near.before(i - 1) == WordClass.STOP
        && near.isNameNext(i);
  }

  /**
   * <i>fans call</i>, <i>fans of the club call him</i>: a plural, or a phrase that belongs to one,
   * before a verb with an object.
   */
  private boolean isBehindPlural(int i) {
    if (isPlural(i - 1)) {
      return true;
    }
    int opener = near.phraseOpener(i - 1);
    if (!near.isDetermined(opener) || !near.isObjectNext(i)) {
      return false;
    }
    WordClass link = opener > 0 ? words.classes[opener - 1] : WordClass.STOP;
    return (link == WordClass.OF || link == WordClass.PREPOSITION)
        && near.before(opener - 1).isNominal()
        && isPlural(opener - 2);
  }

  private boolean isBase(int i, Lexicon.Entry entry) {
    CueForm cue = entry.cue();
    return cue != null ? cue.isBase() : !lexicon.isPlural(near.folded(i));
  }

  /** A name may be a plural whatever it ends in, unless an article or a possessive opens it. */
  private boolean isPlural(int i) {
    boolean openName =
        words.classes[i] == WordClass.NAME && !near.isDetermined(near.phraseOpener(i));
    return openName || lexicon.isPlural(near.folded(i));
  }

  /**
   * <i>making racist remarks</i>: a singular noun without an article is no subject, so the form in
   * -s behind it is a plural. <i>On his tax returns, he said</i>: nor is it a verb before a comma,
   * or before a preposition if the noun before it cannot speak (<i>her urgent calls for</i>).
   */
  private boolean isCompound(int i, Lexicon.Entry entry) {
    boolean noun = near.before(i) == WordClass.NOUN && entry.nounToo() && !isPlural(i - 1);
    int opener = near.phraseOpener(i - 1);
    if (!noun || (opener >= 0 && words.isQuotation(opener))) {
      return false;
    }
    if (!near.isDetermined(opener)) {
      return !near.hasName(opener + 1, i);
    }
    boolean comma = i + 1 < words.size && words.kinds[i + 1] == TokenKind.COMMA;
    boolean speaker = lexicon.canSpeak(near.folded(i - 1));
    boolean complement = near.is(i + 1, WordClass.PREPOSITION) && !speaker;
    return (comma && !(speaker && isBehindQuotation(opener))) || complement;
  }

  /** <i>“Come in,” the waiter promises, and goes</i>: the clause that names the speaker. */
  private boolean isBehindQuotation(int opener) {
    WordClass before = near.before(opener);
    return before == WordClass.QUOTATION
        || (before == WordClass.COMMA && near.before(opener - 1) == WordClass.QUOTATION);
  }

  /**
   * <i>that would surprise Ruiz</i>, <i>it did not surprise Ruiz</i>; but <i>so would voters</i>.
   */
  boolean isBehindModal(int i) {
    int at = i - 1;
    boolean negated = false;
    while (at > 0 && words.classes[at] == WordClass.ADVERB) {
      negated |= lexicon.isNegation(near.folded(at));
      at--;
    }
    if (at < 1 || words.classes[at] != WordClass.AUXILIARY) {
      return false;
    }
    WordClass subject = near.before(at);
    boolean clause = subject.isNominal() || subject.isPronoun() || subject == WordClass.RELATIVE;
    return clause && lexicon.isBeforeVerb(near.folded(at), negated);
  }

  /** <i>said managing director Ruiz</i>: a form in -ing between a verb of saying and a person. */
  boolean isSpeakersRole(int i) {
    return isSpeakersEpithet(i) && lexicon.isPerson(near.folded(i + 1));
  }

  /**
   * <i>according to STUDY author Ruiz</i>, <i>by MANAGING director Ruiz</i>: a form of a verb
   * before a role that a name follows, where no verb stands or where one follows the name.
   */
  boolean isBesideRole(int i) {
    boolean role =
        i + 2 < words.size
            && !near.isCapital(i + 1)
            && near.isCapital(i + 2)
            && lexicon.isPerson(near.folded(i + 1));
    if (!role) {
      return false;
    }
    return switch (near.before(i)) {
      case PREPOSITION, OF -> true;
      case TO -> i > 1 && words.classes[i - 2] == WordClass.ACCORDING;
      case CONJUNCTION, COMMA, RELATIVE -> isVerbBehindName(i + 2);
      case NAME -> lexicon.isContinuous(near.folded(i)) && isOneName(i);
      default -> false;
    };
  }

  /**
   * <i>Harlow Homes MANAGING director Ruiz said</i>, <i>said Harlow PLANNING officer Ruiz</i>: both
   * names are one subject, since there is a verb of saying for one only.
   */
  private boolean isOneName(int i) {
    int first = i - 1;
    while (first > 0 && i - first < BODY && near.before(first) == WordClass.NAME) {
      first--;
    }
    CueForm cue = near.before(first) == WordClass.CUE ? words.cue(first - 1) : null;
    return (cue != null && cue.tier() == 3) || isVerbBehindName(i + 2);
  }

  private boolean isVerbBehindName(int name) {
    int last = name;
    while (last + 1 < words.size && near.isNameNext(last)) {
      last++;
    }
    return near.isVerbNext(last);
  }

  /** <i>said retired surgeon Ruiz</i>: a form in -ed between a verb of saying and a noun. */
  boolean isSpeakersEpithet(int i) {
    CueForm cue = near.before(i) == WordClass.CUE ? words.cue(i - 1) : null;
    return cue != null && cue.tier() == 3 && near.isNounNext(i);
  }

  /** <i>the accused was</i>, <i>of the accused</i>: what is done to somebody names them. */
  boolean isSomebody(int i) {
    Lexicon.Entry article = i > 0 ? words.entries[i - 1] : null;
    boolean definite = article != null && article.isSingle();
    return definite && near.before(i) == WordClass.DETERMINER && lexicon.isPerson(near.folded(i));
  }

  /** A form in -ed before a noun and after a determiner or adjective describes the noun. */
  boolean isAdjectivePlace(int i) {
    boolean context = Neighbours.isNounContext(near.before(i)) || isBehindArticle(i);
    return context && near.isNounNext(i) && !isSaidAtAge(i) && !isSaidOnDate(i);
  }

  /** <i>a visibly tired Ruiz</i>; but <i>this visibly tired Ruiz</i>. */
  private boolean isBehindArticle(int i) {
    Lexicon.Entry article =
        near.before(i) == WordClass.ADVERB && near.before(i - 1) == WordClass.DETERMINER
            ? words.entries[i - 2]
            : null;
    return article != null && article.isSingle();
  }

  /**
   * <i>the Harlow FORWARD said</i>, <i>said the Harlow FORWARD</i>: somebody by a word that is
   * mostly an adverb; but <i>Harlow forward their plans</i>, <i>drove the Lada forward</i>.
   */
  boolean isOfTeam(int i, Lexicon.Entry entry) {
    if (!entry.nounToo() || near.before(i) != WordClass.NAME || !lexicon.isPerson(near.folded(i))) {
      return false;
    }
    int opener = near.phraseOpener(i - 1);
    boolean inverted = opener > 0 && near.before(opener) == WordClass.CUE;
    boolean subject = near.startsSentence(opener) || near.before(opener) == WordClass.QUOTATION;
    return near.isDetermined(opener)
        && (inverted || ((subject || near.before(opener) == WordClass.COMMA) && saysNext(i)));
  }

  private boolean saysNext(int i) {
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    return next != null && next.cue() != null && next.past();
  }

  /** <i>Ruiz on May 3 said</i>, <i>on 3 May, 2020 said</i>: a day or year qualifies no noun. */
  private boolean isSaidOnDate(int i) {
    Lexicon.Entry entry = near.before(i) == WordClass.NUMBER ? words.entries[i] : null;
    CueForm cue = entry == null ? null : entry.cue();
    if (cue == null || cue.tier() < 2) {
      return false;
    }
    boolean year = i > 2 && near.before(i - 1) == WordClass.COMMA;
    WordClass before = near.before(year ? i - 2 : i - 1);
    return before == WordClass.TIME || (year && before == WordClass.NUMBER);
  }

  /** <i>The 34-year-old told fans</i>, but <i>the 34-year-old convicted killer</i>. */
  private boolean isSaidAtAge(int i) {
    Lexicon.Entry entry = near.before(i) == WordClass.NUMBER ? words.entries[i] : null;
    CueForm cue = entry == null ? null : entry.cue();
    return cue != null
        && cue.tier() > 1
        && near.before(i - 1) == WordClass.DETERMINER
        && lexicon.isAge(near.folded(i - 1))
        && !lexicon.isPerson(near.folded(i + 1));
  }
}
