package org.quotecheck.evidence.document;

import java.util.List;
import java.util.stream.Collectors;
import org.quotecheck.evidence.document.SpokenLine.Head;
import org.quotecheck.language.Language;

/** Hands over paragraphs of documents that are no text files. Thread-safe. */
final class SpokenParagraphs {
  /** So many show how a document is laid out. */
  private static final int FIRST = 500;

  private final SpokenLine reader;

  SpokenParagraphs(Language language) {
    this.reader = new SpokenLine(language);
  }

  /**
   * One paragraph.
   *
   * @param text its words
   * @param page the page it begins on, 1-based
   */
  record Paragraph(String text, int page) {}

  /** Hands all over; pages are told where there is more than one. */
  void handOver(List<Paragraph> paragraphs, ProseReceiver receiver) {
    String beginnings =
        paragraphs.stream().limit(FIRST).map(Paragraph::text).collect(Collectors.joining("\n"));
    Layout layout = Layout.of(beginnings, reader);
    boolean hasPages = paragraphs.stream().anyMatch(each -> each.page() > 1);
    for (Paragraph each : paragraphs) {
      if (hasPages) {
        receiver.page(each.page());
      }
      int begin =
          layout.hasSpeakers() || layout.hasNumbers() ? head(each.text(), layout, receiver) : 0;
      char[] chars = each.text().toCharArray();
      receiver.prose(chars, begin, chars.length, -1, 0);
    }
  }

  private int head(String paragraph, Layout layout, ProseReceiver receiver) {
    Head head = reader.read(paragraph, layout.hasNumbers());
    head.milliseconds().ifPresent(receiver::time);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }
}
