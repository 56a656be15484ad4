package org.quotecheck.speaker.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.Name;

/**
 * Whom a name means that several share: whoever is far more present than the others, where the one
 * it meant before has a lead. Each name is decided once, when the reading comes to it.
 */
final class Rivals {
  private static final double LEAD = 30;
  private static final double MARGIN = 1.5;

  /** From how many first names on they show a habit. */
  private static final int CLEAR = 3;

  /** The part of them that is one's own. */
  private static final double MOSTLY = 0.6;

  /** How much of their presence is left to those whom the text calls by a title, without one. */
  private static final double OTHERWISE = 0.1;

  private final Names names;
  private final Map<Integer, Optional<Member>> decided = new HashMap<>();
  private final Map<String, Member> holders = new HashMap<>();

  /** Those who were meant by a surname behind a title. */
  private final Set<Member> titled = new HashSet<>();

  private @Nullable Map<Member, Integer> firstNames;
  private @Nullable Map<String, Integer> shared;

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
      if (names.get(index).isTitled()) {
        titled.add(member);
      }
    }
  }

  /**
   * How often the article calls somebody by the first name alone. Where it tells relatives apart so
   * ("Freddy left. Mr. Tarn said"), the surname is the other's.
   */
  private int firstNames(Member member) {
    if (firstNames == null) {
      firstNames = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        count(names.get(i), names.owner(i), firstNames);
      }
    }
    return firstNames.getOrDefault(member, 0);
  }

  private static void count(Name name, @Nullable Member owner, Map<Member, Integer> firstNames) {
    if (owner != null && name.isSingle() && owner.keys().indexOf(name.lastKey()) == 0) {
      firstNames.merge(owner, 1, Integer::sum);
    }
  }

  /** How many names could be several, all by this surname. */
  private int shared(String surname) {
    if (shared == null) {
      shared = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        if (!names.rivals(i).isEmpty()) {
          shared.merge(names.get(i).lastKey(), 1, Integer::sum);
        }
      }
    }
    return shared.getOrDefault(surname, 0);
  }

  /** "Mrs. Ruiz smiled. Ruiz has bought the shop": who has a title keeps it. */
  private boolean isOtherwiseCalled(int index, Member rival) {
    return titled.contains(rival) && !names.get(index).isTitled();
  }

  private Optional<Member> decide(int index, List<Member> rivals, Discourse discourse) {
    Member holder = holders.get(names.get(index).lastKey());
    int all = rivals.stream().mapToInt(this::firstNames).sum();
    boolean habit = all >= CLEAR && all > shared(names.get(index).lastKey());
    Member best = null;
    double most = 0;
    double second = 0;
    for (Member rival : rivals) {
      double presence = discourse.presence(discourse.of(rival)) + (rival == holder ? LEAD : 0);
      presence *= isOtherwiseCalled(index, rival) ? OTHERWISE : 1;
      presence = habit && firstNames(rival) > all * MOSTLY ? 0 : presence;
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
