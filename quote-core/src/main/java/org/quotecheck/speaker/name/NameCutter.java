package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.Name.Kind;

/**
 * Cuts a run of capitalised words into names: drops words that only open the sentence, takes titles
 * off, and says what each name stands for. What is cut depends on the words of the run and on
 * {@link #before}, on nothing else. Immutable.
 */
final class NameCutter {
  private static final int SHORT = 4;

  private final Vocabulary vocabulary;
  private final Designations designations;

  NameCutter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.designations = new Designations(vocabulary);
  }

  /**
   * A name cut out of a run, before its place in the article is known.
   *
   * @param kind what it stands for
   * @param from its first word in the run
   * @param to the word after its last
   * @param sure whether a list, a title or a given name tells the kind
   * @param roles what its titles say
   * @param gender what its titles show
   * @param titleFrom the first word of its titles, which stand directly before it; {@code from}
   *     without
   */
  record Cut(
      Kind kind, int from, int to, boolean sure, List<Role> roles, Gender gender, int titleFrom) {
    Cut {
      roles = List.copyOf(roles);
    }

    /** Whether there are titles. */
    boolean titled() {
      return titleFrom < from;
    }
  }

  /** What stands before a run as far as it decides how to cut it; empty if it does not. */
  String before(NameRun run) {
    boolean definite = vocabulary.isDefinite(run.before(0));
    String determiner = vocabulary.field(ListName.DETERMINERS, run.before(0), 0).orElse("");
    String opener = determiner.equals("definite") && !definite ? "clause" : determiner;
    boolean behind = designations.isRole(run.before(0)) || designations.isApposed(run);
    String role = behind ? "role" : opener;
    return isBehindTime(run, 0) ? role + '+' : role;
  }

  /** "in April", "3 May": the word is a month, if it may be one. */
  private boolean isBehindTime(NameRun run, int word) {
    Word before = word == 0 ? run.before(0) : run.known(word - 1);
    return vocabulary.has(ListName.MONTH_OPENERS, before) || run.isBehindNumber(word);
  }

  /** The names in a run; a common word or a title alone among them, as it may be a surname. */
  List<Cut> cut(NameRun run) {
    int from = 0;
    int to = run.size();
    while (to - from > 1 && (isDay(run, to - 1) || isCredential(run, from, to - 1))) {
      to--;
    }
    to = beforePost(run, from, to);
    from = behindFeast(run, from, to);
    boolean afterPlaceWord = false;
    while (from < to && isDropped(run, from, to)) {
      afterPlaceWord = vocabulary.has(ListName.PLACE_PREPOSITIONS, run.known(from));
      from++;
    }
    List<Cut> cuts = new ArrayList<>(2);
    if (from < to && afterPlaceWord) {
      from = cutPlace(run, from, to, cuts);
    }
    if (from < to) {
      cutNames(run, from, to, cuts);
    }
    return cuts;
  }

  /** "On Labor DAY Ana Ruiz": the word behind a feast that somebody's whole name follows. */
  private int behindFeast(NameRun run, int from, int to) {
    for (int word = from; word + 2 < to; word++) {
      if (vocabulary.says(ListName.DAYS, run.known(word), "feast")
          && vocabulary.isGiven(run.known(word + 1))) {
        return word + 1;
      }
    }
    return from;
  }

  /** "Ana Ruiz MP", "Dr Bo Tarn PhD": letters behind a whole name, which are no part of it. */
  private boolean isCredential(NameRun run, int from, int word) {
    return word - from > 1
        && vocabulary.has(ListName.CREDENTIALS, run.known(word))
        && (run.isAcronym(word) || !vocabulary.has(ListName.TITLES, run.known(word)))
        && opensWhole(run, from)
        && (isStyled(run, from) || !designations.isDetermined(run, from));
  }

  /** "Ana Ruiz Chief Executive", "Ana Ruiz Director of Harlow": the word behind the whole name. */
  private int beforePost(NameRun run, int from, int to) {
    int post = from + 2;
    if (post >= to
        || !vocabulary.isGiven(run.known(from))
        || vocabulary.has(ListName.TITLES, run.known(from + 1))
        || designations.isDetermined(run, from)) {
      return to;
    }
    int behind = post + TitleReader.longest(vocabulary, ListName.PERSONS, run, post, to);
    boolean sure = behind > post + 1 || run.isAcronym(post);
    boolean of = behind < to && vocabulary.has(ListName.CONNECTORS, run.known(behind));
    return behind > post && (of || (sure && behind == to)) ? post : to;
  }

  /** "the Rt Hon Ana Ruiz MP": the article belongs to the style and not to a role. */
  private boolean isStyled(NameRun run, int from) {
    return vocabulary.has(ListName.TITLES, run.known(from))
        && vocabulary.has(ListName.TITLES, run.known(from + 1));
  }

  /** Whether a word opens the name of somebody: a given name, a title, a role, or none known. */
  private boolean opensWhole(NameRun run, int from) {
    Word opening = run.known(from);
    return vocabulary.isGiven(opening)
        || vocabulary.has(ListName.TITLES, opening)
        || vocabulary.has(ListName.PERSONS, opening)
        || (opening == null && run.known(from + 1) == null);
  }

  /** A day or month; a short form of one only with its dot, as somebody may be called Jun. */
  private boolean isDay(NameRun run, int word) {
    return vocabulary.has(ListName.DAYS, run.known(word))
        && (run.key(word).length() > SHORT || run.word(word).endsWith("."));
  }

  /** Whether the first word is none of the name. */
  private boolean isDropped(NameRun run, int from, int to) {
    Word key = run.known(from);
    boolean last = to - from == 1;
    if (vocabulary.has(ListName.COMMON, key)) {
      boolean day = vocabulary.has(ListName.DAYS, key) && !isGivenName(run, from);
      boolean opensName = !last && vocabulary.has(ListName.OPENERS, key) && !day;
      boolean given = vocabulary.isGiven(key) && !last && !day;
      boolean few = last && vocabulary.says(ListName.DETERMINERS, key, "plural");
      boolean article = !few && vocabulary.field(ListName.DETERMINERS, key, 0).isPresent();
      return article || (!last && !opensName && !given);
    }
    return last
        ? vocabulary.hasPlural(ListName.NATIONALITIES, run.key(from))
        : (isCrowd(run.key(from)) && vocabulary.isGiven(run.known(from + 1)))
            || isRank(run, from, to);
  }

  /** "PCSO Ana Ruiz", but not "J.D. Grant Ruiz": capitals before a given and a family name. */
  private boolean isRank(NameRun run, int from, int to) {
    return to - from == 3
        && run.isAcronym(from)
        && !vocabulary.has(ListName.TITLES, run.known(from))
        && run.word(from).indexOf('.') < 0
        && vocabulary.isGiven(run.known(from + 1))
        && !run.isAcronym(from + 1)
        && !run.isAcronym(from + 2)
        && designations.of(run, from, to).isEmpty();
  }

  /** "said April Ruiz", but "in April Ruiz said". */
  private boolean isGivenName(NameRun run, int word) {
    return vocabulary.isGiven(run.known(word)) && !isBehindTime(run, word);
  }

  /** "Democrats Ana Ruiz and Bo Tarn": what several people are, before their names. */
  private boolean isCrowd(String key) {
    return vocabulary.hasPlural(ListName.PERSONS, key)
        || vocabulary.hasPlural(ListName.NATIONALITIES, key);
  }

  /** After "In": "Harlow" of "In Florida Ana Ruiz"; gives the word after the place. */
  private int cutPlace(NameRun run, int from, int to, List<Cut> cuts) {
    int length = TitleReader.longest(vocabulary, ListName.PLACES, run, from, to);
    if (length == 0 || from + length == to || designations.of(run, from, to).isPresent()) {
      return from;
    }
    cuts.add(plain(Kind.PLACE, from, from + length, true));
    return from + length;
  }

  private static Cut plain(Kind kind, int from, int to, boolean sure) {
    return new Cut(kind, from, to, sure, List.of(), Gender.UNKNOWN, from);
  }

  private void cutNames(NameRun run, int from, int to, List<Cut> cuts) {
    Optional<Kind> listed = listed(run, from, to);
    if (listed.isPresent()) {
      cuts.add(plain(listed.get(), from, to, true));
      return;
    }
    TitleReader titles = TitleReader.read(vocabulary, run, from, to);
    if (!titles.found() && endsInMember(run, from, to)) {
      cuts.add(plain(Kind.ORGANIZATION, from, to - 2, true));
      cutNames(run, to - 2, to, cuts);
      return;
    }
    boolean titled = titles.found() && titles.end() < to;
    Optional<Kind> designated =
        titled ? designations.ofLast(run, from, to) : designations.of(run, from, to);
    boolean office = titles.found() && !titled && titles.begin() == from && to - from > 1;
    if (office && !isJoined(run, from, to)) {
      return;
    }
    if (designated.isPresent()) {
      cuts.add(plain(designated.get(), from, to, true));
    } else {
      cutPerson(run, from, to, titles, cuts);
    }
  }

  /** "Harlow Rowing Club Ana Ruiz": a whole name right behind that of a body. */
  private boolean endsInMember(NameRun run, int from, int to) {
    int given = to - 2;
    return given - from > 1
        && vocabulary.isGiven(run.known(given))
        && !vocabulary.isGiven(run.known(to - 1))
        && !vocabulary.has(ListName.SUFFIXES, run.known(to - 1))
        && designations.isBody(run, given - 1)
        && designations.ofLast(run, from, to).isEmpty();
  }

  /** "Red Cross", "American Red Cross". */
  private Optional<Kind> listed(NameRun run, int from, int to) {
    boolean national = to - from > 1 && isNationality(run.known(from));
    if (isListed(ListName.ORGANIZATIONS, run, from, to)
        || (national && isListed(ListName.ORGANIZATIONS, run, from + 1, to))) {
      return Optional.of(Kind.ORGANIZATION);
    }
    return isListed(ListName.PLACES, run, from, to) ? Optional.of(Kind.PLACE) : Optional.empty();
  }

  private boolean isListed(ListName list, NameRun run, int from, int to) {
    return TitleReader.longest(vocabulary, list, run, from, to) == to - from;
  }

  private void cutPerson(NameRun run, int from, int to, TitleReader titles, List<Cut> cuts) {
    if (titles.begin() > from) {
      cutBefore(run, from, titles.begin(), cuts);
    }
    int named = titles.found() ? behindOffice(run, titles, to) : titles.end();
    if (titles.found() && named < to && isLink(run, named)) {
      return;
    }
    int start = named;
    while (to - start > 1
        && isNationality(run.known(start))
        && !vocabulary.isGiven(run.known(start))) {
      start++;
    }
    if (start == to) {
      if (to - from == 1) {
        cuts.add(plain(Kind.PERSON, from, to, false));
      }
      return;
    }
    Kind kind = titles.found() || isPerson(run, start, to) ? Kind.PERSON : Kind.ORGANIZATION;
    boolean sure = titles.found() || (vocabulary.isGiven(run.known(start)) && to - start > 1);
    int titleFrom = titles.found() && start == named ? titles.begin() : start;
    cuts.add(new Cut(kind, start, to, sure, titles.roles(), titles.gender(), titleFrom));
  }

  /**
   * "Secretary of State for Health and Social Care Ana Ruiz": the given name behind what an office
   * is for; where the title ends if none stands there.
   */
  private int behindOffice(NameRun run, TitleReader titles, int to) {
    int from = titles.end();
    int listed = isLink(run, from) ? titles.behindListed(from + 1) : 0;
    if (listed > from + 1 && listed < to) {
      return listed;
    }
    for (int at = to - 2; isLink(run, from) && at > from + 1; at--) {
      if (vocabulary.isGiven(run.known(at))) {
        return at;
      }
    }
    return from;
  }

  /** "for", "of" */
  private boolean isLink(NameRun run, int word) {
    return word < run.size()
        && Character.isLowerCase(run.initial(word))
        && vocabulary.has(ListName.LINKS, run.known(word));
  }

  /** "iBoat", but not "deLeon" or "al-Hadidi". */
  private boolean isBrand(NameRun run, int at) {
    if (!Character.isLowerCase(run.initial(at))) {
      return false;
    }
    String word = run.word(at);
    int capital = 1;
    while (capital < word.length() && !Character.isUpperCase(word.charAt(capital))) {
      capital++;
    }
    String small = word.substring(0, capital).replace("-", "");
    return capital < word.length() && !vocabulary.has(ListName.PARTICLES, Vocabulary.key(small));
  }

  /** "Harlow-sur-Mer", "Harlow-on-Sea"; but "Ana-de-Ruiz". */
  private boolean isPlace(String word) {
    int from = word.indexOf('-') + 1;
    int to = word.indexOf('-', from);
    return to > from
        && Character.isLowerCase(word.charAt(from))
        && to + 1 < word.length()
        && Character.isUpperCase(word.charAt(to + 1))
        && !vocabulary.has(ListName.PARTICLES, Vocabulary.key(word.substring(from, to)));
  }

  private boolean isNationality(@Nullable Word key) {
    return vocabulary.has(ListName.NATIONALITIES, key);
  }

  /** What stands before a title is a name of its own if it is a place or a body. */
  private void cutBefore(NameRun run, int from, int to, List<Cut> cuts) {
    Optional<Kind> listed = listed(run, from, to);
    Optional<Kind> kind = listed.isPresent() ? listed : designations.of(run, from, to);
    if (kind.isPresent()) {
      cuts.add(plain(kind.get(), from, to, true));
    } else if (to - from == 1 && !isNationality(run.known(from)) && !isCommon(run.known(from))) {
      cuts.add(plain(Kind.PLACE, from, to, false));
    }
  }

  private boolean isCommon(@Nullable Word key) {
    return vocabulary.has(ListName.COMMON, key)
        || vocabulary.has(ListName.TITLES, key)
        || vocabulary.has(ListName.PERSONS, key);
  }

  private boolean isJoined(NameRun run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (vocabulary.has(ListName.CONNECTORS, run.known(i)) || run.key(i).equals("&")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an untitled name looks like a person rather than a body. */
  private boolean isPerson(NameRun run, int from, int to) {
    if (vocabulary.isGiven(run.known(from))) {
      return true;
    }
    boolean joined = isJoined(run, from, to);
    boolean crowd =
        vocabulary.has(ListName.GROUPS, run.known(from))
            || vocabulary.hasPlural(ListName.NATIONALITIES, run.key(from))
            || (to - from > 1 && isNationality(run.known(from)));
    boolean numbered = run.hasDigit(from, to);
    return !joined
        && !crowd
        && !numbered
        && !isBrand(run, from)
        && !(to - from == 1 && run.mayHaveHyphen(from) && isPlace(run.word(from)))
        && !designations.isDetermined(run, from);
  }
}
