package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.Role;

/**
 * People by the roles the whole article gives them, for phrases that stand before the name.
 * Collected when first asked for. Not thread-safe.
 */
final class LaterRoles {
  private static final int KEPT = 4;

  private final Names names;
  private final Map<String, List<Member>> byNoun = new HashMap<>();
  private boolean collected;

  /** A bit for each noun by its hash: nearly all nouns that are asked for are none of them. */
  private long seen;

  LaterRoles(Names names) {
    this.names = names;
  }

  private Map<String, List<Member>> byNoun() {
    if (!collected) {
      collected = true;
      collect();
    }
    return byNoun;
  }

  private void collect() {
    BitSet members = new BitSet();
    for (int i = 0; i < names.size(); i++) {
      Member owner = names.owner(i);
      if (owner == null || members.get(owner.number())) {
        continue;
      }
      members.set(owner.number());
      if (owner.isPerson()) {
        for (Role role : owner.roles()) {
          addOnce(role.noun(), owner);
        }
        for (String age : owner.ages()) {
          add(age, owner);
        }
      }
    }
  }

  private void addOnce(String noun, Member member) {
    List<Member> members = byNoun.getOrDefault(noun, List.of());
    if (members.isEmpty() || members.get(members.size() - 1) != member) {
      add(noun, member);
    }
  }

  private void add(String noun, Member member) {
    seen |= 1L << noun.hashCode();
    List<Member> members = byNoun.computeIfAbsent(noun, n -> new ArrayList<>(1));
    if (members.size() < KEPT) {
      members.add(member);
    }
  }

  /** The first few of whom the article says the noun, in the order in which it names them. */
  List<Member> of(String noun) {
    return byNoun().getOrDefault(noun, List.of());
  }

  boolean hasPerson(String noun) {
    Map<String, List<Member>> nouns = byNoun();
    return (seen & 1L << noun.hashCode()) != 0 && nouns.containsKey(noun);
  }
}
