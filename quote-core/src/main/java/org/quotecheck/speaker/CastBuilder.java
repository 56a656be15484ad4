package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.Name.Kind;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/** Makes out of all names those who are named. Takes time linear in the number of names. */
final class CastBuilder {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final PersonIndex persons;
  private final BodyIndex bodies;
  private final List<Name> names;
  private final List<Name> outside;
  private final @Nullable Member[] owners;
  private final Map<Integer, List<Member>> rivals = new HashMap<>();
  private final Map<String, Member> surnameOwners = new HashMap<>();
  private final List<Member> authors = new ArrayList<>();

  /**
   * @param names the names of the blocks, in reading order
   * @param outside the names of the metadata
   */
  CastBuilder(ArticleTokens tokens, Vocabulary vocabulary, List<Name> names, List<Name> outside) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.persons = new PersonIndex(vocabulary);
    this.bodies = new BodyIndex(vocabulary);
    this.names = settle(names);
    this.outside = outside;
    this.owners = new @Nullable Member[this.names.size()];
  }

  /** Assigns every name to a member. */
  void build() {
    names.stream().filter(persons::isFull).forEach(persons::noteTail);
    outside.stream().filter(persons::isFull).forEach(n -> authors.add(persons.memberFor(n)));
    for (int i = 0; i < names.size(); i++) {
      full(i);
    }
    for (int i = 0; i < names.size(); i++) {
      if (owners[i] == null) {
        single(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Member owner = owners[i];
      if (owner != null && owner.isPerson() && owner.looksLikePlace()) {
        owner.become(Kind.PLACE);
      }
    }
  }

  private void full(int index) {
    Name name = names.get(index);
    if (persons.isFull(name)) {
      own(index, persons.memberFor(name));
    } else if (name.kind() != Kind.PERSON && name.words().size() > 1) {
      Member member = bodies.memberFor(name);
      own(index, member);
      acronymAfter(index, member);
    }
  }

  /** "the Harbor Safety Board (HSB)". */
  private void acronymAfter(int index, Member member) {
    Name name = names.get(index);
    Tokens words = tokens.of(name.block());
    if (ArticleTokens.is(words, name.last(), TokenKind.OPEN_BRACKET)
        && ArticleTokens.is(words, name.last() + 1, TokenKind.WORD)
        && ArticleTokens.is(words, name.last() + 2, TokenKind.CLOSE_BRACKET)
        && NameRun.isAcronym(words.word(name.last() + 1))) {
      bodies.acronym(ArticleTokens.key(words, name.last() + 1), member);
    }
  }

  private void own(int index, Member member) {
    owners[index] = member;
    Name name = names.get(index);
    member.occurs(index, name);
    String before = ArticleTokens.key(tokens.of(name.block()), name.first() - 1);
    if (vocabulary.placePrepositions.contains(before)) {
      member.seemsPlace();
    }
  }

  private void single(int index) {
    Name name = names.get(index);
    if (name.kind() == Kind.PERSON) {
      person(index, name);
    } else {
      Optional<Member> known = bodies.shortFor(name);
      own(index, known.or(() -> personNamed(name)).orElseGet(() -> bodies.memberFor(name)));
    }
  }

  /** A place or plain word that is the surname of one person: "Washington said". */
  private Optional<Member> personNamed(Name name) {
    List<Member> family = persons.family(name.lastKey());
    String before = ArticleTokens.key(tokens.of(name.block()), name.first() - 1);
    boolean fits =
        name.kind() == Kind.PLACE
            && family.size() == 1
            && name.words().size() == 1
            && !vocabulary.placePrepositions.contains(before);
    return fits ? Optional.of(family.get(0)) : Optional.empty();
  }

  private void person(int index, Name name) {
    List<Member> candidates = fitting(name, persons.named(name.lastKey()));
    if (candidates.size() == 1) {
      own(index, candidates.get(0));
    } else if (candidates.size() > 1) {
      chooseRival(index, name, candidates);
    } else {
      Optional<Member> body =
          name.signs().titled() ? Optional.empty() : bodies.startingWith(name.lastKey());
      own(index, body.or(() -> bodies.shortFor(name)).orElseGet(() -> persons.single(name)));
    }
  }

  /** Those among the candidates whom neither gender nor title of the short name rules out. */
  private List<Member> fitting(Name name, List<Member> candidates) {
    List<Member> fitting =
        candidates.stream()
            .filter(m -> m.gender().agrees(name.gender()))
            .filter(m -> m.isPerson())
            .toList();
    if (fitting.size() < 2 || name.roles().isEmpty()) {
      return fitting;
    }
    String noun = name.roles().get(name.roles().size() - 1).noun();
    List<Member> titled = fitting.stream().filter(m -> hasRole(m, noun)).toList();
    return titled.isEmpty() ? fitting : titled;
  }

  private boolean hasRole(Member member, String noun) {
    return member.roles().stream().anyMatch(role -> vocabulary.standsFor(noun, role.noun()));
  }

  /** Several people share the name: the bare name belongs to whoever had it alone first. */
  private void chooseRival(int index, Name name, List<Member> candidates) {
    List<Member> introduced = candidates.stream().filter(m -> m.first() < index).toList();
    Member owner = surnameOwners.get(name.lastKey());
    if (owner != null && candidates.contains(owner)) {
      own(index, owner);
    } else if (introduced.size() == 1) {
      surnameOwners.put(name.lastKey(), introduced.get(0));
      own(index, introduced.get(0));
    } else {
      rivals.put(index, introduced.isEmpty() ? candidates : introduced);
    }
  }

  /**
   * Drops or cuts names that only the start of a sentence makes capital, where the same word stands
   * in lower case elsewhere.
   */
  private List<Name> settle(List<Name> found) {
    Set<String> proven = new HashSet<>();
    Set<String> doubtful = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Name name : found) {
      if (name.signs().opening()) {
        doubtful.add(name.keys().get(0));
      } else {
        proven.addAll(name.keys());
      }
      if (name.kind() == Kind.PERSON && name.words().size() > 1) {
        surnames.add(name.lastKey());
      }
    }
    doubtful.removeAll(proven);
    doubtful.removeIf(vocabulary::isGiven);
    Set<String> lower = lowerCaseWords(doubtful);
    List<Name> settled = new ArrayList<>(found.size());
    for (Name name : found) {
      if (isCommonWord(name, surnames)) {
        continue;
      }
      boolean wrong = name.signs().opening() && lower.contains(name.keys().get(0));
      boolean several = name.words().size() > 1;
      if (wrong && several && !name.signs().sure()) {
        settled.add(name.withoutFirstWord());
      } else if (!wrong || several) {
        settled.add(name);
      }
    }
    return List.copyOf(settled);
  }

  /** A common word with a capital that is no surname here either. */
  private boolean isCommonWord(Name name, Set<String> surnames) {
    return name.words().size() == 1
        && !name.signs().titled()
        && vocabulary.common.contains(name.lastKey())
        && !surnames.contains(name.lastKey());
  }

  /** Which of the wanted words the article also writes in lower case. */
  private Set<String> lowerCaseWords(Set<String> wanted) {
    Set<String> found = new HashSet<>();
    long[] lengths = new long[128];
    for (String word : wanted) {
      lengths[word.charAt(0) & 127] |= 1L << (word.length() & 63);
    }
    for (int block = 0; !wanted.isEmpty() && block < tokens.blocks(); block++) {
      Tokens words = tokens.of(block);
      for (int i = 0; i < words.size(); i++) {
        int length = words.end(i) - words.begin(i);
        char first = words.text().charAt(words.begin(i));
        if ((lengths[first & 127] & 1L << (length & 63)) != 0 && ArticleTokens.isLower(words, i)) {
          String key = ArticleTokens.key(words, i);
          if (wanted.contains(key)) {
            found.add(key);
          }
        }
      }
    }
    return found;
  }

  List<Name> names() {
    return names;
  }

  /** The member each name means, by index of the name; null where it could be several. */
  @Nullable Member[] owners() {
    return owners;
  }

  /** Who a name without owner may mean, by index of the name. */
  Map<Integer, List<Member>> rivals() {
    return rivals;
  }

  PersonIndex persons() {
    return persons;
  }

  BodyIndex bodies() {
    return bodies;
  }

  /** Who wrote the article, as far as its metadata says. */
  List<Member> authors() {
    return authors;
  }
}
