package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** A long quotation is over before the reader learns whose it is. */
final class LateAttribution implements ArticleRule {
  private static final RuleOption.WholeNumber SENTENCES =
      new RuleOption.WholeNumber(
          "sentences", 2, 2, 20, "So many quoted sentences before the speaker are too many.");

  private static final RuleOption.WholeNumber WORDS =
      new RuleOption.WholeNumber(
          "words", 25, 1, 500, "Quotations of fewer words before the speaker are left alone.");

  private static final RuleInfo INFO =
      RuleInfo.named("late-attribution", "The reader learns late who is speaking.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.OPINION, Genre.BLOG, Genre.FICTION)
          .with(SENTENCES)
          .with(WORDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Voices voices = Voices.of(analyzed);
    WordList abbreviations = context.language().list("abbreviations");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < voices.all().size(); i++) {
      Attribution attribution = voices.all().get(i);
      Optional<String> voice = Voices.voice(attribution);
      if (Voices.isNamedBehind(attribution)
          && !Voices.isInDialogue(voices.all(), i)
          && isNews(attribution, context.language())
          && !isExpected(attribution, voice, voices)) {
        Tokens tokens = Tokenizer.tokenize(voices.quoted(attribution));
        report(attribution, Measure.of(tokens, abbreviations), context).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether the words beside the quotation are a name or "a clerk": not "he", nor "the report". */
  private static boolean isNews(Attribution attribution, Language language) {
    String words = Voices.words(attribution).toLowerCase(Locale.ROOT);
    String first = words.split(" ", 2)[0];
    boolean definite = language.list("role-determiners").fields(first).contains("definite");
    return !definite && !language.list("role-pronouns").contains(words);
  }

  /** Whether the paragraph before, or this one before the quotation, names the speaker. */
  private static boolean isExpected(
      Attribution attribution, Optional<String> voice, Voices voices) {
    return voice.filter(name -> voices.namesBefore(attribution, name)).isPresent();
  }

  private static Optional<Finding> report(
      Attribution attribution, Measure measure, RuleContext context) {
    if (measure.sentences() < context.option(SENTENCES)
        || measure.words() < context.option(WORDS)) {
      return Optional.empty();
    }
    return Optional.of(
        context.finding(
            attribution.quotation().span(),
            String.format(
                Locale.ROOT,
                "The reader waits %d sentences to learn that “%s” is speaking. Name the speaker"
                    + " after the first one.",
                measure.sentences(),
                Voices.words(attribution))));
  }

  /** How long some words are. */
  private record Measure(int sentences, int words) {
    static Measure of(Tokens tokens, WordList abbreviations) {
      int sentences = 0;
      int words = 0;
      boolean open = false;
      for (int i = 0; i < tokens.size(); i++) {
        TokenKind kind = tokens.kind(i);
        boolean word = kind == TokenKind.WORD || kind == TokenKind.NUMBER;
        words += word ? 1 : 0;
        open |= word;
        if (open && kind == TokenKind.STOP && endsSentence(tokens, i, abbreviations)) {
          sentences++;
          open = false;
        }
      }
      return new Measure(sentences + (open ? 1 : 0), words);
    }

    private static boolean endsSentence(Tokens tokens, int stop, WordList abbreviations) {
      String before = tokens.word(stop - 1).toLowerCase(Locale.ROOT);
      boolean abbreviated = abbreviations.contains(before) || abbreviations.contains(before + ".");
      TokenKind next = stop + 1 < tokens.size() ? tokens.kind(stop + 1) : TokenKind.QUOTE_MARK;
      return switch (next) {
        case WORD ->
            !abbreviated && Character.isUpperCase(tokens.text().charAt(tokens.begin(stop + 1)));
        case NUMBER -> !abbreviated;
        default -> true;
      };
    }
  }
}
