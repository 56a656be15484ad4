package org.quotecheck.attribution.sieve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.points.PointsTable;
import org.quotecheck.attribution.points.ResumeRow;
import org.quotecheck.attribution.sentence.FirstPerson;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;

/**
 * A quotation that stands alone in its paragraph goes on for the speaker of the paragraph before,
 * if enough speaks for it.
 */
final class ResumeSieve implements Sieve {
  private static final int SHORT = 15;
  private static final int LONG = 60;

  private final PointsTable<ResumeRow> table;
  private final int threshold;
  private final WordList pronouns;
  private final WordList linkingWords;
  private final FirstPerson firstPerson;

  /** A sieve that carries a speaker over from {@code threshold} points on. */
  ResumeSieve(PointsTable<ResumeRow> table, int threshold, Language language) {
    this.table = table;
    this.threshold = threshold;
    this.pronouns = language.list("role-pronouns");
    this.linkingWords = language.list("linking-words");
    this.firstPerson = new FirstPerson(language);
  }

  @Override
  public String name() {
    return "resume";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context
        .firstPlace(quotation)
        .filter(Place::isAlone)
        .flatMap(place -> answer(place, context));
  }

  private Optional<Answer> answer(Place place, AttributionContext context) {
    int before = place.paragraph().block() - 1;
    if (before < 0 || context.block(before).kind() != BlockKind.PARAGRAPH) {
      return Optional.empty();
    }
    Answer earlier = lastSpeaker(context, before);
    if (earlier == null) {
      return Optional.empty();
    }
    Set<ResumeRow> rows = rows(place, earlier, context);
    return table.sum(rows) >= threshold ? Optional.of(carried(earlier, rows)) : Optional.empty();
  }

  private Answer carried(Answer earlier, Set<ResumeRow> rows) {
    return Answers.carried(
        name(),
        earlier,
        "It stands alone and goes on from the paragraph before ("
            + String.join(", ", table.describe(rows))
            + ").");
  }

