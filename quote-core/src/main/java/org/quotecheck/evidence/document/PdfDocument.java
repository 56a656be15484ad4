package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.Set;
import org.quotecheck.language.Language;

/** Documents in PDF, if the library that reads them is there: it is large, and few need it. */
final class PdfDocument implements DocumentFormat {
  private static final int LONGEST = 64 << 20;

  private final SpokenParagraphs paragraphs;

  PdfDocument(Language language) {
    this.paragraphs = new SpokenParagraphs(language);
  }

  @Override
  public Set<String> endings() {
    return Set.of("pdf");
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    byte[] bytes = document.bytes(LONGEST);
    PdfStreams.requireBounded(bytes);
    try {
      paragraphs.handOver(PdfLines.read(bytes), receiver);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "reading PDF needs Apache PDFBox: add org.apache.pdfbox:pdfbox, version 3.0.6 or later,"
              + " to the dependencies of the plugin",
          e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("it is a broken PDF", e);
    }
  }
}
