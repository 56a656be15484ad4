package org.quotecheck.speaker.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.Name.Kind;

/** Tells bodies, documents and places by the designator in their names: <i>Harlow Trust</i>. */
final class Designations {
  /** The words before the surname, at most, of a name behind a comma: what is longer is a body. */
  private static final int LONGEST = 2;

  private final Vocabulary vocabulary;

  Designations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the designator of a run says: its last word, or the one before "of". */
  Optional<Kind> of(NameRun run, int from, int to) {
    int connector = from;
    while (connector < to && !vocabulary.has(ListName.CONNECTORS, run.known(connector))) {
      connector++;
    }
    Optional<Kind> kind =
        connector > from && connector < to ? kindOf(run, connector - 1) : Optional.empty();
    return kind.isPresent() ? kind : ofLast(run, from, to);
  }

  /** What the last word of a run says. */
  Optional<Kind> ofLast(NameRun run, int from, int to) {
    int last = to - 1;
    if (last > from && vocabulary.has(ListName.SUFFIXES, run.known(last))) {
      return vocabulary.says(ListName.SUFFIXES, run.known(last), "company")
          ? Optional.of(Kind.ORGANIZATION)
          : Optional.empty();
    }
    if (last == from) {
      return single(run, from);
    }
    return isSurname(run, from, last) ? Optional.empty() : kindOf(run, last);
  }

  private Optional<Kind> single(NameRun run, int word) {
    if (run.isAcronym(word)) {
      boolean body = isDefinite(run, word) && !isRole(run.known(word));
      return isTitle(run.known(word)) && !body ? Optional.empty() : Optional.of(Kind.ORGANIZATION);
    }
    return isOftenSurname(run, word) && !isDefinite(run, word)
        ? Optional.empty()
        : kindOf(run, word);
  }

  private boolean isOftenSurname(NameRun run, int word) {
    return vocabulary.field(ListName.DESIGNATORS, designator(run, word), 1).isPresent();
  }

  /** Whether the designator is more likely somebody's surname: "Ana Park", "Sen. Hill". */
  private boolean isSurname(NameRun run, int from, int last) {
    Word before = run.known(last - 1);
    if (run.isInitial(last - 1) || isHonorific(before)) {
      return true;
    }
    return isOftenSurname(run, last)
        && !isDefinite(run, from)
        && (vocabulary.isGiven(before) || isBehindRole(run, from, last));
  }

  /** "the striker Dele Hill", "Councilwoman Rhea Banks". */
  private boolean isBehindRole(NameRun run, int from, int last) {
    boolean apposed = from == 0 && last <= LONGEST && isApposed(run);
    boolean behind = apposed || isRole(run.before(from));
    for (int i = from; i < last && !behind; i++) {
      behind = isTitle(run.known(i));
    }
    return behind;
  }

  /** "the striker, Dele Hill": a noun for somebody and a comma before the run. */
  boolean isApposed(NameRun run) {
    return isRole(run.beforeComma());
  }

  /** "the striker Dele Hill": a noun for somebody before the name. */
  boolean isRole(@Nullable Word before) {
    return vocabulary.has(ListName.PERSONS, before);
  }

  /** A title that stands for no role: only people have one. */
  private boolean isHonorific(@Nullable Word key) {
    return vocabulary.has(ListName.TITLES, key)
        && vocabulary.field(ListName.TITLES, key, 0).isEmpty()
        && vocabulary.field(ListName.TITLES, key, 1).isPresent();
  }

  private boolean isTitle(@Nullable Word key) {
    return vocabulary.has(ListName.TITLES, key) || vocabulary.has(ListName.PERSONS, key);
  }

  /** "Club", but not "Park", which may be a surname. */
  boolean isBody(NameRun run, int at) {
    return !isOftenSurname(run, at)
        && kindOf(run, at).filter(Kind.ORGANIZATION::equals).isPresent();
  }

  private Optional<Kind> kindOf(NameRun run, int at) {
    return vocabulary.field(ListName.DESIGNATORS, designator(run, at), 0).map(Designations::kind);
  }

  /** The word as the list has it: itself, or the singular of a plural. */
  private @Nullable Word designator(NameRun run, int at) {
    Word known = run.known(at);
    if (vocabulary.has(ListName.DESIGNATORS, known)) {
      return known;
    }
    Word tail = run.mayHaveHyphen(at) ? tail(run.key(at)) : null;
    return tail == null ? vocabulary.singularWord(run.key(at)) : tail;
  }

  /** "the Harlow News-Gazette": two papers that became one; null for what may be a surname. */
  private @Nullable Word tail(String key) {
    Word tail = vocabulary.word(key.substring(key.indexOf('-') + 1));
    boolean body =
        vocabulary.says(ListName.DESIGNATORS, tail, "organization")
            && vocabulary.field(ListName.DESIGNATORS, tail, 1).isEmpty();
    return body ? tail : null;
  }

  private static Kind kind(String field) {
    return switch (field) {
      case "document" -> Kind.DOCUMENT;
      case "place" -> Kind.PLACE;
      default -> Kind.ORGANIZATION;
    };
  }

  /** Whether "the", "a" or "this" stands before the word. */
  boolean isDetermined(NameRun run, int word) {
    Word before = run.before(word);
    return vocabulary.isDefinite(before)
        || vocabulary.says(ListName.DETERMINERS, before, "indefinite");
  }

  /** Whether "the" stands before the word. */
  boolean isDefinite(NameRun run, int word) {
    return vocabulary.isDefinite(run.before(word));
  }
}
