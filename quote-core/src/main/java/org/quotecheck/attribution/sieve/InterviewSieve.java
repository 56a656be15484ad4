package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;

/**
 * An answer of an interview without labels is given by whoever the article introduces: the one
 * person whose full name stands before the first question.
 */
final class InterviewSieve implements Sieve {
  /** The blocks before the first question that are looked at: title, headings and a lead. */
  private static final int LEAD = 12;

  private final Vocabulary vocabulary;

  InterviewSieve(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public String name() {
    return "interview";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    boolean answers =
        context.classification(quotation).kind() == QuotationKind.TURN
            && context.quotation(quotation).credit().isEmpty();
    return answers ? Optional.of(answer(context)) : Optional.empty();
  }

  private Answer answer(AttributionContext context) {
    Answer guest = null;
    String surname = "";
    for (int b = 0; b < Math.min(LEAD, context.blockCount()); b++) {
      Paragraph p = context.paragraph(b);
      if (p.isQuotationsOnly() && p.size() > 0) {
        break;
      }
      int end = Math.min(p.size(), AttributionContext.REACH);
      for (int i = 0; i < end; i++) {
        int first = nameEndingAt(p, i);
        if (first >= 0 && guest != null && !surname.equals(p.lower(i))) {
          return undecided("introduces more than one person by full name");
        }
        if (first >= 0 && guest == null) {
          guest = named(p, first, i + 1);
          surname = p.lower(i);
        }
      }
    }
    return guest == null ? undecided("introduces nobody by full name") : guest;
  }

  private Answer named(Paragraph p, int from, int to) {
    Span prose = p.span(from, to);
    String reason = "It answers a question in an interview with “" + prose.of(p.text()) + "”.";
    return Answers.byLayout(name(), p.block(), prose, reason);
  }

  private Answer undecided(String why) {
    return Answers.without(
        name(), Status.UNDECIDED, "It answers a question, and the article " + why + ".");
  }

  /** <i>an interview with baker Sune Holm</i>, whose given name no list has. */
  private boolean isBehindRole(Paragraph p, int name) {
    return name > 0
        && p.inChunk(name - 1)
        && vocabulary.hasNoun(ListName.PERSONS, p.lower(name - 1));
  }

  /** The first word of the full name that ends with a word; -1 if none does. */
  private int nameEndingAt(Paragraph p, int last) {
    if (!p.is(last, WordClass.NAME) || p.is(last + 1, WordClass.NAME)) {
      return -1;
    }
    int first = last;
    while (p.is(first - 1, WordClass.NAME) && p.inChunk(first) && first > p.chunkBegin(last)) {
      first--;
    }
    boolean full = first < last && (vocabulary.isGiven(p.lower(first)) || isBehindRole(p, first));
    return full ? first : -1;
  }
}
