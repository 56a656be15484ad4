package org.quotecheck.language;

import java.util.Objects;
import java.util.Set;

/**
 * One form of a cue verb, such as <i>said</i> of <i>say</i>.
 *
 * @param lemma the verb's base form, lower case
 * @param tier how surely it governs a quotation in its sentence, 0 (seldom) to 3 (nearly always)
 * @param forms which forms of the verb the word is; never empty
 * @param flags what else the list says of the verb
 */
public record CueForm(String lemma, int tier, Set<VerbForm> forms, Set<CueFlag> flags) {
  public CueForm {
    Objects.requireNonNull(lemma, "lemma must not be null");
    forms = Set.copyOf(forms);
    flags = Set.copyOf(flags);
    if (tier < 0 || tier > 3 || forms.isEmpty()) {
      throw new IllegalArgumentException("a form of " + lemma + " needs a tier from 0 to 3");
    }
  }

  /** Whether the word can be the past tense. */
  public boolean isPast() {
    return forms.contains(VerbForm.PAST);
  }

  /** Whether the word can be the past participle. */
  public boolean isParticiple() {
    return forms.contains(VerbForm.PARTICIPLE);
  }

  /** Whether the word is the form in -ing. */
  public boolean isIng() {
    return forms.contains(VerbForm.ING);
  }

  /** Whether the word can be the infinitive. */
  public boolean isBase() {
    return forms.contains(VerbForm.BASE);
  }

  /** Whether the verb has the flag. */
  public boolean has(CueFlag flag) {
    return flags.contains(flag);
  }
}
