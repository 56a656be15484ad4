package org.quotecheck.article.asciidoc.line;

import java.util.List;
import org.quotecheck.text.Span;

/**
 * A line for the processor, which is gone before anything is read: {@code include::file[]}, {@code
 * ifdef::name[]}.
 */
final class Directive {
  private static final List<String> NAMES =
      List.of("include::", "ifdef::", "ifndef::", "ifeval::", "endif::");

  private Directive() {}

  static boolean isDirective(String text, Span line) {
    char first = line.isEmpty() ? ' ' : text.charAt(line.begin());
    if (first != 'i' && first != 'e') {
      return false;
    }
    return NAMES.stream().anyMatch(name -> text.startsWith(name, line.begin()))
        && line.of(text).stripTrailing().endsWith("]");
  }
}
