package org.quotecheck.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotecheck.QuoteCheck;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.Alteration;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.Editing;
import org.quotecheck.evidence.occurrence.Fidelity;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Place;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.report.place.Location;
import org.quotecheck.report.place.RelatedPlace;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * A small report with everything that is hard to write down: a byte order mark, CRLF, tabs, emoji,
 * a long line, each severity, places in two files, a file that is not there, and strings that would
 * be markup or commands. The findings are made here, so that no rule changes them; the quotations
 * are found.
 */
public final class SampleReport {
  /** Would be a tag, an end of script, an end of CDATA, and a command of GitHub's. */
  public static final String HOSTILE =
      "</script><script>alert(1)</script> ]]> & \"x\" 'y' | `z` %0A::error::boo";

  static final String HOSTILE_PATH = "odd/\"><img src=x onerror=alert(1)> #1, 50%: a&b.md";

  private static final String HARBOUR =
      String.join(
          "\r\n",
          "\uFEFFThe harbour",
          "",
          "“It was the tide 😀 that did it, and nobody else at all.”",
          "",
          "“The pier was never *safe*,” said Ines Tarrow, who leads the board.",
          "",
          "\tA 日本 sign 😀😀 hangs\there.",
          "");

  private static final String HOSTILE_TEXT =
      "---\n"
          + "title: \"<script>alert(2)</script>\"\n"
          + "author: \"javascript:alert(3)\"\n"
          + "---\n\n"
          + "“We saw [the <b>sign</b>](javascript:alert(4)) </script><script>alert(5)</script>,”"
          + " said Ada Thorne.\n\n"
          + "A \u0001 bell\u202E.\n\n"
          + "Word after word ".repeat(20)
          + "ends.\n\n"
          + "See [^2] and [the <b>note</b>][</script>1] [@{</script>}] [x](#</script>).\n\n"
          + "[^2]: A <b>note</b> 😀.\n";

  private static final SourceText HARBOUR_SOURCE = source("harbour.md", HARBOUR);
  private static final SourceText HOSTILE_SOURCE = source(HOSTILE_PATH, HOSTILE_TEXT);

  private SampleReport() {}

  private static SourceText source(String name, String text) {
    return Decoder.decode(name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** The bytes of a file of the report. */
  static byte[] bytes(String path) {
    String text = path.equals(HOSTILE_PATH) ? HOSTILE_TEXT : HARBOUR;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The report. */
  public static Report report() {
    return new Report(
        List.of(harbour(), hostile()),
        List.of(
            new FileFailure("gone.md", "could not be read: there is no such file"),
            new FileFailure("odd/a,b.md", "could not be read: " + HOSTILE + "\nsecond line")));
  }

  /** A report with many articles, all alike but for their paths; the last speaks of the first. */
  public static Report large(int size) {
    FileReport first = harbour();
    return new Report(
        IntStream.range(0, size).mapToObj(i -> named(first, path(i), path(size - 1 - i))).toList(),
        List.of());
  }

  private static String path(int number) {
    return String.format(Locale.ROOT, "archive/%05d.md", number);
  }

  private static FileReport named(FileReport file, String path, String related) {
    List<FindingEntry> findings =
        file.findings().stream()
            .map(
                entry ->
                    new FindingEntry(
                        entry.finding(),
                        entry.location(),
                        entry.excerpt(),
                        entry.fingerprint(),
                        List.of(new RelatedPlace(related, entry.location()))))
            .toList();
    return new FileReport(
        path,
        file.format(),
        file.language(),
        findings,
        List.of(),
        file.quotations(),
        file.citations(),
        file.text());
  }

  private static FileReport harbour() {
    return checked(
        HARBOUR_SOURCE,
        finding(
                HARBOUR_SOURCE,
                "first-rule",
                Severity.ERROR,
                "that did it, and nobody",
                "Name one.")
            .because("Nobody is named for it."),
        finding(HARBOUR_SOURCE, "second-rule", Severity.WARNING, "hangs\there", "Mind the tab."),
        finding(HARBOUR_SOURCE, "second-rule", Severity.WARNING, "日本", "Mind the width."),
        finding(
            HARBOUR_SOURCE,
            "third-rule",
            Severity.INFO,
            "else at all.”\r\n\r\n“The",
            "Two lines."));
  }

  private static FileReport hostile() {
    Place other = new Place("harbour.md", span(HARBOUR_SOURCE, "The pier"));
    FileReport report =
        checked(
            HOSTILE_SOURCE,
            finding(HOSTILE_SOURCE, "third-rule", Severity.INFO, "bell", HOSTILE),
            finding(HOSTILE_SOURCE, "first-rule", Severity.ERROR, "ends.", "Mind the long line."));
    Finding far =
        finding(HOSTILE_SOURCE, "second-rule", Severity.WARNING, "Ada Thorne", "Said twice.")
            .relatedTo(List.of(other));
    FindingEntry entry =
        new FindingEntry(
            far,
            Location.of(HOSTILE_SOURCE, far.span()),
            Excerpt.of(HOSTILE_SOURCE, far.span()),
            "",
            List.of(new RelatedPlace(other.path(), Location.of(HARBOUR_SOURCE, other.span()))));
    FindingEntry known =
        FindingEntry.of(
            HOSTILE_SOURCE,
            finding(HOSTILE_SOURCE, "fourth-rule", Severity.ERROR, "sign", "Known."),
            "");
    return report
        .withVerdicts(Map.of(report.quotations().get(0).location().span(), verdict()))
        .withFindings(List.of(entry))
        .accepting(List.of(new AcceptedFinding(known, Acceptance.SUPPRESSED, HOSTILE)));
  }

  /** What a document with odd names and markup in it says of the hostile quotation. */
  private static Verdict verdict() {
    DocumentPlace place =
        new DocumentPlace(
            "sources/\"><img src=x>.vtt", new Span(30, 60), true, 4, 2, 3_723_004, "ADA </script>");
    Occurrence found =
        new Occurrence(
            Fidelity.ALTERED,
            1,
            Set.of(Alteration.SUBSTITUTION, Alteration.NEGATION),
            Set.of(),
            Set.of(Editing.FILLERS),
            List.of(
                new DiffPiece(true, "We", "We"),
                new DiffPiece(false, "saw", "did <i>not</i> see"),
                new DiffPiece(true, "the sign", "the sign")),
            Said.BY_CREDITED,
            place,
            "unless");
    return new Verdict(
        VerdictKind.ALTERED, 4, Optional.of(found), Optional.of(new LongestRun(1, 2, place)));
  }

  private static FileReport checked(SourceText source, Finding... findings) {
    QuoteCheck quoteCheck =
        QuoteCheck.builder()
            .rules(RuleSet.of(List.of()))
            .threads(1)
            .withText(true)
            .withCitations(true)
            .build();
    List<FindingEntry> entries =
        List.of(findings).stream().map(finding -> FindingEntry.of(source, finding, "")).toList();
    return quoteCheck.check(source).withFindings(entries);
  }

  private static Finding finding(
      SourceText source, String rule, Severity severity, String words, String message) {
    return new Finding(rule, severity, span(source, words), message);
  }

  private static Span span(SourceText source, String words) {
    int begin = source.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
