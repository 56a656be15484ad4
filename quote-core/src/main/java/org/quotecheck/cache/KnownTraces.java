package org.quotecheck.cache;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Traces;

/**
 * What an earlier run found of each claim in all its documents. Immutable and thread-safe.
 *
 * @param documents those that could be read, by name
 * @param traces what was found in them
 */
public record KnownTraces(Map<String, KnownDocument> documents, Map<Claim, Traces> traces) {
  /** Nothing is known. */
  public static final KnownTraces NONE = new KnownTraces(Map.of(), Map.of());

  public KnownTraces {
    documents = Map.copyOf(documents);
    traces = Map.copyOf(traces);
  }

  /**
   * What is still true of a claim where only some documents are the same: all of it if nothing of
   * it is from another, else nothing.
   *
   * @param same the names of those documents
   */
  public Optional<Traces> of(Claim claim, Set<String> same) {
    return Optional.ofNullable(traces.get(claim))
        .filter(known -> places(known).map(DocumentPlace::path).allMatch(same::contains));
  }

  private static Stream<DocumentPlace> places(Traces traces) {
    return Stream.concat(
        traces.best().values().stream().map(Occurrence::place),
        traces.run().stream().map(LongestRun::place));
  }

  /**
   * All of it as bytes.
   *
   * @throws IllegalArgumentException if there is half a character in it
   */
  public byte[] write() {
    EntryWriter out = new EntryWriter();
    out.list(
        new TreeMap<>(documents).entrySet(),
        (to, e) -> to.text(e.getKey()).text(e.getValue().digest()).text(e.getValue().state()));
    out.list(
        traces.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
        (to, e) -> {
          to.text(e.getKey().words()).text(e.getKey().speaker());
          Occurrences.traces(to, e.getValue());
        });
    return out.bytes();
  }

  /**
   * Reads what was written.
   *
   * @throws RuntimeException if it is something else
   */
  public static KnownTraces read(ByteBuffer bytes) {
    EntryReader in = new EntryReader(bytes);
    Map<String, KnownDocument> documents = new HashMap<>();
    in.list(each -> documents.put(each.text(), new KnownDocument(each.text(), each.text())));
    Map<Claim, Traces> traces = new HashMap<>();
    in.list(each -> traces.put(new Claim(each.text(), each.text()), Occurrences.traces(each)));
    in.end();
    return new KnownTraces(documents, traces);
  }
}
