package org.quotecheck.speaker.discourse;

import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.phrase.Place;

/**
 * Somebody or something the text has spoken of: a member of the cast, or one or several whom the
 * article does not name. {@link Discourse} keeps how present it is to the reader.
 */
final class Entity {
  private final @Nullable Member member;
  private SpeakerType type;
  private Gender gender;
  private final String noun;
  private final boolean introduced;
  private double salience;
  private double clock;
  private double seenAt = Double.NaN;
  private double seen;
  int sentence = -1;
  int since = -1;
  int weight;
  int quoted = -1;
  boolean speaks;

  private Entity(
      @Nullable Member member, SpeakerType type, Gender gender, String noun, boolean introduced) {
    this.member = member;
    this.type = type;
    this.gender = gender;
    this.noun = noun;
    this.introduced = introduced;
  }

  static Entity of(Member member) {
    return new Entity(member, typeOf(member), member.gender(), "", true);
  }

  /** Somebody or something unnamed whom the text introduces: "a resident". */
  static Entity introduced(SpeakerType type, Gender gender, String noun) {
    return new Entity(null, type, gender, noun, true);
  }

  /** Somebody or something unnamed of whom the text speaks as if it were known: "the resident". */
  static Entity assumed(SpeakerType type, Gender gender, String noun) {
    return new Entity(null, type, gender, noun, false);
  }

  /** The type of a member as speaker: a place stands for its government. */
  static SpeakerType typeOf(Member member) {
    return switch (member.kind()) {
      case PERSON -> SpeakerType.PERSON;
      case DOCUMENT -> SpeakerType.DOCUMENT;
      default -> SpeakerType.ORGANIZATION;
    };
  }

  /** Who of the cast it is; null for the unnamed. */
  @Nullable Member member() {
    return member;
  }

  SpeakerType type() {
    return type;
  }

  Gender gender() {
    return gender;
  }

  /** Notes what a pronoun shows that surely means it. */
  void show(Gender shown) {
    gender = gender.or(shown);
  }

  /** Notes that the text calls it a body, by a noun that takes its name up. */
  void showBody() {
    type = SpeakerType.ORGANIZATION;
  }

  /** How present it was when its presence was last set, and when. */
  double salience() {
    return salience;
  }

  double clock() {
    return clock;
  }

  /** Sets how present it is at a time. */
  void present(double salience, double clock) {
    this.salience = salience;
    this.clock = clock;
    this.seenAt = Double.NaN;
  }

  /** How present it is: half of what it was one sentence before. */
  double presence(double now) {
    if (clock == now) {
      return salience;
    }
    if (seenAt != now) {
      seen = salience * Math.pow(0.5, now - clock);
      seenAt = now;
    }
    return seen;
  }

  /** The noun by which an unnamed one was introduced; empty for members. */
  String noun() {
    return noun;
  }

  /** Whether the text has introduced it, rather than taken for known. */
  boolean isIntroduced() {
    return introduced;
  }

  /** Whether it is a name of several words that stood where only somebody stands. */
  boolean speaks() {
    return speaks && member != null && member.keys().size() > 1;
  }

  /** Whether it is a member whom the text has not mentioned so far. */
  boolean isFirst() {
    return sentence < 0 && member != null;
  }

  /** Whether it is surely somebody, with a name of several words, and not mentioned so far. */
  boolean isNew() {
    return sentence < 0
        && member != null
        && member.isPerson()
        && member.isProven()
        && member.keys().size() > 1;
  }

  /** Whether it said a quotation, or was asked, where it was mentioned last. */
  boolean wasQuotedLast() {
    return weight == Place.SPEAKER.weight();
  }

  /** Whether it is one person. */
  boolean isPerson() {
    return type == SpeakerType.PERSON || type == SpeakerType.ANONYMOUS;
  }

  /** Whether "it" may mean it. */
  boolean isThing() {
    return type == SpeakerType.ORGANIZATION || type == SpeakerType.DOCUMENT;
  }

  /** Whether "they" may mean it. */
  boolean isSeveral() {
    return type == SpeakerType.GROUP || type == SpeakerType.ORGANIZATION;
  }
}
