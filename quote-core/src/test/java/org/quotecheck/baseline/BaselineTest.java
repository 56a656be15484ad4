package org.quotecheck.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.text.SourceText;

final class BaselineTest {
  private static final String FILE =
      """
      {
        "version": 1,
        "findings": [
          {"path":"a.md","rule":"late-attribution","fingerprint":"0000000000000001","words":"“We ran.”"},
          {"path":"a.md","rule":"unattributed-quote","fingerprint":"0000000000000002","count":2,"words":"\\"We hid.\\""},
          {"path":"b.md","rule":"unattributed-quote","fingerprint":"0000000000000002","words":""}
        ]
      }
      """;

  private static List<BaselineEntry> entries() {
    return List.of(
        new BaselineEntry("a.md", "late-attribution", "0000000000000001", 1, "“We ran.”"),
        new BaselineEntry("a.md", "unattributed-quote", "0000000000000002", 2, "\"We hid.\""),
        new BaselineEntry("b.md", "unattributed-quote", "0000000000000002", 1, ""));
  }

  private static Baseline read(String text) {
    return Baseline.read(SourceText.of("quotecheck-baseline.json", text));
  }

  @Test
  void isWrittenAndReadAlike() {
    assertEquals(FILE, Baseline.of(entries()).json());
    Baseline read = read(FILE);
    assertEquals(entries(), read.entries());
    assertEquals(4, read.count());
    assertEquals(FILE, read.json());
    String second = read.place(entries().get(1)).of(FILE);
    assertTrue(second.startsWith("{\"path\":\"a.md\",\"rule\":\"unattributed-quote\""), second);
    assertTrue(second.endsWith("\"}"), second);
  }

  @Test
  void theOrderOfFindingsDoesNotShow() {
    List<BaselineEntry> single = new ArrayList<>();
    entries().forEach(e -> Collections.nCopies(e.count(), e.times(1)).forEach(single::add));
    Collections.shuffle(single, new Random(7));
    assertEquals(FILE, Baseline.of(single).json());
  }

  @Test
  void nothingIsABaselineToo() {
    Baseline empty = Baseline.of(List.of());
    assertEquals("{\n  \"version\": 1,\n  \"findings\": []\n}\n", empty.json());
    assertEquals(List.of(), read(empty.json()).entries());
  }

  @Test
  void bothSidesOfAMergeMayHaveAddedAnEntry() {
    String line = FILE.lines().skip(3).findFirst().orElseThrow();
    assertEquals(entries(), read(FILE.replace(line, line + "\n" + line)).entries());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreRead() {
    assertEquals(entries(), read("\uFEFF" + FILE.replace("\n", "\r\n")).entries());
  }

  @Test
  void theMarksOfAMergeAreExplained() {
    String line = FILE.lines().skip(3).findFirst().orElseThrow();
    String merged =
        FILE.replace(line, "<<<<<<< HEAD\n" + line + "\n=======\n" + line + "\n>>>>>>> main");
    assertEquals(
        "quotecheck-baseline.json:4:1: a merge left its marks here. Keep the lines of both sides,"
            + " take the marks out, and run the goal baseline with quotecheck.prune.",
        message(merged));
  }

  private static String message(String text) {
    return String.valueOf(assertThrows(BaselineException.class, () -> read(text)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          [] | 1:1: a baseline is a JSON object.
          {} | 1:2: version is missing.
          {"version": 2, "findings": []} | 1:13: it has version 2 and this quotecheck reads version 1; use the quotecheck that wrote it, or a newer one.
          {"version": "1"} | 1:13: version must be a whole number.
          {"findings": []} | 1:14: version must stand before findings.
          {"version": 1, "finding": []} | 1:16: there is no key "finding" (did you mean findings?).
          {"version": 1, "findings": {}} | 1:28: findings must be a list.
          {"version": 1, "findings": ["a"]} | 1:29: a finding must be an object.
          {"version": 1, "findings": [{"rul": "a"}]} | 1:30: there is no key "rul" (did you mean rule?).
          {"version": 1, "findings": [{"rule": 3}]} | 1:38: rule must be a text.
          {"version": 1, "findings": [{"rule": "a", "path": "b"}]} | 1:54: this finding has no fingerprint.
          {"version": 1, "findings": [{"count": 0}]} | 1:39: count must be a whole number from 1 on.
          {"version": 1, "findings": []} [] | 1:32: there is something behind the baseline.
          """)
  void mistakesHaveAPlaceAndAReason(String text, String message) {
    assertEquals("quotecheck-baseline.json:" + message, message(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "{\"version\": 1, \"findings\": [ | quotecheck-baseline.json:1:",
        "{\"version\": 1,, | quotecheck-baseline.json:1:15: it is no JSON: ",
        "nonsense | quotecheck-baseline.json:1:",
      })
  void whatIsNoJsonHasAPlace(String text, String beginning) {
    assertTrue(message(text).startsWith(beginning), message(text));
  }
}
