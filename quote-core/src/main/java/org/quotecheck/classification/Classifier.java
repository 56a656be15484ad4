package org.quotecheck.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.classification.whole.Interview;
import org.quotecheck.classification.whole.Repetitions;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordEndings;
import org.quotecheck.language.WordList;
import org.quotecheck.language.WordTable;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** Says what each quotation is. Immutable and thread-safe. */
public final class Classifier {
  /** Fewer words seldom make a clause that somebody would call a statement. */
  private static final int CLAUSE_WORDS = 4;

  /** With a stop or comma inside the marks, three words do. */
  private static final int SHORT_CLAUSE_WORDS = 3;

  /** The most characters between two quotations of a row: a comma and a conjunction. */
  private static final int GAP = 8;

  private static final Classification ANSWER =
      new Classification(QuotationKind.TURN, true, "It answers a question that is set before it.");

  /** What a row of quoted words can be. */
  private static final Set<QuotationKind> ROWS =
      Set.of(QuotationKind.TERM, QuotationKind.HYPOTHETICAL, QuotationKind.LABEL);

  private static final Classification REPEATED =
      new Classification(
          QuotationKind.PULL_QUOTE, true, "It stands alone, and a longer quotation repeats it.");

  private static final Classification NEXT_TITLE =
      new Classification(QuotationKind.TITLE, false, "It goes on a list of titles.");

  private final Exemptions exemptions;
  private final BlockNotes notes;
  private final WordTable known;

  /** The numbers of the words that can be verbs. */
  private final BitSet verbs = new BitSet();

  private final WordEndings endings;
  private final WordList conjunctions;
  private final WordList determiners;
  private final WordList addresses;

  /** A classifier that uses the word lists of {@code language}. */
  public Classifier(Language language) {
    exemptions = new Exemptions(language);
    notes = new BlockNotes(language);
    conjunctions = language.list("conjunctions");
    determiners = language.list("determiners");
    addresses = language.list("pronouns-reader");
    endings = WordEndings.of(language);
    known = language.words();
    addVerbs(language.list("auxiliaries").entries());
    addVerbs(language.cueVerbs().forms());
    addVerbs(language.commonVerbs().forms());
  }

  private void addVerbs(Set<String> forms) {
    for (String form : forms) {
      addVerb(form);
    }
  }

  private void addVerb(String form) {
    Word word = known.find(form);
    if (word != null) {
      verbs.set(word.number());
    }
  }

  /**
   * One classification a quotation, in the order of {@link Quotations#all()}.
   *
   * @param tokens those of each block, looked up in the language of this classifier
   */
  public List<Classification> classify(
      Article article, List<KnownTokens> tokens, Quotations quotations) {
    List<Classification> classifications = new ArrayList<>();
    int opening = BlockNotes.opening(article);
    List<Quotation> all = quotations.all();
    BitSet answers = Interview.answers(article, tokens, addresses, all);
    BitSet repeated = Repetitions.find(article, tokens, all);
    for (int q = 0; q < all.size(); q++) {
      Classification own = answers.get(q) ? ANSWER : classify(article, tokens, opening, all.get(q));
      own = repeated.get(q) && own.kind().isStatement() ? REPEATED : own;
      boolean behind =
          own.kind() == QuotationKind.FRAGMENT
              && q > 0
              && isNextInRow(article, all.get(q - 1), all.get(q));
      classifications.add(
          behind ? inRow(classifications.get(q - 1), own, article, tokens, all.get(q)) : own);
    }
    return List.copyOf(RepeatedTitles.settle(tokens, all, classifications));
  }

  /** What a fragment behind another is; the title of a second work has the capitals of one. */
  private Classification inRow(
      Classification before,
      Classification own,
      Article article,
      List<KnownTokens> tokens,
      Quotation quotation) {
    if (!Titles.isShown(before) && !before.equals(NEXT_TITLE)) {
      return ROWS.contains(before.kind()) ? before : own;
    }
    int block = quotation.first().block();
    QuotedWords words = new QuotedWords(quotation, article.blocks().get(block), tokens.get(block));
    return exemptions.hasCapitalsOfTitle(words) ? NEXT_TITLE : own;
  }

  /**
   * <i>Words such as “may,” “will” and “plan”</i>, <i>“Norwick” or the “Company”</i>: what
   * announces the first of a row announces all.
   */
  private boolean isNextInRow(Article article, Quotation before, Quotation quotation) {
    int from = before.last().prose().end();
    int to = quotation.first().prose().begin();
    if (before.last().block() != quotation.first().block() || to < from || to - from > GAP) {
      return false;
    }
    Block block = article.blocks().get(quotation.first().block());
    Tokens between = Tokenizer.tokenize(block.text().substring(from, to));
    for (int i = 0; i < between.size(); i++) {
      String word = between.word(i);
      if (!word.equals(",") && !conjunctions.contains(word) && !determiners.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Classification classify(
      Article article, List<KnownTokens> tokens, int opening, Quotation quotation) {
    if (quotation.isNested()) {
      return new Classification(QuotationKind.NESTED, true, "It stands inside another quotation.");
    }
    if (isPullQuote(article, quotation)) {
      return new Classification(
          QuotationKind.PULL_QUOTE, true, "It shows words of the article again.");
    }
    if (quotation.form() == QuotationForm.TURN) {
      return new Classification(QuotationKind.TURN, true, "A speaker label opens it.");
    }
    if (quotation.form() == QuotationForm.BLOCK) {
      return notes
          .find(article, opening, quotation)
          .orElse(new Classification(QuotationKind.BLOCK, true, "It is set as a block quotation."));
    }
    int block = quotation.first().block();
    QuotedWords words = new QuotedWords(quotation, article.blocks().get(block), tokens.get(block));
    Optional<Classification> exempt = exemptions.find(words);
    return exempt.isPresent() ? exempt.get() : statement(words);
  }

  /** With a credit it speaks for itself, as a block quote does. */
  private static boolean isPullQuote(Article article, Quotation quotation) {
    Block block = article.blocks().get(quotation.first().block());
    return block.isPullQuote() && quotation.credit().isEmpty();
  }

  private Classification statement(QuotedWords words) {
    int fewest = words.endsAsClause() ? SHORT_CLAUSE_WORDS : CLAUSE_WORDS;
    boolean clause = words.startsHigh() || startsWithConjunction(words);
    boolean many = words.quotation().parts().size() > 1;
    if (many || (words.hasMoreThan(fewest - 1) && clause && hasVerb(words))) {
      return new Classification(QuotationKind.DIRECT, true, "It is at least a whole clause.");
    }
    return new Classification(QuotationKind.FRAGMENT, true, "It is less than a clause.");
  }

  /** The second half of a split quotation goes on with <i>and</i> or <i>but</i>. */
  private boolean startsWithConjunction(QuotedWords words) {
    return words.first() < words.last()
        && conjunctions.contains(words.words().known(words.first()));
  }

  private boolean isVerb(@Nullable Word word) {
    return word != null && verbs.get(word.number());
  }

  private boolean canBeVerb(KnownTokens words, int at) {
    String key = words.key(at);
    return isVerb(words.known(at)) || endings.isPast(key) || key.indexOf('\'') > 0;
  }

  private boolean hasVerb(QuotedWords words) {
    KnownTokens all = words.words();
    for (int i = words.first(); i < words.last(); i++) {
      if (all.kind(i) == TokenKind.POSSESSIVE || (words.isWord(i) && canBeVerb(all, i))) {
        return true;
      }
    }
    return false;
  }
}
