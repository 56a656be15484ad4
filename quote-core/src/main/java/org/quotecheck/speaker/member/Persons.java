package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.List;

/** The people of an article by every form of their names. Immutable. */
public final class Persons {
  private final PersonIndex index;

  Persons(PersonIndex index) {
    this.index = index;
  }

  /** Everybody whom a surname, given name, nickname or part of a name may mean, best kind first. */
  public List<Member> named(String key) {
    List<Member> found = finished(index.named(key));
    return found.isEmpty() ? finished(index.named(Accents.plain(key))) : found;
  }

  /** Everybody with these two initials, lower case. */
  public List<Member> initials(String letters) {
    return finished(index.initials(letters));
  }

  private static List<Member> finished(List<Draft> drafts) {
    List<Member> members = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Member member = draft.finished();
      if (member != null) {
        members.add(member);
      }
    }
    return List.copyOf(members);
  }
}
