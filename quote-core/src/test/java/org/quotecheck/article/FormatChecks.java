package org.quotecheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** What must hold for every format and every text, asserted on the samples of a format's test. */
public final class FormatChecks {
  private static final Pattern WORD = Pattern.compile("[^\\s\\uFFFC]+");

  private FormatChecks() {}

  /** One entry a block: kind, group if any, text; objects drawn as ◻, line breaks as ⏎. */
  public static String drawn(List<Block> blocks) {
    return blocks.stream().map(FormatChecks::drawn).collect(Collectors.joining(" | "));
  }

  private static String drawn(Block block) {
    String pull = block.isPullQuote() ? "pull " : "";
    String text = block.text().replace('\uFFFC', '◻').replace('\n', '⏎');
    String group = block.group() == 0 ? "" : "#" + block.group();
    return pull + block.kind() + group + ": " + text;
  }

  /**
   * Every word of every block, cut from the source and decoded, is the word; the same blocks come
   * out whatever the line ends and the byte order mark.
   *
   * @param decode takes the markup out of a piece of source
   */
  public static void positionsHold(
      ArticleFormat format, String sample, UnaryOperator<String> decode) {
    String expected = drawn(format.parse(SourceText.of("sample", sample)).blocks());
    for (String variant : variants(sample)) {
      Article article = format.parse(SourceText.of("sample", variant));
      assertEquals(expected, drawn(article.blocks()));
      article.blocks().forEach(block -> wordsHold(block, variant, decode));
    }
  }

  private static List<String> variants(String sample) {
    List<String> variants = new ArrayList<>();
    for (String mark : List.of("", "\uFEFF")) {
      for (String lineEnd : List.of("\n", "\r\n", "\r")) {
        variants.add(mark + sample.replace("\n", lineEnd));
      }
    }
    return variants;
  }

  private static void wordsHold(Block block, String source, UnaryOperator<String> decode) {
    WORD.matcher(block.text())
        .results()
        .forEach(
            word -> {
              Span span = block.prose().toSource(new Span(word.start(), word.end()));
              assertEquals(word.group(), decode.apply(span.of(source)), () -> "in " + block);
            });
  }

  /** Every beginning and every end of the sample is read, and gives blocks that hold together. */
  public static void everyPartIsRead(ArticleFormat format, String sample) {
    for (int i = 0; i <= sample.length(); i++) {
      holdsTogether(format, sample.substring(0, i));
      holdsTogether(format, sample.substring(i));
    }
  }

  /**
   * The text is read within 30 seconds, a bound that only a quadratic reader misses, and gives
   * blocks that hold together.
   */
  public static Article isReadInTime(ArticleFormat format, String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> holdsTogether(format, text));
  }

  private static Article holdsTogether(ArticleFormat format, String text) {
    Article article = format.parse(SourceText.of("sample", text));
    for (Block block : article.blocks()) {
      Span whole = new Span(0, block.prose().length());
      Span prose = block.prose().toSource(whole);
      assertTrue(block.span().end() <= text.length(), () -> "span outside the source: " + block);
      assertTrue(block.span().contains(prose), () -> "prose outside its block: " + block);
      assertTrue(
          block.inlines().stream().allMatch(inline -> whole.contains(inline.prose())),
          () -> "inline markup outside its block: " + block);
    }
    return article;
  }
}
