package org.quotecheck.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.citation.Reference.Definition;

/** Definitions of one kind, by label. Case and the kind of white space make no difference. */
final class Definitions {
  private final Map<String, Definition> first = new HashMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();

  /** Takes a definition; the first one of a label stands. */
  void add(Definition definition) {
    Definition before = first.putIfAbsent(normal(definition.label()), definition);
    if (before != null) {
      duplicates.add(new Duplicate(definition, before));
    }
  }

  Optional<Definition> find(String label) {
    return Optional.ofNullable(first.get(normal(label)));
  }

  List<Duplicate> duplicates() {
    return duplicates;
  }

  private static String normal(String label) {
    String plain = label.strip();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isWhitespace(plain.charAt(i))) {
        return folded(String.join(" ", plain.split("\\s+")));
      }
    }
    return folded(plain);
  }

  /** Twice, as CommonMark has it: some letters have no capital and some no small one. */
  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
