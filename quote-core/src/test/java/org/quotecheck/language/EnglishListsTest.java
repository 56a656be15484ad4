package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of the English lists hold only what their head comments name. */
class EnglishListsTest {
  private static final Language ENGLISH = Languages.byTag("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # list             | field | values
          abbreviations      | 0     | end name number on
          cue-nouns          | 0     | either spoken written
          cue-phrases        | 0     | 0 1 2 3
          cue-phrases        | 1     | owner preposition verb
          cue-verbs          | 0     | 0 1 2 3
          doubling-verbs     | 0     | optional
          homographs         | 0     | adjective noun preposition verb
          indefinites        | 0     | plural singular
          numbers            | 0     | cardinal ordinal quantity roman
          pronouns-subject   | 0     | plural singular
          """)
  void fieldsHoldKnownValues(String list, int field, String values) {
    WordList words = ENGLISH.list(list);
    Set<String> found = new TreeSet<>();
    for (String entry : words.entries()) {
      List<String> fields = words.fields(entry);
      if (fields.size() > field) {
        found.add(fields.get(field));
      }
    }
    assertEquals(values, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({"owner, true", "preposition, false", "verb, false"})
  void onlyAnOwnerHasAGapForTheSpeaker(String kind, boolean gap) {
    WordList phrases = ENGLISH.list("cue-phrases");
    for (String phrase : phrases.entries()) {
      if (phrases.fields(phrase).get(1).equals(kind)) {
        assertEquals(gap, phrase.contains(" ... "), phrase);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A verb would take the noun phrase apart that names a speaker.
          verbs-common   | captain coach host judge partner guard chair cook minister
          cue-verbs      | judge champion market lobby
          # An ordinary word at the end of a sentence would swallow its full stop.
          abbreviations  | sat sun wed man miss art fig ill may in all
          adverbs        | family rally daily
          """)
  void leavesOutWordsThatAreMostlySomethingElse(String list, String words) {
    for (String word : words.split(" ", -1)) {
      assertTrue(!ENGLISH.list(list).contains(word), word);
    }
  }
}
