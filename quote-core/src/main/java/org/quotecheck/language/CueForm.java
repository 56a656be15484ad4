package org.quotecheck.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One form of a cue verb, such as <i>said</i> of <i>say</i>. Immutable and thread-safe.
 *
 * <p>What it is and has stands in sets of bits, since every verb of an article is asked.
 */
public final class CueForm {
  private final String lemma;
  private final int tier;
  private final EnumSet<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
  private final EnumSet<CueFlag> flags = EnumSet.noneOf(CueFlag.class);

  /**
   * A form of a verb.
   *
   * @param lemma the verb's base form, lower case
   * @param tier how surely it governs a quotation in its sentence, 0 (seldom) to 3 (nearly always)
   * @param forms which forms of the verb the word is; never empty
   * @param flags what else the list says of the verb
   */
  public CueForm(String lemma, int tier, Set<VerbForm> forms, Set<CueFlag> flags) {
    this.lemma = Objects.requireNonNull(lemma, "lemma must not be null");
    this.tier = tier;
    this.forms.addAll(forms);
    this.flags.addAll(flags);
    if (tier < 0 || tier > 3 || forms.isEmpty()) {
      throw new IllegalArgumentException("a form of " + lemma + " needs a tier from 0 to 3");
    }
  }

  /** The verb's base form, lower case. */
  public String lemma() {
    return lemma;
  }

  /** How surely it governs a quotation in its sentence, 0 (seldom) to 3 (nearly always). */
  public int tier() {
    return tier;
  }

  /** Which forms of the verb the word is; never empty. */
  public Set<VerbForm> forms() {
    return Collections.unmodifiableSet(forms);
  }

  /** What else the list says of the verb. */
  public Set<CueFlag> flags() {
    return Collections.unmodifiableSet(flags);
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

  @Override
  public boolean equals(Object other) {
    return other instanceof CueForm form
        && lemma.equals(form.lemma)
        && tier == form.tier
        && forms.equals(form.forms)
        && flags.equals(form.flags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lemma, tier, forms, flags);
  }

  @Override
  public String toString() {
    return lemma;
  }
}
