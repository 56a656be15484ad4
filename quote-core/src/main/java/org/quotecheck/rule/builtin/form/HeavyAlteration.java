package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;

/** A quotation so full of bracketed words that it is more the reporter's than the speaker's. */
final class HeavyAlteration implements ArticleRule {
  private static final WholeNumber MOST_BRACKETS =
      new WholeNumber(
          "mostBrackets", 2, 0, 50, "So many bracketed insertions a sentence are left alone.");

  private static final WholeNumber MOST_SHARE =
      new WholeNumber(
          "mostShare",
          25,
          0,
          100,
          "With two insertions or more, so many per cent of the words may stand in brackets.");

  private static final RuleInfo INFO =
      RuleInfo.named("heavy-alteration", "Much of a quotation stands in brackets.")
          .level(Level.INFO)
          .with(MOST_BRACKETS)
          .with(MOST_SHARE);

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{1,120})\\](\\p{L}?)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!…]+[”\"’']?\\s+(?=[\\p{Lu}\\[])|\\n");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Wording wording = new Wording(analyzed.article());
    for (Attribution answer : analyzed.attributions()) {
      if (answer.classification().kind().isStatement() && !answer.quotation().isNested()) {
        String inside = wording.inside(answer.quotation());
        if (inside.indexOf('[') >= 0) {
          check(answer, Alteration.of(inside, context), context, findings);
        }
      }
    }
    return findings;
  }

  private static void check(
      Attribution answer, Alteration all, RuleContext context, List<Finding> findings) {
    if (all.isHeavy(context)) {
      findings.add(context.finding(answer.quotation().span(), all.message()));
    }
  }

  /**
   * What was inserted.
   *
   * @param brackets in the sentence that has most
   * @param total in all sentences
   * @param inserted the words inside brackets
   * @param words all words
   */
  private record Alteration(int brackets, int total, int inserted, int words) {
    static Alteration of(String inside, RuleContext context) {
      int most = 0;
      int total = 0;
      int inserted = 0;
      for (String sentence : SENTENCE_END.split(inside, -1)) {
        List<String> insertions = insertions(sentence, context.language().list("bracket-notes"));
        most = Math.max(most, insertions.size());
        total += insertions.size();
        inserted += insertions.stream().mapToInt(words -> PlainWords.of(words).size()).sum();
      }
      return new Alteration(most, total, inserted, PlainWords.of(inside).size());
    }

    boolean isHeavy(RuleContext context) {
      boolean many = brackets > context.option(MOST_BRACKETS);
      boolean much = total > 1 && inserted * 100 > words * context.option(MOST_SHARE);
      return many || much;
    }

    String message() {
      return String.format(
          Locale.ROOT,
          "%d of the %d words of this quotation stand in brackets. Quote less, or say it in your"
              + " own words.",
          inserted,
          words);
    }
  }

  /** The bracketed words of a sentence, without notes, numbers and changes of a first letter. */
  private static List<String> insertions(String sentence, WordList notes) {
    List<String> insertions = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(sentence);
    while (brackets.find()) {
      String words = brackets.group(1);
      boolean letter = words.length() == 1 && !brackets.group(2).isEmpty();
      boolean hasLetters = words.codePoints().anyMatch(Character::isLetter);
      if (!letter && hasLetters && !notes.contains(words.strip().toLowerCase(Locale.ROOT))) {
        insertions.add(words);
      }
    }
    return insertions;
  }
}
