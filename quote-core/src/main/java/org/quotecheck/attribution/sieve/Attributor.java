package org.quotecheck.attribution.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.attribution.points.EventScorer;
import org.quotecheck.attribution.points.PointsRow;
import org.quotecheck.attribution.points.PointsTable;
import org.quotecheck.attribution.points.ResumeRow;
import org.quotecheck.classification.Classifier;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.discourse.Cast;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.speaker.name.KnownPhrases;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.syntax.event.EventFinder;
import org.quotecheck.text.Span;

/** Says who said each quotation. Immutable and thread-safe. */
public final class Attributor {
  private static final Comparator<Answer.Range> IN_READING_ORDER =
      Comparator.comparingInt(Answer.Range::block).thenComparing(Answer.Range::prose);

  private final Vocabulary vocabulary;
  private final Classifier classifier;
  private final ParagraphReader reader;
  private final EventFinder events;
  private final List<Sieve> inParagraph;
  private final List<Sieve> acrossParagraphs;
  private final Map<String, List<String>> silentBefore;

  /** An attributor of normal strictness that uses the word lists of {@code language}. */
  public Attributor(Language language) {
    this(language, Strictness.NORMAL, KnownNames.NONE);
  }

  /**
   * An attributor that uses the word lists of {@code language}.
   *
   * @param known people and outlets that need not be guessed
   */
  public Attributor(Language language, Strictness strictness, KnownNames known) {
    this.vocabulary = new Vocabulary(language, KnownPhrases.of(known, language));
    this.classifier = new Classifier(language);
    this.reader = new ParagraphReader(language);
    this.events = new EventFinder(language);
    EventScorer scorer = new EventScorer(PointsTable.load(PointsRow.class, "points.txt"), language);
    this.inParagraph =
        List.of(
            new ExemptSieve(true),
            new CreditSieve(),
            new DashCreditSieve(language),
            new LabelSieve(language),
            new ContinuationSieve(language),
            new SentenceSieve(scorer, language),
            new ExemptSieve(false));
    this.acrossParagraphs =
        List.of(
            new InterviewSieve(vocabulary),
            new ColonSieve(vocabulary, language),
            new LeadInSieve(language),
            new ResumeSieve(
                PointsTable.load(ResumeRow.class, "resume-points.txt"),
                strictness.resume(),
                language),
            new SentenceBesideSieve(language, strictness),
            new FirstPhraseSieve(),
            new DoubtSieve(language),
            new OrphanSieve());
    this.silentBefore = silentBefore(inParagraph, acrossParagraphs);
  }

  /**
   * One answer a quotation, in the order of {@link Quotations#all()}.
   *
   * @param tokens those of the article, looked up in the language of this attributor
   */
  public List<Attribution> attribute(Article article, BlockTokens tokens, Quotations quotations) {
    AttributionContext context =
        new AttributionContext(
            article,
            quotations,
            classifier.classify(article, tokens.blocks(), quotations),
            new ReadBlocks(tokens, quotations, reader),
            events);
    run(inParagraph, context);
    run(acrossParagraphs, context);
    Map<Answer.Range, Speaker> speakers = resolve(context, quotations);
    List<Attribution> attributions = new ArrayList<>();
    for (int q = 0; q < quotations.all().size(); q++) {
      attributions.add(attribution(q, context, speakers));
    }
    return attributions;
  }

  private static void run(List<Sieve> sieves, AttributionContext context) {
    for (int q = 0; q < context.quotationCount(); q++) {
      for (int s = 0; s < sieves.size() && context.answer(q) == null; s++) {
        Optional<Answer> answer = sieves.get(s).answer(q, context);
        if (answer.isPresent()) {
          context.record(q, answer.get());
        }
      }
    }
  }

  private Map<Answer.Range, Speaker> resolve(AttributionContext context, Quotations quotations) {
    List<Answer.Range> ranges = new ArrayList<>();
    for (int q = 0; q < context.quotationCount(); q++) {
      Answer answer = context.answer(q);
      if (answer != null && answer.mention() != null) {
        ranges.add(answer.mention());
      }
    }
    if (ranges.isEmpty()) {
      return Map.of();
    }
    Cast cast = Cast.of(context.article(), quotations, vocabulary, context.blocks());
    List<Answer.Range> ordered = new ArrayList<>(new HashSet<>(ranges));
    ordered.sort(IN_READING_ORDER);
    List<Mention> mentions = new ArrayList<>(ordered.size());
    for (Answer.Range range : ordered) {
      mentions.add(mention(context.article(), range));
    }
    List<Speaker> speakers = cast.resolve(mentions);
    Map<Answer.Range, Speaker> byRange = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      byRange.put(ordered.get(i), speakers.get(i));
    }
    return byRange;
  }

  private static Mention mention(Article article, Answer.Range range) {
    var prose = article.blocks().get(range.block()).prose();
    Span source = prose.toSource(range.prose());
    return new Mention(range.block(), range.prose(), source, range.prose().of(prose.text()));
  }

  /** For each sieve, the names of those that are asked before it. */
  private static Map<String, List<String>> silentBefore(List<Sieve> first, List<Sieve> second) {
    List<String> names =
        Stream.concat(first.stream(), second.stream()).map(Sieve::name).distinct().toList();
    Map<String, List<String>> silent = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      silent.put(names.get(i), names.subList(0, i));
    }
    return silent;
  }

  private Attribution attribution(
      int q, AttributionContext context, Map<Answer.Range, Speaker> speakers) {
    Answer answer = Objects.requireNonNull(context.answer(q), "the last sieve answers all");
    Answer.Range named = answer.status() == Status.ATTRIBUTED ? answer.mention() : null;
    return new Attribution(
        context.quotation(q),
        named == null ? context.classification(q) : context.classification(q).governed(),
        answer.status(),
        named == null ? Optional.empty() : Optional.of(mention(context.article(), named)),
        Optional.ofNullable(named == null ? null : speakers.get(named)),
        named == null ? Optional.empty() : cue(context, answer.cue()),
        new Evidence(
            answer.sieve(),
            answer.sentence(),
            silentBefore.getOrDefault(answer.sieve(), List.of())),
        answer.candidates());
  }

  private static Optional<Cue> cue(AttributionContext context, Answer.@Nullable Range range) {
    if (range == null) {
      return Optional.empty();
    }
    Mention words = mention(context.article(), range);
    return Optional.of(
        new Cue(words.block(), words.prose(), words.source(), words.text(), verb(context, range)));
  }

  /** The last cue verb of a range, which in <i>went on to claim</i> is the one that counts. */
  private static Optional<CueForm> verb(AttributionContext context, Answer.Range range) {
    Paragraph paragraph = context.paragraph(range.block());
    int end = paragraph.wordAt(range.prose().end());
    int begin = paragraph.wordAt(range.prose().begin());
    for (int i = Math.min(end, paragraph.size()) - 1; i >= begin; i--) {
      CueForm verb = paragraph.cue(i);
      if (verb != null) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
