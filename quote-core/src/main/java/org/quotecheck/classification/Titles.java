package org.quotecheck.classification;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/** The ways in which quoted words are the title of a work. Immutable and thread-safe. */
final class Titles {
  private static final int NEAR = 3;

  private static final String OF_WORK = "The word before it is for what has such a title.";

  private static final String SHOWN =
      "The words before it say what is played, sung, shown or talked about.";

  /** Behind a noun for what may have a title of one word. */
  static final String ONE = "one";

  /** More words than a headline has. */
  private static final int HEADLINE = 16;

  /** More inline markup than a list item has whose whole text is a link. */
  private static final int LINKS = 200;

  /** The digits of a year. */
  private static final int YEAR = 4;

  private final WordList works;
  private final WordList titleVerbs;
  private final WordList headings;
  private final WordList stages;
  private final WordList lectures;
  private final WordList small;
  private final WordList prepositions;
  private final WordList subordinators;
  private final DescribedWorks described;
  private final Broadcasts broadcasts;
  private final CueVerbs cues;
  private final Tags tags;

  Titles(Language language) {
    works = language.list("class-works");
    titleVerbs = language.list("class-title-verbs");
    headings = language.list("class-headings");
    stages = language.list("class-stages");
    lectures = language.list("class-lectures");
    small = language.list("class-small-words");
    prepositions = language.list("prepositions");
    subordinators = language.list("subordinators");
    broadcasts = new Broadcasts(language);
    described = new DescribedWorks(language);
    cues = language.cueVerbs();
    tags = new Tags(language);
  }

  /** That it is a title, if it is one. */
  Optional<Classification> find(QuotedWords w) {
    if (isLinkedItem(w)) {
      return title(true, "It is the whole text of a link in a list.");
    }
    if (titleVerbs.contains(w.knownBefore(1)) && (isTitleCase(w) || isEntitled(w))) {
      return title(true, "The word before it announces a title.");
    }
    if (isHeading(w)) {
      return title(true, "The words before it announce a heading or headline.");
    }
    if (isStaged(w) || isLecture(w)) {
      return title(true, SHOWN);
    }
    if (isOneWord(w)) {
      return Optional.of(new Classification(QuotationKind.TITLE, isTouching(w), OF_WORK));
    }
    if (isCapitals(w, 1) && described.isBehind(w)) {
      return title(true, "The words behind it say what has such a title.");
    }
    if (isAlone(w) && isTitleCase(w)) {
      return title(true, "It opens its sentence with no more than a preposition before it.");
    }
    if (isCapitals(w, 1) && isYearBehind(w)) {
      return title(true, "The year in brackets behind it is that of a work.");
    }
    if (w.follows(stages) && isCapitals(w, 1)) {
      return Exemptions.perhaps(!w.endsWith("?"), QuotationKind.TITLE, SHOWN);
    }
    if (broadcasts.isOn(w) && isCapitals(w, 1)) {
      return title(true, "It belongs to an outlet, and is capitalised as a title.");
    }
    return title(
        isTitleCase(w)
            && (isNearWork(w) || (w.hasMoreThan(2) && !isSentenceOfItsOwn(w) && isFree(w)))
            && !tags.isTagged(w),
        "It is capitalised as a title.");
  }

  /** <i>“Dust” (2004)</i>. */
  private static boolean isYearBehind(QuotedWords w) {
    int open = w.behind();
    KnownTokens words = w.words();
    return open + 2 < words.size()
        && words.kind(open) == TokenKind.OPEN_BRACKET
        && words.kind(open + 1) == TokenKind.NUMBER
        && words.end(open + 1) - words.begin(open + 1) == YEAR
        && words.kind(open + 2) == TokenKind.CLOSE_BRACKET;
  }

  /** Whether it is a title of what is played or shown, of which there may be several in a row. */
  static boolean isShown(Classification classification) {
    return classification.kind() == QuotationKind.TITLE && classification.reason().equals(SHOWN);
  }

  private static Optional<Classification> title(boolean holds, String reason) {
    return Exemptions.when(holds, QuotationKind.TITLE, reason);
  }

  /** <i>her novel “Dust”</i>; but <i>said of the play: “Grim.”</i>. */
  private boolean isOneWord(QuotedWords w) {
    Word work = w.knownBefore(1);
    return work != null
        && work.fields(works).contains(ONE)
        && w.startsHigh()
        && !w.hasMoreThan(1)
        && !w.endsWith("?!")
        && !isBehindColon(w)
        && !isRated(w)
        && !tags.isTagged(w);
  }

  private static boolean isBehindColon(QuotedWords w) {
    int mark = w.nearest() + 1;
    return mark < w.words().size() && w.words().kind(mark) == TokenKind.COLON;
  }

  private static boolean isTouching(QuotedWords w) {
    return w.words().kind(w.nearest() + 1) != TokenKind.COMMA;
  }

