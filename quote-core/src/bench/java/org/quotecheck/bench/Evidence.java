package org.quotecheck.bench;

import org.openjdk.jmh.annotations.Param;

/** Quotations looked for in the newsroom's documents: one pass, whatever their number. */
public class Evidence extends Search {
  /** How many documents there are. */
  static final int DOCUMENTS = 500;

  /** How many quotations are looked for. */
  @Param({"100", "3000"})
  public int sought;

  @Override
  int documents() {
    return DOCUMENTS;
  }

  @Override
  int sought() {
    return sought;
  }
}
