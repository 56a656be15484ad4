package org.quotecheck.speaker.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of an article by every form of their names. Immutable. */
public final class Persons {
  private final PersonIndex index;
  private final Map<Draft, Member> finished;

  Persons(PersonIndex index, Map<Draft, Member> finished) {
    this.index = index;
    this.finished = new HashMap<>(finished);
  }

  /** Everybody whom a surname, given name, nickname or part of a name may mean, best kind first. */
  public List<Member> named(String key) {
    return finished(index.named(key));
  }

  /** Everybody with these two initials, lower case. */
  public List<Member> initials(String letters) {
    return finished(index.initials(letters));
  }

  private List<Member> finished(List<Draft> drafts) {
    return drafts.stream().filter(finished::containsKey).map(finished::get).toList();
  }
}
