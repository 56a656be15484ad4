package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.phrase.Place;

/**
 * Who is present to the reader at one place of the text. Everybody's presence halves with each
 * sentence and grows with each mention by the place in the sentence. Only the last few are kept in
 * view, so that asking costs the same everywhere.
 */
final class Discourse {
  private static final int IN_VIEW = 32;
  private static final double PARAGRAPH = 0.3;
  private static final double CARRIED = 0.3;
  private static final double YIELDED = 0.8;

  /** The entities of members, by their numbers; null for those nobody has asked for. */
  private @Nullable Entity[] members = new @Nullable Entity[IN_VIEW];

  private final List<Entity> inView = new ArrayList<>(IN_VIEW + 1);
  private final RecentRoles roles;
  private int sentence;
  private double clock;

  Discourse(RecentRoles roles) {
    this.roles = roles;
  }

  void nextSentence() {
    sentence++;
    clock += 1;
  }

  void nextParagraph() {
    nextSentence();
    clock += PARAGRAPH;
  }

  /** The entity of a member. */
  Entity of(Member member) {
    int number = member.number();
    if (number >= members.length) {
      members = Arrays.copyOf(members, 2 * number);
    }
    Entity known = members[number];
    if (known == null) {
      known = Entity.of(member);
      members[number] = known;
    }
    return known;
  }

  /** The unnamed one that the noun introduced lately; a new one if there is none. */
  Entity unnamed(SpeakerType type, Gender gender, String noun) {
    for (Entity entity : inView) {
      if (entity.member() == null && entity.type() == type && entity.noun().equals(noun)) {
        return entity;
      }
    }
    return Entity.assumed(type, gender, noun);
  }

  /** Notes that an entity stands at a place of the current sentence. */
  void mention(Entity entity, Place place) {
    double now = presence(entity);
    boolean again = entity.sentence == sentence;
    int before = again ? entity.weight : 0;
    entity.present(
        Math.max(now, (again ? now : CARRIED * now) + Math.max(0, place.weight() - before)), clock);
    entity.sentence = sentence;
    entity.since = entity.since < 0 ? sentence : entity.since;
    entity.weight = Math.max(before, place.weight());
    entity.speaks |= place == Place.SAYER || place == Place.SPEAKER || place == Place.ADDRESSEE;
    entity.quoted = place == Place.QUOTED ? sentence : entity.quoted;
    moveToFront(entity);
    if (entity.member() != null && place != Place.QUOTED) {
      roles.touch(entity.member());
    }
  }

  /** Takes out of view whom the text goes on to speak of as somebody else. */
  void forget(Entity entity) {
    inView.remove(entity);
  }

  private void moveToFront(Entity entity) {
    if (!inView.isEmpty() && inView.get(0) == entity) {
      return;
    }
    inView.remove(entity);
    inView.add(0, entity);
    if (inView.size() > IN_VIEW) {
      inView.remove(IN_VIEW);
    }
  }

  /** Takes something off the presence of an entity: it is somebody else's turn. */
  void stepBack(Entity entity) {
    entity.present(entity.salience() * YIELDED, entity.clock());
  }

  /** How present an entity is now. */
  double presence(Entity entity) {
    return entity.presence(clock);
  }

  /** Whether the sentence quotes somebody who names the entity. */
  boolean isQuoted(Entity entity) {
    return entity.quoted == sentence;
  }

  /** How many sentences ago an entity was last mentioned; 0 in the current one. */
  int age(Entity entity) {
    return sentence - entity.sentence;
  }

  /** Those in view, the last mentioned first; changes with the next mention. */
  List<Entity> inView() {
    return inView;
  }
}
