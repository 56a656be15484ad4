package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.text.TokenKind;

/** Finds every name in an article, in one pass over its tokens. */
public final class NameFinder {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final QuotedText quoted;
  private final DisplayText display;
  private final OpeningWords openingWords;
  private final NameCutter cutter;

  /** What was cut from each distinct run, by its text, since most names stand there again. */
  private final Map<NameRun.Key, List<Part>> parts = new HashMap<>();

  /** The same of runs of one plain word that nothing before them decides on, by its number. */
  private final List<@Nullable List<Part>> singles = new ArrayList<>();

  /** A name in a run, wherever that stands. */
  private record Part(NameCutter.Cut cut, String title, NameWords spelling) {}

  /**
   * A finder for one article.
   *
   * @param tokens its tokens
   * @param paragraphs its blocks as words
   */
  public NameFinder(
      Article article,
      Quotations quotations,
      ArticleTokens tokens,
      Vocabulary vocabulary,
      IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.quoted = new QuotedText(article, quotations);
    this.display = new DisplayText(article, tokens, vocabulary);
    this.openingWords = new OpeningWords(tokens, vocabulary, paragraphs);
    this.cutter = new NameCutter(vocabulary);
  }

  /** The names in running text, in reading order. */
  public List<Name> find() {
    List<Name> names = new ArrayList<>();
    for (int block = 0; block < tokens.blocks(); block++) {
      if (!display.is(block)) {
        find(block, tokens.of(block), names);
      }
    }
    List<Name> settled = openingWords.settle(names);
    return vocabulary.known().isEmpty() ? settled : withKnown(settled);
  }

  private List<Name> withKnown(List<Name> found) {
    KnownNameFinder known = new KnownNameFinder(vocabulary, quoted);
    List<Name> names = new ArrayList<>(found.size());
    int next = 0;
    for (int block = 0; block < tokens.blocks(); block++) {
      int from = next;
      while (next < found.size() && found.get(next).block() == block) {
        next++;
      }
      if (!display.is(block)) {
        names.addAll(known.settle(block, tokens.of(block), found.subList(from, next)));
      }
    }
    return List.copyOf(names);
  }

  /**
   * The full names in headlines of which the article's text uses only the last word.
   *
   * @param wanted the keys of those last words
   */
  public List<Name> inHeadlines(Set<String> wanted) {
    List<Name> names = new ArrayList<>();
    for (int block = 0; block < tokens.blocks(); block++) {
      if (display.is(block)) {
        names.addAll(display.names(block, wanted));
      }
    }
    return names;
  }

  /** The names in a text outside the blocks, such as the author in the metadata. */
  public List<Name> findIn(String text) {
    List<Name> names = new ArrayList<>();
    find(Name.OUTSIDE, vocabulary.read(text), names);
    return names;
  }

  private void find(int block, KnownTokens words, List<Name> names) {
    RunReader reader = new RunReader(words, vocabulary);
    int at = 0;
    while (at < words.size()) {
      if (reader.startsAt(at)) {
        NameRun run = reader.read(at);
        boolean opening = block != Name.OUTSIDE && isOpening(block, words, at);
        List<Part> all = parts(run, block);
        for (int i = 0; i < all.size(); i++) {
          Part part = all.get(i);
          names.add(name(block, words, run, part, opening && part.cut().from() == 0));
        }
        at = Math.max(run.end(), at + 1);
      } else {
        at++;
      }
    }
  }

  /** The names in a run, which the same words behind the same determiner have always. */
  private List<Part> parts(NameRun run, int block) {
    String before = cutter.before(run);
    int single = block != Name.OUTSIDE && before.isEmpty() ? run.plainWord() : -1;
    if (single < 0) {
      return parts(run, before);
    }
    while (single >= singles.size()) {
      singles.add(null);
    }
    List<Part> known = singles.get(single);
    if (known == null) {
      known = parts(run, before);
      singles.set(single, known);
    }
    return known;
  }

  private List<Part> parts(NameRun run, String before) {
    NameRun.Key key = run.key(before);
    List<Part> known = parts.get(key);
    if (known == null) {
      known = cut(run);
      parts.put(key, known);
    }
    return known;
  }

  private List<Part> cut(NameRun run) {
    List<Part> cut = new ArrayList<>(1);
    for (NameCutter.Cut each : cutter.cut(run)) {
      cut.add(part(run, each));
    }
    return cut;
  }

  private Part part(NameRun run, NameCutter.Cut cut) {
    String title = cut.titled() ? String.join(" ", run.words(cut.titleFrom(), cut.from())) : "";
    NameWords words = NameWords.of(run, cut.from(), cut.to(), vocabulary);
    return new Part(cut, title, cut.kind() == Name.Kind.PERSON ? words.calm(vocabulary) : words);
  }

  /** Whether a capital is due here anyway: at the start of a sentence, quotation or label. */
  private boolean isOpening(int block, KnownTokens words, int at) {
    return tokens.startsSentence(block, at)
        || ArticleTokens.is(words, at - 1, TokenKind.QUOTE_MARK)
        || ArticleTokens.is(words, at - 1, TokenKind.COLON)
        || ArticleTokens.is(words, at - 1, TokenKind.OPEN_BRACKET)
        || ArticleTokens.is(words, at - 1, TokenKind.DASH);
  }

  private Name name(int block, KnownTokens words, NameRun run, Part part, boolean opening) {
    NameCutter.Cut cut = part.cut();
    int first = run.first(cut.from());
    int last = run.last(cut.to() - 1);
    Name.Signs signs =
        new Name.Signs(
            opening,
            vocabulary.isDefinite(words.known(first - 1)),
            ArticleTokens.is(words, last, TokenKind.POSSESSIVE),
            block != Name.OUTSIDE && quoted.contains(block, words.begin(first)),
            cut.sure());
    return new Name(
        block,
        run.first(0),
        first,
        last,
        cut.kind(),
        part.title(),
        part.spelling(),
        cut.to() == run.size() ? run.nickname() : "",
        cut.roles(),
        cut.gender(),
        signs);
  }
}
