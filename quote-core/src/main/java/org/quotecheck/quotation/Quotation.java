package org.quotecheck.quotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotecheck.text.Span;

/**
 * One quotation: everything between one opening and its closing, over as many blocks as it runs.
 *
 * @param form how it shows that it is a quotation
 * @param parts its pieces in reading order, one a block; never empty
 * @param openLength the prose length of the opening mark of the first part, 0 without marks
 * @param closeLength the prose length of the closing mark of the last part, 0 without marks or if
 *     it is never closed
 * @param outer the index, in {@link Quotations#all()}, of the quotation this one stands in
 * @param credit who the markup or layout itself names as speaker
 */
public record Quotation(
    QuotationForm form,
    List<QuotationPart> parts,
    int openLength,
    int closeLength,
    OptionalInt outer,
    Optional<Credit> credit) {
  /**
   * @throws IllegalArgumentException if there is no part
   */
  public Quotation {
    Objects.requireNonNull(form, "form must not be null");
    Objects.requireNonNull(outer, "outer must not be null");
    Objects.requireNonNull(credit, "credit must not be null");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation has at least one part");
    }
  }

  /** The first part. */
  public QuotationPart first() {
    return parts.get(0);
  }

  /** The last part; the first one if there is only one. */
  public QuotationPart last() {
    return parts.get(parts.size() - 1);
  }

  /** From the first to the last character in the source, marks included. */
  public Span span() {
    return first().source().hull(last().source());
  }

  /** Whether it stands inside another quotation. */
  public boolean isNested() {
    return outer.isPresent();
  }
}
