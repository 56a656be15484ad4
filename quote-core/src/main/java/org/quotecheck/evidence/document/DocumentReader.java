package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quotecheck.language.Language;

/** Reads documents, each by the ending of its name. Immutable and thread-safe. */
public final class DocumentReader {
  private final List<DocumentFormat> formats;

  /** A reader for documents in one language. */
  public DocumentReader(Language language) {
    this.formats =
        List.of(
            new TextDocument(language),
            new CaptionDocument(language),
            ArticleDocument.markdown(language),
            ArticleDocument.html(language),
            new SpeechDocument(),
            new DocxDocument(language),
            new PdfDocument(language));
  }

  /** The endings of names that can be read, in lower case, without the dot. */
  public Set<String> endings() {
    Set<String> endings = new TreeSet<>();
    formats.forEach(format -> endings.addAll(format.endings()));
    return endings;
  }

  /** Whether a file of this name can be read. */
  public boolean reads(String name) {
    return format(name).isPresent();
  }

  /**
   * Hands the prose of a file over.
   *
   * @throws IOException if it cannot be read to its end, with a message that follows "could not be
   *     read: "
   */
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    DocumentFormat format =
        format(document.name())
            .orElseThrow(() -> new IOException("nothing reads files of this kind"));
    format.read(document, receiver);
  }

  private Optional<DocumentFormat> format(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.endings().contains(ending)).findFirst();
  }
}
