package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Word;

/**
 * The titles in a part of a run: where they begin and end, and what they tell. Reads the last group
 * of titles that has no given name between it and an earlier one.
 */
final class TitleReader {
  private static final int MAX_PHRASE = 4;

  private final Vocabulary vocabulary;
  private final NameRun run;
  private final int from;
  private final int to;
  private List<Role> roles = List.of();
  private Gender gender = Gender.UNKNOWN;
  private boolean found;
  private int begin;
  private int end;

  private TitleReader(Vocabulary vocabulary, NameRun run, int from, int to) {
    this.vocabulary = vocabulary;
    this.run = run;
    this.from = from;
    this.to = to;
    this.begin = from;
    this.end = from;
  }

  /** Reads the words from {@code from} to {@code to} of a run. */
  static TitleReader read(Vocabulary vocabulary, NameRun run, int from, int to) {
    TitleReader reader = new TitleReader(vocabulary, run, from, to);
    reader.read();
    return reader;
  }

  private void read() {
    int at = from;
    while (at < to) {
      int length = titleLength(at);
      if (length > 0) {
        take(at, length);
        at = end;
      } else if (found && vocabulary.isGiven(run.known(at))) {
        return;
      } else {
        at++;
      }
    }
  }

  private int titleLength(int at) {
    Word bare = bare(at);
    if (isGivenName(at, bare) || isSurname(at) || isParticle(at) || isCalm(at)) {
      return 0;
    }
    int length = Math.max(longest(ListName.TITLES, at), longest(ListName.PERSONS, at));
    return length > 0 ? length : isTitle(bare) ? 1 : 0;
  }

  /** "Dean Cook", "Mayor Dean Cook", but not "Dean of Law Rob Cook" and "Assistant Dean Cook". */
  private boolean isGivenName(int at, @Nullable Word bare) {
    return vocabulary.isGiven(bare)
        && at + 1 < to
        && !vocabulary.has(ListName.CONNECTORS, run.known(at + 1))
        && (!found || (end == at && at + 2 == to && isOffice(at - 1)));
  }

  /** "Mayor", but not "former" and "associate". */
  private boolean isOffice(int at) {
    return vocabulary.field(ListName.TITLES, run.known(at), 0).isPresent()
        && !vocabulary.has(ListName.RANKS, run.known(at));
  }

  /** "Sen. Cook", "Rob Cook", "Hengel Cook": the last word is a name, though a role noun. */
  private boolean isSurname(int at) {
    return at + 1 == to
        && at > from
        && ((found && !isOffice())
            || vocabulary.isGiven(run.known(from))
            || run.isInitial(at - 1)
            || isBehindUnknown(at));
  }

  /** "the Assistant Chief Constable": titles to the end behind an article, and nobody's name. */
  private boolean isOffice() {
    return begin == from
        && end == to - 1
        && vocabulary.field(ListName.TITLES, run.known(end), 0).isPresent()
        && !vocabulary.isGiven(run.known(end))
        && vocabulary.isDefinite(run.before(from));
  }

  /** "Di Ruiz", where only "DI Ruiz" has a rank. */
  private boolean isCalm(int at) {
    return vocabulary.field(ListName.TITLES, run.known(at), 2).isPresent() && !run.isAcronym(at);
  }

  /** "Ana St. Hollis": behind a given name it opens the surname. */
  private boolean isParticle(int at) {
    return at > from
        && vocabulary.has(ListName.PARTICLES, run.known(at))
        && (vocabulary.isGiven(run.known(at - 1)) || run.isInitial(at - 1));
  }

  /** A word of no list, and no article before it: rather a given name than a place. */
  private boolean isBehindUnknown(int at) {
    return run.known(at - 1) == null
        && !vocabulary.has(ListName.TITLES, run.known(at))
        && vocabulary.field(ListName.DETERMINERS, run.before(from), 0).isEmpty();
  }

