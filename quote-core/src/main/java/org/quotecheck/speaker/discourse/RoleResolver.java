package org.quotecheck.speaker.discourse;

import java.util.Optional;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.role.Introductions;

/**
 * Finds whom a noun phrase means: "the senator", "the board", "a resident". A new one with an
 * indefinite article is nobody the article has named, unless it does so in the next paragraph.
 */
final class RoleResolver {
  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final Nouns nouns;
  private final PersonFinder persons;
  private final ThingFinder things;
  private final Introductions introductions;

  RoleResolver(
      Vocabulary vocabulary,
      Names names,
      Discourse discourse,
      RecentRoles recent,
      LaterRoles later,
      Introductions introductions) {
    this.vocabulary = vocabulary;
    this.introductions = introductions;
    this.discourse = discourse;
    this.nouns = new Nouns(vocabulary, recent, later);
    this.persons = new PersonFinder(vocabulary, names, discourse, recent, later);
    this.things = new ThingFinder(vocabulary, names, discourse, recent);
  }

  Nouns nouns() {
    return nouns;
  }

  /** Whether somebody named whom a phrase may mean has the turn. */
  boolean isTaken(NounPhrase phrase) {
    return persons.isTaken(phrase);
  }

  /**
   * Whether a phrase that no name stands in or beside can mean nobody and nothing that the text has
   * spoken of before it, wherever it stands.
   */
  boolean takesNobodyUp(NounPhrase phrase) {
    Optional<SpeakerType> type = phrase.isIndefinite() ? Optional.empty() : nouns.type(phrase);
    if (type.isEmpty()) {
      return introductions.of(phrase).isEmpty();
    }
    return switch (type.get()) {
      case GROUP -> true;
      case ORGANIZATION, DOCUMENT ->
          !vocabulary.has(ListName.TITLES, phrase.noun()) && !things.mayFind(phrase);
      default -> false;
    };
  }

  /** Who or what a phrase of the running text speaks of that stands for something of a type. */
  Entity find(NounPhrase phrase, SpeakerType type) {
    boolean stranger = isStranger(phrase, type);
    boolean indefinite = phrase.isIndefinite() || stranger;
    Optional<Entity> known =
        phrase.isIndefinite()
            ? introduced(phrase)
            : stranger ? Optional.empty() : known(phrase, type);
    if (known.isPresent()) {
      return known.get();
    }
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    return indefinite
        ? Entity.introduced(type, gender, phrase.noun())
        : discourse.unnamed(type, gender, phrase.noun());
  }

  /** "named the striker who will come": nobody yet, as what follows tells who it is. */
  private boolean isStranger(NounPhrase phrase, SpeakerType type) {
    return type == SpeakerType.ANONYMOUS
        && phrase.isDefinite()
        && phrase.isRestricted()
        && !nouns.isSaidOfAnybody(phrase.noun());
  }

  /** The one the article has named, or has spoken of by this very noun; empty if there is none. */
  private Optional<Entity> known(NounPhrase phrase, SpeakerType type) {
    return switch (type) {
      case ANONYMOUS -> persons.find(phrase);
      case ORGANIZATION, DOCUMENT -> phrase.isPossessive() ? Optional.empty() : things.find(phrase);
      default -> Optional.empty();
    };
  }

  /** What a phrase that carries a quotation means; empty if the article has not spoken of it. */
  Optional<Referent> resolve(NounPhrase phrase, String text) {
    Optional<SpeakerType> type = nouns.type(phrase);
    if (phrase.isIndefinite()) {
      return introduced(phrase).map(e -> Referent.of(e, why(e, phrase, text)));
    }
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return known(phrase, type.get()).map(e -> Referent.of(e, why(e, phrase, text)));
  }

  private Optional<Entity> introduced(NounPhrase phrase) {
    return introductions.of(phrase).map(discourse::of);
  }

  private String why(Entity entity, NounPhrase phrase, String text) {
    Member member = entity.member();
    if (member == null) {
      return reason(entity.type(), text);
    }
    return nouns.isPerson(phrase)
        ? "“" + text + "” is what the article calls " + member.name() + "."
        : "“" + text + "” is short for " + member.name() + ".";
  }

  /** What a phrase means that names nobody; no pronoun takes up a noun that no list knows. */
  Referent unnamed(NounPhrase phrase, String text) {
    Optional<SpeakerType> known = nouns.type(phrase);
    if (known.isEmpty() && isSomebody(phrase)) {
      return somebody(phrase.noun(), reason(SpeakerType.ANONYMOUS, text));
    }
    if (known.isEmpty()) {
      return Referent.open(other(phrase), reason(SpeakerType.ANONYMOUS, text));
    }
    SpeakerType type = known.get();
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    Entity entity =
        phrase.isIndefinite()
            ? Entity.introduced(type, gender, phrase.noun())
            : discourse.unnamed(type, gender, phrase.noun());
    return Referent.of(entity, reason(type, text));
  }

  /** Somebody new without a name, whom a pronoun may take up. */
  static Referent somebody(String noun, String reason) {
    return Referent.of(Entity.introduced(SpeakerType.ANONYMOUS, Gender.UNKNOWN, noun), reason);
  }

  /** "Someone at the pub", "one of the drivers"; but "one of the signs". */
  private boolean isSomebody(NounPhrase phrase) {
    return vocabulary.says(ListName.PRONOUNS, phrase.head().word(), "somebody")
        || (vocabulary.says(ListName.PRONOUNS, phrase.head().word(), "one")
            && vocabulary.hasPlural(ListName.PERSONS, phrase.lastKey())
            && !phrase.isPredicate());
  }

  private SpeakerType other(NounPhrase phrase) {
    return phrase.isPlural() || nouns.looksPlural(phrase.noun())
        ? SpeakerType.GROUP
        : SpeakerType.ANONYMOUS;
  }

  private static String reason(SpeakerType type, String text) {
    return switch (type) {
      case GROUP -> "“" + text + "” means several people, unnamed.";
      case ORGANIZATION -> "“" + text + "” is a body without a name.";
      case DOCUMENT -> "“" + text + "” is a document.";
      default -> "The article does not name “" + text + "”.";
    };
  }
}
