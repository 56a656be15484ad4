package org.quotecheck.archive;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.report.FileFailure;

/**
 * What was found of the quotations of one {@link ArchiveQuery} in some documents. Immutable,
 * thread-safe and serialisable. Its size does not depend on the number of documents: it keeps at
 * most three occurrences and one row of words a quotation.
 *
 * @param query the digest of what was looked for
 * @param traces what was found of each quotation or piece of one
 * @param documents how many documents were read
 * @param unread how many could not be read to their end; what came before counts
 * @param failures why, for the first {@value #MOST_FAILURES} of these by name
 */
public record ArchiveFindings(
    String query, List<Traces> traces, long documents, long unread, List<FileFailure> failures)
    implements Serializable {
  /** Whoever has more documents that cannot be read has one reason for them. */
  public static final int MOST_FAILURES = 100;

  private static final Comparator<FileFailure> ORDER =
      Comparator.comparing(FileFailure::path).thenComparing(FileFailure::message);

  public ArchiveFindings {
    Objects.requireNonNull(query, "query must not be null");
    traces = List.copyOf(traces);
    failures = failures.stream().sorted(ORDER).limit(MOST_FAILURES).toList();
  }

  /**
   * What is found in the documents of both. It does not matter in which order findings are merged,
   * nor how the documents were shared out, as long as each was read once.
   *
   * @throws IllegalArgumentException if the other are of another query
   */
  public ArchiveFindings merge(ArchiveFindings other) {
    if (!query.equals(other.query)) {
      throw new IllegalArgumentException("these findings are of another query");
    }
    return new ArchiveFindings(
        query,
        Traces.merge(traces, other.traces),
        documents + other.documents,
        unread + other.unread,
        Stream.concat(failures.stream(), other.failures.stream()).toList());
  }
}
