package org.quotecheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.quotecheck.ArticleFormats;
import org.quotecheck.QuoteCheck;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.sieve.Attributor;
import org.quotecheck.classification.Classification;
import org.quotecheck.classification.Classifier;
import org.quotecheck.finding.Finding;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.speaker.discourse.Cast;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.EventFinder;
import org.quotecheck.text.SourceText;

/** The stages of the engine, one by one. */
final class Steps {
  private final Language language = Languages.byTag("en");
  private final QuotationFinder finder = new QuotationFinder(language);
  private final Vocabulary vocabulary = new Vocabulary(language);
  private final Classifier classifier = new Classifier(language);
  private final ParagraphReader reader = new ParagraphReader(language);
  private final EventFinder eventFinder = new EventFinder(language);
  private final Attributor attributor = new Attributor(language);
  private final RuleSet rules = RuleSet.of(BuiltinRules.ALL);
  private final RuleSettings settings = RuleSettings.defaults(language);
  private final QuoteCheck engine = QuoteCheck.builder().threads(1).build();

  /** Runs all stages and keeps what each makes. */
  Prepared prepare(Sample sample) {
    SourceText source = sample.decode();
    AnalyzedArticle analyzed = engine.analyze(source);
    List<List<ParagraphReader.Fold>> folds = folds(analyzed);
    return new Prepared(
        sample, source, analyzed, folds, paragraphs(analyzed.article().blocks(), folds));
  }

  private static List<List<ParagraphReader.Fold>> folds(AnalyzedArticle analyzed) {
    List<List<ParagraphReader.Fold>> folds = new ArrayList<>();
    analyzed.article().blocks().forEach(block -> folds.add(new ArrayList<>()));
    List<Quotation> all = analyzed.quotations().all();
    for (int q = 0; q < all.size(); q++) {
      Quotation quotation = all.get(q);
      for (QuotationPart part :
          quotation.isNested() ? List.<QuotationPart>of() : quotation.parts()) {
        int close = part.equals(quotation.last()) ? quotation.closeLength() : 0;
        folds.get(part.block()).add(new ParagraphReader.Fold(q, part.prose(), close));
      }
    }
    return folds;
  }

  private List<Paragraph> paragraphs(List<Block> blocks, List<List<ParagraphReader.Fold>> folds) {
    return IntStream.range(0, blocks.size())
        .mapToObj(b -> reader.read(b, blocks.get(b), folds.get(b)))
        .toList();
  }

  static Article parse(SourceText source) {
    return ArticleFormats.forName(source.name()).parse(source);
  }

  Quotations findQuotations(Prepared prepared) {
    return finder.find(prepared.analyzed().article());
  }

  BlockTokens tokens(Prepared prepared) {
    return BlockTokens.of(prepared.analyzed().article(), language);
  }

  List<Classification> classify(Prepared prepared) {
    AnalyzedArticle analyzed = prepared.analyzed();
    return classifier.classify(
        analyzed.article(), analyzed.tokens().blocks(), analyzed.quotations());
  }

  void readParagraphs(Prepared prepared, Consumer<List<Event>> sink) {
    List<Block> blocks = prepared.analyzed().article().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      sink.accept(eventFinder.find(reader.read(b, blocks.get(b), prepared.folds().get(b))));
    }
  }

  Cast cast(Prepared prepared) {
    AnalyzedArticle analyzed = prepared.analyzed();
    return Cast.of(
        analyzed.article(),
        analyzed.quotations(),
        vocabulary,
        new ReadBlocks(analyzed.tokens(), analyzed.quotations(), reader));
  }

  List<Attribution> attribute(Prepared prepared) {
    AnalyzedArticle analyzed = prepared.analyzed();
    return attributor.attribute(analyzed.article(), analyzed.tokens(), analyzed.quotations());
  }

  List<Finding> checkRules(Prepared prepared) {
    return rules.check(prepared.analyzed(), settings);
  }
}
