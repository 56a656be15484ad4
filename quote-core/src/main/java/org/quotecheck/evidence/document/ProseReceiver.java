package org.quotecheck.evidence.document;

import java.util.Optional;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;

/**
 * Takes the prose of one document, piece by piece in reading order. Two pieces never share a word.
 * What is said about speaker, time and page holds for all pieces after it.
 */
public interface ProseReceiver {
  /**
   * A piece that stands in the file as it is, perhaps with line feeds in it.
   *
   * @param chars holds the piece; may change afterwards
   * @param begin the first of its UTF-16 units in {@code chars}
   * @param end behind the last one
   * @param offset of the first one in the file, in UTF-16 units; -1 if the file is no text
   * @param line of the first one, 1-based; 0 if the file has no lines
   */
  void prose(char[] chars, int begin, int end, int offset, int line);

  /** A piece that was derived from a text. */
  void prose(MappedText piece, SourceText text);

  /** Who speaks from here on; empty if nobody is named. */
  void speaker(Optional<String> label);

  /** When, in milliseconds from the beginning of the recording; negative if unknown. */
  void time(int milliseconds);

  /** The page, 1-based. */
  void page(int number);
}
