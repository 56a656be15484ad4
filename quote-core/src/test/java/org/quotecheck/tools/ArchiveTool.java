package org.quotecheck.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.language.Languages;
import org.quotecheck.language.WordTable;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * Makes an archive of any size out of a few articles, for measuring: every copy has its own names
 * and rarer words, so that no two articles quote the same people or the same sentence.
 *
 * <p>Arguments: the directory with the articles, the directory to write to, and how many to write.
 * The same arguments give the same archive.
 */
public final class ArchiveTool {
  private static final int PER_DIRECTORY = 500;
  private static final int SHORTEST = 4;

  /** What tells verbs, plurals and adverbs apart is left alone. */
  private static final int ENDING = 3;

  private static final String VOWELS = "aeiou";
  private static final WordTable KNOWN = Languages.byTag("en").words();

  private final long copy;

  private ArchiveTool(long copy) {
    this.copy = copy;
  }

  /** Runs the tool. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> articles = read(Path.of(arguments[0]));
    write(articles, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private static Map<String, String> read(Path directory) throws IOException {
    Map<String, String> articles = new TreeMap<>();
    try (Stream<Path> all = Files.list(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        articles.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return articles;
  }

  private static void write(Map<String, String> articles, Path root, int count) throws IOException {
    List<Map.Entry<String, String>> all = List.copyOf(articles.entrySet());
    for (int i = 0; i < count; i++) {
      Map.Entry<String, String> article = all.get(i % all.size());
      int copy = i / all.size();
      Path directory = root.resolve(String.format(Locale.ROOT, "%04d", i / PER_DIRECTORY));
      Files.createDirectories(directory);
      String name = String.format(Locale.ROOT, "%03d-%s", copy, article.getKey());
      Files.writeString(directory.resolve(name), new ArchiveTool(copy).changed(article.getValue()));
    }
  }

  /** The text with other names and other rare words; the first copy is the article itself. */
  String changed(String text) {
    if (copy == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.WORD && isRare(tokens.word(i))) {
        change(out, tokens.begin(i), tokens.end(i) - ENDING);
      }
    }
    return out.toString();
  }

  private static boolean isRare(String word) {
    return word.length() >= SHORTEST && KNOWN.find(WordTable.fold(word)) == null;
  }

  /** The same word becomes the same wherever it stands in one copy. */
  private void change(StringBuilder text, int begin, int end) {
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    SplittableRandom random = new SplittableRandom(word.hashCode() * 31L + copy);
    for (int at = begin; at < end; at++) {
      int vowel = VOWELS.indexOf(Character.toLowerCase(text.charAt(at)));
      if (vowel >= 0) {
        text.setCharAt(at, vowel(text.charAt(at), random));
      }
    }
  }

  private static char vowel(char before, SplittableRandom random) {
    char after = VOWELS.charAt(random.nextInt(VOWELS.length()));
    return Character.isUpperCase(before) ? Character.toUpperCase(after) : after;
  }
}
