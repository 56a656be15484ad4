package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/**
 * Finds the person a pronoun means among those named shortly before: by gender, distance, place in
 * the sentence, and by who spoke last. Looks back a bounded number of names.
 */
final class PronounResolver {
  private static final int MAX_NAMES = 80;
  private static final int MAX_BLOCKS = 6;
  private static final int MARGIN = 3;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;

  PronounResolver(ArticleTokens tokens, Vocabulary vocabulary, Names names) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Where a pronoun stands and who spoke before it. */
  record Place(int block, int token, @Nullable Referent last, int lastBlock, int lastToken) {}

  /** Somebody a pronoun may mean. */
  private record Scored(Referent referent, int score) {}

  /**
   * Whom the pronoun most likely means.
   *
   * @param text the pronoun, for the reason
   */
  Referent resolve(Place place, Gender gender, String text) {
    Map<Object, Scored> best = new LinkedHashMap<>();
    score(place, gender, text, best);
    lastSpeaker(place, gender, text, best);
    unnamedSubject(place, gender, text, best);
    List<Scored> ranked = new ArrayList<>(best.values());
    ranked.sort(Comparator.comparingInt((Scored s) -> -s.score));
    if (ranked.isEmpty()) {
      return Referent.unnamed(
          SpeakerType.ANONYMOUS, gender, "Nobody named before fits “" + text + "”.");
    }
    if (ranked.size() > 1 && ranked.get(0).score - ranked.get(1).score < MARGIN) {
      return undecided(ranked, text);
    }
    return ranked.get(0).referent;
  }

  private static Referent undecided(List<Scored> ranked, String text) {
    List<Member> rivals =
        ranked.stream()
            .limit(2)
            .map(s -> s.referent.member())
            .flatMap(m -> Optional.ofNullable(m).stream())
            .toList();
    return rivals.size() < 2 ? ranked.get(0).referent : Referent.undecided(rivals, text);
  }

  private void score(Place place, Gender gender, String text, Map<Object, Scored> best) {
    int sentence = tokens.sentence(place.block, place.token);
    int index = names.before(place.block, place.token);
    for (int i = index; i >= 0 && index - i < MAX_NAMES; i--) {
      Name name = names.get(i);
      if (place.block - name.block() > MAX_BLOCKS) {
        return;
      }
      Member member = names.owner(i);
      if (member != null && member.isPerson() && member.gender().agrees(gender)) {
        int score = score(place, sentence, name, member, gender);
        Scored known = best.get(member);
        if (known == null || known.score < score) {
          best.put(member, new Scored(Referent.of(member, reason(text, member)), score));
        }
      }
    }
  }

  private static String reason(String text, Member member) {
    return "“" + text + "” most likely means " + member.name() + ", named shortly before.";
  }

  private int score(Place place, int sentence, Name name, Member member, Gender gender) {
    int distance = Math.min(sentence - name.sentence(), 8);
    int score = 100 - 12 * distance - 8 * (place.block - name.block());
    score += isSubject(name) ? 25 : 0;
    score -= name.signs().possessive() ? 12 : 0;
    score -= name.signs().quoted() ? 40 : 0;
    score += member.gender() != Gender.UNKNOWN && member.gender() == gender ? 15 : 0;
    return score + Math.min(member.occurrences(), 10);
  }

  /** Whether the name is the first of its sentence and stands before no noun or preposition. */
  private boolean isSubject(Name name) {
    Tokens words = tokens.of(name.block());
    int start = tokens.sentenceStart(name.block(), name.first());
    if (name.signs().possessive() || names.hasNameBetween(name.block(), start, name.runFirst())) {
      return false;
    }
    String before = ArticleTokens.key(words, name.runFirst() - 1);
    return !vocabulary.links.contains(before) || isAfterComma(words, start, name.runFirst());
  }

  private static boolean isAfterComma(Tokens words, int start, int at) {
    return at > start && words.kind(at - 1) == TokenKind.COMMA;
  }

  /** Whoever carried the quotation before most likely carries this one too. */
  private void lastSpeaker(Place place, Gender gender, String text, Map<Object, Scored> best) {
    Referent last = place.last;
    if (last == null || place.block - place.lastBlock > 2 || !last.gender().agrees(gender)) {
      return;
    }
    int bonus = 40 - 12 * (place.block - place.lastBlock);
    Member member = last.member();
    if (member != null && member.isPerson()) {
      Scored known = best.get(member);
      int base = known == null ? 80 : known.score;
      Referent again =
          Referent.of(member, "“" + text + "” goes on with " + member.name() + ", who spoke last.");
      best.put(member, new Scored(again, base + bonus));
    } else if (last.speaker().type() == SpeakerType.ANONYMOUS) {
      Referent again =
          Referent.unnamed(
              SpeakerType.ANONYMOUS,
              last.gender().or(gender),
              "“" + text + "” goes on with the unnamed person who spoke last.");
      best.put("last", new Scored(again, 100 + bonus));
    }
  }

  /** "A resident walked in. He said": the subject of this sentence or the one before. */
  private void unnamedSubject(Place place, Gender gender, String text, Map<Object, Scored> best) {
    int start = tokens.sentenceStart(place.block, place.token);
    unnamedAt(place, start, gender, text, 118, best);
    if (start > 0) {
      int previous = tokens.sentenceStart(place.block, start - 1);
      unnamedAt(place, previous, gender, text, 106, best);
    }
  }

  private void unnamedAt(
      Place place, int start, Gender gender, String text, int score, Map<Object, Scored> best) {
    Tokens words = tokens.of(place.block);
    String determiner =
        Vocabulary.field(vocabulary.determiners, ArticleTokens.key(words, start), 0).orElse("");
    if (!determiner.equals("indefinite")) {
      return;
    }
    int limit = Math.min(place.token, start + 7);
    for (int i = start + 1; i < limit && words.kind(i) == TokenKind.WORD; i++) {
      String noun = ArticleTokens.key(words, i);
      boolean person = vocabulary.persons.contains(noun);
      if (person && !names.startsAt(place.block, i + 1)) {
        Gender shown = vocabulary.genderOfRole(noun);
        if (shown.agrees(gender)) {
          Referent unnamed =
              Referent.unnamed(
                  SpeakerType.ANONYMOUS, gender, "“" + text + "” means an unnamed " + noun + ".");
          best.put("unnamed", new Scored(unnamed, score));
        }
        return;
      }
    }
  }
}
