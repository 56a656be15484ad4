package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueVerbsTest {
  private static final Language ENGLISH = Languages.byTag("en");
  private static final CueVerbs CUES = CueVerbs.of(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # word        | lemma     | tier | forms                | flags
          says          | say       | 3    | PRESENT_S            | THAT
          said          | say       | 3    | PAST PARTICIPLE      | THAT
          told          | tell      | 3    | PAST PARTICIPLE      | OBJECT THAT
          wrote         | write     | 3    | PAST                 | THAT WRITE
          written       | write     | 3    | PARTICIPLE           | THAT WRITE
          quipping      | quip      | 3    | ING                  | THAT
          read          | read      | 2    | BASE PAST PARTICIPLE | READ
          dubbed        | dub       | 3    | PAST PARTICIPLE      | TARGET AS
          criticised    | criticise | 2    | PAST PARTICIPLE      | TARGET
          labelled      | label     | 2    | PAST PARTICIPLE      | TARGET AS
          sang          | sing      | 2    | PAST                 | SING
          thinks        | think     | 1    | PRESENT_S            | THAT SOFT
          grinned       | grin      | 1    | PAST PARTICIPLE      | MANNER
          conceded      | concede   | 3    | PAST PARTICIPLE      | THAT LOADED
          made          | make      | 0    | PAST PARTICIPLE      |
          """)
  void looksUpAForm(String word, String lemma, int tier, String forms, String flags) {
    CueForm cue = CUES.lookup(word);
    assertNotNull(cue);
    assertEquals(lemma, cue.lemma());
    assertEquals(tier, cue.tier());
    assertEquals(forms, words(cue.forms()));
    assertEquals(flags == null ? "" : flags, words(cue.flags()));
  }

  private static <E extends Enum<E>> String words(Set<E> values) {
    return values.stream()
        .sorted(Comparator.naturalOrder())
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "Said", "sayed", "is", "have", "did", "will", ""})
  void otherWordsAreNoCues(String word) {
    assertNull(CUES.lookup(word));
  }

  @Test
  void answersWhatFormAWordIs() {
    CueForm said = CueVerbs.of(ENGLISH).lookup("said");
    assertNotNull(said);
    assertTrue(said.isPast() && said.isParticiple());
    assertFalse(said.isBase() || said.isIng());
    assertTrue(said.has(CueFlag.THAT));
    assertFalse(said.has(CueFlag.SOFT));
  }

  @Test
  void aFormOfTwoVerbsBelongsToTheStronger() {
    CueVerbs cues = CueVerbs.of(language(Map.of("find", List.of("1"), "found", List.of("3"))));
    CueForm form = cues.lookup("founded");
    assertNotNull(form);
    assertEquals("found", form.lemma());
    CueVerbs twice = CueVerbs.of(language(Map.of("bas", List.of("0"), "base", List.of("2"))));
    CueForm bases = twice.lookup("bases");
    assertNotNull(bases);
    assertEquals("base", bases.lemma());
  }

  @ParameterizedTest
  @CsvSource({"4, that", "x, that", "2, shouted"})
  void refusesAnUnknownTierOrFlag(String tier, String flag) {
    Language language = language(Map.of("say", List.of(tier, flag)));
    var refused = assertThrows(IllegalStateException.class, () -> CueVerbs.of(language));
    assertTrue(refused.toString().contains("say"), refused.toString());
  }

  private static Language language(Map<String, List<String>> verbs) {
    return new Language("xx", Map.of("cue-verbs", WordList.of(verbs)));
  }

  @Test
  void aWordIsEitherACueVerbOrACommonVerb() {
    Set<String> both = new HashSet<>(ENGLISH.list("verbs-common").entries());
    both.retainAll(CUES.forms());
    assertEquals(Set.of(), both);
  }

  @Test
  void homographsAreVerbForms() {
    Set<String> others = new HashSet<>(ENGLISH.list("homographs").entries());
    others.removeAll(CUES.forms());
    WordList common = ENGLISH.list("verbs-common");
    for (String lemma : common.entries()) {
      others.remove(lemma);
      others.removeAll(List.of(common.fields(lemma).get(0).split(" ")));
    }
    assertEquals(Set.of(), others);
  }
}
