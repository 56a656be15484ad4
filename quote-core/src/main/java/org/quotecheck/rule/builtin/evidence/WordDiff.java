package org.quotecheck.rule.builtin.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.Occurrence;

/** A quotation beside its source in two lines, with what differs in brackets of their own. */
final class WordDiff {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** So many words beside a difference say where it is. */
  private static final int CONTEXT = 4;

  private WordDiff() {}

  /** Two sentences: what stands in the article and what stands in the source. */
  static List<String> lines(Occurrence occurrence) {
    List<String> quoted = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<DiffPiece> pieces = occurrence.diff();
    for (int i = 0; i < pieces.size(); i++) {
      DiffPiece piece = pieces.get(i);
      if (piece.same()) {
        quoted.add(shortened(piece.quoted(), i > 0, i + 1 < pieces.size()));
        said.add(shortened(piece.said(), i > 0, i + 1 < pieces.size()));
      } else {
        quoted.add("{" + flat(piece.quoted()) + "}");
        said.add("{" + flat(piece.said()) + "}");
      }
    }
    return List.of("Article: " + String.join(" ", quoted), "Source:  " + String.join(" ", said));
  }

  private static String flat(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }

  /** Keeps the words next to a difference. */
  private static String shortened(String words, boolean before, boolean after) {
    String[] all = flat(words).split(" ", -1);
    int kept = (before ? CONTEXT : 0) + (after ? CONTEXT : 0);
    if (all.length <= kept + 1 || kept == 0) {
      return String.join(" ", all);
    }
    List<String> shown = new ArrayList<>();
    if (before) {
      shown.addAll(List.of(all).subList(0, CONTEXT));
    }
    shown.add("…");
    if (after) {
      shown.addAll(List.of(all).subList(all.length - CONTEXT, all.length));
    }
    return String.join(" ", shown);
  }
}
