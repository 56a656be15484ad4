package org.quotecheck.speaker.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.text.SourceText;

class NameFinderTest {
  private static final Language ENGLISH = Languages.byTag("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harriet Lundgren left. | person Harriet Lundgren",
        "So did Dr. Harriet B. Lundgren. | person Harriet B. Lundgren (Dr.)",
        "Keep Amos Pickering Jr. away. | person Amos Pickering Jr.",
        "Ask Pieter van der Velde. | person Pieter van der Velde",
        "The kiosk is run by Samir al-Hadidi. | person Samir al-Hadidi",
        "Former Mayor Nell Quayle left. | person Nell Quayle (Mayor)",
        "Then Secretary of State Nell Quayle left. | person Nell Quayle (Secretary of State)",
        "The Sallow Harbour Trust left. | organization Sallow Harbour Trust",
        "Ask the Ministry of Roads and Canals. | organization Ministry of Roads and Canals",
        "Ask the Sallow Farmers' Union. | organization Sallow Farmers' Union",
        "They signed the Treaty of Sallow. | document Treaty of Sallow",
        "She lives in Norway. | place Norway",
        "In Norway Harriet Lundgren slept. | place Norway; person Harriet Lundgren",
        "The Ohio-based sailor slept. | ''",
        "Smiling, she left. | ''",
        "On Monday she left. | ''",
        "The machine is called VX9. | organization VX9",
        "They saw Velvane Ltd. burn. | organization Velvane Ltd.",
        "Ask Phil “squid” Lundgren. | person Phil Lundgren",
        "Ask Velvane “squid” Lundgren. | person Velvane",
        "Five-year-old Harriet Lundgren slept. | person Harriet Lundgren",
      })
  void findsNamesWithTheirTitles(String text, String expected) {
    assertEquals(expected, names(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Bridging the river took a year.', ''",
    "'Lundgren said so.', person Lundgren",
    "'Lundgren''s boat sank.', person Lundgren",
    "'Statements said little.', ''",
    "'Will Lundgren come?', person Lundgren",
  })
  void doubtsAWordThatOnlyOpensTheSentence(String text, String expected) {
    assertEquals(expected, names(text));
  }

  private static String names(String text) {
    Article article =
        ArticleFormats.forName("a.txt")
            .parse(SourceText.of("a.txt", "It was so.\n\n" + text + "\n"));
    Vocabulary vocabulary = new Vocabulary(ENGLISH);
    ReadBlocks blocks =
        new ReadBlocks(
            BlockTokens.of(article, ENGLISH),
            new Quotations(List.of(), List.of()),
            new ParagraphReader(ENGLISH));
    ArticleTokens tokens = new ArticleTokens(blocks, vocabulary);
    List<Name> names =
        new NameFinder(
                article,
                new QuotationFinder(ENGLISH).find(article),
                tokens,
                vocabulary,
                blocks::paragraph)
            .find();
    return names.stream().map(NameFinderTest::text).collect(Collectors.joining("; "));
  }

  private static String text(Name name) {
    String kind = name.kind().name().toLowerCase(Locale.ROOT);
    return kind + " " + name.text() + (name.isTitled() ? " (" + name.title() + ")" : "");
  }
}
