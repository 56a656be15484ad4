package org.quotecheck.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a comment may tell us to do. */
enum Command {
  DISABLE_NEXT_LINE,
  DISABLE_LINE,
  DISABLE_FILE,
  DISABLE,
  ENABLE;

  /** The word as comments write it. */
  String word() {
    return "quotecheck-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The command of a word. */
  static Optional<Command> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Command::word).toList();
  }

  /** All words in a sentence. */
  static String all() {
    return words().stream().collect(Collectors.joining(", "));
  }
}
