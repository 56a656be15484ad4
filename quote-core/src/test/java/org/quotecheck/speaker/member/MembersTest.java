package org.quotecheck.speaker.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.text.SourceText;

class MembersTest {
  private static final Language ENGLISH = Languages.byTag("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Robert Tarn met Bob Tarn. | Robert Tarn",
        "R. Tarn is Robert Tarn. | Robert Tarn",
        "Robert J. Tarn is Robert Tarn. | Robert J. Tarn",
        "Robert J. Tarn met Robert K. Tarn. | Robert J. Tarn; Robert K. Tarn",
        "Amos Tarn met Amos Tarn Jr. | Amos Tarn; Amos Tarn Jr.",
        "Inés Salas Ortega is Ms. Salas Ortega. | Inés Salas Ortega",
        "We saw Mayor Tarn. Tarn left. | Mayor Tarn",
        "The Sallow Harbour Trust (SHT) left. The SHT came. | Sallow Harbour Trust",
      })
  void oneMemberForAllNamesOfOne(String text, String expected) {
    assertEquals(expected, String.join("; ", owners(members(text))));
  }

  @Test
  void aSharedNameHasNoOwner() {
    Members members = members("We saw Edgar Pym and Rhoda Pym. Then Pym left.");
    int last = members.names().size() - 1;
    assertEquals(
        Set.of("Edgar Pym", "Rhoda Pym"),
        members.names().rivals(last).stream().map(Member::name).collect(Collectors.toSet()));
  }

  @Test
  void readsRolesAgesAndGender() {
    Member member =
        members("We saw Fiona Threlkeld, 62, the retired coroner of Sallow, leave.")
            .persons()
            .named("threlkeld")
            .get(0);
    assertEquals(List.of("62"), member.ages());
    assertEquals(Gender.FEMALE, member.gender());
    assertEquals("coroner", member.roles().get(0).noun());
    assertTrue(member.roles().get(0).qualifiers().containsAll(Set.of("retired", "sallow")));
  }

  @Test
  void aNounThatNoListHasIsARoleWhereNothingElseCouldStand() {
    Member member =
        members("We saw Fiona Threlkeld, the goosekeeper, leave.")
            .persons()
            .named("threlkeld")
            .get(0);
    assertEquals("goosekeeper", member.roles().get(0).noun());
  }

  private static Set<String> owners(Members members) {
    Set<String> owners = new LinkedHashSet<>();
    for (int i = 0; i < members.names().size(); i++) {
      Member owner = members.names().owner(i);
      owners.add(owner == null ? "?" : owner.name());
    }
    return owners;
  }

  private static Members members(String text) {
    Article article =
        ArticleFormats.forName("a.txt")
            .parse(SourceText.of("a.txt", "It was so.\n\n" + text + "\n"));
    Quotations quotations = new QuotationFinder(ENGLISH).find(article);
    Vocabulary vocabulary = new Vocabulary(ENGLISH);
    ReadBlocks blocks =
        new ReadBlocks(
            BlockTokens.of(article, ENGLISH),
            new Quotations(List.of(), List.of()),
            new ParagraphReader(ENGLISH));
    ArticleTokens tokens = new ArticleTokens(blocks, vocabulary);
    NameFinder finder = new NameFinder(article, quotations, tokens, vocabulary, blocks::paragraph);
    return Members.of(article, tokens, vocabulary, finder, blocks::paragraph);
  }
}
