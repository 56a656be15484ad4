package org.quotecheck.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.language.Language;

/**
 * A document that others may know by its digest only. Immutable.
 *
 * @param digest of all its words, as {@link org.quotecheck.evidence.word.WordDigest} makes it
 * @param verdicts what it says of each claim
 */
public record Transcript(String digest, List<Verdict> verdicts) {
  public Transcript {
    Objects.requireNonNull(digest, "digest must not be null");
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Reads a document past some claims.
   *
   * @throws IOException if it cannot be read to its end
   */
  public static Transcript read(OpenDocument document, Language language, List<Claim> claims)
      throws IOException {
    DocumentReader reader = new DocumentReader(language);
    QuotedWords words = QuotedWords.of(claims);
    Sought sought = Sought.of(words.claims(), language);
    DocumentScanner scanner = new DocumentScanner(sought);
    TranscriptWords digest = new TranscriptWords();
    scanner.scan(document.name(), receiver -> reader.read(document, digest.handingOnTo(receiver)));
    return new Transcript(digest.hex(), words.verdicts(sought, scanner.traces()));
  }
}
