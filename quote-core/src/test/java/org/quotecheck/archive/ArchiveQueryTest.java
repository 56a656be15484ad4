package org.quotecheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.report.FileFailure;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Decoder;

/** An archive gives the same verdicts however it is shared out and sent about. */
class ArchiveQueryTest {
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "harbour",
          "lamps",
          "pier",
          "crowns",
          "council",
          "november",
          "bolts",
          "the",
          "of",
          "to",
          "we",
          "not",
          "seven",
          "report",
          "cables",
          "winter",
          "signed",
          "and",
          "board");

  private static final List<String> NAMES = List.of("MARA ODUYA", "JORIS PELL", "Q");

  /** A document as it lies in an archive: its name and its text. */
  private record Text(String name, List<String> sentences) {
    ArchiveDocument document() {
      return ArchiveDocument.text(name, String.join("\n", sentences));
    }
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 6 + random.nextInt(18); i > 0; i--) {
      sentence.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 1 ? "." : " ");
    }
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static List<Text> texts(Random random, int count) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sentences = new ArrayList<>();
      for (int j = 5 + random.nextInt(20); j > 0; j--) {
        String speaker = i % 3 == 0 ? "" : NAMES.get(random.nextInt(NAMES.size())) + ": ";
        sentences.add(speaker + sentence(random));
      }
      texts.add(new Text("archive/" + i, sentences));
    }
    return texts;
  }

  /** Some as they were said, some with another word, some that nobody said. */
  private static List<Claim> claims(List<Text> texts, Random random) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> sentences = texts.get(random.nextInt(texts.size())).sentences();
      String said = sentences.get(random.nextInt(sentences.size())).replaceFirst(".*: ", "");
      String words =
          switch (random.nextInt(4)) {
            case 0 -> said.replace("the", "a");
            case 1 -> sentence(random);
            default -> said;
          };
      claims.add(new Claim(words, random.nextBoolean() ? "Mara Oduya" : ""));
    }
    return claims;
  }

  private static Iterator<ArchiveDocument> documents(List<Text> texts) {
    return texts.stream().map(Text::document).iterator();
  }

  private static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  /** As it comes out of Java serialisation at the other end. */
  private static <T> T sent(T value, Class<T> type) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written(value)))) {
      return type.cast(in.readObject());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anySharesInAnyOrderGiveTheVerdictsOfOnePass(long seed) throws Exception {
    Random random = new Random(seed);
    List<Text> texts = texts(random, 30);
    ArchiveQuery query = ArchiveQuery.of(claims(texts, random), "en");
    ArchiveFindings once = query.scan(documents(texts));
    List<ArchiveFindings> shares = new ArrayList<>();
    List<Text> mixed = new ArrayList<>(texts);
    Collections.shuffle(mixed, random);
    int begin = 0;
    while (begin < mixed.size()) {
      int end = Math.min(mixed.size(), begin + random.nextInt(9));
      ArchiveQuery arrived = sent(query, ArchiveQuery.class);
      ArchiveFindings share = arrived.scan(documents(mixed.subList(begin, end)));
      shares.add(sent(share, ArchiveFindings.class));
      begin = end;
    }
    while (shares.size() > 1) {
      ArchiveFindings one = shares.remove(random.nextInt(shares.size()));
      ArchiveFindings other = shares.remove(random.nextInt(shares.size()));
      shares.add(random.nextInt(shares.size() + 1), sent(one.merge(other), ArchiveFindings.class));
    }
    assertSame(once, shares.get(0));
    assertEquals(query.verdicts(once), query.verdicts(shares.get(0)));
    assertEquals(once, query.nothing().merge(once));
    assertEquals(30, once.documents());
  }

  /** Claim by claim, so that a difference can be read. */
  private static void assertSame(ArchiveFindings one, ArchiveFindings other) {
    for (int i = 0; i < one.traces().size(); i++) {
      assertEquals(one.traces().get(i), other.traces().get(i), "claim " + i);
    }
    assertEquals(one, other);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aQueryThatWasSentGivesTheSameAnswers(long seed) throws Exception {
    Random random = new Random(seed);
    List<Text> texts = texts(random, 10);
    ArchiveQuery query = ArchiveQuery.of(claims(texts, random), "en");
    ArchiveQuery arrived = sent(query, ArchiveQuery.class);
    ArchiveFindings found = query.scan(documents(texts));
    assertEquals(query.claims(), arrived.claims());
    assertEquals(found, arrived.scan(documents(texts)));
    assertEquals(query.verdicts(found), arrived.verdicts(sent(found, ArchiveFindings.class)));
    long kinds = query.verdicts(found).stream().map(Verdict::kind).distinct().count();
    assertTrue(kinds >= 3, () -> query.verdicts(found).toString());
    for (Verdict each : query.verdicts(found)) {
      assertEquals(each, sent(each, Verdict.class));
    }
  }

  @Test
  void whatIsKeptDoesNotGrowWithTheArchive() throws IOException {
    Random random = new Random(9);
    List<Text> texts = texts(random, 20);
    ArchiveQuery query = ArchiveQuery.of(claims(texts, random), "en");
    int small = written(query.scan(documents(texts))).length;
    Stream<ArchiveDocument> many =
        IntStream.range(0, 2_000)
            .boxed()
            .flatMap(i -> Stream.of(copy(texts.get(i % texts.size()), i), broken(i + ".docx")));
    ArchiveFindings found = query.scan(many.iterator());
    assertEquals(4_000, found.documents());
    assertEquals(2_000, found.unread());
    assertEquals(ArchiveFindings.MOST_FAILURES, found.failures().size());
    int allowed = small + 200 * ArchiveFindings.MOST_FAILURES + 10 * query.claims().size();
    assertTrue(written(found).length < allowed, () -> "more than " + allowed);
  }

  private static ArchiveDocument copy(Text text, int number) {
    return new Text("copy/" + number, text.sentences()).document();
  }

  private static ArchiveDocument broken(String name) {
    return ArchiveDocument.file(name, new byte[] {1, 2, 3}, StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentThatCannotBeReadIsNamedAndTheOthersAreRead() {
    String said = "The last ferry of the year leaves on the second of November.";
    ArchiveQuery query = ArchiveQuery.of(List.of(new Claim(said, "")), "en");
    ArchiveDocument unknown = ArchiveDocument.file("b.odd", new byte[0], StandardCharsets.UTF_8);
    ArchiveDocument whole = ArchiveDocument.text("c", said);
    ArchiveFindings found = query.scan(List.of(broken("a.docx"), unknown, whole).iterator());
    assertEquals(VerdictKind.VERBATIM, query.verdicts(found).get(0).kind());
    assertEquals(2, found.unread());
    assertEquals(
        List.of("a.docx", "b.odd"), found.failures().stream().map(FileFailure::path).toList());
    assertEquals(
        "could not be read: nothing reads files of this kind", found.failures().get(1).message());
  }

  @Test
  void findingsOfAnotherQueryAreRefused() {
    ArchiveQuery one = ArchiveQuery.of(List.of(new Claim("we have four lamps to mend", "")), "en");
    ArchiveQuery other = ArchiveQuery.of(List.of(new Claim("we have five lamps left", "")), "en");
    ArchiveFindings found = other.nothing();
    assertThrows(IllegalArgumentException.class, () -> one.verdicts(found));
    assertThrows(IllegalArgumentException.class, () -> one.nothing().merge(found));
  }

  @Test
  void anArticleIsNoEvidenceForItself() {
    String text =
        "“We counted every bolt in the northern pier,” said Mara Oduya, the harbourmaster.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    AnalyzedArticle article =
        QuoteCheck.builder()
            .build()
            .analyze(Decoder.decode("pier.md", bytes, StandardCharsets.UTF_8));
    ArchiveQuery query = ArchiveQuery.ofArticles(List.of(article), "en");
    assertEquals("Mara Oduya", query.claims().get(0).speaker());
    ArchiveDocument copy = ArchiveDocument.file("old/pier.md", bytes, StandardCharsets.UTF_8);
    ArchiveFindings found = query.scan(List.of(copy).iterator());
    assertEquals(0, found.documents());
    assertEquals(VerdictKind.NOT_FOUND, query.verdicts(found).get(0).kind());
    ArchiveDocument other =
        ArchiveDocument.text("minutes", "ODUYA: We counted every bolt in the northern pier.");
    ArchiveDocument third =
        ArchiveDocument.text("third", "PELL: We counted every bolt in the southern pier.");
    assertEquals(
        VerdictKind.VERBATIM,
        query.verdicts(query.scan(List.of(copy, other, third).iterator())).get(0).kind());
  }
}
