package org.quotecheck.rule.builtin.source;

import java.util.HashSet;
import java.util.Set;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.RuleContext;

/** The names of outlets: those of the language's list, and those a newsroom has told us about. */
final class OutletNames {
  private final Set<String> names = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();
  private int longest;

  private OutletNames(Set<String> listed, RuleContext context) {
    listed.forEach(this::add);
    context.known().outlets().forEach(this::add);
    context.known().ownOutlet().ifPresent(names::remove);
  }

  static OutletNames of(RuleContext context) {
    WordList list = context.language().list("outlets");
    return new OutletNames(list.entries(), context);
  }

  private void add(String name) {
    String[] words = name.split(" ", -1);
    names.add(name);
    firstWords.add(words[0]);
    longest = Math.max(longest, words.length);
  }

  /** The number of words of the longest name that begins at a token; 0 if none does. */
  int lengthAt(ReporterText text, int from) {
    if (!text.isCapital(from) || !firstWords.contains(text.written(from))) {
      return 0;
    }
    StringBuilder name = new StringBuilder();
    int found = 0;
    for (int length = 1; length <= longest && text.isWord(from + length - 1); length++) {
      name.append(length > 1 ? " " : "").append(text.written(from + length - 1));
      found = names.contains(name.toString()) ? length : found;
    }
    return found;
  }
}
