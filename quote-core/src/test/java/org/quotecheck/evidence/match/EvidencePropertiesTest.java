package org.quotecheck.evidence.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;

/** What must hold of every verdict, on invented documents. */
class EvidencePropertiesTest {
  private static final Language ENGLISH = Languages.byTag("en");
  private static final int DOCUMENTS = 12;
  private static final int SENTENCES = 60;

  /** A document of one line a sentence. */
  private record Text(String path, List<String> sentences) {
    String all() {
      return String.join("\n", sentences);
    }

    void read(ProseReceiver receiver) {
      int offset = 0;
      int line = 1;
      for (String sentence : sentences) {
        char[] chars = sentence.toCharArray();
        receiver.speaker(line % 3 == 0 ? Optional.of("MARA ODUYA") : Optional.of("JORIS PELL"));
        receiver.prose(chars, 0, chars.length, offset, line++);
        offset += chars.length + 1;
      }
    }
  }

  private static List<Text> documents(Random random) {
    List<Text> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      List<String> sentences = new ArrayList<>();
      for (int j = 0; j < SENTENCES; j++) {
        sentences.add(InventedWords.sentence(random));
      }
      documents.add(new Text("d" + i + ".txt", sentences));
    }
    return documents;
  }

  /** A run of at least eight words of one sentence. */
  private static List<String> run(Text document, Random random) {
    String[] words = document.sentences().get(random.nextInt(SENTENCES)).split(" ", -1);
    int length = 8 + random.nextInt(words.length - 8);
    int begin = random.nextInt(words.length - length + 1);
    return new ArrayList<>(List.of(words).subList(begin, begin + length));
  }

  private static List<Traces> scan(Sought sought, List<Text> documents) throws IOException {
    DocumentScanner scanner = new DocumentScanner(sought);
    for (Text each : documents) {
      scanner.scan(each.path(), each::read);
    }
    return scanner.traces();
  }

  private static List<Verdict> verdicts(List<Claim> claims, List<Text> documents)
      throws IOException {
    Sought sought = Sought.of(claims, ENGLISH);
    return verdicts(sought, scan(sought, documents));
  }

  private static List<Verdict> verdicts(Sought sought, List<Traces> traces) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < sought.size(); i++) {
      verdicts.add(Verdict.of(sought, i, traces.get(i)));
    }
    return verdicts;
  }

  private static List<Claim> claims(List<Text> documents, Random random, boolean changed) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      List<String> words = run(documents.get(random.nextInt(DOCUMENTS)), random);
      if (changed) {
        words.set(1 + random.nextInt(words.size() - 2), "harbourmaster");
      }
      claims.add(new Claim(String.join(" ", words), ""));
    }
    return claims;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aRunOfEightWordsIsVerbatimOrNormalised(long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> documents = documents(random);
    for (Verdict verdict : verdicts(claims(documents, random, false), documents)) {
      assertTrue(verdict.kind().compareTo(VerdictKind.NORMALISED) <= 0, verdict.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aRunWithOneOtherWordNeverIs(long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> documents = documents(random);
    for (Verdict verdict : verdicts(claims(documents, random, true), documents)) {
      assertEquals(VerdictKind.ALTERED, verdict.kind(), verdict.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfDocumentsAndHowTheyAreSharedMakesNoDifference(long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> documents = documents(random);
    List<Claim> claims = claims(documents, random, false);
    claims.addAll(claims(documents, random, true));
    List<Verdict> usual = verdicts(claims, documents);
    List<Text> mixed = new ArrayList<>(documents);
    Collections.shuffle(mixed, random);
    assertEquals(usual, verdicts(claims, mixed));
    Sought sought = Sought.of(claims, ENGLISH);
    List<Traces> half = scan(sought, mixed.subList(0, 5));
    List<Traces> rest = scan(sought, mixed.subList(5, DOCUMENTS));
    assertEquals(usual, verdicts(sought, Traces.merge(half, rest)));
    assertEquals(usual, verdicts(sought, Traces.merge(rest, half)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theDifferencesMakeTheSourceIntoTheQuotation(long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> documents = documents(random);
    List<Claim> claims = claims(documents, random, true);
    List<Verdict> verdicts = verdicts(claims, documents);
    for (int i = 0; i < claims.size(); i++) {
      Occurrence found = verdicts.get(i).occurrence().orElseThrow();
      assertEquals(letters(claims.get(i).words()), letters(joined(found, DiffPiece::quoted)));
      assertEquals(
          letters(found.place().span().of(document(documents, found).all())),
          letters(joined(found, DiffPiece::said)));
      for (DiffPiece piece : found.diff()) {
        boolean isEqual = letters(piece.quoted()).equals(letters(piece.said()));
        assertEquals(piece.same(), isEqual, piece.toString());
      }
    }
  }

  private static String joined(Occurrence found, Function<DiffPiece, String> side) {
    return found.diff().stream().map(side).collect(Collectors.joining(" "));
  }

  private static Text document(List<Text> documents, Occurrence found) {
    return documents.stream()
        .filter(text -> text.path().equals(found.place().path()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePlaceCutsTheWordsOutOfTheFile(long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> documents = documents(random);
    List<Claim> claims = claims(documents, random, false);
    for (Verdict verdict : verdicts(claims, documents)) {
      Occurrence found = verdict.occurrence().orElseThrow();
      Text document = document(documents, found);
      String said = joined(found, DiffPiece::said);
      assertEquals(letters(said), letters(found.place().span().of(document.all())));
      int line = line(document.all(), found.place().span().begin());
      assertEquals(line, found.place().line().orElseThrow(), said);
    }
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Test
  void documentsLongerThanTheBufferLoseNothing() throws IOException {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400_000; i++) {
      words.add(InventedWords.word(random));
    }
    for (int i = 0; i < words.size(); i += 11) {
      words.set(i, "\n" + words.get(i));
    }
    String text = String.join(" ", words);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int begin = random.nextInt(words.size() - 12);
      claims.add(new Claim(String.join(" ", words.subList(begin, begin + 12)), ""));
    }
    Sought sought = Sought.of(claims, ENGLISH);
    DocumentScanner scanner = new DocumentScanner(sought);
    scanner.scan("long.txt", receiver -> inParts(text, receiver));
    for (Verdict verdict : verdicts(sought, scanner.traces())) {
      assertEquals(VerdictKind.VERBATIM, verdict.kind());
      Occurrence found = verdict.occurrence().orElseThrow();
      assertEquals(letters(found.diff().get(0).said()), letters(found.place().span().of(text)));
      int line = line(text, found.place().span().begin());
      assertEquals(line, found.place().line().orElseThrow());
    }
  }

  private static void inParts(String text, ProseReceiver receiver) {
    char[] chars = text.toCharArray();
    int begin = 0;
    while (begin < chars.length) {
      int end = Math.min(chars.length, begin + 60_000);
      while (end < chars.length && chars[end] != ' ') {
        end++;
      }
      receiver.prose(chars, begin, end, begin, line(text, begin));
      begin = end;
    }
  }

  @Test
  void whatManyQuotationsShareIsFoundAllTheSame() throws IOException {
    List<Claim> claims = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String words = "We have said it before and we will say it again in hall number " + i;
      claims.add(new Claim(words, ""));
      text.append(words).append(".\n");
    }
    Text document = new Text("hall.txt", text.toString().lines().toList());
    assertFalse(
        verdicts(claims, List.of(document)).stream()
            .anyMatch(verdict -> verdict.kind() != VerdictKind.VERBATIM));
  }
}
