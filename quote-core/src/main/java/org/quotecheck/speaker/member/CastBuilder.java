package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/** Makes out of all names those who are named. Takes time linear in the number of names. */
final class CastBuilder {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final PersonIndex persons;
  private final BodyIndex bodies;
  private final FullNames fullNames;
  private final List<Name> names;
  private final BitSet full = new BitSet();
  private final @Nullable Draft[] owners;
  private final Map<Integer, List<Draft>> rivals = new HashMap<>();
  private int finishedCount;

  /**
   * @param names the names of the blocks, in reading order
   */
  CastBuilder(ArticleTokens tokens, Vocabulary vocabulary, List<Name> names) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.persons = new PersonIndex(vocabulary);
    this.bodies = new BodyIndex(vocabulary);
    this.fullNames = new FullNames(vocabulary);
    List<Name> spelt = new Accents(fullNames).settle(names);
    List<Name> called = new GivenNames(tokens, vocabulary).settle(spelt);
    List<Name> people = new Surnames(tokens, vocabulary).settle(called);
    List<Name> relatives = new SharedSurnames(tokens, vocabulary).settle(people);
    this.names = new KinSurnames(tokens, vocabulary).settle(relatives);
    this.owners = new @Nullable Draft[names.size()];
  }

  /** Assigns every full name; the first step. */
  void addFullNames() {
    noteFullNames();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (full.get(i)) {
        Draft member = persons.memberFor(name);
        member.describe(vocabulary.genderOfRole(wordBefore(name)));
        own(i, member);
      } else if (name.kind() != Kind.PERSON && !name.isSingle()) {
        Draft member = bodies.memberFor(name);
        own(i, member);
        acronymAfter(name, member);
      }
    }
  }

  private void noteFullNames() {
    for (int i = 0; i < names.size(); i++) {
      if (persons.isFull(names.get(i))) {
        full.set(i);
        persons.note(names.get(i));
      }
    }
  }

  /** "her son, Nilo Ruiz": tells before short names are assigned that he is not "Ms. Ruiz". */
  private @Nullable Word wordBefore(Name name) {
    KnownTokens words = tokens.of(name.block());
    int at = name.runFirst() - 1;
    int word = ArticleTokens.is(words, at, TokenKind.COMMA) ? at - 1 : at;
    return ArticleTokens.isLower(words, word) ? words.known(word) : null;
  }

  /** Adds people whom the metadata or a headline names; gives those with a full name. */
  List<Draft> addOutside(List<Name> outside) {
    List<Draft> added = new ArrayList<>();
    for (Name name : outside) {
      if (persons.isFull(name)) {
        added.add(persons.memberFor(name));
      }
    }
    return added;
  }

  /** The short names of people whose full name no block gives. */
  Set<String> unexplained() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Kind.PERSON && !full.get(i)) {
        String key = persons.familyKey(name);
        if (persons.named(key).isEmpty()) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** Assigns every short name; the last step. */
  void addShortNames() {
    Set<String> foreign = foreign();
    for (int i = 0; i < names.size(); i++) {
      if (owners[i] == null) {
        shortName(i, names.get(i), foreign);
      }
    }
  }

  /**
   * Family names that somebody has beside those named in full: <i>Mr. Tarn</i> where only Ana Tarn
   * is.
   */
  private Set<String> foreign() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (owners[i] == null && name.kind() == Kind.PERSON && name.isTitled()) {
        String key = persons.familyKey(name);
        List<Draft> full = persons.named(key);
        if (!full.isEmpty() && fitting(name, full).isEmpty()) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** "the Harbor Safety Board (HSB)". */
  private void acronymAfter(Name name, Draft member) {
    KnownTokens words = tokens.of(name.block());
    if (ArticleTokens.is(words, name.last(), TokenKind.OPEN_BRACKET)
        && ArticleTokens.isUpper(words, name.last() + 1)
        && ArticleTokens.is(words, name.last() + 2, TokenKind.CLOSE_BRACKET)) {
      bodies.acronym(words.key(name.last() + 1), member);
    }
  }

  private void own(int index, Draft member) {
    owners[index] = member;
    Name name = names.get(index);
    member.occurs(index, name);
    if (standsAsPlace(name)) {
      member.seemsPlace();
    }
  }

  private boolean standsAsPlace(Name name) {
    Word before = tokens.of(name.block()).known(name.first() - 1);
    return vocabulary.has(ListName.PLACE_PREPOSITIONS, before);
  }

  private void shortName(int index, Name name, Set<String> foreign) {
    if (name.kind() == Kind.PERSON) {
      person(index, name, foreign);
    } else {
      Optional<Draft> known = bodies.shortFor(name);
      Optional<Draft> found = known.isPresent() ? known : personNamed(name);
      own(index, found.isPresent() ? found.get() : bodies.memberFor(name));
    }
  }

  /**
   * A place, body or plain word that is the surname of one person: "Washington said", "Ford said".
   * Where the word is a body's, what stands before it in full must be a given name.
   */
  private Optional<Draft> personNamed(Name name) {
    List<Draft> family = persons.family(name.lastKey());
    boolean fits =
        name.kind() != Kind.DOCUMENT
            && family.size() == 1
            && name.isSingle()
            && !name.signs().definite()
            && !standsAsPlace(name)
            && (name.kind() == Kind.PLACE || vocabulary.isGiven(family.get(0).keys().get(0)));
    return fits ? Optional.of(family.get(0)) : Optional.empty();
  }

  private void person(int index, Name name, Set<String> foreign) {
    String key = persons.familyKey(name);
    List<Draft> candidates = fitting(name, persons.named(name));
    if (foreign.contains(key) && !name.roles().isEmpty()) {
      candidates = those(candidates, m -> hasRole(m, lastRole(name)));
    }
    if (candidates.size() == 1) {
      own(index, candidates.get(0));
    } else if (candidates.size() > 1) {
      rivals.put(index, introduced(candidates, index));
      ownSole(index);
    } else {
      own(index, bodyNamed(name).orElseGet(() -> persons.single(name)));
    }
  }

  /** "Harlow" behind "Harlow Trust" or "the Harlow board"; a title makes somebody of it. */
  private Optional<Draft> bodyNamed(Name name) {
    if (name.isTitled()) {
      return Optional.empty();
    }
    Optional<Draft> body = bodies.startingWith(name.lastKey());
    return body.isPresent() ? body : bodies.shortFor(name);
  }

  /** Those who were named before, or all if nobody was. */
  private static List<Draft> introduced(List<Draft> candidates, int index) {
    return prefer(candidates, m -> m.first() < index);
  }

  private void ownSole(int index) {
    List<Draft> left = rivals.getOrDefault(index, List.of());
    if (left.size() == 1) {
      rivals.remove(index);
      own(index, left.get(0));
    }
  }

  /**
   * Those among the candidates whom neither gender, suffix nor title of the short name rules out.
   */
  private List<Draft> fitting(Name name, List<Draft> candidates) {
    List<Draft> fitting = people(candidates, name.gender());
    if (fitting.size() > 1) {
      fitting = prefer(fitting, m -> isWritten(m, name));
    }
    if (fitting.size() < 2 || name.roles().isEmpty()) {
      return fitting;
    }
    return prefer(fitting, m -> hasRole(m, lastRole(name)));
  }

  /**
   * Whether a short name has all that belongs to it: <i>Holt Jr.</i> and <i>van den Holt</i> are no
   * plain Holt, nor is <i>Holt</i> the latter.
   */
  private boolean isWritten(Draft member, Name name) {
    return name.isSingle()
        ? !vocabulary.has(ListName.PARTICLES, member.wordBefore(name.lastKey()))
        : member.keys().containsAll(name.keys());
  }

  private static List<Draft> people(List<Draft> members, Gender gender) {
    List<Draft> people = new ArrayList<>(members.size());
    for (Draft member : members) {
      if (member.isPerson() && member.gender().agrees(gender)) {
        people.add(member);
      }
    }
    return people;
  }

  private static String lastRole(Name name) {
    return name.roles().get(name.roles().size() - 1).noun();
  }

  private static List<Draft> prefer(List<Draft> members, Predicate<Draft> wanted) {
    List<Draft> preferred = those(members, wanted);
    return preferred.isEmpty() ? members : preferred;
  }

  private static List<Draft> those(List<Draft> members, Predicate<Draft> wanted) {
    List<Draft> those = new ArrayList<>(members.size());
    for (Draft member : members) {
      if (wanted.test(member)) {
        those.add(member);
      }
    }
    return those;
  }

  private boolean hasRole(Draft member, String noun) {
    return member.roles().stream().anyMatch(role -> vocabulary.standsFor(noun, role.noun()));
  }

  /**
   * Everybody named, finished; nothing may be added after.
   *
   * @param authors who wrote the article
   */
  Members finish(List<Draft> authors) {
    @Nullable Member[] members = new @Nullable Member[owners.length];
    for (int i = 0; i < owners.length; i++) {
      Draft owner = owners[i];
      members[i] = owner == null ? null : finish(owner);
    }
    Map<Integer, List<Member>> open = new HashMap<>();
    rivals.forEach((name, drafts) -> open.put(name, finishAll(drafts)));
    List<Member> writers = finishAll(authors);
    return new Members(new Names(names, members, open), new Persons(persons), writers);
  }

  private List<Member> finishAll(List<Draft> drafts) {
    return drafts.stream().map(this::finish).toList();
  }

  private Member finish(Draft draft) {
    Member finished = draft.finished();
    return finished == null ? draft.finish(finishedCount++, fullNames) : finished;
  }

  /** All names, in reading order. */
  List<Name> names() {
    return names;
  }

  /** Whom each name means, by its index; null where it could be several. */
  @Nullable Draft[] owners() {
    return owners;
  }
}
