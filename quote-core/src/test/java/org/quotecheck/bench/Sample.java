package org.quotecheck.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quotecheck.QuoteCheck;
import org.quotecheck.report.FileReport;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** One invented article as a file holds it. */
final class Sample {
  private final String name;
  private final byte[] bytes;

  private Sample(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** An empty file. */
  static Sample empty() {
    return new Sample("news.txt", new byte[0]);
  }

  static Sample of(Layout layout, Shape shape, long seed) {
    List<String> paragraphs = InventedNews.paragraphs(shape, seed);
    byte[] bytes = layout.write(paragraphs).getBytes(StandardCharsets.UTF_8);
    return new Sample(layout.fileName(), bytes);
  }

  /** The number of bytes in the file. */
  int length() {
    return bytes.length;
  }

  SourceText decode() {
    return Decoder.decode(name, bytes, StandardCharsets.UTF_8);
  }

  /** The least that any reader of words must do: what all else is compared with. */
  Tokens bare() {
    return Tokenizer.tokenize(decode().text());
  }

  /** From the bytes to who said each quotation. */
  AnalyzedArticle extract(QuoteCheck engine) {
    return engine.analyze(decode());
  }

  /** Everything: from the bytes to the findings with their places. */
  FileReport whole(QuoteCheck engine) {
    return engine.check(decode());
  }
}
