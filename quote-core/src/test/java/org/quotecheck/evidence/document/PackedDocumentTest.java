package org.quotecheck.evidence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.language.Languages;

/** Documents that are packed, and what hostile ones may not do. */
class PackedDocumentTest {
  private static final String OPEN =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String CLOSE = "</w:body></w:document>";

  @TempDir Path temporary;

  private static List<String> read(String name, byte[] bytes) throws IOException {
    Notes notes = new Notes();
    OpenDocument document =
        new OpenDocument(
            name, StandardCharsets.UTF_8, bytes.length, new ByteArrayInputStream(bytes));
    new DocumentReader(Languages.byTag("en")).read(document, notes);
    return notes.lines();
  }

  private static String refused(String name, byte[] bytes) {
    IOException thrown = assertThrows(IOException.class, () -> read(name, bytes));
    return String.valueOf(thrown.getMessage());
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] docx(String body) throws IOException {
    return zip("word/document.xml", OPEN + body + CLOSE);
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void aWordDocumentIsItsParagraphsWithSpeakersAndPages() throws IOException {
    byte[] bytes =
        docx(
            paragraph("ORRIN: The pier")
                + "<w:p><w:r><w:t>PELL: is </w:t><w:tab/><w:t>closed</w:t></w:r><w:del><w:r>"
                + "<w:delText>open</w:delText></w:r></w:del><w:r><w:lastRenderedPageBreak/>"
                + "<w:instrText>PAGE</w:instrText><w:t> &amp; dark</w:t></w:r></w:p>"
                + paragraph("for now"));
    assertEquals(
        List.of("p1 0 ORRIN: The pier", "p1 0 PELL: is  closed & dark", "p2 0 PELL: for now"),
        read("minutes.docx", bytes));
  }

  @Test
  void anArchiveWithoutTextIsNoDocument() throws IOException {
    assertTrue(refused("a.docx", zip("other.xml", "<a/>")).contains("it has no word/document.xml"));
    assertTrue(
        refused("a.docx", "plain".getBytes(StandardCharsets.UTF_8)).contains("it has no word/"));
    byte[] whole = docx(paragraph("The pier is closed"));
    assertFalse(refused("a.docx", Arrays.copyOf(whole, whole.length / 2)).isEmpty());
  }

  @Test
  void brokenXmlIsSaidSo() throws IOException {
    byte[] bytes = zip("word/document.xml", OPEN + "<w:p>");
    assertEquals("its text is broken XML", refused("a.docx", bytes));
  }

  @Test
  void entitiesFromElsewhereAreNeverRead() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "the secret harbour");
    String type = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] bytes = zip("word/document.xml", type + OPEN + paragraph("A &x; pier") + CLOSE);
    List<String> lines = new ArrayList<>();
    try {
      lines.addAll(read("a.docx", bytes));
    } catch (IOException e) {
      lines.add(String.valueOf(e.getMessage()));
    }
    assertTrue(lines.stream().noneMatch(line -> line.contains("secret")), lines::toString);
  }

  @Test
  void entitiesThatMultiplyAreNeverExpanded() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"pier\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a").append(i).append(" \"");
      type.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    byte[] bytes = zip("word/document.xml", type + "]>" + OPEN + paragraph("&a29;") + CLOSE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try {
            assertTrue(read("a.docx", bytes).toString().length() < 100);
          } catch (IOException e) {
            assertEquals("its text is broken XML", e.getMessage());
          }
        });
  }

  @Test
  void aSmallFileThatUnpacksToVeryMuchIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(OPEN.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 80; i++) {
        zip.write(zeros);
      }
    }
    assertTrue(out.size() < 1 << 20);
    assertEquals("it unpacks to more than 64 MiB", refused("a.docx", out.toByteArray()));
  }

  private static PDDocument pdf(String... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (String words : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
    }
    return pdf;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    try (OutputStream out = new ByteArrayOutputStream();
        pdf) {
      pdf.save(out);
      return ((ByteArrayOutputStream) out).toByteArray();
    }
  }

  @Test
  void aPdfIsItsLinesWithPages() throws IOException {
    byte[] bytes = bytes(pdf("The pier stays closed.", "The lamps stay dark."));
    assertEquals(
        List.of("p1 0: The pier stays closed.", "p2 0: The lamps stay dark."),
        read("a.pdf", bytes));
  }

  @Test
  void anEncryptedPdfIsSaidSo() throws IOException {
    PDDocument pdf = pdf("The pier stays closed.");
    pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    assertEquals("it is encrypted. Save a copy without a password", refused("a.pdf", bytes(pdf)));
  }

  @Test
  void aSmallPdfThatUnpacksToVeryMuchIsRefused() throws IOException {
    PDDocument pdf = pdf("The pier stays closed.");
    byte[] spaces = new byte[80 << 20];
    Arrays.fill(spaces, (byte) ' ');
    pdf.getPage(0)
        .setContents(new PDStream(pdf, new ByteArrayInputStream(spaces), COSName.FLATE_DECODE));
    byte[] bytes = bytes(pdf);
    assertTrue(bytes.length < 1 << 20);
    assertEquals("it unpacks to more than 64 MiB", refused("a.pdf", bytes));
  }

  @Test
  void aBrokenPdfIsSaidSo() throws IOException {
    byte[] whole = bytes(pdf("The pier stays closed."));
    assertFalse(refused("a.pdf", "no PDF".getBytes(StandardCharsets.UTF_8)).isEmpty());
    assertFalse(refused("a.pdf", new byte[0]).isEmpty());
    for (int length = 10; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        read("a.pdf", cut);
      } catch (IOException e) {
        assertFalse(String.valueOf(e.getMessage()).isEmpty());
      }
    }
  }

  /** Has this package anew, and everything else but the library. */
  private static final class WithoutLibrary extends ClassLoader {
    private static final String OWN = PackedDocumentTest.class.getPackageName();

    WithoutLibrary() {
      super(PackedDocumentTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.apache.pdfbox.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith(OWN)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = PackedDocumentTest.class.getClassLoader().getResourceAsStream(file)) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void withoutTheLibraryAMessageSaysWhatToAdd() throws Exception {
    byte[] bytes = bytes(pdf("The pier stays closed."));
    ClassLoader loader = new WithoutLibrary();
    Class<?> document = loader.loadClass(OpenDocument.class.getName());
    Object open =
        document.getConstructors()[0].newInstance(
            "a.pdf",
            StandardCharsets.UTF_8,
            (long) bytes.length,
            (InputStream) new ByteArrayInputStream(bytes));
    Class<?> type = loader.loadClass(DocumentReader.class.getName());
    Object reader = type.getConstructors()[0].newInstance(Languages.byTag("en"));
    Class<?> receiver = loader.loadClass(ProseReceiver.class.getName());
    Object nobody =
        Proxy.newProxyInstance(
            loader, new Class<?>[] {receiver}, (proxy, method, arguments) -> null);
    InvocationTargetException thrown =
        assertThrows(
            InvocationTargetException.class,
            () -> type.getMethod("read", document, receiver).invoke(reader, open, nobody));
    String message = String.valueOf(thrown.getCause());
    assertTrue(message.contains("add org.apache.pdfbox:pdfbox"), message);
  }
}
