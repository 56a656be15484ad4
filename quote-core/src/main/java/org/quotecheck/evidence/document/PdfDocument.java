package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
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
      paragraphs.handOver(Lines.read(bytes), receiver);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "reading PDF needs Apache PDFBox: add org.apache.pdfbox:pdfbox, version 3.0.6 or later,"
              + " to the dependencies of the plugin",
          e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("it is a broken PDF", e);
    }
  }

  /** The lines of a PDF with their pages; the only class that knows the library. */
  private static final class Lines {
    private static final int LONGEST_TEXT = 64 << 20;

    private Lines() {}

    /**
     * All lines, page by page.
     *
     * @throws IOException if it is encrypted, broken or longer than any book
     */
    static List<SpokenParagraphs.Paragraph> read(byte[] bytes) throws IOException {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        return read(pdf);
      } catch (InvalidPasswordException e) {
        throw new IOException("it is encrypted. Save a copy without a password", e);
      }
    }

    private static List<SpokenParagraphs.Paragraph> read(PDDocument pdf) throws IOException {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      List<SpokenParagraphs.Paragraph> lines = new ArrayList<>();
      int length = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        length += text.length();
        if (length > LONGEST_TEXT) {
          throw new IOException("it has more than " + (LONGEST_TEXT >> 20) + " Mi characters");
        }
        int number = page;
        text.lines().forEach(line -> lines.add(new SpokenParagraphs.Paragraph(line, number)));
      }
      return lines;
    }
  }
}
