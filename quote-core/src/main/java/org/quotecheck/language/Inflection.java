package org.quotecheck.language;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English verbs: spelling rules, with the lists {@code irregular-verbs} and {@code
 * doubling-verbs} for what the rules do not give.
 *
 * <p>Immutable and thread-safe.
 */
public final class Inflection {
  static final String DOUBLING = "doubling-verbs";

  private static final String OPTIONAL = "optional";
  private static final int PAST_FIELD = 0;
  private static final int PARTICIPLE_FIELD = 1;
  private static final int ING_FIELD = 2;
  private static final int PRESENT_S_FIELD = 3;

  private final WordList irregular;
  private final WordList doubling;

  private Inflection(WordList irregular, WordList doubling) {
    this.irregular = irregular;
    this.doubling = doubling;
  }

  /** The inflection by the lists of a language; without them every verb is regular. */
  public static Inflection of(Language language) {
    return new Inflection(language.list("irregular-verbs"), language.list(DOUBLING));
  }

  /** The list of doubling verbs, where verbs that it does not have may be spelt either way. */
  static WordList withEither(WordList doubling, Collection<String> lemmas) {
    Map<String, List<String>> added = new LinkedHashMap<>();
    lemmas.stream()
        .filter(lemma -> !doubling.contains(lemma))
        .forEach(lemma -> added.put(lemma, List.of(OPTIONAL)));
    return doubling.with(added);
  }

  /**
   * All words that are forms of a verb, with the forms each of them is, beginning with the base.
   *
   * @param lemma the base form, lower case, not empty
   */
  public Map<String, Set<VerbForm>> forms(String lemma) {
    Map<String, Set<VerbForm>> forms = new LinkedHashMap<>();
    add(forms, VerbForm.BASE, List.of(lemma));
    add(forms, VerbForm.PRESENT_S, listed(lemma, PRESENT_S_FIELD, List.of(withS(lemma))));
    List<String> ed = withEnding(lemma, "ed");
    add(forms, VerbForm.PAST, listed(lemma, PAST_FIELD, ed));
    add(forms, VerbForm.PARTICIPLE, listed(lemma, PARTICIPLE_FIELD, ed));
    add(forms, VerbForm.ING, listed(lemma, ING_FIELD, withEnding(lemma, "ing")));
    return forms;
  }

  private static void add(Map<String, Set<VerbForm>> forms, VerbForm form, List<String> words) {
    for (String word : words) {
      forms.computeIfAbsent(word, w -> EnumSet.noneOf(VerbForm.class)).add(form);
    }
  }

  private List<String> listed(String lemma, int field, List<String> regular) {
    List<String> fields = irregular.fields(lemma);
    boolean missing = fields.size() <= field || fields.get(field).isEmpty();
    return missing ? regular : List.of(fields.get(field).split(" "));
  }

  private static String withS(String lemma) {
    if (endsInConsonantAnd(lemma, 'y')) {
      return withoutLast(lemma) + "ies";
    }
    boolean hissing = isHissing(lemma) || endsInConsonantAnd(lemma, 'o');
    return lemma + (hissing ? "es" : "s");
  }

  private static boolean isHissing(String lemma) {
    return lemma.endsWith("s")
        || lemma.endsWith("x")
        || lemma.endsWith("z")
        || lemma.endsWith("ch")
        || lemma.endsWith("sh");
  }

  /** The form in -ed or -ing, or both spellings where both are in use. */
  private List<String> withEnding(String lemma, String ending) {
    if (!doubling.contains(lemma)) {
      return List.of(plain(lemma, ending));
    }
    String doubled = lemma + lemma.charAt(lemma.length() - 1) + ending;
    boolean optional = doubling.fields(lemma).contains(OPTIONAL);
    return optional ? List.of(plain(lemma, ending), doubled) : List.of(doubled);
  }

  private static String plain(String lemma, String ending) {
    if (ending.equals("ed") && endsInConsonantAnd(lemma, 'y')) {
      return withoutLast(lemma) + "ied";
    }
    return losesE(lemma, ending) ? withoutLast(lemma) + ending : lemma + ending;
  }

  /** <i>write</i> loses its e before -ing, <i>agree</i> only before -ed. */
  private static boolean losesE(String lemma, String ending) {
    int before = lemma.length() - 2;
    boolean kept = ending.equals("ing") && before >= 0 && "eoy".indexOf(lemma.charAt(before)) >= 0;
    return lemma.endsWith("e") && !kept;
  }

  private static boolean endsInConsonantAnd(String lemma, char last) {
    int at = lemma.length() - 1;
    return at > 0 && lemma.charAt(at) == last && "aeiou".indexOf(lemma.charAt(at - 1)) < 0;
  }

  private static String withoutLast(String lemma) {
    return lemma.substring(0, lemma.length() - 1);
  }
}
