package org.quotecheck.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * All forms of the frequent verbs that say nothing, from the list {@code verbs-common}. Immutable
 * and thread-safe.
 */
public final class CommonVerbs {
  private final Map<String, Boolean> forms;

  private CommonVerbs(Map<String, Boolean> forms) {
    this.forms = Collections.unmodifiableMap(forms);
  }

  /** The common verbs of a language. */
  public static CommonVerbs of(Language language) {
    WordList verbs = language.list("verbs-common");
    Inflection inflection = Inflection.of(language);
    Map<String, Boolean> forms = new LinkedHashMap<>(8 * verbs.entries().size());
    for (String lemma : verbs.entries()) {
      boolean noun = verbs.fields(lemma).contains("noun");
      for (Map.Entry<String, Set<VerbForm>> form : inflection.forms(lemma).entrySet()) {
        forms.merge(form.getKey(), noun && isNounForm(form.getValue()), Boolean::logicalOr);
      }
    }
    return new CommonVerbs(forms);
  }

  private static boolean isNounForm(Set<VerbForm> is) {
    return is.contains(VerbForm.BASE) || is.contains(VerbForm.PRESENT_S);
  }

  /** All forms, each once, in the order of the list. */
  public Set<String> forms() {
    return forms.keySet();
  }

  /** Whether a form is as often a noun. */
  public boolean isNounToo(String form) {
    return forms.getOrDefault(form, false);
  }
}
