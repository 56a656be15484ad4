package org.quotecheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A derived text and its way back stay together, whatever is done to it. */
class MappedTextTest {
  private static final String SOURCE = "Say &ldquo;go&rdquo; <b>now</b>";

  private static MappedText prose() {
    return new MappedText.Builder()
        .copy(SOURCE, 0, 4)
        .replace("“", 4, 11)
        .copy(SOURCE, 11, 13)
        .replace("”", 13, 20)
        .copy(SOURCE, 20, 21)
        .copy(SOURCE, 24, 27)
        .build();
  }

  private static String source(MappedText text, String words) {
    int begin = text.text().indexOf(words);
    return text.toSource(new Span(begin, begin + words.length())).of(SOURCE);
  }

  @Test
  void wordsLeadBackToTheirSource() {
    assertEquals("Say “go” now", prose().text());
    assertEquals("&ldquo;go&rdquo;", source(prose(), "“go”"));
    assertEquals("now", source(prose(), "now"));
    assertEquals("go&rdquo; <b>now", source(prose(), "go” now"));
  }

  @Test
  void aSliceLeadsBackAsTheWholeDid() {
    MappedText slice = prose().slice(new Span(5, 12));
    assertEquals("go” now", slice.text());
    assertEquals("go&rdquo;", source(slice, "go”"));
  }

  @Test
  void aTextOfATextLeadsBackToTheFirst() {
    MappedText inner =
        new MappedText.Builder().replace("\"", 4, 5).copy("Say “go” now", 5, 7).build();
    MappedText within = inner.within(prose());
    assertEquals("\"go", within.text());
    assertEquals("&ldquo;go", source(within, "\"go"));
  }

  @Test
  void piecesAreAppendedWithTheirWayBack() {
    MappedText.Builder builder = new MappedText.Builder();
    builder.append(prose().slice(new Span(9, 12))).replace(" ", 4, 4);
    builder.append(prose().slice(new Span(4, 8)));
    assertEquals(8, builder.length());
    assertEquals("now “go”", builder.text().toString());
    assertEquals("&ldquo;go&rdquo;", source(builder.build(), "“go”"));
  }

  @Test
  void aPartOfTheSourceStandsWhereItStands() {
    MappedText part = MappedText.of(SourceText.of("a.txt", SOURCE), new Span(24, 27));
    assertEquals("now", part.text());
    assertEquals(new Span(25, 27), part.toSource(new Span(1, 3)));
  }

  @Test
  void aMapOfAnotherLengthIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new MappedText("four", OffsetMap.identity(0, 3)));
  }
}
