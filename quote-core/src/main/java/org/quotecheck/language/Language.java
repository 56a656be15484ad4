package org.quotecheck.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What differs between languages: word lists read from the folder {@code
 * org/quotecheck/language/<tag>/}, one text file a list.
 *
 * <p>Words are lower case unless a list says otherwise. Immutable and thread-safe.
 */
public final class Language {
  private final String tag;
  private final Map<String, WordList> lists;
  private final AtomicReference<@Nullable Derived> derived = new AtomicReference<>();

  /** What is made of the lists when first asked for. */
  private record Derived(CueVerbs cueVerbs, CommonVerbs commonVerbs, WordTable words) {}

  Language(String tag, Map<String, WordList> lists) {
    this.tag = Objects.requireNonNull(tag, "tag must not be null");
    Map<String, WordList> numbered = new HashMap<>();
    lists.forEach((name, list) -> numbered.put(name, list.numbered(numbered.size())));
    this.lists = Map.copyOf(numbered);
  }

  /**
   * The same language with more cue verbs, or with other tiers for those it has.
   *
   * @param tiers how surely each verb governs a quotation in its sentence, 0 (seldom) to 3 (nearly
   *     always), by its base form, lower case
   */
  public Language withCueVerbs(Map<String, Integer> tiers) {
    if (tiers.isEmpty()) {
      return this;
    }
    Map<String, WordList> changed = new HashMap<>(lists);
    changed.put(CueVerbs.LIST, CueVerbs.with(list(CueVerbs.LIST), tiers));
    changed.put(
        Inflection.DOUBLING, Inflection.withEither(list(Inflection.DOUBLING), tiers.keySet()));
    return new Language(tag, changed);
  }

  /** The BCP 47 tag, such as {@code en}. */
  public String tag() {
    return tag;
  }

  /** The names of all lists this language has. */
  public Set<String> listNames() {
    return lists.keySet();
  }

  /**
   * A list by name; empty if the language has no such list.
   *
   * @param name the file name without {@code .txt}
   */
  public WordList list(String name) {
    return lists.getOrDefault(name, WordList.EMPTY);
  }

  /**
   * The verbs that can link a speaker to a quotation.
   *
   * @throws IllegalStateException if their list has a tier or flag that does not exist
   */
  public CueVerbs cueVerbs() {
    return derived().cueVerbs();
  }

  /** The forms of other frequent verbs. */
  public CommonVerbs commonVerbs() {
    return derived().commonVerbs();
  }

  /** Every word of the lists and every form of these verbs. */
  public WordTable words() {
    return derived().words();
  }

  private synchronized Derived derived() {
    Derived made = derived.get();
    if (made == null) {
      CueVerbs cues = CueVerbs.of(this);
      CommonVerbs common = CommonVerbs.of(this);
      Set<String> forms = new LinkedHashSet<>(cues.forms());
      forms.addAll(common.forms());
      made = new Derived(cues, common, WordTable.of(lists.values(), forms));
      derived.set(made);
    }
    return made;
  }
}
