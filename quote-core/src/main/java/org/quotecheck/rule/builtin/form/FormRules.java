package org.quotecheck.rule.builtin.form;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about how a quotation is written. */
public final class FormRules {
  /** In the order of the index. */
  public static final List<Rule> ALL =
      List.of(
          new MultiParagraphQuote(),
          new NestedQuoteMarks(),
          new EllipsisSplice(),
          new HeavyAlteration(),
          new FragmentQuote(),
          new ScareQuotes(),
          new MixedQuoteStyle());

  private FormRules() {}
}
