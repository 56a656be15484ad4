package org.quotecheck.speaker.discourse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * Members by the nouns that may take them up, the last mentioned first. Keeps a few for each noun.
 */
final class RecentRoles {
  private static final int KEPT = 32;

  private final Vocabulary vocabulary;
  private final Map<String, Deque<Member>> byNoun = new HashMap<>();
  private final Map<Member, List<Role>> learned = new HashMap<>();

  /** For each member those of {@link #byNoun} in which it is to stand. */
  private final Map<Member, List<Deque<Member>>> places = new HashMap<>();

  /** A bit for each noun by its hash: nearly all nouns that are asked for are none of them. */
  private long seen;

  private @Nullable Member last;

  RecentRoles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Notes that a member has been mentioned. */
  void touch(Member member) {
    if (member == last) {
      return;
    }
    last = member;
    List<Deque<Member>> all = places.get(member);
    if (all == null) {
      all = places(member);
      places.put(member, all);
    }
    for (Deque<Member> recent : all) {
      if (recent.peekFirst() != member) {
        recent.remove(member);
        recent.addFirst(member);
        if (recent.size() > KEPT) {
          recent.removeLast();
        }
      }
    }
  }

  private List<Deque<Member>> places(Member member) {
    List<String> nouns = nouns(member);
    List<Deque<Member>> places = new ArrayList<>(nouns.size());
    for (String noun : nouns) {
      seen |= 1L << noun.hashCode();
      places.add(byNoun.computeIfAbsent(noun, n -> new ArrayDeque<>(2)));
    }
    return places;
  }

  /** Notes a description that the text has given somebody without saying so. */
  void learn(Member member, Role role) {
    List<Role> roles = learned.computeIfAbsent(member, m -> new ArrayList<>(1));
    if (roles.size() < KEPT && !roles.contains(role)) {
      roles.add(role);
      places.remove(member);
      last = null;
    }
    touch(member);
  }

  /** What a member is said to be, and what it has been called so far. */
  List<Role> roles(Member member) {
    List<Role> more = learned.getOrDefault(member, List.of());
    if (more.isEmpty()) {
      return member.roles();
    }
    List<Role> all = new ArrayList<>(member.roles());
    all.addAll(more);
    return all;
  }

  /** Those whom the noun may mean, the last mentioned first. */
  List<Member> of(String noun) {
    Deque<Member> members = byNoun.get(noun);
    return members == null ? List.of() : List.copyOf(members);
  }

  /** Whether anybody mentioned so far is a person of that noun. */
  boolean hasPerson(String noun) {
    Deque<Member> members = (seen & 1L << noun.hashCode()) == 0 ? null : byNoun.get(noun);
    if (members != null) {
      for (Member member : members) {
        if (member.isPerson()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The nouns that may take a member up: its roles, broader nouns, and the heads of its name. */
  List<String> nouns(Member member) {
    List<String> nouns = new ArrayList<>();
    for (Role role : roles(member)) {
      nouns.add(role.noun());
      vocabulary
          .field(ListName.PERSONS, role.noun(), 1)
          .ifPresent(broader -> nouns.addAll(List.of(broader.split(" "))));
    }
    if (!member.isPerson()) {
      addHeads(member.keys(), nouns);
    }
    nouns.addAll(member.ages());
    return nouns;
  }

  /** The last word of a body's name, the one before "of", and what a list says of the name. */
  private void addHeads(List<String> keys, List<String> nouns) {
    nouns.add(keys.get(keys.size() - 1));
    vocabulary
        .field(ListName.ORGANIZATIONS, String.join(" ", keys), 0)
        .ifPresent(listed -> nouns.addAll(List.of(listed.split(" "))));
    for (int i = 1; i < keys.size(); i++) {
      if (vocabulary.has(ListName.CONNECTORS, keys.get(i))) {
        nouns.add(keys.get(i - 1));
        return;
      }
    }
  }
}
