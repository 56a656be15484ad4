package org.quotecheck.evidence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.language.Languages;

/** What each kind of document is read as. */
class DocumentReaderTest {
  private static final String TURNS =
      "MARA ODUYA: It is closed.\nJORIS PELL: Who says so?\n".repeat(4);

  private List<String> read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> read(String name, byte[] content) throws IOException {
    Notes notes = new Notes();
    OpenDocument document =
        new OpenDocument(
            name, StandardCharsets.UTF_8, content.length, new ByteArrayInputStream(content));
    new DocumentReader(Languages.byTag("en")).read(document, notes);
    return notes.lines();
  }

  @Test
  void plainTextIsReadLineByLine() throws IOException {
    assertEquals(
        List.of("1: The pier is closed.", "3: It stays so.", "4: So it does."),
        read("a.txt", "The pier is closed.\r\n\r\nIt stays so.\rSo it does."));
  }

  @Test
  void labelsAndTimesAreNoWords() throws IOException {
    assertEquals(
        List.of(
            "1 @1000 MARA ODUYA: The pier is closed.",
            "2 @1000 MARA ODUYA: Until Easter",
            "2 @1000 MARA ODUYA: that is.",
            "3 @62000 Joris Pell: Who says so?"),
        read(
            "a.txt",
            """
            [00:00:01] MARA ODUYA: The pier is closed.
            Until Easter [applause] that is.
            1:02 Joris Pell: Who says so?
            """));
  }

  @Test
  void bracketsHoldNotesOnlyIfTheirWordsAreLongAndInCapitals() throws IOException {
    assertEquals(
        List.of(
            "1 MARA ODUYA: Senator Pell (H-V.L.) left in (2007) for the (OPA), did he?",
            "2 JORIS PELL: He did.",
            "2 JORIS PELL: So he did."),
        read(
            "a.txt",
            """
            MARA ODUYA: Senator Pell (H-V.L.) left in (2007) for the (OPA), did he?
            JORIS PELL: He did. (CROWD LAUGHS) So he did.
            """));
  }

  @Test
  void onlyTagsOfCaptionsAreNoSpeech() throws IOException {
    assertEquals(
        List.of("3 @1000: Less", "3 @1000: than", "3 @1000: a <boat/> is"),
        read(
            "a.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            Less <i>than</i> a <boat/> is
            """));
  }

  @Test
  void captionsInsideATextAreReadAsCaptions() throws IOException {
    assertEquals(
        List.of(
            "1: The hearing, as the town recorded it:",
            "2: 1",
            "4 @1000: The pier",
            "8 @3500: is closed in 2031.",
            "11 @5000 Mara Oduya: Until Easter.",
            "14 @7000: Nobody says this.",
            "16: That was all."),
        read(
            "a.txt",
            """
            The hearing, as the town recorded it:
            1
            00:00:01,000 --> 00:00:03,400
            The pier

            2
            00:00:03,500 --> 00:00:04,900
            is closed in 2031.

            00:05.000 --> 00:06.900 align:start position:10% line:90%
            <v Mara Oduya>Until Easter.

            00:07.000 --> 00:08.900
            Nobody says this.

            That was all.
            """));
  }

  @Test
  void aTextIsReadAsEachStretchIsLaidOut() throws IOException {
    String release = "The pier stays shut, and nobody knows until when it does.\n".repeat(4000);
    String transcript = "MARA ODUYA: It is closed.\nJORIS PELL: Who says so?\n";
    List<String> lines = read("a.txt", release + transcript);
    assertEquals(
        List.of("4001 MARA ODUYA: It is closed.", "4002 JORIS PELL: Who says so?"),
        lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void proseBehindATranscriptIsNobodys() throws IOException {
    String prose = "The pier is old.\n\nIt was built of larch.\nNobody has repaired it.\n";
    List<String> lines = read("a.txt", TURNS + "\n" + prose + "TILDA ORRIN: I have.\n");
    assertEquals(
        List.of(
            "8 JORIS PELL: Who says so?",
            "10: The pier is old.",
            "12: It was built of larch.",
            "13: Nobody has repaired it.",
            "14 TILDA ORRIN: I have."),
        lines.subList(7, lines.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n"})
  void aTurnThatGoesOnKeepsItsSpeaker(String blank) throws IOException {
    String more = "And who would?\n" + blank + "I never did.\n" + blank;
    List<String> lines = read("a.txt", TURNS + blank + more + "TILDA ORRIN: I did.\n");
    assertEquals(
        List.of("JORIS PELL: And who would?", "JORIS PELL: I never did.", "TILDA ORRIN: I did."),
        lines.subList(8, lines.size()).stream().map(l -> l.replaceFirst("\\d+ ", "")).toList());
  }

  @Test
  void whereTurnsHaveSeveralParagraphsTheyKeepTheirSpeaker() throws IOException {
    String turn = "MARA ODUYA: It is closed.\n\nIt was old.\n\n";
    List<String> lines = read("a.txt", turn.repeat(9) + "It stays shut.\n\nSo it does.\n\nYes.\n");
    lines.forEach(line -> assertTrue(line.contains("MARA ODUYA"), line));
  }

  @Test
  void aStretchWithoutLabelsIsNobodys() throws IOException {
    String prose = "The pier stays shut, and nobody knows until when it does.\n".repeat(4000);
    List<String> lines = read("a.txt", TURNS + prose);
    assertEquals(
        "4008: The pier stays shut, and nobody knows until when it does.",
        lines.get(lines.size() - 1));
  }

  @Test
  void aReleaseWithOneFieldIsNoTranscript() throws IOException {
    assertEquals(
        List.of("1: Contact: the harbour office", "2: Tilda Orrin: one line is no conversation"),
        read("a.txt", "Contact: the harbour office\nTilda Orrin: one line is no conversation\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesOfPlainTextAreCountedAndPagesSetApart(String end) throws IOException {
    String text = "The pier is shut.\n\nIt stays shut\nuntil May.\nPage 2\nThe end.";
    assertEquals(
        List.of("1: The pier is shut.", "3: It stays shut", "4: until May.", "p2 6: The end."),
        read("a.txt", text.replace("\n", end)));
  }

  @Test
  void numbersOfLinesAndPagesAreNoWords() throws IOException {
    StringBuilder text = new StringBuilder("Page 4\n");
    for (int i = 1; i <= 10; i++) {
      text.append("  ").append(i).append("   ").append(i % 2 == 1 ? "Q.  Why?" : "A.  Because.");
      text.append('\n');
    }
    List<String> lines = read("a.txt", text.append("- 5 -\n  1   Q.  And now?\n").toString());
    assertEquals("p4 2 Q: Why?", lines.get(0));
    assertEquals("p4 3 A: Because.", lines.get(1));
    assertEquals("p5 13 Q: And now?", lines.get(10));
  }

  @Test
  void captionsAreReadWithoutTheirMarkup() throws IOException {
    assertEquals(
        List.of(
            "6 @1000 Mara Oduya: The pier",
            "9 @3500 Mara Oduya: is",
            "9 @3500 Mara Oduya: closed.",
            "12 @5000: Nobody says this."),
        read(
            "a.vtt",
            "WEBVTT\n\nNOTE not this\n\n00:01.000 --> 00:03.500 align:start\n<v Mara Oduya>The"
                + " pier\n\n00:03.500 --> 00:05.000\n<v.loud Mara Oduya>is <i>closed.</i>\n\n"
                + "00:05.000 --> 00:06.000\nNobody says this.\n"));
  }

  @Test
  void behindABrokenTimeSpeechHasNone() throws IOException {
    assertEquals(
        List.of("3 @1000: One.", "7: Two has no time.", "11 @9000: Three."),
        read(
            "a.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            One.

            2
            00:00:xx,000 --> 00:00
            Two has no time.

            3
            00:00:09,000 --> 00:00:10,000
            Three.
            """));
  }

