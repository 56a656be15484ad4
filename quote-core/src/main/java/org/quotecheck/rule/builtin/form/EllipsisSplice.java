package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.text.Span;

/** An ellipsis in a statement behind which a new sentence begins, and nothing ends the old one. */
final class EllipsisSplice implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("ellipsis-splice", "An ellipsis makes one sentence of two.")
          .levels(Level.WARNING, Level.WARNING)
          .atMost(Level.OFF, Genre.FICTION)
          .atMost(Level.INFO, Genre.INTERVIEW, Genre.BLOG, Genre.DOCUMENTATION);

  private static final Pattern ELLIPSIS =
      Pattern.compile("[\\[(]?(?:\\.[ \\u00A0]?\\.[ \\u00A0]?\\.|…)[\\])]?");
  private static final Pattern NEXT_WORD = Pattern.compile("\\G\\s*\\[?(\\p{Lu}[\\p{L}'’]*)");

  /** Lists of words that open a sentence with a capital and have none elsewhere. */
  private static final List<String> OPENERS =
      List.of(
          "adverbs",
          "auxiliaries",
          "conjunctions",
          "determiners",
          "negations",
          "possessives",
          "prepositions",
          "pronouns-subject",
          "subordinators");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Attribution answer : analyzed.attributions()) {
      if (answer.classification().kind().isStatement() && !answer.quotation().isNested()) {
        for (QuotationPart part : answer.quotation().parts()) {
          addSplices(analyzed.block(part.block()), part.prose(), context, findings);
        }
      }
    }
    return findings;
  }

  private static void addSplices(
      Block block, Span part, RuleContext context, List<Finding> findings) {
    if (!mayHaveEllipsis(block.text(), part)) {
      return;
    }
    Matcher ellipsis = ELLIPSIS.matcher(block.text()).region(part.begin(), part.end());
    while (ellipsis.find()) {
      Span span = new Span(ellipsis.start(), ellipsis.end());
      opener(block.text(), span, part, context.language())
          .map(word -> finding(block, span, word, context))
          .ifPresent(findings::add);
    }
  }

  /** False for most texts without one, without asking the pattern. */
  private static boolean mayHaveEllipsis(String text, Span part) {
    for (int i = part.begin(); i < part.end(); i++) {
      char c = text.charAt(i);
      boolean dots = c == '.' && i + 2 < part.end();
      if (c == '…' || (dots && (text.charAt(i + 1) == '.' || text.charAt(i + 2) == '.'))) {
        return true;
      }
    }
    return false;
  }

  /** The word behind an ellipsis, if it opens a sentence and nothing before it ended one. */
  private static Optional<String> opener(String text, Span ellipsis, Span part, Language language) {
    Matcher next = NEXT_WORD.matcher(text).region(ellipsis.end(), part.end());
    return isWordEnd(text, ellipsis.begin(), part.begin()) && next.find()
        ? Optional.of(next.group(1)).filter(word -> opensSentence(word, language))
        : Optional.empty();
  }

  private static boolean isWordEnd(String text, int end, int limit) {
    int at = end;
    while (at > limit && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at > limit && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean opensSentence(String word, Language language) {
    String plain = PlainWords.of(word).get(0);
    String stem = plain.contains("'") ? plain.substring(0, plain.indexOf('\'')) : plain;
    WordList capitals = language.list("always-capital");
    return !capitals.contains(stem)
        && OPENERS.stream().anyMatch(list -> language.list(list).contains(stem));
  }

  private static Finding finding(Block block, Span ellipsis, String next, RuleContext context) {
    return context.finding(
        block.prose().toSource(ellipsis),
        String.format(
            Locale.ROOT,
            "A new sentence begins at “%s”, but the ellipsis hides where the old one ended. Check"
                + " the original, and quote the two apart or show the full stop.",
            next));
  }
}
