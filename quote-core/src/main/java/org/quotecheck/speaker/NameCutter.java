package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.Name.Kind;
import org.quotecheck.speaker.Name.Role;
import org.quotecheck.text.Tokens;

/**
 * Cuts a run of capitalised words into names: drops words that only open the sentence, takes titles
 * off, and says what each name stands for. Immutable; one for each block.
 */
final class NameCutter {
  private static final int MAX_PHRASE = 4;

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  NameCutter(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** A name cut out of a run, before its place in the article is known. */
  record Cut(
      Kind kind, int from, int to, boolean sure, List<Role> roles, Gender gender, boolean titled) {}

  /** The names in a run; a common word alone among them, as it may be somebody's surname. */
  List<Cut> cut(NameRun run) {
    int from = 0;
    int to = run.size();
    while (to > from && vocabulary.days.contains(run.key(to - 1)) && to - from > 1) {
      to--;
    }
    boolean afterPlaceWord = false;
    while (from < to && isDropped(run, from, to)) {
      afterPlaceWord = vocabulary.placePrepositions.contains(run.key(from));
      from++;
    }
    List<Cut> cuts = new ArrayList<>();
    if (from < to && afterPlaceWord) {
      from = cutPlace(run, from, to, cuts);
    }
    if (from < to) {
      cutNames(run, from, to, cuts);
    }
    return cuts;
  }

  /** Whether the first word is none of the name. */
  private boolean isDropped(NameRun run, int from, int to) {
    String key = run.key(from);
    boolean last = to - from == 1;
    if (vocabulary.common.contains(key)) {
      boolean day = vocabulary.days.contains(key);
      boolean opensName = !last && vocabulary.openers.contains(key) && !day;
      boolean given = vocabulary.isGiven(key) && !last;
      boolean article = Vocabulary.field(vocabulary.determiners, key, 0).isPresent();
      return article || (!last && !opensName && !given);
    }
    return last
        && (vocabulary.nationalities.contains(key)
            || Vocabulary.isPluralIn(vocabulary.nationalities, key));
  }

  /** After "In": "Harlow" of "In Florida Ana Ruiz"; gives the word after the place. */
  private int cutPlace(NameRun run, int from, int to, List<Cut> cuts) {
    int length = longest(vocabulary.places, run, from, to);
    if (length == 0 || from + length == to || kindByDesignator(run, from, to).isPresent()) {
      return from;
    }
    cuts.add(plain(Kind.PLACE, from, from + length, true));
    return from + length;
  }

  private static Cut plain(Kind kind, int from, int to, boolean sure) {
    return new Cut(kind, from, to, sure, List.of(), Gender.UNKNOWN, false);
  }

  private void cutNames(NameRun run, int from, int to, List<Cut> cuts) {
    if (isListed(vocabulary.organizations, run, from, to)) {
      cuts.add(plain(Kind.ORGANIZATION, from, to, true));
    } else if (isListed(vocabulary.places, run, from, to)) {
      cuts.add(plain(Kind.PLACE, from, to, true));
    } else {
      Titles titles = new Titles(run, from, to);
      titles.read();
      boolean titled = titles.found && titles.end < to;
      Optional<Kind> kind =
          titled ? lastDesignation(run, from, to) : kindByDesignator(run, from, to);
      if (kind.isPresent()) {
        cuts.add(plain(kind.get(), from, to, true));
      } else {
        cutPerson(run, from, to, titles, cuts);
      }
    }
  }

  private static boolean isListed(WordList list, NameRun run, int from, int to) {
    return longest(list, run, from, to) == to - from;
  }

  /** How many words of the run from {@code from} on are the longest entry of the list. */
  static int longest(WordList list, NameRun run, int from, int to) {
    int best = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to && i - from < MAX_PHRASE; i++) {
      phrase.append(i > from ? " " : "").append(run.key(i));
      if (list.contains(phrase.toString())) {
        best = i - from + 1;
      }
    }
    return best;
  }

