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
import org.quotecheck.attribution.sentence.ResumedWords;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Interposed;
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

  /** A caption and a link to another story stand together; more of them are a list of links. */
  private static final int MOST_LINES = 2;

  /** More UTF-16 units than a quotation has that stands over a section as its heading. */
  private static final int CROSSHEAD = 60;

  private final PointsTable<ResumeRow> table;
  private final int threshold;
  private final WordList pronouns;
  private final FirstPerson firstPerson;
  private final ResumedWords words;
  private final Interposed interposed;

  /** A sieve that carries a speaker over from {@code threshold} points on. */
  ResumeSieve(PointsTable<ResumeRow> table, int threshold, Language language) {
    this.table = table;
    this.threshold = threshold;
    this.pronouns = language.list("role-pronouns");
    this.firstPerson = new FirstPerson(language);
    this.words = new ResumedWords(language);
    this.interposed = new Interposed(language);
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
        .filter(place -> !isCrosshead(place, context))
        .flatMap(place -> answer(place, context));
  }

  /** <i>“No regrets at all”</i> alone and without a stop: it is for what stands below it. */
  static boolean isCrosshead(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int next = p.block() + 1;
    return p.size() == 1
        && p.text().length() <= CROSSHEAD
        && ",.?!\u2026;".indexOf(p.lastInside(0)) < 0
        && next < context.blockCount()
        && !context.paragraph(next).isQuotationsOnly();
  }

  private Optional<Answer> answer(Place place, AttributionContext context) {
    int before = beside(context, place.paragraph().block(), -1);
    if (before < 0 || context.block(before).kind() != BlockKind.PARAGRAPH) {
      return Optional.empty();
    }
    Answer earlier = lastSpeaker(context, before);
    if (earlier == null) {
      return Optional.empty();
    }
    Set<ResumeRow> rows = rows(place, before, earlier, context);
    return table.sum(rows) >= threshold ? Optional.of(carried(earlier, rows)) : Optional.empty();
  }

  /** The next block in a direction that is no caption or other line between two paragraphs. */
  private int beside(AttributionContext context, int block, int step) {
    int at = block + step;
    for (int passed = 0; passed < MOST_LINES; passed++) {
      if (at < 0
          || at >= context.blockCount()
          || !interposed.isLine(context.block(at))
          || lastQuotation(context.paragraph(at)) >= 0) {
        return at;
      }
      at += step;
    }
    return at;
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

  private Set<ResumeRow> rows(Place place, int before, Answer earlier, AttributionContext context) {
    EnumSet<ResumeRow> rows = EnumSet.noneOf(ResumeRow.class);
    beforeRows(context, before, earlier, rows);
    speakerRows(context, earlier, rows);
    words.add(place.paragraph().word(place.word()), rows);
    if (saysI(place.paragraph()) && saysI(context.paragraph(before))) {
      rows.add(ResumeRow.FIRST_PERSON_BOTH);
    }
    articleRows(context, rows);
    behindRows(context, beside(context, place.paragraph().block(), 1), earlier, rows);
    if (before >= 1 && isSameSpeaker(context, lastAnswer(context, before - 1), earlier)) {
      rows.add(ResumeRow.SPOKE_EARLIER);
    }
    return rows;
  }

  private static void beforeRows(
      AttributionContext context, int block, Answer earlier, Set<ResumeRow> rows) {
    Paragraph p = context.paragraph(block);
    int last = p.size() - 1;
    while (last > 0 && (p.is(last, WordClass.STOP) || p.is(last, WordClass.MARK))) {
      last--;
    }
    if (context.hasUnclosedMark(block)) {
      rows.add(ResumeRow.UNCLOSED_BEFORE);
    }
    if (endsInQuestion(p)) {
      rows.add(ResumeRow.QUESTION_BEFORE);
    }
    if (p.quotation(last) >= 0) {
      rows.add(ResumeRow.QUOTE_ENDS_BEFORE);
      endRows(context, p, last, earlier, rows);
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

  /** How the quotation that ends the paragraph before is led in. */
  private static void endRows(
      AttributionContext context, Paragraph p, int last, Answer earlier, Set<ResumeRow> rows) {
    QuotationKind kind = context.classification(p.quotation(last)).kind();
    if (kind == QuotationKind.DIRECT && p.is(last - 1, WordClass.COLON)) {
      rows.add(ResumeRow.COLON_BEFORE);
    } else if (kind == QuotationKind.FRAGMENT
        && last > p.sentenceBegin(last)
        && ResumedWords.innerStops(p.word(last)) == 0
        && !isAccordingTo(p, earlier)
        && !isInAside(p, earlier)) {
      rows.add(ResumeRow.PARTIAL_BEFORE);
    }
  }

  /** Who is given as a source is often not who is quoted next. */
  private static boolean isAccordingTo(Paragraph p, Answer earlier) {
    Answer.Range cue = earlier.cue();
    return cue != null
        && cue.block() == p.block()
        && p.is(p.wordAt(cue.prose().begin()), WordClass.ACCORDING);
  }

  /** <i>Holm saw the plan, which Ruiz called “…”</i>: nobody is led in who says more. */
  private static boolean isInAside(Paragraph p, Answer earlier) {
    Answer.Range mention = earlier.mention();
    return mention != null
        && mention.block() == p.block()
        && p.is(p.wordAt(mention.prose().begin()) - 1, WordClass.RELATIVE);
  }

  /** Whether the last quotation of the paragraph is a question. */
  private static boolean endsInQuestion(Paragraph p) {
    int last = lastQuotation(p);
    return last >= 0 && p.lastInside(last) == '?';
  }

  /** The last word of a paragraph that is a quotation; -1 if there is none. */
  private static int lastQuotation(Paragraph p) {
    for (int i = p.size() - 1; i >= Math.max(0, p.size() - AttributionContext.REACH); i--) {
      if (p.quotation(i) >= 0) {
        return i;
      }
    }
    return -1;
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

  /** Whether a quotation of the paragraph speaks of its speaker. */
  private boolean saysI(Paragraph p) {
    for (int i = 0; i < Math.min(p.size(), AttributionContext.REACH); i++) {
      if (p.quotation(i) >= 0 && firstPerson.isIn(p.word(i))) {
        return true;
      }
    }
    return false;
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
      if (block < context.blockCount() && tellsMore(context, block, earlier)) {
        rows.add(ResumeRow.SAME_BEHIND);
      }
      return;
    }
    String text = mention.prose().of(context.block(mention.block()).text());
    if (isHeOrShe(text)) {
      rows.add(ResumeRow.PRONOUN_BEHIND);
    } else if (isSameSpeaker(context, behind, earlier)) {
      rows.add(ResumeRow.SAME_BEHIND);
    }
  }

  /** <i>The council should resign, Ruiz added.</i> */
  private boolean tellsMore(AttributionContext context, int block, Answer earlier) {
    Paragraph p = context.paragraph(block);
    for (Event event : context.events(block, 0, Math.min(p.size(), AttributionContext.REACH))) {
      if (event.tier() >= 2
          && isSameSpeaker(context, Answers.byEvent(name(), p, event, "", List.of()), earlier)) {
        return true;
      }
    }
    return false;
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
