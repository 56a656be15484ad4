package org.quotecheck.cache;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.quotecheck.evidence.occurrence.Alteration;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.Difference;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.Editing;
import org.quotecheck.evidence.occurrence.Fidelity;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.text.Span;

/** Where quotations stand in documents, as bytes. */
final class Occurrences {
  private Occurrences() {}

  static void traces(EntryWriter out, Traces traces) {
    out.list(traces.best().values(), Occurrences::occurrence)
        .optional(traces.run(), Occurrences::run);
  }

  static Traces traces(EntryReader in) {
    Map<Said, Occurrence> best = new EnumMap<>(Said.class);
    in.list(Occurrences::occurrence).forEach(each -> best.put(each.said(), each));
    return new Traces(best, in.optional(Occurrences::run).orElse(null));
  }

  private static void occurrence(EntryWriter out, Occurrence found) {
    out.constant(found.fidelity())
        .number(found.changes())
        .list(found.alterations(), EntryWriter::constant)
        .list(found.differences(), EntryWriter::constant)
        .list(found.editing(), EntryWriter::constant)
        .list(found.diff(), Occurrences::piece)
        .constant(found.said());
    place(out, found.place());
    out.text(found.lostWord());
  }

  private static Occurrence occurrence(EntryReader in) {
    return new Occurrence(
        in.constant(Fidelity.class),
        in.number(),
        constants(in, Alteration.class),
        constants(in, Difference.class),
        constants(in, Editing.class),
        in.list(Occurrences::piece),
        in.constant(Said.class),
        place(in),
        in.text());
  }

  private static <E extends Enum<E>> Set<E> constants(EntryReader in, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    constants.addAll(in.list(each -> each.constant(type)));
    return constants;
  }

  private static void piece(EntryWriter out, DiffPiece piece) {
    out.truth(piece.same()).text(piece.quoted()).text(piece.said());
  }

  private static DiffPiece piece(EntryReader in) {
    return new DiffPiece(in.truth(), in.text(), in.text());
  }

  private static void run(EntryWriter out, LongestRun run) {
    out.number(run.first()).number(run.length());
    place(out, run.place());
  }

  private static LongestRun run(EntryReader in) {
    return new LongestRun(in.number(), in.number(), place(in));
  }

  private static void place(EntryWriter out, DocumentPlace place) {
    out.text(place.path())
        .number(place.span().begin())
        .number(place.span().end())
        .truth(place.isText())
        .number(place.lineNumber())
        .number(place.pageNumber())
        .number(place.start() + 1)
        .text(place.speakerLabel());
  }

  private static DocumentPlace place(EntryReader in) {
    return new DocumentPlace(
        in.text(),
        new Span(in.number(), in.number()),
        in.truth(),
        in.number(),
        in.number(),
        in.number() - 1,
        in.text());
  }
}
