package org.quotecheck.citation.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/** Collects the entries of one bibliography, field by field. Not thread-safe. */
final class EntryCollector {
  /** What CSL calls the key. */
  private static final Set<String> KEY = Set.of("id");

  private final SourceText source;
  private final List<BibliographyEntry> entries = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private int begin;
  private @Nullable String key;
  private Span name = new Span(0, 0);

  EntryCollector(SourceText source) {
    this.source = source;
  }

  /** An entry begins. */
  void begin(int offset) {
    begin = offset;
    key = null;
    fields.clear();
  }

  /** Its key. */
  void key(String value, Span place) {
    key = value;
    name = place;
  }

  /** One of its fields. */
  void field(String field, String value, Span place) {
    if (KEY.contains(field)) {
      key(value, place);
    } else {
      fields.putIfAbsent(field.toLowerCase(Locale.ROOT), value.strip());
    }
  }

  /** It ends; without a key nobody can cite it. */
  void end(int offset) {
    Span span = new Span(begin, Math.max(begin, offset));
    if (key == null) {
      problem(span, "This entry has no id, so that nothing can cite it. Give it one.");
    } else {
      entries.add(new BibliographyEntry(key, name, span, fields));
    }
  }

  void problem(Span span, String message) {
    int end = Math.min(source.length(), span.end());
    Span inside = new Span(Math.min(span.begin(), end), end);
    problems.add(new TextProblem(TextProblem.Kind.BIBLIOGRAPHY, inside, message));
  }

  Bibliography bibliography() {
    return new Bibliography(source, entries, problems);
  }
}
