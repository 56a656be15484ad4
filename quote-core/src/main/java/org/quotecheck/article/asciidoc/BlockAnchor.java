package org.quotecheck.article.asciidoc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.Span;

/**
 * The name of a block, in a line above it: {@code [[name]]}, {@code [#name]}, {@code [id=name]}.
 */
final class BlockAnchor {
  private static final Pattern NAME =
      Pattern.compile(
          "\\[\\[([^],]+)|\\[[^]#\"=]*#([^].%,]+)|\\[(?:[^]]*,)?\\s*id=[\"']?([^]\"',]+)");

  private BlockAnchor() {}

  static Optional<CitationMark> of(String text, Span line) {
    Matcher name = NAME.matcher(line.of(text));
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    int group = name.group(1) != null ? 1 : name.group(2) != null ? 2 : 3;
    Span place = new Span(name.start(group), name.end(group)).shift(line.begin());
    return Optional.of(
        CitationMark.labelled(CitationMarkKind.ANCHOR, line, place, name.group(group)));
  }
}
