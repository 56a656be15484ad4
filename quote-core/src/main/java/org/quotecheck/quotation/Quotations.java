package org.quotecheck.quotation;

import java.util.List;

/**
 * All quotations of one article.
 *
 * @param all by source begin, an outer one before those inside it
 * @param problems marks without a partner, in source order
 */
public record Quotations(List<Quotation> all, List<MarkProblem> problems) {
  public Quotations {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }
}
