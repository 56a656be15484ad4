package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/** Finds the body or document that a noun takes up: "the board", "the treaty", "the company". */
final class ThingFinder {
  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final RecentRoles recent;

  ThingFinder(Vocabulary vocabulary, Discourse discourse, RecentRoles recent) {
    this.vocabulary = vocabulary;
    this.discourse = discourse;
    this.recent = recent;
  }

  /** What the phrase means; empty if the article names no such thing. */
  Optional<Entity> find(NounPhrase phrase) {
    return find(phrase, ListName.BODIES).or(() -> find(phrase, ListName.DOCUMENTS));
  }

  private Optional<Entity> find(NounPhrase phrase, ListName list) {
    if (!vocabulary.has(list, phrase.head().word())) {
      return Optional.empty();
    }
    Set<Member> candidates = new LinkedHashSet<>(recent.of(phrase.noun()));
    vocabulary
        .field(list, phrase.head().word(), 0)
        .ifPresent(
            similar -> List.of(similar.split(" ")).forEach(n -> candidates.addAll(recent.of(n))));
    candidates.removeIf(m -> m.isPerson() || m.kind() == Kind.PLACE);
    return best(phrase, candidates).map(discourse::of);
  }

  /** The one that shares most words with the phrase, then the most present. */
  private Optional<Member> best(NounPhrase phrase, Set<Member> candidates) {
    List<Member> fitting = new ArrayList<>();
    Set<String> qualifiers = candidates.isEmpty() ? Set.of() : phrase.qualifiers();
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
    return fitting.stream().reduce(this::morePresent);
  }

  private static int shared(Set<String> qualifiers, Member member) {
    int shared = 0;
    for (String word : qualifiers) {
      shared += member.keys().contains(word) ? 1 : 0;
    }
    return shared;
  }

  private Member morePresent(Member one, Member other) {
    return presence(other) > presence(one) ? other : one;
  }

  private double presence(Member member) {
    return discourse.presence(discourse.of(member));
  }
}
