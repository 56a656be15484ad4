package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
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
  private static final double LIKELY = 0.5;
  private static final double NAMED = 0.4;
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
   * Whom a pronoun of the running text means; null if that is not clear or it is none.
   *
   * @param words the tokens of a block
   * @param at the pronoun among them
   * @param notThis who it cannot be, as the subject of its verb
   */
  @Nullable Entity find(KnownTokens words, int at, @Nullable Entity notThis) {
    String kind = kind(words, at);
    Entity found = clearest(kind, notThis);
    if (found != null) {
      found.show(Gender.of(kind));
    }
    return found;
  }

  /**
   * Whom "his" and "her" mean; null if that is not clear. Somebody named behind may own as well, so
   * that it shows nothing: "a talk with Ana Ruiz about his boat, Marlow laughed".
   */
  @Nullable Entity owner(KnownTokens words, int at) {
    return clearest(kind(words, at), null);
  }

  /** The one whose score is far above all others; null if there is none. */
  private @Nullable Entity clearest(String kind, @Nullable Entity notThis) {
    Gender gender = Gender.of(kind);
    boolean several = kind.equals("plural");
    if (gender == Gender.UNKNOWN && !several && !kind.equals("thing")) {
      return null;
    }
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < discourse.inView().size(); i++) {
      Entity entity = discourse.inView().get(i);
      boolean fits =
          gender == Gender.UNKNOWN
              ? isThing(entity, several)
              : isPerson(entity, gender) && entity != notThis;
      double score = fits ? score(entity, gender) : Double.NEGATIVE_INFINITY;
      if (score > most) {
        second = most;
        most = score;
        best = entity;
      } else {
        second = Math.max(second, score);
      }
    }
    return most > second * MARGIN ? best : null;
  }

  private static boolean isPerson(Entity entity, Gender gender) {
    return entity.isPerson() && entity.gender().agrees(gender);
  }

  private static boolean isThing(Entity entity, boolean several) {
    return (several ? entity.isSeveral() : entity.isThing()) && mayAct(entity);
  }

  private double score(Entity entity, Gender gender) {
    return score(entity) * agreement(gender, entity);
  }

  /** What the list says of a pronoun, with or without a contracted verb: "she'd". */
  String kind(KnownTokens words, int at) {
    String key = words.key(at);
    int apostrophe = words.mayHaveApostrophe(at) ? key.indexOf('\'') : -1;
    Word word = apostrophe > 0 ? vocabulary.word(key.substring(0, apostrophe)) : words.known(at);
    return vocabulary.field(ListName.PRONOUNS, word, 0).orElse("");
  }

  private static boolean isClear(List<Scored> ranked) {
    return !ranked.isEmpty()
        && (ranked.size() == 1 || ranked.get(0).score > ranked.get(1).score * MARGIN);
  }

  private List<Scored> people(Gender gender, @Nullable Entity notThis) {
    List<Scored> people = new ArrayList<>();
    for (Entity entity : discourse.inView()) {
      if (isPerson(entity, gender) && entity != notThis) {
        people.add(new Scored(entity, score(entity, gender)));
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
      if (isThing(entity, several)) {
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
    double quoted = discourse.isQuoted(entity) ? QUOTED : 1;
    return discourse.presence(entity) * proof(entity) * quoted;
  }

  /** How sure it is that somebody is a person: "Taylor said" may be a firm that says it. */
  private double proof(Entity entity) {
    Member member = entity.member();
    if (member == null || member.isProven() || entity.speaks()) {
      return 1;
    }
    if (member.keys().size() > 1) {
      return NAMED;
    }
    return entity.wasQuotedLast() && discourse.age(entity) <= 1 ? LIKELY : UNPROVEN;
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
    List<Scored> ranked = things(kind.equals("plural"));
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