  /**
   * Who speaks last in a paragraph: the last quotation's speaker, or the subject of its last cue.
   */
  private @Nullable Answer lastSpeaker(AttributionContext context, int block) {
    Answer answer = lastAnswer(context, block);
    if (answer != null) {
      return answer;
    }
    Paragraph p = context.paragraph(block);
    List<Event> events = eventsAtEnd(context, p);
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).tier() >= 2) {
        return Answers.byEvent(name(), p, events.get(i), " in the paragraph before", List.of());
      }
    }
    return null;
  }

  private static List<Event> eventsAtEnd(AttributionContext context, Paragraph p) {
    return context.events(p.block(), p.size() - AttributionContext.REACH, p.size());
  }

  private Set<ResumeRow> rows(Place place, Answer earlier, AttributionContext context) {
    EnumSet<ResumeRow> rows = EnumSet.noneOf(ResumeRow.class);
    int block = place.paragraph().block();
    beforeRows(context, block - 1, rows);
    speakerRows(context, earlier, rows);
    quotationRows(place, rows);
    if (saysI(place.paragraph()) && saysI(context.paragraph(block - 1))) {
      rows.add(ResumeRow.FIRST_PERSON_BOTH);
    }
    articleRows(context, rows);
    behindRows(context, block + 1, earlier, rows);
    if (block >= 2 && isSameSpeaker(context, lastAnswer(context, block - 2), earlier)) {
      rows.add(ResumeRow.SPOKE_EARLIER);
    }
    return rows;
  }

  private static void beforeRows(AttributionContext context, int block, Set<ResumeRow> rows) {
    Paragraph p = context.paragraph(block);
    int last = p.size() - 1;
    while (last > 0 && (p.is(last, WordClass.STOP) || p.is(last, WordClass.MARK))) {
      last--;
    }
    if (endsInQuestion(p)) {
      rows.add(ResumeRow.QUESTION_BEFORE);
    }
    if (p.quotation(last) >= 0) {
      rows.add(ResumeRow.QUOTE_ENDS_BEFORE);
    } else if (endsInClauseOfWhole(p, last)) {
      rows.add(ResumeRow.CLAUSE_BEFORE);
    }
    int outer = 0;
    for (int i = 0; i < Math.min(p.size(), AttributionContext.REACH); i++) {
      outer += p.quotation(i) < 0 ? 1 : 0;
    }
    if (outer < SHORT) {
      rows.add(ResumeRow.SHORT_BEFORE);
    } else if (outer >= LONG) {
      rows.add(ResumeRow.LONG_BEFORE);
    }
    if (eventsAtEnd(context, p).stream().noneMatch(e -> e.tier() >= 2)) {
      rows.add(ResumeRow.NO_CUE_BEFORE);
    }
  }

  /** Whether the last quotation of the paragraph is a question. */
  private static boolean endsInQuestion(Paragraph p) {
    for (int i = p.size() - 1; i >= Math.max(0, p.size() - AttributionContext.REACH); i--) {
      if (p.quotation(i) >= 0) {
        return p.lastInside(i) == '?';
      }
    }
    return false;
  }

  private static boolean endsInClauseOfWhole(Paragraph p, int last) {
    int begin = p.sentenceBegin(last);
    return p.quotation(begin) >= 0 && p.endsWithStop(begin);
  }

  private void speakerRows(AttributionContext context, Answer earlier, Set<ResumeRow> rows) {
    Answer.Range mention = earlier.mention();
    if (mention == null) {
      return;
    }
    Paragraph p = context.paragraph(mention.block());
    boolean name = false;
    boolean pronoun = false;
    int end = p.wordAt(mention.prose().end());
    for (int i = p.wordAt(mention.prose().begin()); i < end; i++) {
      name |= p.is(i, WordClass.NAME);
      pronoun |= p.is(i, WordClass.PRONOUN);
    }
    if (pronoun && isHeOrShe(mention.prose().of(p.text()))) {
      rows.add(ResumeRow.PRONOUN_BEFORE);
    } else if (!name) {
      rows.add(ResumeRow.NOBODY_BEFORE);
    }
  }

  private boolean isHeOrShe(String text) {
    List<String> fields = pronouns.fields(text.toLowerCase(Locale.ROOT));
    return fields.contains("male") || fields.contains("female");
  }

  private void quotationRows(Place place, Set<ResumeRow> rows) {
    Paragraph p = place.paragraph();
    String text = p.word(place.word());
    if (linkingWords.contains(firstWord(text))) {
      rows.add(ResumeRow.LINKING_START);
    }
    int ends = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '?' || c == '!';
      ends += stop && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    rows.add(
        ends >= 3
            ? ResumeRow.MANY_SENTENCES
            : ends == 2 ? ResumeRow.TWO_SENTENCES : ResumeRow.ONE_SENTENCE);
    if (ends == 1) {
      rows.remove(ResumeRow.ONE_SENTENCE);
    }
  }

  /** Whether a quotation of the paragraph speaks of its speaker. */
  private boolean saysI(Paragraph p) {
    for (int i = 0; i < Math.min(p.size(), AttributionContext.REACH); i++) {
      if (p.quotation(i) >= 0 && firstPerson.isIn(p.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String text) {
    int begin = 0;
    while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static void articleRows(AttributionContext context, Set<ResumeRow> rows) {
    int lone = context.loneCount();
    if (lone >= 3) {
      rows.add(ResumeRow.MANY_LONE);
    } else if (lone == 2) {
      rows.add(ResumeRow.TWO_LONE);
    }
  }

  private void behindRows(
      AttributionContext context, int block, Answer earlier, Set<ResumeRow> rows) {
    if (block < context.blockCount() && opensWithQuotation(context.paragraph(block))) {
      rows.add(ResumeRow.QUOTATION_BEHIND);
    }
    Answer behind = block < context.blockCount() ? firstAnswer(context, block) : null;
    Answer.Range mention = behind == null ? null : behind.mention();
    if (mention == null) {
      return;
    }
    String text = mention.prose().of(context.block(mention.block()).text());
    if (isHeOrShe(text)) {
      rows.add(ResumeRow.PRONOUN_BEHIND);
    } else if (isSameSpeaker(context, behind, earlier)) {
      rows.add(ResumeRow.SAME_BEHIND);
    }
  }

  private static boolean opensWithQuotation(Paragraph p) {
    return p.size() > 0 && p.quotation(0) >= 0;
  }

  private static @Nullable Answer firstAnswer(AttributionContext context, int block) {
    Paragraph p = context.paragraph(block);
    for (int i = 0; i < Math.min(p.size(), AttributionContext.REACH); i++) {
      Answer answer = p.quotation(i) < 0 ? null : context.answer(p.quotation(i));
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }

  private static @Nullable Answer lastAnswer(AttributionContext context, int block) {
    Paragraph p = context.paragraph(block);
    for (int i = p.size() - 1; i >= Math.max(0, p.size() - AttributionContext.REACH); i--) {
      Answer answer = p.quotation(i) < 0 ? null : context.answer(p.quotation(i));
      if (answer != null && answer.isAttributed()) {
        return answer;
      }
    }
    return null;
  }

  /** By the last word of the mentions, before they are resolved. */
  private static boolean isSameSpeaker(
      AttributionContext context, @Nullable Answer one, Answer other) {
    Answer.Range a = one == null ? null : one.mention();
    Answer.Range b = other.mention();
    return a != null && b != null && lastWord(context, a).equals(lastWord(context, b));
  }

  private static String lastWord(AttributionContext context, Answer.Range range) {
    String text = range.prose().of(context.block(range.block()).text());
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
