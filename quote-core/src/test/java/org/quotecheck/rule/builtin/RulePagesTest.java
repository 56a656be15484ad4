package org.quotecheck.rule.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.rule.Rule;

/** Every rule has a page, and the samples on it behave as the page says. */
class RulePagesTest {
  private static final List<String> SECTIONS =
      List.of("What it finds", "Why it matters", "Bad", "Good", "Fix", "Options");
  private static final Pattern SAMPLE =
      Pattern.compile("```article ?(\\w*)\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  @TempDir Path folder;

  static Stream<Rule> rules() {
    return BuiltinRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageWithAllSections(Rule rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule.info().id() + "\n"), page);
    SECTIONS.forEach(section -> assertTrue(page.contains("\n## " + section + "\n"), section));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNamedAsItsClass(Rule rule) {
    String kebab =
        rule.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    assertEquals(kebab, rule.info().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsBadSampleAndNotItsGoodOne(Rule rule) throws IOException {
    String page = page(rule);
    int good = page.indexOf("## Good");
    assertEquals(1, findings(rule, page.substring(0, good)), "bad sample");
    assertEquals(0, findings(rule, page.substring(good)), "good sample");
  }

  private long findings(Rule rule, String section) throws IOException {
    Matcher sample = SAMPLE.matcher(section);
    assertTrue(sample.find(), section);
    String extension = sample.group(1).isEmpty() ? "txt" : sample.group(1);
    Path file = Files.write(folder.resolve("sample." + extension), bytes(sample.group(2)));
    return QuoteCheck.builder().build().checkAll(folder, List.of(file)).files().stream()
        .flatMap(f -> f.findings().stream())
        .filter(f -> f.finding().rule().equals(rule.info().id()))
        .count();
  }

  private static byte[] bytes(String sample) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(sample);
    int at = 0;
    while (escape.find()) {
      bytes.writeBytes(sample.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(escape.group(1), 16));
      at = escape.end();
    }
    bytes.writeBytes((sample.substring(at) + "\n").getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static String page(Rule rule) throws IOException {
    String name = rule.info().id() + ".md";
    try (InputStream in = BuiltinRules.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
