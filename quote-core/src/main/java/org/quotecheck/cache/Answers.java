package org.quotecheck.cache;

import java.util.Optional;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.speaker.SpeakerType;

/** Quotations and who said them, as bytes; what documents say of them is found out in every run. */
final class Answers {
  private Answers() {}

  static void quotation(EntryWriter out, QuotationEntry entry) {
    Places.location(out, entry.location());
    out.text(entry.text())
        .constant(entry.kind())
        .constant(entry.status())
        .optional(entry.speaker(), Answers::speaker)
        .optional(entry.cue(), Places::passage);
    evidence(out, entry.evidence());
    out.list(entry.parts(), Places::passage);
  }

  static QuotationEntry quotation(EntryReader in) {
    return new QuotationEntry(
        Places.location(in),
        in.text(),
        in.constant(QuotationKind.class),
        in.constant(Status.class),
        in.optional(Answers::speaker),
        in.optional(Places::passage),
        evidence(in),
        Optional.empty(),
        in.list(Places::passage));
  }

  private static void speaker(EntryWriter out, SpeakerEntry speaker) {
    Places.location(out, speaker.location());
    out.text(speaker.text()).optional(speaker.name(), EntryWriter::text).constant(speaker.type());
  }

  private static SpeakerEntry speaker(EntryReader in) {
    return new SpeakerEntry(
        Places.location(in),
        in.text(),
        in.optional(EntryReader::text),
        in.constant(SpeakerType.class));
  }

  private static void evidence(EntryWriter out, Evidence evidence) {
    out.text(evidence.sieve()).text(evidence.sentence()).list(evidence.silent(), EntryWriter::text);
  }

  private static Evidence evidence(EntryReader in) {
    return new Evidence(in.text(), in.text(), in.list(EntryReader::text));
  }
}
