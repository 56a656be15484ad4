package org.quotecheck.syntax.subject;

/** How the subject of a cue was found: the first half of every explanation. */
public enum Route {
  /** The noun phrase right before the verb. */
  DIRECT("stands right before"),
  /** The noun phrase right after the verb: <i>said Ruiz</i>. */
  INVERTED("stands right after"),
  /**
   * Before a comma, bracket or dash that sets off a description: <i>Ruiz, the engineer, said</i>.
   */
  APPOSITION("stands, with a description behind it, before"),
  /** The noun before <i>who</i> or <i>that</i>. */
  RELATIVE("is what the relative clause is about of"),
  /** Subject of the clause whose infinitive this is: <i>Ruiz went on to say</i>. */
  CONTROL("is the subject of the clause with"),
  /** Subject of the clause that a participle belongs to: <i>Ruiz nodded, adding</i>. */
  PARTICIPLE("is the subject of the clause with"),
  /** Subject of an earlier verb joined by <i>and</i>. */
  COORDINATED("is the subject of an earlier verb joined to"),
  /** In a clause that leaves its verb out: <i>Ruiz called it “…”, Tarn “…”</i>. */
  LEFT_OUT("stands in a clause that leaves out"),
  /** Behind <i>by</i>: <i>described by Ruiz</i>. */
  PASSIVE("is the agent of"),
  /** Behind <i>according to</i>. */
  ACCORDING("follows"),
  /** A possessive before a noun of speaking: <i>Ruiz’s statement</i>. */
  POSSESSIVE("owns the word");

  private final String phrase;

  Route(String phrase) {
    this.phrase = phrase;
  }

  /** The words that fit between the subject and the cue in an explanation. */
  public String phrase() {
    return phrase;
  }
}
