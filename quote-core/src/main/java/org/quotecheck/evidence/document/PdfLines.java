package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF with their pages; the only class that knows the library. */
final class PdfLines {
  private static final int LONGEST = 64 << 20;

  private PdfLines() {}

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
      if (length > LONGEST) {
        throw new IOException("it has more than " + (LONGEST >> 20) + " Mi characters");
      }
      int number = page;
      text.lines().forEach(line -> lines.add(new SpokenParagraphs.Paragraph(line, number)));
    }
    return lines;
  }
}
