package org.quotecheck.speaker.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;

/**
 * Whom a name means that several share: whoever is far more present than the others, where the one
 * it meant before has a lead. Each name is decided once, when the reading comes to it.
 */
final class Rivals {
  private static final double LEAD = 30;
  private static final double MARGIN = 1.5;

  private final Names names;
  private final Map<Integer, Optional<Member>> decided = new HashMap<>();
  private final Map<String, Member> holders = new HashMap<>();

  Rivals(Names names) {
    this.names = names;
  }

  /** Whom a name means, the reading having come to it; null if it could be several. */
  @Nullable Member owner(int index, Discourse discourse) {
    Member owner = names.owner(index);
    if (!names.hasRivals()) {
      return owner;
    }
    List<Member> rivals = owner == null ? names.rivals(index) : List.of();
    if (rivals.isEmpty()) {
      hold(index, owner);
      return owner;
    }
    Member member = decided.computeIfAbsent(index, i -> decide(i, rivals, discourse)).orElse(null);
    hold(index, member);
    return member;
  }

  private void hold(int index, @Nullable Member member) {
    if (member != null && names.get(index).isSingle()) {
      holders.put(names.get(index).lastKey(), member);
    }
  }

  private Optional<Member> decide(int index, List<Member> rivals, Discourse discourse) {
    Member holder = holders.get(names.get(index).lastKey());
    Member best = null;
    double most = 0;
    double second = 0;
    for (Member rival : rivals) {
      double presence = discourse.presence(discourse.of(rival)) + (rival == holder ? LEAD : 0);
      if (presence > most) {
        second = most;
        most = presence;
        best = rival;
      } else {
        second = Math.max(second, presence);
      }
    }
    return most > second * MARGIN ? Optional.ofNullable(best) : Optional.empty();
  }
}
