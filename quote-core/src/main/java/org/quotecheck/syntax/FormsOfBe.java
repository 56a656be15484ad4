package org.quotecheck.syntax;

import java.util.HashSet;
import java.util.Set;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/** The forms of <i>be</i>, with which a participle is a passive. Immutable and thread-safe. */
public final class FormsOfBe {
  private static final String BE = "be";

  private final Set<String> forms = new HashSet<>();

  /** Uses the auxiliaries of {@code language}. */
  public FormsOfBe(Language language) {
    WordList auxiliaries = language.list("auxiliaries");
    for (String form : auxiliaries.entries()) {
      if (auxiliaries.fields(form).get(0).equals(BE)) {
        forms.add(form);
      }
    }
  }

  /** Whether a word of a paragraph is one of them. */
  public boolean has(Paragraph p, int word) {
    return forms.contains(p.lower(word));
  }
}
