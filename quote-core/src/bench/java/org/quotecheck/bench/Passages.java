package org.quotecheck.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.Words;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;

/**
 * Invented documents of as many different words as people use, in any order, and quotations from
 * them of which every other has another word.
 */
final class Passages {
  /** Words of a document. */
  private static final int WORDS = 1_300;

  /** How many names there are; of three words, one is a name. */
  private static final int NAMES = 5_000;

  private static final List<String> COMMON =
      Stock.of("statement").lines().stream().flatMap(line -> Stream.of(line.split(" "))).toList();

  /** The longest quotation, in words. */
  private static final int LONGEST = 25;

  private static final Language ENGLISH = Languages.byTag("en");

  private final List<String> texts;
  private final List<byte[]> documents;
  private final List<String> quotations = new ArrayList<>();
  private final DocumentReader reader = new DocumentReader(ENGLISH);
  private final WordCutter cutter = new WordCutter();
  private final Words words = new Words();

  Passages(int count, int quoted) {
    texts = IntStream.range(0, count).mapToObj(seed -> text(new SplittableRandom(seed))).toList();
    documents = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    for (int i = 0; i < quoted; i++) {
      quotations.add(quotation(texts.get(i % count), i));
    }
  }

  private static String text(RandomGenerator random) {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> random.nextInt(3) == 0 ? name(random) : any(random))
        .collect(Collectors.joining(" "));
  }

  private static String name(RandomGenerator random) {
    return Person.of(random.nextInt(NAMES)).surname();
  }

  private static String any(RandomGenerator random) {
    return COMMON.get(random.nextInt(COMMON.size()));
  }

  private static String quotation(String text, int number) {
    List<String> all = List.of(text.split("\\s+"));
    int size = 6 + number % (LONGEST - 6);
    int begin = number * 31 % (all.size() - size);
    List<String> some = new ArrayList<>(all.subList(begin, begin + size));
    if (number % 2 == 1) {
      some.set(size / 2, "lantern");
    }
    return String.join(" ", some);
  }

  List<String> texts() {
    return texts;
  }

  List<String> quotations() {
    return quotations;
  }

  int bytes() {
    return documents.stream().mapToInt(document -> document.length).sum();
  }

  /**
   * The least that anything must do that compares words: decodes the bytes of each document, folds
   * case and accents, finds where words begin and end, and hashes each word.
   *
   * @return the number of words
   */
  long cut() {
    long count = 0;
    for (byte[] document : documents) {
      char[] text = new String(document, StandardCharsets.UTF_8).toCharArray();
      words.clear();
      cutter.cut(text, 0, text.length, words);
      count += words.size();
    }
    return count;
  }

  /** From quotations and bytes to verdicts: table, pass, and all that is aligned and reviewed. */
  List<Verdict> check() throws IOException {
    List<Claim> claims = quotations.stream().map(quotation -> new Claim(quotation, "")).toList();
    Sought sought = Sought.of(claims, ENGLISH);
    DocumentScanner scanner = new DocumentScanner(sought);
    for (int i = 0; i < documents.size(); i++) {
      byte[] bytes = documents.get(i);
      String name = String.format("%06d.txt", i);
      OpenDocument document =
          new OpenDocument(
              name, StandardCharsets.UTF_8, bytes.length, new ByteArrayInputStream(bytes));
      scanner.scan(name, receiver -> reader.read(document, receiver));
    }
    return IntStream.range(0, claims.size())
        .mapToObj(i -> Verdict.of(sought, i, scanner.traces().get(i)))
        .toList();
  }
}
