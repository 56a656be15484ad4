package org.quotecheck.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.evidence.Transcript;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.WordDigest;
import org.quotecheck.language.Language;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.OneLine;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.text.Span;

/**
 * What is known about where the quotations of one article are from, as text: a table, and entries
 * to paste into its ledger. Immutable and thread-safe.
 */
public final class EvidenceSheet {
  private static final int FIRST_WORDS = 8;
  private static final int LINE_WIDTH = 6;
  private static final int VERDICT_WIDTH = 15;
  private static final String NOT_COMPARED = "not compared";

  private final AnalyzedArticle article;
  private final Wording wording;

  /** A sheet for one article. */
  public EvidenceSheet(AnalyzedArticle article) {
    this.article = article;
    this.wording = new Wording(article.article());
  }

  /**
   * Every statement with its verdict and place, and entries for those of which no ledger speaks.
   *
   * @param report on the same article
   */
  public String of(FileReport report) {
    Map<Span, Verdict> verdicts = new HashMap<>();
    report
        .quotations()
        .forEach(each -> each.verdict().ifPresent(v -> verdicts.put(each.location().span(), v)));
    List<Integer> all = statements();
    if (all.isEmpty()) {
      return "no quotation of the article needs evidence\n";
    }
    String table =
        all.stream().map(i -> row(i, verdict(i, verdicts))).collect(Collectors.joining());
    String entries =
        all.stream()
            .filter(i -> article.ledger().backing(i).isEmpty())
            .map(i -> entry(i, verdict(i, verdicts)))
            .collect(Collectors.joining());
    return entries.isEmpty() ? table : table + "\nFor the ledger:\n\nquotes:\n" + entries;
  }

  private List<Integer> statements() {
    List<Attribution> answers = article.attributions();
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).status() != Status.EXEMPT)
        .filter(i -> !answers.get(i).quotation().isNested())
        .boxed()
        .toList();
  }

  private Span span(int quotation) {
    return article.attributions().get(quotation).quotation().span();
  }

  private String inside(int quotation) {
    return wording.inside(article.attributions().get(quotation).quotation());
  }

  private Optional<Verdict> verdict(int quotation, Map<Span, Verdict> verdicts) {
    return Optional.ofNullable(verdicts.get(span(quotation)));
  }

  private String row(int quotation, Optional<Verdict> verdict) {
    int line = article.article().source().position(span(quotation).begin()).line();
    String place = place(verdict).map(found -> "  " + OneLine.of(found.label())).orElse("");
    return String.format(
        Locale.ROOT,
        "%" + LINE_WIDTH + "d  %-" + VERDICT_WIDTH + "s %s%s\n",
        line,
        verdict.map(v -> v.kind().label()).orElse(NOT_COMPARED),
        "\"" + first(quotation) + "\"",
        place);
  }

  private static Optional<DocumentPlace> place(Optional<Verdict> verdict) {
    return verdict.flatMap(Verdict::occurrence).map(Occurrence::place);
  }

  /** The first words of a quotation, in a form that names it in a ledger. */
  private String first(int quotation) {
    List<String> words =
        Stream.of(inside(quotation).strip().split("\\s+", -1)).limit(FIRST_WORDS).toList();
    return escaped(String.join(" ", words));
  }

  private String entry(int quotation, Optional<Verdict> verdict) {
    List<String> lines = new ArrayList<>();
    lines.add("- quote: \"" + first(quotation) + "\"");
    lines.add("  speaker:" + quoted(speaker(quotation)));
    Optional<DocumentPlace> place =
        place(verdict.filter(found -> found.kind() != VerdictKind.MISATTRIBUTED));
    lines.add("  source:" + place.map(found -> quoted(found.path())).orElse(""));
    place.ifPresent(found -> lines.addAll(locators(found)));
    lines.add("  obtained:");
    lines.add("  date:");
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  private static List<String> locators(DocumentPlace place) {
    List<String> lines = new ArrayList<>();
    place.line().ifPresent(line -> lines.add("  line: " + line));
    place.page().ifPresent(page -> lines.add("  page: " + page));
    place.time().ifPresent(time -> lines.add("  time:" + quoted(time)));
    return lines;
  }

  private String speaker(int quotation) {
    return article.attributions().get(quotation).speaker().flatMap(s -> s.name()).orElse("");
  }

  /** A value of YAML, with the space before it. */
  private static String quoted(String text) {
    return text.isEmpty() ? "" : " \"" + escaped(text) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /**
   * The digests of a confidential transcript and of the statements that are word for word in it, as
   * entries for the ledger.
   *
   * @throws IOException if the transcript cannot be read to its end
   */
  public String confidential(OpenDocument transcript, Language language) throws IOException {
    List<Integer> all = statements();
    List<Claim> claims = all.stream().map(i -> new Claim(inside(i), speaker(i))).toList();
    Transcript read = Transcript.read(transcript, language, claims);
    StringBuilder entries = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      VerdictKind kind = read.verdicts().get(i).kind();
      if (kind == VerdictKind.VERBATIM || kind == VerdictKind.NORMALISED) {
        entries.append(confidentialEntry(all.get(i), read.digest()));
      } else {
        others.append(row(all.get(i), Optional.of(read.verdicts().get(i))));
      }
    }
    return "transcript: "
        + read.digest()
        + "\n"
        + (entries.isEmpty() ? "" : "\nFor the ledger:\n\nquotes:\n" + entries)
        + (others.isEmpty() ? "" : "\nNot word for word in it:\n\n" + others);
  }

  private String confidentialEntry(int quotation, String transcript) {
    String digest = WordDigest.of(new WordCutter().plainWords(inside(quotation)));
    return "  - sha256: " + digest + "\n    transcript: " + transcript + "\n    date:\n";
  }
}
