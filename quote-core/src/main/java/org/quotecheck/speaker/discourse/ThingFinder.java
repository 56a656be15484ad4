package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/** Finds the body or document that a noun takes up: "the board", "the treaty", "the company". */
final class ThingFinder {
  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final RecentRoles recent;
  private final Names names;

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

  private static boolean isThing(Member member) {
    return !member.isPerson() && member.kind() != Kind.PLACE;
  }

  /** What the phrase means; empty if the article names no such thing. */
  Optional<Entity> find(NounPhrase phrase) {
    Optional<Entity> body = find(phrase, ListName.BODIES);
    return body.isPresent() ? body : find(phrase, ListName.DOCUMENTS);
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
  private static void add(List<Member> members, List<Member> candidates) {
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