  /** What the designator of the run says: its last word, or the one before "of". */
  private Optional<Kind> kindByDesignator(NameRun run, int from, int to) {
    int connector = from;
    while (connector < to && !vocabulary.connectors.contains(run.key(connector))) {
      connector++;
    }
    if (connector > from && connector < to) {
      Optional<Kind> kind = designation(run.key(connector - 1));
      return kind.isPresent() ? kind : lastDesignation(run, from, to);
    }
    return lastDesignation(run, from, to);
  }

  private Optional<Kind> lastDesignation(NameRun run, int from, int to) {
    int last = to - 1;
    if (last > from && vocabulary.suffixes.contains(run.key(last))) {
      return companySuffix(run.key(last));
    }
    if (last == from) {
      return singleDesignation(run, from);
    }
    return isSurname(run, from, last) ? Optional.empty() : designation(run.key(last));
  }

  private Optional<Kind> singleDesignation(NameRun run, int word) {
    String key = run.key(word);
    if (NameRun.isAcronym(run.word(word))) {
      return isTitle(key) ? Optional.empty() : Optional.of(Kind.ORGANIZATION);
    }
    boolean surname = Vocabulary.field(vocabulary.designators, key, 1).isPresent();
    return surname && !isDefinite(run, word) ? Optional.empty() : designation(key);
  }

  private Optional<Kind> companySuffix(String key) {
    return Vocabulary.field(vocabulary.suffixes, key, 0)
        .filter("company"::equals)
        .map(company -> Kind.ORGANIZATION);
  }

  /** Whether the designator is more likely somebody's surname: "Ana Park", "Sen. Hill". */
  private boolean isSurname(NameRun run, int from, int last) {
    return Vocabulary.field(vocabulary.designators, run.key(last), 1).isPresent()
        && !isDefinite(run, from)
        && (vocabulary.isGiven(run.key(last - 1))
            || isTitle(run.key(last - 1))
            || isInitial(run.word(last - 1)));
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.';
  }

  private Optional<Kind> designation(String key) {
    String word = vocabulary.designators.contains(key) ? key : Vocabulary.singular(key);
    return Vocabulary.field(vocabulary.designators, word, 0)
        .map(
            field ->
                switch (field) {
                  case "document" -> Kind.DOCUMENT;
                  case "place" -> Kind.PLACE;
                  default -> Kind.ORGANIZATION;
                });
  }

  private boolean isDefinite(NameRun run, int word) {
    return Vocabulary.field(
            vocabulary.determiners, ArticleTokens.key(tokens, run.first(word) - 1), 0)
        .filter("definite"::equals)
        .isPresent();
  }

  private boolean isTitle(String key) {
    return vocabulary.titles.contains(withoutPrefix(key))
        || vocabulary.persons.contains(withoutPrefix(key));
  }

  /** "then-Senator", "ex-Mayor" without the prefix. */
  private String withoutPrefix(String key) {
    int hyphen = key.indexOf('-');
    boolean prefixed =
        hyphen > 0
            && !vocabulary.titles.contains(key)
            && vocabulary.common.contains(key.substring(0, hyphen + 1));
    return prefixed ? key.substring(hyphen + 1) : key;
  }

  private void cutPerson(NameRun run, int from, int to, Titles titles, List<Cut> cuts) {
    if (titles.begin > from) {
      cutBefore(run, from, titles.begin, cuts);
    }
    int start = titles.end;
    while (to - start > 1 && isNationality(run.key(start)) && !vocabulary.isGiven(run.key(start))) {
      start++;
    }
    if (start == to) {
      return;
    }
    Kind kind = titles.found || isPerson(run, start, to) ? Kind.PERSON : Kind.ORGANIZATION;
    boolean sure = titles.found || (vocabulary.isGiven(run.key(start)) && to - start > 1);
    cuts.add(new Cut(kind, start, to, sure, titles.roles, titles.gender, titles.found));
  }

