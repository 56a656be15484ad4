package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.phrase.Place;
import org.quotecheck.speaker.role.AgeGroups;
import org.quotecheck.speaker.role.Occupations;
import org.quotecheck.speaker.role.RoleFit;
import org.quotecheck.speaker.role.RoleQualifiers;
import org.quotecheck.speaker.role.Spouses;

/**
 * Finds the person whom a phrase with a role means: the one the article gives the role, else an
 * unnamed one it has spoken of by that noun, else one whom it names only later, else whoever the
 * text is about.
 */
final class PersonFinder {
  private static final double CLEARLY = 1.5;
  private static final double SURELY = 2.5;
  private static final double SLIGHTLY = 1.15;
  private static final double DESCRIBED = 0.7;

  /** The presence of whoever spoke one sentence ago. */
  private static final double TURN = 45;

  private static final int NEAR = 1;
  private static final int FAR = 3;
  private static final int FAMOUS = 10;

  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final RecentRoles recent;
  private final LaterRoles later;
  private final RoleQualifiers words;
  private final Occupations occupations;
  private final AgeGroups groups;
  private final Spouses spouses;
  private final RoleFit fits;

  PersonFinder(
      Vocabulary vocabulary,
      Names names,
      Discourse discourse,
      RecentRoles recent,
      LaterRoles later) {
    this.words = new RoleQualifiers(vocabulary, names);
    this.occupations = new Occupations(vocabulary);
    this.groups = new AgeGroups(vocabulary);
    this.spouses = new Spouses(vocabulary);
    this.vocabulary = vocabulary;
    this.discourse = discourse;
    this.recent = recent;
    this.later = later;
    this.fits = new RoleFit(vocabulary, words);
  }

  /** Whom the phrase means; empty if nobody can be told. */
  Optional<Entity> find(NounPhrase phrase) {
    String noun = phrase.age().isEmpty() ? phrase.noun() : phrase.age();
    Fit named = best(phrase, candidates(noun));
    Entity unnamed = unnamed(phrase);
    if (unnamed == null && phrase.isOfAnother()) {
      return Optional.empty();
    }
    if (unnamed != null && (named.member == null || prefersUnnamed(unnamed, named))) {
      return Optional.of(unnamed);
    }
    if (named.member != null) {
      return Optional.of(likelier(phrase, named, discourse.of(named.member)));
    }
    Optional<Entity> told = told(phrase);
    if (told.isPresent()) {
      return told;
    }
    List<Member> announced = announced(phrase, noun);
    return announced.size() == 1
        ? Optional.of(discourse.of(announced.get(0)))
        : again(phrase).or(() -> topic(phrase));
  }

