package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private static final Language ENGLISH = Languages.byTag("en");
  private static final Inflection INFLECTION = Inflection.of(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # base    | -s         | past              | participle        | -ing
          add       | adds       | added             | added             | adding
          note      | notes      | noted             | noted             | noting
          reply     | replies    | replied           | replied           | replying
          say       | says       | said              | said              | saying
          convey    | conveys    | conveyed          | conveyed          | conveying
          stress    | stresses   | stressed          | stressed          | stressing
          preach    | preaches   | preached          | preached          | preaching
          wish      | wishes     | wished            | wished            | wishing
          fax       | faxes      | faxed             | faxed             | faxing
          echo      | echoes     | echoed            | echoed            | echoing
          boo       | boos       | booed             | booed             | booing
          agree     | agrees     | agreed            | agreed            | agreeing
          argue     | argues     | argued            | argued            | arguing
          lie       | lies       | lay lied          | lied lain         | lying
          quip      | quips      | quipped           | quipped           | quipping
          admit     | admits     | admitted          | admitted          | admitting
          whisper   | whispers   | whispered         | whispered         | whispering
          quiz      | quizzes    | quizzed           | quizzed           | quizzing
          begin     | begins     | began             | begun             | beginning
          label     | labels     | labeled labelled  | labeled labelled  | labeling labelling
          read      | reads      | read              | read              | reading
          write     | writes     | wrote             | written           | writing
          understand| understands| understood        | understood        | understanding
          go        | goes       | went              | gone              | going
          plead     | pleads     | pleaded pled      | pleaded pled      | pleading
          criticise | criticises | criticised        | criticised        | criticising
          e-mail    | e-mails    | e-mailed          | e-mailed          | e-mailing
          ad-lib    | ad-libs    | ad-libbed         | ad-libbed         | ad-libbing
          be        | is         | was were          | been              | being
          """)
  void formsOfAVerb(String base, String s, String past, String participle, String ing) {
    assertEquals(base, words(base, VerbForm.BASE));
    assertEquals(s, words(base, VerbForm.PRESENT_S));
    assertEquals(past, words(base, VerbForm.PAST));
    assertEquals(participle, words(base, VerbForm.PARTICIPLE));
    assertEquals(ing, words(base, VerbForm.ING));
  }

  private static String words(String lemma, VerbForm form) {
    return INFLECTION.forms(lemma).entrySet().stream()
        .filter(e -> e.getValue().contains(form))
        .map(e -> e.getKey())
        .collect(Collectors.joining(" "));
  }

  @Test
  void oneWordCanBeSeveralForms() {
    assertEquals(
        Set.of(VerbForm.BASE, VerbForm.PAST, VerbForm.PARTICIPLE),
        INFLECTION.forms("read").get("read"));
  }

  @Test
  void withoutListsEveryVerbIsRegular() {
    Inflection bare = Inflection.of(new Language("xx", java.util.Map.of()));
    assertEquals(Set.of("go", "goes", "goed", "going"), bare.forms("go").keySet());
  }

  @Test
  void commonVerbsAreWrittenOutAsTheRulesGiveThem() {
    WordList common = ENGLISH.list("verbs-common");
    for (String lemma : common.entries()) {
      List<String> written = List.of((lemma + " " + common.fields(lemma).get(0)).split(" "));
      assertEquals(List.copyOf(INFLECTION.forms(lemma).keySet()), written);
    }
  }
}
