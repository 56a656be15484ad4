package org.quotecheck.speaker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of an article in reading order, with whom each means. Immutable. */
final class Names {
  private final List<Name> names;
  private final @Nullable Member[] owners;
  private final Map<Integer, List<Member>> rivals;

  Names(List<Name> names, @Nullable Member[] owners, Map<Integer, List<Member>> rivals) {
    this.names = names;
    this.owners = owners;
    this.rivals = rivals;
  }

  int size() {
    return names.size();
  }

  Name get(int index) {
    return names.get(index);
  }

  /** Whom a name means; null where it could be several. */
  @Nullable Member owner(int index) {
    return owners[index];
  }

  /** Who the name may be where {@link #owner} is null. */
  List<Member> rivals(int index) {
    return rivals.getOrDefault(index, List.of());
  }

  /** The index of the last name that ends at or before a token; -1 if there is none. */
  int before(int block, int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Name name = names.get(middle);
      boolean before = name.block() < block || (name.block() == block && name.last() <= token);
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether a name of the block lies wholly between two tokens. */
  boolean hasNameBetween(int block, int from, int to) {
    int index = before(block, to);
    return index >= 0 && names.get(index).block() == block && names.get(index).first() >= from;
  }

  /** Whether a name, with or without titles, starts at a token. */
  boolean startsAt(int block, int token) {
    int index = before(block, token) + 1;
    return index < names.size()
        && names.get(index).block() == block
        && names.get(index).runFirst() <= token
        && names.get(index).last() > token;
  }
}