  /** <i>called her last film “Grim”</i>. */
  private boolean isRated(QuotedWords w) {
    for (int distance = 2; distance <= QuotedWords.NEAREST; distance++) {
      CueForm cue = cues.lookup(w.wordBefore(distance));
      if (cue != null && cue.has(CueFlag.AS)) {
        return true;
      }
    }
    return false;
  }

  /** <i>In “Low Water,” Ana Holm writes</i>: where, and in no other words. */
  private boolean isAlone(QuotedWords w) {
    return prepositions.contains(w.knownBefore(1))
        && w.knownBefore(2) == null
        && w.nearest() == w.sentence()
        && w.words().isUpper(w.nearest())
        && w.endsWith(",");
  }

  private boolean isNearWork(QuotedWords w) {
    boolean work = false;
    for (int distance = 1; distance <= NEAR; distance++) {
      work |= works.contains(w.knownBefore(distance));
    }
    return work;
  }

  /** <i>titled “Cod”</i>: a verb that is for nothing but titles, and a word or two. */
  private boolean isEntitled(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    return (cue == null || cue.tier() < 2) && w.startsHigh() && !w.hasMoreThan(2);
  }

  /**
   * <i>titled: “Pier to close by spring”</i>, <i>an editorial captioned “The pier is lost.”</i>; a
   * picture is captioned with what somebody says.
   */
  private boolean isHeading(QuotedWords w) {
    return headings.contains(w.knownBefore(1))
        && w.startsHigh()
        && !w.hasMoreThan(HEADLINE)
        && (isOfWork(w) || !(w.endsAsSentence() || isWritten(w)));
  }

  private boolean isOfWork(QuotedWords w) {
    return works.contains(w.knownBefore(2)) || works.contains(w.knownBefore(3));
  }

  private boolean isWritten(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    return cue != null && cue.has(CueFlag.WRITE);
  }

  /** <i>sang “Amber Hill”</i>, <i>told “The Evening Desk” that</i>. */
  private boolean isStaged(QuotedWords w) {
    return w.follows(stages) && isTitleCase(w);
  }

  /** <i>will speak on “Rivers and how to ask them”</i>. */
  private boolean isLecture(QuotedWords w) {
    return w.follows(lectures) && w.startsHigh() && w.hasMoreThan(1) && !w.endsAsSentence();
  }

  /** Whether no verb right before it says, or calls somebody so. */
  private boolean isFree(QuotedWords w) {
    return !isSaid(w) && !isNameCalling(w);
  }

  /**
   * <i>called Ruiz “The Herring of the North”</i>, <i>hailed her as “The Last Eel”</i>: it says
   * what somebody is, in capitals.
   */
  private boolean isNameCalling(QuotedWords w) {
    boolean as =
        prepositions.contains(w.knownBefore(1)) && subordinators.contains(w.knownBefore(1));
    int farthest = as ? QuotedWords.NEAREST : 2;
    for (int distance = as ? 3 : 2; distance <= farthest; distance++) {
      CueForm cue = cues.lookup(w.wordBefore(distance));
      if (cue != null && cue.tier() >= (as ? 2 : 3) && cue.has(CueFlag.AS)) {
        return true;
      }
    }
    return false;
  }

  /** <i>chanting “Save Our Pier,”</i>: a verb of saying right before it, which names nothing. */
  private boolean isSaid(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    return cue != null && cue.tier() == 3 && !cue.has(CueFlag.AS) && !cue.has(CueFlag.TARGET);
  }

  /**
   * <i>“Who’s Ada Pell?”</i>, <i>“…,” said Ruiz. “Every. Last. One.”</i>: nothing leads to it in
   * its sentence. A line of its own that asks nothing may be a heading.
   */
  private static boolean isSentenceOfItsOwn(QuotedWords w) {
    return w.endsAsSentence()
        && (w.isFirstOfSentence() || isBehindColon(w))
        && w.isLastOfSentence()
        && (w.endsWith("?") || !w.before().isBlank());
  }

  private static boolean isLinkedItem(QuotedWords w) {
    Span prose = w.quotation().first().prose();
    List<Inline> inlines = w.block().inlines();
    if (w.block().kind() != BlockKind.LIST_ITEM || inlines.size() > LINKS) {
      return false;
    }
    for (Inline inline : inlines) {
      boolean link =
          inline.kind() == InlineKind.LINK && inline.prose().length() >= prose.length() - 4;
      if (link && inline.prose().overlaps(prose)) {
        return true;
      }
    }
    return false;
  }

  /** Every word but the small ones has a capital, and no sentence mark ends it. */
  private boolean isTitleCase(QuotedWords w) {
    return isCapitals(w, 2);
  }

  /** The same with at least so many capitals. */
  boolean isCapitals(QuotedWords w, int fewest) {
    int high = 0;
    for (int i = w.first(); i < w.last(); i++) {
      boolean capital = w.words().isUpper(i);
      if (w.isWord(i) && !capital && !small.contains(w.words().known(i))) {
        return false;
      }
      high += capital ? 1 : 0;
    }
    return high >= fewest && !w.endsWith("!") && w.startsHigh();
  }
}
