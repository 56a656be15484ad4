package org.quotecheck.evidence.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.language.Languages;

/** What a quotation is called beside one passage of a transcript. */
class FidelityTest {
  private static final String PASSAGE =
      "Well, um, the ferry from Osterwik was late, uh, on every day of the winter. "
          + "Nobody at the quay told us why the boats were kept in harbour. "
          + "We wrote to the council in March and had no answer before the autumn. "
          + "The new pier will cost twice what was promised to the island.";

  private static Verdict verdict(String quoted) throws IOException {
    return verdict(quoted, FidelityTest::read);
  }

  private static Verdict verdict(String quoted, DocumentScanner.Prose document) throws IOException {
    Sought sought = Sought.of(List.of(new Claim(quoted, "")), Languages.byTag("en"));
    DocumentScanner scanner = new DocumentScanner(sought);
    scanner.scan("quay.txt", document);
    return Verdict.of(sought, 0, scanner.traces().get(0));
  }

  private static void read(ProseReceiver receiver) {
    receiver.speaker(Optional.of("MARA ODUYA"));
    receiver.prose(PASSAGE.toCharArray(), 0, PASSAGE.length(), 0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VERBATIM | um, the ferry from Osterwik was late, uh, on every day
          EDITED | Well, the ferry from Osterwik was late on every day of the winter
          ALTERED | Well, um, the ferry from Osterwik was late on every day of the winter
          ALTERED | the boats at the quay were kept in harbour
          """)
  void soundsMayAllBeLeftOutOrNone(VerdictKind kind, String quoted) throws IOException {
    assertEquals(kind, verdict(quoted).kind(), quoted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALTERED | will pier cost twice what
          ALTERED | told why us the boats
          ALTERED | told us about the boats
          NOT_FOUND | told him about their boats
          """)
  void shortQuotationsAreFoundWithOneWordMovedOrChanged(VerdictKind kind, String quoted)
      throws IOException {
    assertEquals(kind, verdict(quoted).kind(), quoted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALTERED | on every day of the winter. The new pier will cost twice what
          NOT_FOUND | Nobody at the quay told of the island was promised twice
          NOT_FOUND | told us why the boats cost twice what was promised
          """)
  void twoPlacesAreJoinedWhereSentencesEndOrBothAreLong(VerdictKind kind, String quoted)
      throws IOException {
    assertEquals(kind, verdict(quoted).kind(), quoted);
  }

  @Test
  void aWordSaidTwiceMayBeQuotedOnceAWordWrittenTwiceMayNot() throws IOException {
    String twice = "The keeper of the the lighthouse left before the snow came.";
    String once = "The keeper of the lighthouse left before the snow came.";
    assertEquals(VerdictKind.ALTERED, verdict(once, receiver -> write(twice, receiver)).kind());
    assertEquals(VerdictKind.EDITED, verdict(once, receiver -> say(twice, receiver)).kind());
  }

  private static void say(String text, ProseReceiver receiver) {
    receiver.time(1000);
    write(text, receiver);
  }

  private static void write(String text, ProseReceiver receiver) {
    receiver.prose(text.toCharArray(), 0, text.length(), 0, 1);
  }
}
