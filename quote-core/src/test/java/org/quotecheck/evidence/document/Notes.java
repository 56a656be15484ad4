package org.quotecheck.evidence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Writes down what it receives. */
final class Notes implements ProseReceiver {
  private final List<String> lines = new ArrayList<>();
  private String speaker = "";
  private String time = "";
  private int page;

  @Override
  public void prose(char[] chars, int begin, int end, int offset, int line) {
    String[] words = new String(chars, begin, end - begin).split("\n", -1);
    for (int i = 0; i < words.length; i++) {
      add(words[i], line + i);
    }
  }

  @Override
  public void prose(MappedText piece, SourceText text) {
    add(piece.text(), text.position(piece.toSource(new Span(0, 1)).begin()).line());
  }

  private void add(String words, int line) {
    if (!words.isBlank()) {
      String at = (page > 0 ? "p" + page + " " : "") + line + time + speaker;
      lines.add(at + ": " + words.strip());
    }
  }

  @Override
  public void speaker(Optional<String> label) {
    speaker = label.map(name -> " " + name).orElse("");
  }

  @Override
  public void time(int milliseconds) {
    time = milliseconds < 0 ? "" : " @" + milliseconds;
  }

  @Override
  public void page(int number) {
    page = number;
  }

  /** All of it, line by line. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