  @Test
  void whatIsNoTextOrHasNoTimesIsSaidToBe() {
    assertMessage("a.txt", "ab\0cd", "it is no text");
    assertMessage("a.srt", "Just some words.", "it has no times");
  }

  private void assertMessage(String name, String content, String message) {
    IOException thrown = assertThrows(IOException.class, () -> read(name, content));
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }

  @Test
  void markdownIsReadWithoutItsMarkup() throws IOException {
    assertEquals(
        List.of("1: Hearing", "3 MARA ODUYA: The pier is closed.", "5 JORIS PELL: Since when?"),
        read(
            "a.md",
            "# Hearing\n\n**MARA ODUYA:** The *pier* is closed.\n\n**JORIS PELL:** Since"
                + " [when](http://example.org/words)?\n"));
  }

  @Test
  void aSavedPageIsReadAsItsReaderSeesIt() throws IOException {
    assertEquals(
        List.of("1: The pier is closed & stays so."),
        read("a.html", "<p>The <b>pier</b> is closed &amp; stays so.<script>no()</script></p>"));
  }

  @Test
  void speechInJsonHasSpeakersAndTimes() throws IOException {
    assertEquals(
        List.of("0 @1500 Mara: The pier is closed.", "0 @2000 1: Since when?"),
        read(
            "a.json",
            "{\"text\": \"all of it again\", \"segments\": [{\"start\": 1.5, \"speaker\": \"Mara\","
                + " \"text\": \"The pier is closed.\", \"words\": [{\"word\": \"The\"}]},"
                + "{\"start\": 2000, \"speaker\": 1, \"text\": \"Since when?\"}]}"));
  }

  @Test
  void brokenJsonIsSaidToBe() {
    assertMessage("a.json", "{\n\"text\": ", "line 2");
    assertMessage("a.json", "{\"pier\": 1}", "nothing in it has a text");
  }

  @Test
  void aByteOrderMarkTellsTheEncoding() throws IOException {
    byte[] utf16 = "\uFEFFThe café is closed.".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of("1: \uFEFFThe café is closed."), read("a.txt", utf16));
  }
}
