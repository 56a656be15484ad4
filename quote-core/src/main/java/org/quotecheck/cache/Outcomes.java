package org.quotecheck.cache;

import java.nio.ByteBuffer;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.FileReport;
import org.quotecheck.run.KnownSuppression;
import org.quotecheck.run.Outcome;
import org.quotecheck.run.Reliance;
import org.quotecheck.run.WrittenFact;
import org.quotecheck.suppression.Reach;
import org.quotecheck.suppression.Suppression;

/** What checking an article yields, as bytes. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * The bytes of an outcome.
   *
   * @throws IllegalArgumentException if one of its texts ends in the middle of a character
   */
  public static byte[] write(Outcome outcome) {
    EntryWriter out = new EntryWriter();
    report(out, outcome.report());
    out.constant(outcome.genre())
        .list(outcome.suppressions(), Outcomes::suppression)
        .list(outcome.facts(), Outcomes::fact)
        .list(outcome.cited(), EntryWriter::text)
        .list(outcome.reliances(), Outcomes::reliance);
    return out.bytes();
  }

  /**
   * The outcome that {@link #write} made these bytes of.
   *
   * @param bytes with an array behind them
   * @throws RuntimeException if they are no such bytes
   */
  public static Outcome read(ByteBuffer bytes) {
    EntryReader in = new EntryReader(bytes);
    Outcome outcome =
        new Outcome(
            report(in),
            in.constant(Genre.class),
            in.list(Outcomes::suppression),
            in.list(Outcomes::fact),
            in.list(EntryReader::text),
            in.list(Outcomes::reliance));
    in.end();
    return outcome;
  }

  private static void report(EntryWriter out, FileReport report) {
    out.text(report.path())
        .text(report.format())
        .text(report.language())
        .list(report.findings(), Findings::entry)
        .list(report.accepted(), Findings::accepted)
        .list(report.quotations(), Answers::quotation);
    References.citations(out, report.citations());
    out.list(report.text(), Blocks::block);
  }

  private static FileReport report(EntryReader in) {
    return new FileReport(
        in.text(),
        in.text(),
        in.text(),
        in.list(Findings::entry),
        in.list(Findings::accepted),
        in.list(Answers::quotation),
        References.citations(in),
        in.list(Blocks::block));
  }

  private static void suppression(EntryWriter out, KnownSuppression known) {
    Suppression suppression = known.suppression();
    out.text(suppression.rule()).constant(suppression.reach());
    Places.span(out, suppression.place());
    out.list(suppression.scopes(), Places::span).text(suppression.reason()).truth(known.used());
  }

  private static KnownSuppression suppression(EntryReader in) {
    Suppression suppression =
        new Suppression(
            in.text(), in.constant(Reach.class), Places.span(in), in.list(Places::span), in.text());
    return new KnownSuppression(suppression, in.truth());
  }

  private static void reliance(EntryWriter out, Reliance reliance) {
    out.text(reliance.question()).text(reliance.answer());
  }

  private static Reliance reliance(EntryReader in) {
    return new Reliance(in.text(), in.text());
  }

  private static void fact(EntryWriter out, WrittenFact fact) {
    out.text(fact.rule()).text(fact.key()).text(fact.value()).constant(fact.severity());
    Places.place(out, fact.place());
  }

  private static WrittenFact fact(EntryReader in) {
    return new WrittenFact(
        in.text(), in.text(), in.text(), in.constant(Severity.class), Places.place(in));
  }
}
