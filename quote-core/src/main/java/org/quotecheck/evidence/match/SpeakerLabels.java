package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * Tells whether the label of a turn names the person an article credits: {@code SEN. ODUYA} is Mara
 * Oduya, {@code Q} is nobody by name. Immutable and thread-safe.
 */
final class SpeakerLabels {
  private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'\u2019\\-]+");

  private final WordCutter cutter;
  private final Set<String> anonymous;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> roles = new HashSet<>();

  /** What each short given name stands for. */
  private final Map<String, Set<String>> longForms = new HashMap<>();

  SpeakerLabels(Language language, WordCutter cutter) {
    this.cutter = cutter;
    this.anonymous = Set.copyOf(language.list("anonymous-labels").entries());
    List.of("name-titles", "name-suffixes", "name-credentials", "role-ranks")
        .forEach(list -> addWords(language.list(list), titles));
    List.of("role-persons", "role-determiners", "role-groups", "name-offices")
        .forEach(list -> addWords(language.list(list), roles));
    WordList shortForms = language.list("name-short-forms");
    shortForms.entries().forEach(name -> longForms.put(name, longForms(shortForms.fields(name))));
  }

  private Set<String> longForms(List<String> names) {
    return names.stream().flatMap(name -> words(name).stream()).collect(Collectors.toSet());
  }

  private void addWords(WordList list, Set<String> words) {
    list.entries().forEach(entry -> words.addAll(words(entry)));
  }

  /**
   * A person as a label or an article has it.
   *
   * @param words the words of the name in their plain form, without titles
   * @param isAnonymous whether they name nobody
   */
  record Name(List<String> words, boolean isAnonymous) {
    static final Name NONE = new Name(List.of(), true);
  }

  /** Who says what stands behind a label. */
  Said compare(String label, String credited) {
    return compare(name(label), name(credited));
  }

  /** The same if both have been read. */
  Said compare(Name label, Name credited) {
    if (label.isAnonymous()) {
      return Said.BY_UNKNOWN;
    }
    return isSame(label.words(), credited.words()) ? Said.BY_CREDITED : Said.BY_OTHER;
  }

  /** Whom a text names. */
  Name name(String text) {
    List<String> names = new ArrayList<>(words(ASIDE.matcher(text).replaceAll(" ")));
    names.removeIf(titles::contains);
    return new Name(names, names.isEmpty() || isAnonymous(names));
  }

  private List<String> words(String text) {
    return BETWEEN.splitAsStream(text).map(cutter::plain).filter(w -> !w.isEmpty()).toList();
  }

  private boolean isAnonymous(List<String> names) {
    return anonymous.contains(names.get(0))
        || names.stream().allMatch(n -> roles.contains(n) || Character.isDigit(n.charAt(0)));
  }

  private boolean isSame(List<String> label, List<String> credited) {
    if (credited.isEmpty()) {
      return false;
    }
    if (label.size() == 1 || credited.size() == 1) {
      return label.size() == 1 ? credited.contains(label.get(0)) : label.contains(credited.get(0));
    }
    String family = credited.get(credited.size() - 1);
    int at = label.lastIndexOf(family);
    return at >= 0 && isSameGiven(label.get(at == 0 ? 1 : 0), credited.get(0));
  }

  private boolean isSameGiven(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return one.equals(other) || isShort(one, other) || isShort(other, one);
  }

  private boolean isShort(String one, String other) {
    return longForms.getOrDefault(one, Set.of()).contains(other);
  }
}