  private int longest(ListName list, int at) {
    return longest(vocabulary, list, run, at, to);
  }

  /** How many words of a run from {@code from} on are the longest entry of a list. */
  static int longest(Vocabulary vocabulary, ListName list, NameRun run, int from, int to) {
    Word first = from < to ? run.known(from) : null;
    int best = vocabulary.has(list, first) ? 1 : 0;
    if (!vocabulary.opensPhrase(list, first)) {
      return best;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to && i - from < MAX_PHRASE; i++) {
      phrase.append(i > from ? " " : "").append(run.key(i));
      if (vocabulary.has(list, phrase.toString())) {
        best = i - from + 1;
      }
    }
    return best;
  }

  private @Nullable Word bare(int at) {
    return run.mayHaveHyphen(at) && run.key(at).indexOf('-') > 0
        ? vocabulary.word(withoutPrefix(run.key(at)))
        : run.known(at);
  }

  private boolean isTitle(@Nullable Word bare) {
    return vocabulary.has(ListName.TITLES, bare) || vocabulary.has(ListName.PERSONS, bare);
  }

  /** "then-Senator", "ex-Mayor" without the prefix. */
  private String withoutPrefix(String key) {
    int hyphen = key.indexOf('-');
    boolean prefixed =
        hyphen > 0
            && !vocabulary.has(ListName.TITLES, key)
            && vocabulary.has(ListName.COMMON, key.substring(0, hyphen + 1));
    return prefixed ? key.substring(hyphen + 1) : key;
  }

  private void take(int at, int length) {
    begin = found && end == at ? begin : at;
    end = at + length;
    found = true;
    String title = withoutPrefix(String.join(" ", run.keys(at, end)));
    gender = gender.or(vocabulary.genderOfRole(title));
    Set<String> qualifiers = new LinkedHashSet<>(run.keys(from, at));
    qualifiers.addAll(distinctions(at, end));
    if (end + 1 < to && vocabulary.has(ListName.CONNECTORS, run.known(end))) {
      int office = office(end + 1);
      qualifiers.addAll(run.keys(end + 1, office));
      end = office;
    }
    vocabulary.roleOfTitle(title).ifPresent(noun -> add(new Role(noun, qualifiers)));
  }

  /** "Assistant" of "Assistant Commissioner": what tells the holder from the commissioner. */
  private List<String> distinctions(int first, int last) {
    List<String> words = new ArrayList<>(0);
    for (int i = first; i + 1 < last; i++) {
      if (vocabulary.has(ListName.DISTINCTIONS, run.known(i))) {
        words.add(run.key(i));
      }
    }
    return words;
  }

  private void add(Role role) {
    roles = roles.isEmpty() ? new ArrayList<>(1) : roles;
    roles.add(role);
  }

  /** The word after the office that starts at {@code at}: "State" of "Secretary of State". */
  private int office(int at) {
    int listed = behindListed(at);
    if (listed > at) {
      return listed;
    }
    int given = at;
    while (given < to && !vocabulary.isGiven(run.known(given))) {
      given++;
    }
    return given < to && given > at ? given : to;
  }

  /** The word after "Health", "Information and Culture"; {@code from} after what no list has. */
  int behindListed(int from) {
    int at = from + longest(ListName.OFFICES, from);
    while (at > from
        && at + 1 < to
        && vocabulary.says(ListName.CONNECTORS, run.known(at), "pair")) {
      int length = longest(ListName.OFFICES, at + 1);
      if (length == 0) {
        return from;
      }
      at += 1 + length;
    }
    return at;
  }

  /** Whether there is any title. */
  boolean found() {
    return found;
  }

  /** The first word of the titles; the first word of all without. */
  int begin() {
    return begin;
  }

  /** The word after the titles; the first word of all without. */
  int end() {
    return end;
  }

  List<Role> roles() {
    return roles;
  }

  Gender gender() {
    return gender;
  }
}
