package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.Set;

/** A way in which documents are written down. Implementations are immutable and thread-safe. */
interface DocumentFormat {
  /** The endings of file names, in lower case, without the dot. */
  Set<String> endings();

  /**
   * Hands the prose of a document over.
   *
   * @throws IOException if it cannot be read to its end, with a message that follows "could not be
   *     read: "
   */
  void read(OpenDocument document, ProseReceiver receiver) throws IOException;
}
