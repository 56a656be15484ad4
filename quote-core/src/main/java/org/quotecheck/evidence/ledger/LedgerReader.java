package org.quotecheck.evidence.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Setting;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/** Reads entries of a ledger and says what is wrong with them. Used once, by one thread. */
final class LedgerReader {
  static final Pattern PATH = Pattern.compile("quotes(?:\\.(\\d+))?(?:\\.([^.]+))?(?:$|\\.)");

  /** A year, a month of one, or a day that the month has in some year. */
  private static final String DATE =
      "\\d{4}(-(0[1-9]|1[0-2]))?|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))";

  private static final String DIGEST = "[0-9a-fA-F]{64}";

  /** The keys of an entry, and what their values look like. */
  private static final Map<String, Shape> SHAPES = shapes();

  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();

  /** What a value must look like, and how a message says so. */
  private record Shape(Pattern pattern, String example) {}

  private static Map<String, Shape> shapes() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    Shape any = shape("(?s).*\\S.*", "some text");
    List.of("quote", "source", "copy", "speaker", "obtained").forEach(k -> shapes.put(k, any));
    shapes.put("time", shape("\\d{1,3}(:\\d{2}){1,2}([.,]\\d{1,3})?", "a time such as 0:12:30"));
    Shape number = shape("[1-9]\\d{0,8}", "a number from 1");
    shapes.put("page", number);
    shapes.put("line", number);
    shapes.put("date", shape(DATE, "a date such as 2026-03-01"));
    Shape digest = shape(DIGEST, "a SHA-256 digest: 64 of 0-9 and a-f");
    shapes.put("sha256", digest);
    shapes.put("transcript", digest);
    return Collections.unmodifiableMap(shapes);
  }

  private static Shape shape(String pattern, String example) {
    return new Shape(Pattern.compile(pattern), example);
  }

  Ledger read(List<Setting> settings) {
    Map<String, Map<String, Setting>> items = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Matcher path = PATH.matcher(setting.path());
      if (path.lookingAt()) {
        String index = Optional.ofNullable(path.group(1)).orElse("");
        String key = setting.path().substring(path.end(1) < 0 ? "quotes".length() : path.end(1));
        items
            .computeIfAbsent(index, i -> new LinkedHashMap<>())
            .putIfAbsent(key.startsWith(".") ? key.substring(1) : key, setting);
      }
    }
    if (items.values().stream().anyMatch(LedgerReader::isEntry)) {
      items.values().forEach(this::add);
    }
    return new Ledger(entries, problems);
  }

  /** Sites use the same key for other lists. */
  private static boolean isEntry(Map<String, Setting> values) {
    return values.keySet().stream().anyMatch(SHAPES::containsKey);
  }

  private void add(Map<String, Setting> values) {
    Span place = place(values);
    boolean isRight = true;
    for (Map.Entry<String, Setting> value : values.entrySet()) {
      isRight &= isRight(value.getKey(), value.getValue());
    }
    if (!values.containsKey("quote") && !values.containsKey("sha256")) {
      problem(
          place,
          "This entry names no quotation. Say \"quote\" with its first words, or \"sha256\" with"
              + " the digest of its words.");
      return;
    }
    if (!values.containsKey("source")
        && !values.containsKey("copy")
        && !values.containsKey("transcript")) {
      problem(
          place,
          "This entry does not say where the quotation is from. Say \"source\" with a path or an"
              + " address, or \"transcript\" with the digest of a confidential one.");
      return;
    }
    if (isRight) {
      entries.add(entry(values, place));
    }
  }

  private static LedgerEntry entry(Map<String, Setting> values, Span place) {
    return new LedgerEntry(
        place,
        text(values, "quote"),
        text(values, "sha256").toLowerCase(Locale.ROOT),
        text(values, "speaker"),
        text(values, "source"),
        text(values, "copy"),
        Locator.of(text(values, "time"), text(values, "page"), text(values, "line")),
        text(values, "date"));
  }

  private boolean isRight(String key, Setting setting) {
    Shape shape = SHAPES.get(key);
    if (shape == null) {
      String known = String.join(", ", SHAPES.keySet());
      problem(
          place(setting),
          key.isEmpty()
              ? "An entry is more than words: it says \"quote\" and \"source\"."
              : "An entry has no \"" + key + "\". What it may have is " + known + ".");
      return false;
    }
    if (!shape.pattern().matcher(setting.value().text().strip()).matches()) {
      problem(place(setting), "\"" + key + "\" must be " + shape.example() + ".");
      return false;
    }
    return true;
  }

  private void problem(Span place, String message) {
    problems.add(new TextProblem(TextProblem.Kind.LEDGER, place, message));
  }

  private static String text(Map<String, Setting> values, String key) {
    Setting setting = values.get(key);
    return setting == null ? "" : setting.value().text().strip();
  }

  /** The first value that is there; what is empty has no place. */
  private static Span place(Map<String, Setting> values) {
    return values.values().stream()
        .map(LedgerReader::place)
        .filter(place -> !place.isEmpty())
        .findFirst()
        .orElse(new Span(0, 0));
  }

  private static Span place(Setting setting) {
    return setting.value().toSource(new Span(0, setting.value().length()));
  }
}
