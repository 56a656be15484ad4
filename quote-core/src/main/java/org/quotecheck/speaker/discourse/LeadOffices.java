package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/**
 * An office that a text opens with before it names who holds it: "The mayor spoke of “a shambles”.
 * … Ana Ruiz said … The mayor added". What the text calls the mayor at its end, it called so at its
 * beginning. Not thread-safe; one for each run.
 */
final class LeadOffices {
  private final Vocabulary vocabulary;
  private final Names names;
  private final RecentRoles recent;
  private final RoleResolver roles;
  private final Map<Entity, Unnamed> unnamed = new HashMap<>();

  LeadOffices(Vocabulary vocabulary, Names names, RecentRoles recent, RoleResolver roles) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.recent = recent;
    this.roles = roles;
  }

  /** A mention by its index, and the last name before it. */
  private record Place(int mention, String text, int nameBefore) {}

  /** The mentions of somebody who has an office and no name yet. */
  private record Unnamed(String noun, List<Place> places) {}

  /** Notes what a mention was found to mean. */
  void note(int index, Mention mention, NounPhrase phrase, Referent referent) {
    Entity entity = referent.entity();
    if (entity == null || entity.member() != null) {
      return;
    }
    Unnamed known = unnamed.get(entity);
    if (known == null && isOffice(phrase) && !roles.isTaken(phrase)) {
      known = new Unnamed(phrase.noun(), new ArrayList<>(1));
      unnamed.put(entity, known);
    }
    if (known != null) {
      int before = names.before(phrase.block(), phrase.first());
      known.places.add(new Place(index, mention.text(), before));
    }
  }

  /** "the mayor", but not "the Labour mayor" or "the officer". */
  private boolean isOffice(NounPhrase phrase) {
    return phrase.isDefinite()
        && phrase.age().isEmpty()
        && vocabulary.has(ListName.TITLES, phrase.noun())
        && !vocabulary.has(ListName.OTHERS, phrase.noun())
        && phrase.qualifiers().isEmpty();
  }

  /** Whether anybody has an office and no name yet. */
  boolean areOpen() {
    return !unnamed.isEmpty();
  }

  /** Gives their names to those whom the text has named since. */
  void settle(List<Speaker> speakers) {
    for (Unnamed office : unnamed.values()) {
      List<Member> holders = holders(office.noun);
      for (Place place : office.places) {
        if (holders.size() == 1 && holders.get(0).first() > place.nameBefore) {
          speakers.set(place.mention, later(holders.get(0), place.text));
        }
      }
    }
  }

  private List<Member> holders(String noun) {
    List<Member> holders = new ArrayList<>(1);
    for (Member member : recent.of(noun)) {
      if (member.isPerson() && recent.roles(member).stream().anyMatch(role -> is(role, noun))) {
        holders.add(member);
      }
    }
    return holders;
  }

  private boolean is(Role role, String noun) {
    Set<String> qualifiers = role.qualifiers();
    return role.noun().equals(noun)
        && qualifiers.stream().noneMatch(word -> vocabulary.has(ListName.PAST, word));
  }

  private static Speaker later(Member member, String text) {
    String reason = "“" + text + "” is what the article later calls " + member.name() + ".";
    return Referent.of(Entity.of(member), reason).speaker();
  }
}
