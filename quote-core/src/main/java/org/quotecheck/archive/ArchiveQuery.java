package org.quotecheck.archive;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.quotecheck.evidence.QuotedWords;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.QuotedClaim;
import org.quotecheck.text.Digest;

/**
 * Quotations that are looked for in an archive of any size. The documents are handed in as they
 * come, shared out among threads or machines in any way, and what is found in each share is merged:
 *
 * <pre>{@code
 * ArchiveQuery query = ArchiveQuery.of(claims, "en");
 * ArchiveFindings found =
 *     shares.parallelStream()
 *         .map(share -> query.scan(share.iterator()))
 *         .reduce(query.nothing(), ArchiveFindings::merge);
 * List<Verdict> verdicts = query.verdicts(found);
 * }</pre>
 *
 * <p>A query and its findings are serialisable values. On a cluster, send the query to all
 * machines, scan each partition of the documents where it lies, and reduce the findings with {@link
 * ArchiveFindings#merge}. Nothing is shuffled and no index is built.
 *
 * <p>Immutable and thread-safe. Holds some kilobytes a quotation; each scan holds some megabytes
 * beside the document that it reads. What is written down is the claims alone; whoever reads it
 * compiles them again.
 */
public final class ArchiveQuery implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient List<Claim> claims;
  private final transient String language;
  private final transient OwnArticles articles;
  private final transient QuotedWords words;
  private final transient Sought sought;
  private final transient DocumentReader reader;
  private final transient String digest;

  private ArchiveQuery(List<Claim> claims, String language, OwnArticles articles) {
    Language rules = Languages.byTag(language);
    this.claims = List.copyOf(claims);
    this.language = language;
    this.articles = articles;
    this.words = QuotedWords.of(claims);
    this.sought = Sought.of(words.claims(), rules);
    this.reader = new DocumentReader(rules);
    this.digest = Digest.hex((language + claims).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A query for claims.
   *
   * @param claims of any length
   * @param language the tag of the language that they and the documents are in
   * @throws IllegalArgumentException if there is no such language
   */
  public static ArchiveQuery of(List<Claim> claims, String language) {
    return new ArchiveQuery(claims, language, OwnArticles.NONE);
  }

  /**
   * A query for all statements of some articles, article by article, in the order of {@link
   * QuotedClaim#all}. A document with the very bytes of one of them, in UTF-8, is no evidence and
   * is left out.
   *
   * @param language the tag of the language that they and the documents are in
   * @throws IllegalArgumentException if there is no such language
   */
  public static ArchiveQuery ofArticles(List<AnalyzedArticle> articles, String language) {
    List<Claim> claims =
        articles.stream()
            .flatMap(article -> QuotedClaim.all(article).values().stream())
            .map(QuotedClaim::claim)
            .toList();
    return new ArchiveQuery(claims, language, OwnArticles.of(articles));
  }

  /** What is looked for, in order. */
  public List<Claim> claims() {
    return claims;
  }

  /** What is found in no documents; merging it with other findings changes nothing. */
  public ArchiveFindings nothing() {
    List<Traces> none = Collections.nCopies(sought.size(), Traces.NONE);
    return new ArchiveFindings(digest, none, 0, 0, List.of());
  }

  /**
   * Reads documents past the quotations, one at a time. A document that cannot be read is counted
   * among the findings; the others are read all the same. Takes time linear in the documents.
   *
   * @param documents each is asked for when the one before has been read
   */
  public ArchiveFindings scan(Iterator<ArchiveDocument> documents) {
    ArchiveScanner scanner = new ArchiveScanner(sought, reader, articles, nothing());
    documents.forEachRemaining(scanner::read);
    return scanner.findings();
  }

  /**
   * A verdict for each claim, in order, once all documents have been read.
   *
   * @throws IllegalArgumentException if the findings are of another query
   */
  public List<Verdict> verdicts(ArchiveFindings found) {
    return words.verdicts(sought, nothing().merge(found).traces());
  }

  private Object writeReplace() {
    return new Written(claims, language, articles);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    Objects.requireNonNull(in, "in must not be null");
    throw new InvalidObjectException("a query is written as its claims");
  }

  /** A query as it is sent. */
  private record Written(List<Claim> claims, String language, OwnArticles articles)
      implements Serializable {
    private Object readResolve() {
      return new ArchiveQuery(claims, language, articles);
    }
  }
}
