package org.quotecheck.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.config.source.Nearest;
import org.quotecheck.text.Span;

/**
 * The words of a comment that speaks to us: a command, rules, two hyphens, a reason. A dash will do
 * for the hyphens, since many editors make one of them.
 *
 * @param command the first word as it is written
 * @param place where that word stands, in the source
 * @param rules the words up to the hyphens
 * @param reason what stands behind them, on one line; empty if there is nothing
 */
record Directive(String command, Span place, List<Word> rules, String reason) {
  private static final Pattern FIRST =
      Pattern.compile("\\A\\s*(quotecheck(?:[-_:]\\S*|(?=\\s)))", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\S)(-{2,3}|[–—])(?=\\s|\\z)");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 4_096;

  Directive {
    rules = List.copyOf(rules);
  }

  /** One word and where it stands, in the source. */
  record Word(String text, Span place) {}

  /**
   * Reads a comment.
   *
   * @param content what stands between its marks, in the source
   * @return empty if it does not speak to us
   */
  static Optional<Directive> of(String source, Span content) {
    int end = Math.min(content.end(), content.begin() + LONGEST);
    String text = source.substring(content.begin(), end);
    Matcher first = FIRST.matcher(text);
    if (!first.find()) {
      return Optional.empty();
    }
    Directive directive = read(text, new Span(first.start(1), first.end(1)), content.begin());
    return directive.isMeant() ? Optional.of(directive) : Optional.empty();
  }

  private static Directive read(String text, Span command, int shift) {
    Matcher separator = SEPARATOR.matcher(text);
    boolean parted = separator.find(command.end());
    int rulesEnd = parted ? separator.start() : text.length();
    String reason = parted ? text.substring(separator.end()) : "";
    return new Directive(
        command.of(text),
        command.shift(shift),
        words(text, new Span(command.end(), rulesEnd), shift),
        SPACE.matcher(reason.strip()).replaceAll(" "));
  }

  private static List<Word> words(String text, Span range, int shift) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(range.begin(), range.end());
    while (word.find()) {
      words.add(new Word(word.group(), new Span(word.start(), word.end()).shift(shift)));
    }
    return words;
  }

  /** Our bare name may begin any sentence; with a word like a command behind it, it does not. */
  private boolean isMeant() {
    boolean bare = command.equalsIgnoreCase("quotecheck") || command.endsWith(":");
    return !bare || guess().isPresent();
  }

  /** The word for the command that was probably meant. */
  Optional<String> guess() {
    String next = rules.isEmpty() ? "" : rules.get(0).text();
    boolean bare = command.equalsIgnoreCase("quotecheck") || command.endsWith(":");
    String written = bare ? "quotecheck-" + next : command.replaceAll("[_:]", "-");
    return Nearest.to(written.toLowerCase(Locale.ROOT), Command.words())
        .filter(word -> !bare || !next.isEmpty());
  }
}
