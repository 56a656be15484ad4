package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quotecheck.article.Inline;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Parts of a block's prose that turn out to be none once their end is known: the text between
 * {@code <code>} and {@code </code>}. Not thread-safe.
 */
final class ProseCuts {
  private final List<Cut> cuts = new ArrayList<>();

  /** A range of prose, and what stands for it afterwards. */
  private record Cut(Span prose, String left) {}

  /** Adds a cut; cuts inside it are part of it. Ranges come by rising end. */
  void add(Span prose, String left) {
    while (!cuts.isEmpty() && cuts.get(cuts.size() - 1).prose().begin() >= prose.begin()) {
      cuts.remove(cuts.size() - 1);
    }
    cuts.add(new Cut(prose, left));
  }

  Prose applyTo(Prose prose) {
    if (cuts.isEmpty()) {
      return prose;
    }
    MappedText.Builder kept = new MappedText.Builder();
    int[] places = new int[prose.text().length() + 1];
    int begin = 0;
    for (Cut cut : cuts) {
      keep(prose, new Span(begin, cut.prose().begin()), kept, places);
      Arrays.fill(places, cut.prose().begin(), cut.prose().end(), kept.length());
      Span source = prose.text().toSource(cut.prose());
      kept.replace(cut.left(), source.begin(), source.end());
      begin = cut.prose().end();
    }
    keep(prose, new Span(begin, prose.text().length()), kept, places);
    places[prose.text().length()] = kept.length();
    return new Prose(kept.build(), moved(prose.inlines(), places));
  }

  private static void keep(Prose prose, Span part, MappedText.Builder kept, int[] places) {
    for (int i = part.begin(); i < part.end(); i++) {
      places[i] = kept.length() + i - part.begin();
    }
    kept.append(prose.text().slice(part));
  }

  private static List<Inline> moved(List<Inline> inlines, int[] places) {
    List<Inline> moved = new ArrayList<>();
    for (Inline inline : inlines) {
      int begin = places[inline.prose().begin()];
      int end = places[inline.prose().end()];
      if (begin < end) {
        moved.add(new Inline(inline.kind(), new Span(begin, end), inline.target()));
      }
    }
    return moved;
  }
}
