package org.quotecheck.tools;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Span;

/**
 * A piece of a quotation that the engine found, with its answer for the whole quotation.
 *
 * @param span the piece, marks included
 * @param answer who said it
 */
record Piece(Span span, Attribution answer) {
  private static final Set<String> DOUBLE =
      Set.of("\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2033", "''", "``");

  private static final Set<Status> SAID = Set.of(Status.ATTRIBUTED, Status.UNATTRIBUTED);

  Piece {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(answer, "answer must not be null");
  }

  /** The pieces of all quotations in double marks: gold knows no others. */
  static List<Piece> of(AnalyzedArticle article) {
    String text = article.article().source().text();
    return article.attributions().stream()
        .filter(answer -> startsDouble(answer.quotation().span().of(text).stripLeading()))
        .flatMap(answer -> spans(answer.quotation()).map(span -> new Piece(span, answer)))
        .toList();
  }

  private static Stream<Span> spans(Quotation quotation) {
    return quotation.parts().stream().map(QuotationPart::source);
  }

  private static boolean startsDouble(String text) {
    return DOUBLE.contains(text.substring(0, Math.min(1, text.length())))
        || DOUBLE.contains(text.substring(0, Math.min(2, text.length())));
  }

  boolean hasSpeaker() {
    return answer.speaker().isPresent();
  }

  /** Whether the engine says that somebody must be named and nobody is. */
  boolean isAlarm() {
    return SAID.contains(answer.status()) && !hasSpeaker();
  }

  /** The answer that counts among those of several pieces: the first that names a speaker. */
  static Optional<Attribution> answer(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece::hasSpeaker)
        .findFirst()
        .or(() -> pieces.stream().findFirst())
        .map(Piece::answer);
  }
}
