package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.quotecheck.text.Span;

/** Orders quotations and tells each which one it stands in. */
final class Nesting {
  private static final Comparator<Quotation> BY_BEGIN =
      Comparator.<Quotation>comparingInt(q -> q.span().begin())
          .thenComparing(q -> q.span().end(), Comparator.reverseOrder());

  private Nesting() {}

  /** By source begin, an outer one before those inside it. */
  static List<Quotation> order(List<Quotation> found) {
    List<Quotation> sorted = new ArrayList<>(found);
    sorted.sort(BY_BEGIN);
    List<Quotation> all = new ArrayList<>(sorted.size());
    OptionalInt top = OptionalInt.empty();
    for (Quotation quotation : sorted) {
      OptionalInt outer = outerOf(quotation.span(), top, all);
      all.add(inside(quotation, outer));
      top = OptionalInt.of(all.size() - 1);
    }
    return all;
  }

  /** Climbs from the last quotation outwards; every step leaves one for good or is the last. */
  private static OptionalInt outerOf(Span span, OptionalInt from, List<Quotation> all) {
    OptionalInt at = from;
    while (at.isPresent() && !all.get(at.getAsInt()).span().contains(span)) {
      at = all.get(at.getAsInt()).outer();
    }
    return at;
  }

  private static Quotation inside(Quotation q, OptionalInt outer) {
    return new Quotation(q.form(), q.parts(), q.openLength(), q.closeLength(), outer, q.credit());
  }
}
