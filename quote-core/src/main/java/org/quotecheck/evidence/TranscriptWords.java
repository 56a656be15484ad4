package org.quotecheck.evidence;

import java.util.Optional;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.WordDigest;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;

/** The digest of the words of a document while it is read. Not thread-safe. */
final class TranscriptWords {
  private final WordCutter cutter = new WordCutter();
  private final WordDigest digest = new WordDigest();

  /** The digest of all words so far. */
  String hex() {
    return digest.hex();
  }

  private void add(String prose) {
    cutter.plainWords(prose).forEach(digest::add);
  }

  /** Takes the words and hands all prose on. */
  ProseReceiver handingOnTo(ProseReceiver next) {
    return new ProseReceiver() {
      @Override
      public void prose(char[] chars, int begin, int end, int offset, int line) {
        add(new String(chars, begin, end - begin));
        next.prose(chars, begin, end, offset, line);
      }

      @Override
      public void prose(MappedText piece, SourceText text) {
        add(piece.text());
        next.prose(piece, text);
      }

      @Override
      public void speaker(Optional<String> label) {
        next.speaker(label);
      }

      @Override
      public void time(int milliseconds) {
        next.time(milliseconds);
      }

      @Override
      public void page(int number) {
        next.page(number);
      }
    };
  }
}
