package org.quotecheck.evidence.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;

/** It makes no difference whether documents are files of their own or run together into one. */
class RunTogetherTest {
  private static final Language ENGLISH = Languages.byTag("en");
  private static final int DOCUMENTS = 160;
  private static final int SENTENCES = 40;
  private static final List<String> SPEAKERS = List.of("Mara Oduya", "Joris Pell", "Tilda Orrin");

  /** How a document is written down. */
  private enum Kind {
    RELEASE,
    TRANSCRIPT,
    VTT,
    SRT;

    String ending() {
      return this == VTT ? ".vtt" : this == SRT ? ".srt" : ".txt";
    }
  }

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** A document; each sentence is said by the next of the speakers, if by anybody. */
  private record Document(String name, Kind kind, List<String> sentences) {
    static Document of(int number, Random random) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      List<String> sentences =
          IntStream.range(0, SENTENCES).mapToObj(i -> InventedWords.sentence(random)).toList();
      return new Document("d" + number + kind.ending(), kind, sentences);
    }

    String speaker(int sentence) {
      return SPEAKERS.get(sentence % SPEAKERS.size());
    }

    String credited(int sentence) {
      return kind == Kind.RELEASE ? "" : speaker(sentence);
    }

    String text() {
      return IntStream.range(0, SENTENCES).mapToObj(this::written).collect(Collectors.joining());
    }

    private String written(int sentence) {
      String words = sentences.get(sentence);
      return switch (kind) {
        case RELEASE -> words + "\n";
        case TRANSCRIPT -> speaker(sentence).toUpperCase(Locale.ROOT) + ": " + words + "\n";
        case VTT -> cues("<v " + speaker(sentence) + ">", words, "", ".", false);
        case SRT -> cues("", words, speaker(sentence) + ": ", ",", true);
      };
    }

    /** Two captions; the first also has the label. */
    private static String cues(
        String voice, String words, String label, String point, boolean hasNumbers) {
      int half = words.indexOf(' ', words.length() / 2);
      String time = "00:00:01" + point + "000 --> 00:00:02" + point + "000\n";
      String number = hasNumbers ? "17\n" : "";
      return number
          + time
          + voice
          + label
          + words.substring(0, half)
          + "\n\n"
          + number
          + time
          + voice
          + words.substring(half + 1)
          + "\n\n";
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void verdictsAreTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    List<Document> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(i -> Document.of(i, random)).toList();
    List<Claim> claims = new ArrayList<>();
    for (Document document : documents) {
      int sentence = random.nextInt(SENTENCES);
      String words = document.sentences().get(sentence);
      String credited = document.credited(sentence);
      String other = credited.isEmpty() ? "" : document.speaker(sentence + 1);
      claims.add(new Claim(words, credited));
      claims.add(new Claim(words, other));
      claims.add(new Claim(words.replaceFirst(" \\w+ \\w+", " harbourmaster"), credited));
      claims.add(new Claim(words.replaceFirst(" (\\w+) \\w+", " $1 [the harbour]"), credited));
    }
    DocumentScanner apart = new DocumentScanner(Sought.of(claims, ENGLISH));
    for (Document document : documents) {
      scan(apart, document.name(), document.text());
    }
    DocumentScanner together = new DocumentScanner(Sought.of(claims, ENGLISH));
    scan(
        together,
        "all.txt",
        documents.stream().map(Document::text).collect(Collectors.joining("\nAnd now:\n\n")));
    List<String> usual = told(apart, claims);
    List<String> joined = told(together, claims);
    for (int i = 0; i < usual.size(); i++) {
      assertEquals(usual.get(i), joined.get(i));
    }
  }

  private static void scan(DocumentScanner scanner, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    OpenDocument document =
        new OpenDocument(
            name, StandardCharsets.UTF_8, bytes.length, new ByteArrayInputStream(bytes));
    scanner.scan(name, receiver -> new DocumentReader(ENGLISH).read(document, receiver));
  }

  /** What is said of each claim, but for the place. */
  private static List<String> told(DocumentScanner scanner, List<Claim> claims) {
    Sought sought = Sought.of(claims, ENGLISH);
    return IntStream.range(0, claims.size())
        .mapToObj(i -> claims.get(i).words() + ": " + told(verdict(sought, scanner, i)))
        .toList();
  }

  private static Verdict verdict(Sought sought, DocumentScanner scanner, int claim) {
    return Verdict.of(sought, claim, scanner.traces().get(claim));
  }

  private static String told(Verdict verdict) {
    return verdict.kind()
        + verdict.occurrence().map(found -> " " + found.said() + found.alterations()).orElse("");
  }

  @Test
  void whatStandsManyTimesInOneFileIsFoundWhereTheCreditedSpeakerSaysIt() throws IOException {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String speaker = i == 50 ? "MARA ODUYA" : "JORIS PELL";
      text.append(speaker).append(": The quay is too low for any tide that we have seen in May.\n");
      text.append("TILDA ORRIN: ").append(InventedWords.sentence(random)).append("\n");
    }
    List<Claim> claims =
        List.of(new Claim("The quay is too low … that we have seen", "Mara Oduya"));
    Sought sought = Sought.of(claims, ENGLISH);
    DocumentScanner scanner = new DocumentScanner(sought);
    scan(scanner, "council.txt", text.toString());
    Verdict verdict = verdict(sought, scanner, 0);
    assertEquals(VerdictKind.EDITED, verdict.kind());
    assertEquals(101, verdict.occurrence().orElseThrow().place().line().orElseThrow());
  }

  @Test
  void whatStandsInEachDocumentIsFoundInTheFirst() throws IOException {
    Random random = new Random(5);
    List<String> sentences =
        IntStream.range(0, 300).mapToObj(i -> InventedWords.sentence(random)).toList();
    List<Claim> claims = sentences.stream().map(words -> new Claim(words, "")).toList();
    Sought sought = Sought.of(claims, ENGLISH);
    DocumentScanner scanner = new DocumentScanner(sought);
    for (int i = 299; i >= 0; i--) {
      scan(scanner, "copy-" + (100 + i) + ".txt", String.join("\n", sentences));
    }
    for (int i = 0; i < claims.size(); i++) {
      Verdict verdict = verdict(sought, scanner, i);
      assertEquals(VerdictKind.VERBATIM, verdict.kind());
      assertEquals("copy-100.txt", verdict.occurrence().orElseThrow().place().path());
    }
  }
}
