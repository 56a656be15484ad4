package org.quotecheck.classification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;

/**
 * The noun right behind quoted words can say what they are: the words on a thing, or its title.
 * Immutable and thread-safe.
 */
final class Heads {
  private static final int NAME = 5;

  /** Behind a noun for what may have a single small word on it. */
  private static final String CONTROL = "control";

  /** Behind a noun for what has a title, and for the people in it. */
  private static final String TITLE = "title";

  private static final String WRITTEN = "The thing behind it has words on it.";

  private static final String WHY = "The noun behind it is for what has such a title or name.";

  private final WordList heads;
  private final WordList verbs;
  private final WordList relatives;
  private final WordList small;

  Heads(Language language) {
    heads = language.list("class-heads");
    verbs = language.list("class-label-verbs");
    relatives = language.list("relatives");
    small = language.list("class-small-words");
  }

  /** That it is a label or title, if the noun behind it or before its verb says so. */
  Optional<Classification> find(QuotedWords w) {
    if (isOnThing(w)) {
      return Exemptions.when(true, QuotationKind.LABEL, "It stands on what is before the verb.");
    }
    Word head = head(w);
    if (head == null || w.hasMoreThan(NAME) || w.endsWith(",.;\u2026")) {
      return Optional.empty();
    }
    List<String> fields = head.fields(heads);
    boolean control = fields.contains(CONTROL);
    if (control || fields.isEmpty()) {
      return control || w.startsHigh() || w.hasMoreThan(1)
          ? Optional.of(new Classification(QuotationKind.LABEL, control && w.startsHigh(), WRITTEN))
          : Optional.empty();
    }
    boolean title = fields.contains(TITLE);
    return isTitleCase(w)
        ? Optional.of(
            new Classification(title ? QuotationKind.TITLE : QuotationKind.TERM, title, WHY))
        : Optional.empty();
  }

  /**
   * <i>The T-shirt said “Closed”</i>, <i>a cap that reads “Boss”</i>, <i>a man whose badge
   * says</i>; but <i>Ruiz in a cap said</i>.
   */
  private boolean isOnThing(QuotedWords w) {
    int verb = w.nearest();
    if (!verbs.contains(w.knownBefore(1)) || verb + 2 != w.first() || w.hasMoreThan(NAME)) {
      return false;
    }
    boolean which = relatives.contains(w.knownBefore(2)) && isThing(w.knownBefore(3));
    boolean owned = isThing(w.knownBefore(2)) && relatives.contains(w.knownBefore(3));
    return which || owned || (isThing(w.knownBefore(2)) && verb - w.sentence() == 2);
  }

  private boolean isThing(@Nullable Word word) {
    return heads.contains(word) && word != null && word.fields(heads).isEmpty();
  }

  /** <i>a “Closed” sign</i>, but not <i>“Closed,” signs</i>. */
  private @Nullable Word head(QuotedWords w) {
    int at = w.behind();
    Word word = at < w.words().size() ? w.words().known(at) : null;
    return heads.contains(word) && !w.words().isUpper(at) ? word : null;
  }

  private boolean isTitleCase(QuotedWords w) {
    for (int i = w.first(); i < w.last(); i++) {
      boolean small = this.small.contains(w.words().known(i));
      if (w.isWord(i) && !w.words().isUpper(i) && !small) {
        return false;
      }
    }
    return w.startsHigh();
  }
}
