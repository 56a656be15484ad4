package org.quotecheck.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All forms of the verbs that can link a speaker to a quotation, from the list {@code cue-verbs}.
 *
 * <p>A look-up is one hash. Immutable and thread-safe.
 */
public final class CueVerbs {
  static final String LIST = "cue-verbs";

  private static final Set<String> TIERS = Set.of("0", "1", "2", "3");

  private final Map<String, CueForm> forms;

  private CueVerbs(Map<String, CueForm> forms) {
    this.forms = Collections.unmodifiableMap(forms);
  }

  /**
   * The cue verbs of a language.
   *
   * @throws IllegalStateException if the list has a tier or flag that does not exist
   */
  public static CueVerbs of(Language language) {
    Inflection inflection = Inflection.of(language);
    WordList verbs = language.list(LIST);
    Map<String, CueForm> forms = new HashMap<>(8 * verbs.entries().size());
    for (String lemma : verbs.entries()) {
      int tier = tier(lemma, verbs.fields(lemma));
      Set<CueFlag> flags = flags(lemma, verbs.fields(lemma));
      for (Map.Entry<String, Set<VerbForm>> form : inflection.forms(lemma).entrySet()) {
        CueForm own = new CueForm(lemma, tier, form.getValue(), flags);
        forms.merge(form.getKey(), own, CueVerbs::stronger);
      }
    }
    return new CueVerbs(forms);
  }

  /**
   * The list with more verbs; those it has keep their flags, and a clause may follow the others.
   */
  static WordList with(WordList verbs, Map<String, Integer> tiers) {
    Map<String, List<String>> added = new HashMap<>();
    tiers.forEach(
        (lemma, tier) -> {
          List<String> known = verbs.fields(lemma);
          String flags = known.size() > 1 ? known.get(1) : CueFlag.THAT.word();
          added.put(lemma, List.of(Integer.toString(tier), flags));
        });
    return verbs.with(added);
  }

  /** The cue verb a word is a form of; null if it is none. */
  public @Nullable CueForm lookup(String lowerCaseWord) {
    return forms.get(lowerCaseWord);
  }

  /** All forms, each once, in no order. */
  public Set<String> forms() {
    return forms.keySet();
  }

  /** A form of two verbs belongs to the one with the higher tier, or the first in the list. */
  private static CueForm stronger(CueForm one, CueForm other) {
    return other.tier() > one.tier() ? other : one;
  }

  private static int tier(String lemma, List<String> fields) {
    if (fields.isEmpty() || !TIERS.contains(fields.get(0))) {
      throw new IllegalStateException("cue-verbs: " + lemma + " needs a tier from 0 to 3");
    }
    return fields.get(0).charAt(0) - '0';
  }

  private static Set<CueFlag> flags(String lemma, List<String> fields) {
    Set<CueFlag> flags = EnumSet.noneOf(CueFlag.class);
    for (String word : fields.size() < 2 ? new String[0] : fields.get(1).split(" ")) {
      flags.add(flag(lemma, word));
    }
    return flags;
  }

  private static CueFlag flag(String lemma, String word) {
    for (CueFlag flag : CueFlag.values()) {
      if (flag.word().equals(word)) {
        return flag;
      }
    }
    throw new IllegalStateException("cue-verbs: " + lemma + " has the unknown flag " + word);
  }
}