  /**
   * "Ana Ruiz, in tears, … The coroner replied … Ruiz agreed … The coroner said": who has spoken by
   * that office; but "The mayor spoke … Ana Ruiz said … The mayor added" may introduce her.
   */
  private Optional<Entity> again(NounPhrase phrase) {
    if (!phrase.isDefinite() || !vocabulary.has(ListName.TITLES, phrase.noun())) {
      return Optional.empty();
    }
    List<Entity> people = people(phrase);
    int since = people.isEmpty() ? 0 : people.get(0).since;
    for (Entity entity : discourse.inView()) {
      if (entity.member() == null
          && entity.sentence > since
          && entity.wasQuotedLast()
          && entity.isPerson()
          && entity.noun().equals(phrase.noun())) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** Those of the noun, or of the last word of two: "the leader of the council" leads it. */
  private List<Member> candidates(String noun) {
    List<Member> candidates = recent.of(noun);
    int space = candidates.isEmpty() ? noun.lastIndexOf(' ') : -1;
    return space < 0 ? candidates : recent.of(noun.substring(space + 1));
  }

  /** "Pia Lund, 17, won. The teenager said"; "Tom and Jane Kerr left. Her husband said". */
  private Optional<Entity> told(NounPhrase phrase) {
    boolean spouse = spouses.is(phrase);
    if (!spouse && !groups.is(phrase)) {
      return Optional.empty();
    }
    List<Member> people = new ArrayList<>();
    for (Entity entity : discourse.inView()) {
      Member member = entity.member();
      if (member != null && member.isPerson()) {
        people.add(member);
      }
    }
    return (spouse ? spouses.of(phrase, people) : groups.of(phrase, people)).map(discourse::of);
  }

  /**
   * "the Harlow senator" is rather whom the text is about than a senator of no named place; but
   * "the player" is the midfielder rather than somebody whose trade is not told.
   */
  private Entity likelier(NounPhrase phrase, Fit named, Entity entity) {
    if (named.score >= RoleFit.EXACT) {
      return entity;
    }
    double margin = words.places(phrase.qualifiers()).isEmpty() ? SURELY : 1;
    return topic(phrase)
        .filter(t -> discourse.presence(t) > discourse.presence(entity) * margin)
        .orElse(entity);
  }

  /** Those whom the article gives the role later; nobody while somebody else has the turn. */
  private List<Member> announced(NounPhrase phrase, String noun) {
    int least = phrase.qualifiers().isEmpty() ? 1 : RoleFit.EXACT + 1;
    List<Member> fitting =
        later.of(noun).stream().filter(m -> fits.of(phrase, m, recent::roles) >= least).toList();
    return fitting.isEmpty() || isTaken(phrase) ? List.of() : fitting;
  }

  /** Whether somebody named whom the phrase may mean has the turn. */
  boolean isTaken(NounPhrase phrase) {
    List<Entity> people = people(phrase);
    return !people.isEmpty() && discourse.presence(people.get(0)) > TURN;
  }

  /** Somebody with a role that fits, and how well. */
  private record Fit(@Nullable Member member, int score) {}

  private Fit best(NounPhrase phrase, List<Member> candidates) {
    Fit best = new Fit(null, 0);
    boolean shared = false;
    for (Member member : candidates) {
      int score = member.isPerson() ? fits.of(phrase, member, recent::roles) : 0;
      if (score > 0 && isOfNewcomer(phrase, member)) {
        continue;
      }
      if (score > best.score) {
        best = new Fit(member, score);
        shared = false;
      } else {
        shared |= score > 0 && score == best.score;
      }
    }
    boolean alone = vocabulary.says(ListName.OTHERS, phrase.head().word(), "alone");
    return shared && alone ? new Fit(null, 0) : best;
  }

  /**
   * "Her lawyer, Ana Ruiz, said … Ben Tarn denies it. Tarn's lawyer said": she had the role before
   * the text came to him.
   */
  private boolean isOfNewcomer(NounPhrase phrase, Member member) {
    String owner = phrase.owner();
    if (owner.isEmpty()
        || recent.roles(member).stream().anyMatch(r -> r.qualifiers().contains(owner))) {
      return false;
    }
    for (Entity entity : discourse.inView()) {
      Member other = entity.member();
      if (other != null && other.isPerson() && other.keys().contains(owner)) {
        return other.first() > member.first();
      }
    }
    return false;
  }

  /** Whether to take somebody unnamed of the very noun, introduced later than the named one. */
  private boolean prefersUnnamed(Entity unnamed, Fit named) {
    Member member = named.member;
    return member != null
        && (named.score < RoleFit.EXACT
            || discourse.age(unnamed) <= NEAR
            || discourse.presence(unnamed) > discourse.presence(discourse.of(member)));
  }

  private @Nullable Entity unnamed(NounPhrase phrase) {
    for (Entity entity : discourse.inView()) {
      if (entity.member() == null
          && entity.isPerson()
          && entity.isIntroduced()
          && entity.noun().equals(phrase.noun())) {
        return entity;
      }
    }
    return null;
  }

  /**
   * A new description of whoever the text is about: "the retired surgeon". Not with a noun that
   * means somebody beside them, such as a spokesman, nor of somebody who is only now come upon.
   */
  private Optional<Entity> topic(NounPhrase phrase) {
    boolean parent = phrase.isOfSeveral();
    boolean epithet = vocabulary.has(ListName.EPITHETS, phrase.head().word());
    boolean loose = epithet || parent || !phrase.age().isEmpty();
    if (!phrase.isDefinite()
        || phrase.isNameLike()
        || phrase.isPosted()
        || (!parent && vocabulary.has(ListName.OTHERS, phrase.head().word()))) {
      return Optional.empty();
    }
    List<Entity> people = people(phrase);
    if (people.isEmpty()
        || discourse.age(people.get(0)) > FAR
        || isAnother(people.get(0), phrase)
        || (!epithet && hasOtherWork(people.get(0), phrase))
        || isBehindUnnamed(people.get(0), phrase)) {
      return Optional.empty();
    }
    double second = people.size() > 1 ? likelihood(people.get(1)) : 0;
    Entity first = people.get(0);
    Member member = first.member();
    if (member == null || likelihood(first) <= second * margin(phrase.noun(), loose)) {
      return Optional.empty();
    }
    if (!epithet) {
      recent.learn(member, new Role(phrase.noun(), phrase.qualifiers()));
    }
    return Optional.of(first);
  }

  /** "One aide shrugged. “…,” the insider said": the text is about somebody it does not name. */
  private boolean isBehindUnnamed(Entity named, NounPhrase phrase) {
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    double presence = discourse.presence(named);
    for (Entity entity : discourse.inView()) {
      if (entity.member() == null
          && entity.isPerson()
          && entity.isIntroduced()
          && entity.gender().agrees(gender)
          && discourse.presence(entity) > presence) {
        return true;
      }
    }
    return false;
  }

  /** Whoever has an office is mostly introduced by it: a new description by one needs more. */
  private double margin(String noun, boolean epithet) {
    if (epithet) {
      return SLIGHTLY;
    }
    return occupations.isTitle(noun) ? SURELY : CLEARLY;
  }

  /** The named people in view whom the phrase may mean, the likeliest first. */
  private List<Entity> people(NounPhrase phrase) {
    List<Entity> people = new ArrayList<>();
    Gender gender = vocabulary.genderOfRole(phrase.head().word()).or(phrase.shownBehind());
    for (Entity entity : discourse.inView()) {
      Member member = entity.member();
      boolean fits =
          member != null
              && member.isPerson()
              && gender.agrees(member.gender())
              && (member.isProven() || member.keys().size() > 1 || entity.speaks)
              && !isOfOtherAge(member, phrase);
      if (fits && !isSubjectHere(entity)) {
        people.add(entity);
      }
    }
    people.sort((one, other) -> Double.compare(likelihood(other), likelihood(one)));
    return vocabulary.isNative(phrase.head().word())
        ? natives(phrase.head().word(), people)
        : people;
  }

  /** "the Dane": those whom the text calls Danish, else those of whom it says nothing like it. */
  private List<Entity> natives(@Nullable Word noun, List<Entity> people) {
    List<Entity> natives = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    for (Entity entity : people) {
      Set<String> nations = nations(entity);
      if (words.isNative(noun, nations)) {
        natives.add(entity);
      } else if (nations.isEmpty()) {
        others.add(entity);
      }
    }
    return natives.isEmpty() ? others : natives;
  }

  private Set<String> nations(Entity entity) {
    Set<String> nations = new HashSet<>();
    Member member = entity.member();
    if (member != null) {
      recent.roles(member).forEach(role -> nations.addAll(words.nations(role)));
    }
    return nations;
  }

  /** "Ana Ruiz, 46, beat Eve Dale": she is not the 29-year-old. */
  private static boolean isOfOtherAge(Member member, NounPhrase phrase) {
    return !phrase.age().isEmpty()
        && !member.ages().isEmpty()
        && !member.ages().contains(phrase.age());
  }

  /** "Ruiz wrote to Tarn after the engineer had left": no description means its own subject. */
  private boolean isSubjectHere(Entity entity) {
    return discourse.age(entity) == 0 && entity.weight >= Place.SUBJECT.weight();
  }

  /**
   * "In a letter to Ana Ruiz, the mayor said": somebody else says it. And "the Harlow senator" is
   * nobody who is senator of another place.
   */
  private boolean isAnother(Entity entity, NounPhrase phrase) {
    Member member = entity.member();
    boolean beside =
        discourse.age(entity) == 0 && discourse.presence(entity) <= Place.OBLIQUE.weight();
    return beside || (member != null && fits.isElsewhere(phrase, member));
  }

  /**
   * "Ana Ruiz, a farmer, waved. The coroner said", "the agency's auditor said": an office is
   * nobody's whom the text has given another trade, but "the senator" may be the Democrat or the
   * politician.
   */
  private boolean hasOtherWork(Entity entity, NounPhrase phrase) {
    Member member = entity.member();
    String noun = phrase.noun();
    if (member == null || !(occupations.isOffice(noun) || !phrase.owner().isEmpty())) {
      return false;
    }
    for (Role role : member.roles()) {
      if (occupations.isWork(role.noun()) && !occupations.isRelated(role.noun(), noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How likely a new description is for somebody: the more the article is about them, and the less
   * it has said what they are.
   */
  private double likelihood(Entity entity) {
    Member member = entity.member();
    if (member == null) {
      return 0;
    }
    double fame = 1 + Math.min(member.occurrences(), FAMOUS) / (double) FAMOUS;
    return discourse.presence(entity) * fame * (member.roles().isEmpty() ? 1 : DESCRIBED);
  }
}
