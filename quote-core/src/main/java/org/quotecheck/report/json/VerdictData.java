package org.quotecheck.report.json;

import java.util.Collection;
import java.util.List;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.report.Label;

/** What the newsroom's documents say of a quotation, as fields of JSON. */
public final class VerdictData {
  private VerdictData() {}

  /** The fields of a verdict. */
  public static JsonObject of(Verdict verdict) {
    return new JsonObject()
        .put("kind", verdict.kind().label())
        .put("words", verdict.words())
        .put("occurrence", verdict.occurrence().map(VerdictData::occurrence))
        .put("longestRun", verdict.run().map(VerdictData::run));
  }

  private static JsonObject occurrence(Occurrence found) {
    return new JsonObject()
        .put("place", place(found.place()))
        .put("alterations", labels(found.alterations()))
        .put("differences", labels(found.differences()))
        .put("editing", labels(found.editing()))
        .put("lost", found.lost())
        .put("diff", found.diff().stream().map(VerdictData::piece).toList());
  }

  private static List<String> labels(Collection<? extends Enum<?>> values) {
    return values.stream().map(Label::of).toList();
  }

  private static JsonObject piece(DiffPiece piece) {
    return new JsonObject()
        .put("same", piece.same())
        .put("quoted", piece.quoted())
        .put("said", piece.said());
  }

  private static JsonObject run(LongestRun run) {
    return new JsonObject()
        .put("first", run.first())
        .put("length", run.length())
        .put("place", place(run.place()));
  }

  /** Offsets make sense in a file that is text and in no other. */
  private static JsonObject place(DocumentPlace place) {
    JsonObject data = new JsonObject().put("path", place.path());
    if (place.isText()) {
      data.put("begin", place.span().begin()).put("end", place.span().end());
    }
    place.line().ifPresent(line -> data.put("line", line));
    place.page().ifPresent(page -> data.put("page", page));
    place.milliseconds().ifPresent(time -> data.put("milliseconds", time));
    return data.put("speaker", place.speaker()).put("label", place.label());
  }
}
