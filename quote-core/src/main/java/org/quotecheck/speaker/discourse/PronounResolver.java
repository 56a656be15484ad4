package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.Gender;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.Place;

/**
 * Finds whom a pronoun means among those in view: by gender and number, and by how present each is.
 */
final class PronounResolver {
  private static final double MARGIN = 1.15;
  private static final double UNKNOWN_GENDER = 0.75;
  private static final double UNLIKELY_GENDER = 0.5;
  private static final double UNPROVEN = 0.3;
  private static final double QUOTED = 0.5;
  private static final double FAINT = 1;
  private static final int ACTING = Place.EMBEDDED.weight();

  private final Vocabulary vocabulary;
  private final Discourse discourse;

  PronounResolver(Vocabulary vocabulary, Discourse discourse) {
    this.vocabulary = vocabulary;
    this.discourse = discourse;
  }

  /** Somebody a pronoun may mean. */
  private record Scored(Entity entity, double score) {}

  /**
   * Whom a pronoun of the running text means; empty if that is not clear or it is none.
   *
   * @param notThis who it cannot be, as the subject of its verb
   */
  Optional<Entity> find(String key, @Nullable Entity notThis) {
    String kind = kind(key);
    Optional<Entity> found = clearest(kind, notThis);
    found.ifPresent(entity -> entity.show(Gender.of(kind)));
    return found;
  }

  /**
   * Whom "his" and "her" mean; empty if that is not clear. Somebody named behind may own as well,
   * so that it shows nothing: "a talk with Ana Ruiz about his boat, Marlow laughed".
   */
  Optional<Entity> owner(String key) {
    return clearest(kind(key), null);
  }

  private Optional<Entity> clearest(String kind, @Nullable Entity notThis) {
    List<Scored> ranked = ranked(kind, notThis);
    return isClear(ranked) ? Optional.of(ranked.get(0).entity) : Optional.empty();
  }

  /** What the list says of a pronoun, with or without a contracted verb: "she'd". */
  private String kind(String key) {
    int apostrophe = key.indexOf('\'');
    String pronoun = apostrophe > 0 ? key.substring(0, apostrophe) : key;
    return vocabulary.field(ListName.PRONOUNS, pronoun, 0).orElse("");
  }

  private static boolean isClear(List<Scored> ranked) {
    return !ranked.isEmpty()
        && (ranked.size() == 1 || ranked.get(0).score > ranked.get(1).score * MARGIN);
  }

  private List<Scored> ranked(String kind, @Nullable Entity notThis) {
    return switch (kind) {
      case "male", "female" -> people(Gender.of(kind), notThis);
      case "plural" -> things(true);
      case "thing" -> things(false);
      default -> List.of();
    };
  }

  private List<Scored> people(Gender gender, @Nullable Entity notThis) {
    List<Scored> people = new ArrayList<>();
    for (Entity entity : discourse.inView()) {
      if (entity.isPerson() && entity.gender().agrees(gender) && entity != notThis) {
        people.add(new Scored(entity, score(entity) * agreement(gender, entity)));
      }
    }
    return ranked(people);
  }

  /** How well somebody who may be meant agrees in gender, from 0 to 1. */
  private double agreement(Gender gender, Entity entity) {
    if (gender == Gender.UNKNOWN || entity.gender() == gender) {
      return 1;
    }
    Member member = entity.member();
    Gender likely = member == null ? Gender.UNKNOWN : vocabulary.likelyGender(member.keys().get(0));
    return likely == Gender.UNKNOWN ? UNKNOWN_GENDER : likely == gender ? 1 : UNLIKELY_GENDER;
  }

  private List<Scored> things(boolean several) {
    List<Scored> things = new ArrayList<>();
    for (Entity entity : discourse.inView()) {
      if ((several ? entity.isSeveral() : entity.isThing()) && mayAct(entity)) {
        things.add(new Scored(entity, score(entity)));
      }
    }
    return ranked(things);
  }

  /** "Norland refused. It …", but "In Norland, they …": a place acts where it stood as somebody. */
  private static boolean mayAct(Entity entity) {
    Member member = entity.member();
    return member == null || member.kind() != Kind.PLACE || entity.weight >= ACTING;
  }

  private double score(Entity entity) {
    Member member = entity.member();
    double proven = member != null && !member.isProven() && !entity.speaks() ? UNPROVEN : 1;
    double quoted = discourse.isQuoted(entity) ? QUOTED : 1;
    return discourse.presence(entity) * proven * quoted;
  }

  private static List<Scored> ranked(List<Scored> scored) {
    scored.sort((one, other) -> Double.compare(other.score, one.score));
    return scored;
  }

  /**
   * Whom a pronoun that carries a quotation means.
   *
   * @param yielding who has just spoken, if the pronoun answers; null otherwise
   * @param notThis who it cannot be, as the object of its verb; null if there is none
   */
  Referent resolve(
      Gender gender, String text, @Nullable Entity yielding, @Nullable Entity notThis) {
    List<Scored> ranked = people(gender, notThis);
    if (yielding != null && ranked.size() > 1 && ranked.get(0).entity == yielding) {
      ranked = ranked.subList(1, ranked.size());
    }
    if (ranked.isEmpty() || ranked.get(0).score < FAINT) {
      return Referent.open(SpeakerType.ANONYMOUS, "Nobody named before fits “" + text + "”.");
    }
    if (!isClear(ranked)) {
      return unclear(ranked, text);
    }
    ranked.get(0).entity.show(gender);
    return clear(ranked.get(0).entity, text);
  }

  private static Referent clear(Entity entity, String text) {
    Member member = entity.member();
    return Referent.of(
        entity,
        member == null
            ? "“" + text + "” goes on with an unnamed " + entity.noun() + "."
            : "“" + text + "” most likely means " + member.name() + ", named shortly before.");
  }

  private static Referent unclear(List<Scored> ranked, String text) {
    List<Member> rivals =
        ranked.stream()
            .limit(2)
            .map(s -> s.entity.member())
            .flatMap(m -> Optional.ofNullable(m).stream())
            .toList();
    return rivals.size() < 2 ? clear(ranked.get(0).entity, text) : Referent.undecided(rivals, text);
  }

  /** The body, document or group that "it" or "they" means, if any is present. */
  Optional<Entity> several(String kind) {
    List<Scored> ranked = ranked(kind, null);
    return isClear(ranked) && ranked.get(0).score >= FAINT
        ? Optional.of(ranked.get(0).entity)
        : Optional.empty();
  }

  /**
   * Whom "they" means: a body or several people, or one whose gender is not told, if that one is
   * more present: "One resident … They".
   */
  Optional<Entity> they() {
    Optional<Entity> several = several("plural");
    double rival = several.map(discourse::presence).orElse(0.0);
    for (Entity entity : discourse.inView()) {
      if (entity.type() == SpeakerType.ANONYMOUS
          && entity.gender() == Gender.UNKNOWN
          && discourse.age(entity) <= 1
          && discourse.presence(entity) > rival) {
        return Optional.of(entity);
      }
    }
    return several;
  }
}
