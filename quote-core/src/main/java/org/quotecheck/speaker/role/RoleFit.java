package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/** How well a phrase fits the roles of somebody. Immutable and thread-safe. */
public final class RoleFit {
  /** How well a phrase fits that is the very role. */
  public static final int EXACT = 2;

  private final Vocabulary vocabulary;
  private final RoleQualifiers words;

  /** For the roles of one language. */
  public RoleFit(Vocabulary vocabulary, RoleQualifiers words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /**
   * How well the phrase fits the roles of a member; 0 if it does not.
   *
   * @param given the roles that the text has given a member so far
   */
  public int of(NounPhrase phrase, Member member, Function<Member, List<Role>> given) {
    if (!phrase.age().isEmpty()) {
      return member.ages().contains(phrase.age()) ? EXACT : 0;
    }
    int best = 0;
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    List<Role> roles = gender.agrees(member.gender()) ? given.apply(member) : List.of();
    Set<String> qualifiers = roles.isEmpty() ? Set.of() : phrase.qualifiers();
    boolean past = words.isPast(qualifiers);
    boolean placed = !words.places(qualifiers).isEmpty();
    for (Role role : roles) {
      boolean compound = isCompound(phrase.noun(), role);
      if ((compound || vocabulary.standsFor(phrase.noun(), role.noun()))
          && !(past && !words.isPast(role.qualifiers()))
          && !words.contradict(qualifiers, role.qualifiers())) {
        boolean exact =
            (compound || role.noun().equals(phrase.noun()))
                && past == words.isPast(role.qualifiers())
                && !(placed && words.places(role.qualifiers()).isEmpty());
        best = Math.max(best, (exact ? EXACT : 1) + 2 * shared(qualifiers, role.qualifiers()));
      }
    }
    return best;
  }

  /**
   * "the council leader": what the article calls the leader of some council; "the head": rather the
   * headteacher than the chair.
   */
  private boolean isCompound(String noun, Role role) {
    boolean opens = role.noun().length() > noun.length() && role.noun().startsWith(noun);
    if (opens && Character.isLetter(role.noun().charAt(noun.length()))) {
      return vocabulary.standsFor(noun, role.noun());
    }
    int space = noun.lastIndexOf(' ');
    return space > 0
        && noun.endsWith(role.noun())
        && noun.length() == space + 1 + role.noun().length()
        && role.qualifiers().contains(noun.substring(0, space));
  }

  /** How many qualifiers both have; "GOP" and "Republican" are one. */
  private int shared(Set<String> these, Set<String> those) {
    int shared = 0;
    for (String word : those) {
      shared += these.contains(word) && words.party(word).isEmpty() ? 1 : 0;
    }
    Set<String> parties = words.parties(these);
    parties.retainAll(words.parties(those));
    return shared + parties.size();
  }

  /** Whether the text says that somebody is such a one in another place, or was. */
  public boolean isElsewhere(NounPhrase phrase, Member member) {
    Set<String> qualifiers = member.roles().isEmpty() ? Set.of() : phrase.qualifiers();
    String office = words.withoutDistinction(phrase.noun());
    boolean past = words.isPast(qualifiers);
    for (Role role : member.roles()) {
      boolean same = vocabulary.standsFor(phrase.noun(), role.noun());
      if ((same && words.contradict(qualifiers, role.qualifiers()))
          || (past && role.noun().equals(phrase.noun()) && !words.isPast(role.qualifiers()))
          || (!same && role.noun().equals(office))) {
        return true;
      }
    }
    return false;
  }
}
