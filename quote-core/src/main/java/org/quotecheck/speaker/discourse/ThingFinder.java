package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.phrase.Place;

/** Finds the body or document that a noun takes up: "the board", "the treaty", "the company". */
final class ThingFinder {
  private static final double CLEARLY = 1.5;
  private static final int FAR = 3;

  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final RecentRoles recent;
  private final Names names;

  /** Those whose names say nothing that a noun for a body has taken up. */
  private final Set<Member> called = new HashSet<>();

  /** The nouns that may take up what the article names anywhere; null before anybody asks. */
  private @Nullable Set<String> nouns;

  ThingFinder(Vocabulary vocabulary, Names names, Discourse discourse, RecentRoles recent) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.discourse = discourse;
    this.recent = recent;
  }

  /** Whether the article, here or later, names something that the phrase may mean. */
  boolean mayFind(NounPhrase phrase) {
    return mayFind(phrase, ListName.BODIES) || mayFind(phrase, ListName.DOCUMENTS);
  }

  private boolean mayFind(NounPhrase phrase, ListName list) {
    if (!vocabulary.has(list, phrase.head().word())) {
      return false;
    }
    if (list == ListName.BODIES && !calling(phrase).isEmpty()) {
      return true;
    }
    Set<String> known = nouns();
    Optional<String> similar = vocabulary.field(list, phrase.head().word(), 0);
    return known.contains(phrase.noun())
        || (similar.isPresent()
            && Arrays.stream(similar.get().split(" ", -1)).anyMatch(known::contains));
  }

  private Set<String> nouns() {
    if (nouns == null) {
      nouns = new HashSet<>();
      Set<Member> seen = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        Member owner = names.owner(i);
        if (owner != null && isThing(owner) && seen.add(owner)) {
          nouns.addAll(recent.nouns(owner));
        }
        for (Member rival : names.rivals(i)) {
          if (isThing(rival)) {
            nouns.addAll(recent.nouns(rival));
          }
        }
      }
    }
    return nouns;
  }

  private boolean isThing(Member member) {
    return called.contains(member)
        || (!member.isPerson() && (member.kind() != Kind.PLACE || isCalledBody(member)));
  }

  /** "Safe Harbour, a charity,": what is called like a place and is none. */
  private boolean isCalledBody(Member member) {
    for (Role role : member.roles()) {
      if (vocabulary.has(ListName.BODIES, role.noun())) {
        return true;
      }
    }
    return false;
  }

  /** What the phrase means; empty if the article names no such thing. */
  Optional<Entity> find(NounPhrase phrase) {
    Optional<Entity> body = find(phrase, ListName.BODIES);
    if (body.isEmpty()) {
      body = find(phrase, ListName.DOCUMENTS);
    }
    return body.isPresent() ? body : called(phrase);
  }

  /** What sort of name says nothing that the noun may stand for; empty if it stands for none. */
  private String calling(NounPhrase phrase) {
    return phrase.isDefinite() && phrase.qualifiers().isEmpty()
        ? vocabulary.field(ListName.BODIES, phrase.head().word(), 1).orElse("")
        : "";
  }

  /**
   * "Sunfold cut 40 jobs. The company said": the most present name that may be a body's, if the
   * text has spoken of no such thing without a name.
   */
  private Optional<Entity> called(NounPhrase phrase) {
    String calling = calling(phrase);
    if (calling.isEmpty()) {
      return Optional.empty();
    }
    Entity best = null;
    double second = 0;
    for (Entity entity : discourse.inView()) {
      if (isUnnamed(entity, calling)) {
        return Optional.empty();
      }
      if (mayBeCalled(entity, calling)) {
        double presence = discourse.presence(entity);
        double most = best == null ? 0 : discourse.presence(best);
        second = Math.max(second, Math.min(most, presence));
        best = presence > most ? entity : best;
      }
    }
    if (best == null || discourse.presence(best) <= second * CLEARLY) {
      return Optional.empty();
    }
    call(best, phrase);
    return Optional.of(best);
  }

  /** "Ravn sued the firm. The company said": what has no name there has none here. */
  private boolean isUnnamed(Entity entity, String calling) {
    Word noun = entity.member() == null ? vocabulary.word(entity.noun()) : null;
    return discourse.age(entity) <= FAR
        && vocabulary.field(ListName.BODIES, noun, 1).orElse("").equals(calling);
  }

  private void call(Entity entity, NounPhrase phrase) {
    Member member = Objects.requireNonNull(entity.member());
    called.add(member);
    recent.learn(member, new Role(phrase.noun(), Set.of()));
    entity.showBody();
  }

  private boolean mayBeCalled(Entity entity, String calling) {
    Member member = entity.member();
    boolean subjectHere = discourse.age(entity) == 0 && entity.weight >= Place.SUBJECT.weight();
    if (member == null || discourse.age(entity) > FAR || subjectHere) {
      return false;
    }
    return switch (member.kind()) {
      case ORGANIZATION -> recent.nouns(member).stream().noneMatch(this::isBody);
      case PERSON ->
          calling.equals("firm")
              && !member.isProven()
              && member.keys().size() == 1
              && member.roles().isEmpty()
              && member.gender() == Gender.UNKNOWN;
      default -> false;
    };
  }

  private boolean isBody(String noun) {
    return vocabulary.hasNoun(ListName.BODIES, noun) || vocabulary.has(ListName.DESIGNATORS, noun);
  }

  private Optional<Entity> find(NounPhrase phrase, ListName list) {
    if (!vocabulary.has(list, phrase.head().word())) {
      return Optional.empty();
    }
    List<Member> candidates = new ArrayList<>(0);
    add(recent.of(phrase.noun()), candidates);
    Optional<String> similar = vocabulary.field(list, phrase.head().word(), 0);
    if (similar.isPresent()) {
      for (String noun : similar.get().split(" ", -1)) {
        add(recent.of(noun), candidates);
      }
    }
    Optional<Member> best = best(phrase, candidates);
    return best.isPresent() ? Optional.of(discourse.of(best.get())) : Optional.empty();
  }

  /** Adds those once each that are bodies or documents. */
  private void add(List<Member> members, List<Member> candidates) {
    for (Member member : members) {
      if (isThing(member) && !candidates.contains(member)) {
        candidates.add(member);
      }
    }
  }

  /** The one that shares most words with the phrase, then the most present. */
  private Optional<Member> best(NounPhrase phrase, List<Member> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Member> fitting = new ArrayList<>();
    Set<String> qualifiers = phrase.qualifiers();
    int most = -1;
    for (Member member : candidates) {
      int shared = shared(qualifiers, member);
      boolean foreign = shared == 0 && !qualifiers.isEmpty();
      if (!foreign && shared >= most) {
        if (shared > most) {
          fitting.clear();
        }
        most = shared;
        fitting.add(member);
      }
    }
    Member best = null;
    for (Member member : fitting) {
      best = best == null || presence(member) > presence(best) ? member : best;
    }
    return Optional.ofNullable(best);
  }

  private static int shared(Set<String> qualifiers, Member member) {
    int shared = 0;
    for (String word : qualifiers) {
      shared += member.keys().contains(word) ? 1 : 0;
    }
    return shared;
  }

  private double presence(Member member) {
    return discourse.presence(discourse.of(member));
  }
}
