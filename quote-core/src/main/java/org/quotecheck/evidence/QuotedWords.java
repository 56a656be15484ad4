package org.quotecheck.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Traces;

/**
 * Quotations in pieces that can be looked for: most are one piece, a speech is several. Immutable.
 */
public final class QuotedWords {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Leaves room for words that count as two. */
  private static final int LONGEST = DocumentScanner.LONGEST * 3 / 5;

  private final List<Claim> claims = new ArrayList<>();

  /** The first piece of each quotation, and behind the last. */
  private final List<Integer> starts = new ArrayList<>();

  private QuotedWords(List<Claim> quotations) {
    for (Claim quotation : quotations) {
      starts.add(claims.size());
      addPieces(quotation);
    }
    starts.add(claims.size());
  }

  /** The pieces of some quotations. */
  public static QuotedWords of(List<Claim> quotations) {
    return new QuotedWords(quotations);
  }

  private void addPieces(Claim quotation) {
    Matcher words = WORD.matcher(quotation.words());
    int begin = 0;
    for (int count = 1; words.find(); count++) {
      if (count % LONGEST == 0) {
        claims.add(new Claim(quotation.words().substring(begin, words.end()), quotation.speaker()));
        begin = words.end();
      }
    }
    if (begin == 0 || !quotation.words().substring(begin).isBlank()) {
      claims.add(new Claim(quotation.words().substring(begin), quotation.speaker()));
    }
  }

  /** All pieces. */
  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  /**
   * A verdict for each quotation: that on its worst piece.
   *
   * @param sought the pieces
   * @param traces what was found of each
   */
  public List<Verdict> verdicts(Sought sought, List<Traces> traces) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<Verdict> pieces = new ArrayList<>();
      for (int piece = starts.get(i); piece < starts.get(i + 1); piece++) {
        pieces.add(Verdict.of(sought, piece, traces.get(piece)));
      }
      verdicts.add(worst(pieces));
    }
    return verdicts;
  }

  /** A last piece of few words says nothing about the others. */
  private static Verdict worst(List<Verdict> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() != VerdictKind.TOO_SHORT)
        .max(Comparator.comparing(Verdict::kind))
        .orElse(pieces.get(0));
  }
}
