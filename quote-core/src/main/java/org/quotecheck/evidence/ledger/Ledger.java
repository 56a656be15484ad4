package org.quotecheck.evidence.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.Setting;
import org.quotecheck.text.TextProblem;

/**
 * What one file says about where quotations are from: the front matter of an article, below {@code
 * quotes}, or a file beside it. Immutable.
 *
 * @param entries in the order of the file
 * @param problems entries that cannot be read as they should, by place
 */
public record Ledger(List<LedgerEntry> entries, List<TextProblem> problems) {
  /** No ledger. */
  public static final Ledger NONE = new Ledger(List.of(), List.of());

  /** What the name of a file beside an article ends with, behind the article's own name. */
  public static final String ENDING = ".quotes.yml";

  public Ledger {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The ledger among the settings of a file. */
  public static Ledger of(List<Setting> settings) {
    return new LedgerReader().read(settings);
  }

  /**
   * The same, where what was obtained after the article had appeared is a problem.
   *
   * @param day of the article, as in {@code 2026-03-01}
   */
  public Ledger until(String day) {
    List<TextProblem> all = new ArrayList<>(problems);
    entries.stream().filter(entry -> entry.isAfter(day)).forEach(e -> all.add(late(e, day)));
    return new Ledger(entries, all);
  }

  private static TextProblem late(LedgerEntry entry, String day) {
    String message =
        String.format(
            Locale.ROOT,
            "These words were obtained on %s, says the ledger, and the article is of %s. Mend the"
                + " one that is wrong.",
            entry.date(),
            day);
    return new TextProblem(TextProblem.Kind.LEDGER, entry.place(), message);
  }

  /** Whether a setting belongs to the ledger. */
  public static boolean has(Setting setting) {
    return LedgerReader.PATH.matcher(setting.path()).lookingAt();
  }

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return entries.isEmpty() && problems.isEmpty();
  }
}
