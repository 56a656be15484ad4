package org.quotecheck.cache;

import java.util.List;
import java.util.Optional;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.finding.Place;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.text.Span;

/** Findings, as bytes. */
final class Findings {
  private Findings() {}

  static void accepted(EntryWriter out, AcceptedFinding accepted) {
    entry(out, accepted.entry());
    out.constant(accepted.by()).text(accepted.reason());
  }

  static AcceptedFinding accepted(EntryReader in) {
    return new AcceptedFinding(entry(in), in.constant(Acceptance.class), in.text());
  }

  static void entry(EntryWriter out, FindingEntry entry) {
    finding(out, entry.finding());
    Places.location(out, entry.location());
    Excerpt excerpt = entry.excerpt();
    out.text(excerpt.text()).number(excerpt.begin()).number(excerpt.end());
    out.text(entry.fingerprint()).list(entry.related(), Places::related);
  }

  static FindingEntry entry(EntryReader in) {
    return new FindingEntry(
        finding(in),
        Places.location(in),
        new Excerpt(in.text(), in.number(), in.number()),
        in.text(),
        in.list(Places::related));
  }

  private static void finding(EntryWriter out, Finding finding) {
    out.text(finding.rule()).constant(finding.severity());
    Places.span(out, finding.span());
    out.text(finding.message())
        .list(finding.notes(), EntryWriter::text)
        .list(finding.related(), Places::place)
        .optional(finding.fix(), Findings::fix);
  }

  private static Finding finding(EntryReader in) {
    String rule = in.text();
    Severity severity = in.constant(Severity.class);
    Span span = Places.span(in);
    String message = in.text();
    List<String> notes = in.list(EntryReader::text);
    List<Place> related = in.list(Places::place);
    Optional<Fix> fix = in.optional(Findings::fix);
    return new Finding(rule, severity, span, message, notes, related, fix);
  }

  private static void fix(EntryWriter out, Fix fix) {
    out.text(fix.title()).list(fix.edits(), Findings::edit);
  }

  private static Fix fix(EntryReader in) {
    return new Fix(in.text(), in.list(Findings::edit));
  }

  private static void edit(EntryWriter out, Fix.Edit edit) {
    Places.span(out, edit.span());
    out.text(edit.text());
  }

  private static Fix.Edit edit(EntryReader in) {
    return new Fix.Edit(Places.span(in), in.text());
  }
}