  private boolean isNationality(String key) {
    return vocabulary.nationalities.contains(key);
  }

  /** What stands before a title is a name of its own if it is a place or a body. */
  private void cutBefore(NameRun run, int from, int to, List<Cut> cuts) {
    if (isListed(vocabulary.places, run, from, to)) {
      cuts.add(plain(Kind.PLACE, from, to, true));
    } else if (isListed(vocabulary.organizations, run, from, to)) {
      cuts.add(plain(Kind.ORGANIZATION, from, to, true));
    } else {
      Optional<Kind> kind = kindByDesignator(run, from, to);
      kind.ifPresent(k -> cuts.add(plain(k, from, to, true)));
      if (kind.isEmpty()
          && to - from == 1
          && !isNationality(run.key(from))
          && !isCommon(run, from)) {
        cuts.add(plain(Kind.PLACE, from, to, false));
      }
    }
  }

  private boolean isCommon(NameRun run, int word) {
    return vocabulary.common.contains(run.key(word)) || isTitle(run.key(word));
  }

  /** Whether an untitled name looks like a person rather than a body. */
  private boolean isPerson(NameRun run, int from, int to) {
    if (vocabulary.isGiven(run.key(from))) {
      return true;
    }
    boolean joined =
        run.keys(from, to).stream()
            .anyMatch(k -> vocabulary.connectors.contains(k) || k.equals("&"));
    boolean crowd =
        vocabulary.groups.contains(run.key(from))
            || Vocabulary.isPluralIn(vocabulary.nationalities, run.key(from))
            || isNationality(run.key(from));
    return !joined && !crowd && !isDefinite(run, from);
  }

  /** The titles in a run: where they begin and end, and what they tell. */
  private final class Titles {
    private final NameRun run;
    private final int from;
    private final int to;
    private final List<Role> roles = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;
    private boolean found;
    private int begin;
    private int end;

    Titles(NameRun run, int from, int to) {
      this.run = run;
      this.from = from;
      this.to = to;
      this.begin = from;
      this.end = from;
    }

    /** Reads the last group of titles that has no given name between it and an earlier one. */
    void read() {
      int at = from;
      while (at < to) {
        int length = titleLength(at);
        if (length > 0) {
          take(at, length);
          at = end;
        } else if (found && vocabulary.isGiven(run.key(at))) {
          return;
        } else {
          at++;
        }
      }
    }

    private int titleLength(int at) {
      String key = withoutPrefix(run.key(at));
      boolean given = vocabulary.isGiven(key) && at + 1 < to && !found;
      boolean surname = at + 1 == to && at > from && (found || vocabulary.isGiven(run.key(from)));
      if (given || surname) {
        return 0;
      }
      int length =
          Math.max(
              longest(vocabulary.titles, run, at, to), longest(vocabulary.persons, run, at, to));
      return length > 0 ? length : isTitle(run.key(at)) ? 1 : 0;
    }

    private void take(int at, int length) {
      begin = found && end == at ? begin : at;
      end = at + length;
      found = true;
      String title = withoutPrefix(String.join(" ", run.keys(at, end)));
      gender = gender.or(vocabulary.genderOfRole(title));
      Set<String> qualifiers = new LinkedHashSet<>(run.keys(from, at));
      if (end + 1 < to && vocabulary.connectors.contains(run.key(end))) {
        int office = office(end + 1);
        qualifiers.addAll(run.keys(end + 1, office));
        end = office;
      }
      vocabulary.roleOfTitle(title).ifPresent(noun -> roles.add(new Role(noun, qualifiers)));
    }

    /** The word after the office that starts at {@code at}: "State" of "Secretary of State". */
    private int office(int at) {
      int length = longest(vocabulary.offices, run, at, to);
      if (length > 0) {
        return at + length;
      }
      int given = at;
      while (given < to && !vocabulary.isGiven(run.key(given))) {
        given++;
      }
      return given < to && given > at ? given : to;
    }
  }
}
