package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.Role;

/** People by the roles the whole article gives them, for phrases that stand before the name. */
final class LaterRoles {
  private static final int KEPT = 4;

  private final Map<String, List<Member>> byNoun = new HashMap<>();

  LaterRoles(Names names) {
    Set<Member> members = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Member owner = names.owner(i);
      if (owner != null && members.add(owner) && owner.isPerson()) {
        owner.roles().stream().map(Role::noun).distinct().forEach(noun -> add(noun, owner));
        owner.ages().forEach(age -> add(age, owner));
      }
    }
  }

  private void add(String noun, Member member) {
    List<Member> members = byNoun.computeIfAbsent(noun, n -> new ArrayList<>(1));
    if (members.size() < KEPT) {
      members.add(member);
    }
  }

  /** The first few of whom the article says the noun, in the order in which it names them. */
  List<Member> of(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  boolean hasPerson(String noun) {
    return byNoun.containsKey(noun);
  }
}
