package org.quotecheck;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.cache.KnownDocument;
import org.quotecheck.cache.KnownTraces;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.evidence.QuotedWords;
import org.quotecheck.evidence.Standing;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.ledger.Backing;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.file.Documents;
import org.quotecheck.file.FileState;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.kept.CacheFile;
import org.quotecheck.language.Languages;
import org.quotecheck.report.FileFailure;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.QuotedClaim;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.run.Facts;
import org.quotecheck.text.Span;

/** Compares what all articles quote with the newsroom's documents, in one pass over them. */
final class EvidenceCheck {
  private final Configuration configuration;
  private final Path root;
  private final int threads;
  private final List<Path> directories;

  /**
   * @param root the directory that paths in reports start from
   * @param threads how many documents are read at a time
   */
  EvidenceCheck(Configuration configuration, Path root, int threads) {
    this.configuration = configuration;
    this.root = root;
    this.threads = threads;
    this.directories = Documents.directories(configuration, root);
  }

  /** The files that are no documents and say nothing about documents. */
  List<Path> articles(List<Path> files) {
    Map<Path, Boolean> within = new HashMap<>();
    return files.stream()
        .filter(file -> !isDocument(file, within) && !Ledgers.isLedger(file))
        .toList();
  }

  /** Files of one directory are documents all or none. */
  private boolean isDocument(Path file, Map<Path, Boolean> known) {
    if (directories.isEmpty()) {
      return false;
    }
    Path directory = file.getParent();
    return directory == null
        ? Documents.isWithin(directories, file)
        : known.computeIfAbsent(directory, each -> Documents.isWithin(directories, each));
  }

  /** Whether there is a directory of documents. */
  boolean hasDocuments() {
    return !directories.isEmpty();
  }

  /** What reads what articles say about where their quotations are from. */
  Ledgers ledgers(Charset charset) {
    return new Ledgers(root, charset, directories);
  }

  /** What decides what articles leave, where there are documents and where not. */
  Circumstances circumstances(Circumstances usual) {
    return directories.isEmpty() ? usual : usual.withEvidence();
  }

  /**
   * What came of it.
   *
   * @param found what rules find
   * @param verdicts by path, then by the place of the quotation
   * @param failures documents that could not be read
   * @param documents a digest of all documents; empty if nobody can tell whether they change
   */
  record Outcome(
      List<Found> found,
      Map<String, Map<Span, Verdict>> verdicts,
      List<FileFailure> failures,
      Optional<String> documents) {
    static final Outcome NOTHING = new Outcome(List.of(), Map.of(), List.of(), Optional.empty());

    /** Whether nothing was looked for in any document. */
    boolean isNothing() {
      return found.isEmpty() && verdicts.isEmpty() && failures.isEmpty() && documents.isEmpty();
    }
  }

  /**
   * What the rules say of the claims that the articles left.
   *
   * @param articles which are no evidence for themselves
   * @param cache what an earlier run found, and where this one keeps it
   */
  Outcome of(Facts facts, List<Path> articles, Optional<CacheFile> cache) {
    List<EvidenceRule> asked = configuration.rules().evidence();
    Set<QuotedClaim> claims = new LinkedHashSet<>();
    asked.forEach(rule -> facts.of(rule).forEach(fact -> claims.add(fact.value())));
    if (asked.isEmpty() || (directories.isEmpty() && claims.isEmpty())) {
      return Outcome.NOTHING;
    }
    Documents documents = Documents.of(configuration, directories, root, articles);
    FileSettings usual = configuration.forRepository();
    DocumentReader reader = new DocumentReader(Languages.byTag(usual.language()));
    DocumentScan scan = new DocumentScan(reader, usual.charset(), threads);
    Judged judged = judged(claims, documents, scan, cache);
    List<Found> found = new ArrayList<>();
    Map<String, Map<Span, Verdict>> byPlace = new HashMap<>();
    for (EvidenceRule rule : asked) {
      for (Fact<QuotedClaim> fact : facts.of(rule)) {
        Verdict verdict = Objects.requireNonNull(judged.verdicts().get(fact.value()));
        JudgedQuotation quotation =
            new JudgedQuotation(fact, verdict, standing(fact.value(), documents));
        note(quotation, byPlace);
        rule.judge(quotation, usual.options().getOrDefault(rule.info().id(), RuleOptions.DEFAULTS))
            .ifPresent(finding -> found.add(new Found(fact.place().path(), finding)));
      }
    }
    Set<FileFailure> failures = new HashSet<>(documents.failures());
    failures.addAll(scan.failures());
    Optional<String> same =
        cache
            .filter(each -> hasDocuments() && failures.isEmpty())
            .flatMap(each -> each.keep(documents.entries(), judged.documents()));
    return new Outcome(found, byPlace, List.copyOf(failures), same);
  }

  /**
   * A digest of all documents, as an {@link Outcome} has it, without reading any of them.
   *
   * @param cache the file in which the last run kept what it found
   * @return empty if nobody can tell; an empty text if there are no directories of documents
   */
  Optional<String> documents(List<Path> articles, Path cache) {
    if (directories.isEmpty()) {
      return Optional.of("");
    }
    Documents documents = Documents.of(configuration, directories, root, articles);
    return documents.failures().isEmpty()
        ? CacheFile.documents(cache, documents.entries())
        : Optional.empty();
  }

  /** Not finding what was not looked for is no verdict. */
  private static void note(JudgedQuotation judged, Map<String, Map<Span, Verdict>> byPlace) {
    if (judged.verdict().kind() != VerdictKind.NOT_FOUND || judged.standing().isTelling()) {
      byPlace
          .computeIfAbsent(judged.fact().place().path(), path -> new HashMap<>())
          .put(judged.fact().place().span(), judged.verdict());
    }
  }

  private Standing standing(QuotedClaim claim, Documents documents) {
    Standing others = documents.areComplete() ? Standing.ALL_DOCUMENTS : Standing.SOME_DOCUMENTS;
    return claim
        .backing()
        .map(backing -> Standing.of(backing.kind()))
        .orElse(directories.isEmpty() ? Standing.NOTHING : others);
  }

  /**
   * What came of comparing.
   *
   * @param verdicts on each claim
   * @param documents what is known of those that were read; none if nothing is kept
   */
  private record Judged(Map<QuotedClaim, Verdict> verdicts, Map<String, KnownDocument> documents) {}

  private Judged judged(
      Collection<QuotedClaim> claims,
      Documents documents,
      DocumentScan scan,
      Optional<CacheFile> cache) {
    Map<Boolean, List<QuotedClaim>> byDeclared =
        claims.stream().collect(Collectors.partitioningBy(c -> c.document().isEmpty()));
    List<QuotedClaim> open = byDeclared.getOrDefault(true, List.of());
    QuotedWords words = words(open);
    FileSettings usual = configuration.forRepository();
    Sought sought = Sought.of(words.claims(), Languages.byTag(usual.language()));
    Map<QuotedClaim, Verdict> verdicts = new HashMap<>();
    DocumentScan.Found found =
        cache
            .map(each -> again(words.claims(), sought, documents, scan, each))
            .orElseGet(() -> scan.anew(sought, documents.entries()));
    put(verdicts, open, words.verdicts(sought, found.traces()));
    addDeclared(byDeclared.getOrDefault(false, List.of()), sought, scan, verdicts);
    verdicts.replaceAll((claim, verdict) -> judged(claim, verdict, sought));
    return new Judged(verdicts, found.known().documents());
  }

  private DocumentScan.Found again(
      List<Claim> claims, Sought sought, Documents documents, DocumentScan scan, CacheFile cache) {
    FileSettings usual = configuration.forRepository();
    KnownTraces before = cache.traces(usual);
    DocumentScan.Found found =
        scan.of(claims, sought, documents.entries(), before, cache.digests(before));
    cache.keep(usual, before, found.known());
    return found;
  }

  private static QuotedWords words(List<QuotedClaim> claims) {
    return QuotedWords.of(claims.stream().map(QuotedClaim::claim).toList());
  }

  private static void put(
      Map<QuotedClaim, Verdict> all, List<QuotedClaim> claims, List<Verdict> verdicts) {
    for (int i = 0; i < claims.size(); i++) {
      all.put(claims.get(i), verdicts.get(i));
    }
  }

  /** With what the ledger knows besides: a digest of the words, and who said them. */
  private static Verdict judged(QuotedClaim claim, Verdict found, Sought sought) {
    if (claim.backing().isEmpty()) {
      return found;
    }
    Backing backing = claim.backing().get();
    Verdict verdict = found.by(backing.kind()).orElse(found);
    boolean isCompared = Standing.of(backing.kind()).isTelling();
    boolean isOther =
        !backing.speaker().isEmpty()
            && !claim.speaker().isEmpty()
            && sought.said(backing.speaker(), claim.speaker()) == Said.BY_OTHER;
    return isOther && !(isCompared && verdict.kind() == VerdictKind.NOT_FOUND)
        ? verdict.saidByOther()
        : verdict;
  }

  /** Each document past the quotations that are said to be from it. */
  private void addDeclared(
      List<QuotedClaim> claims, Sought other, DocumentScan scan, Map<QuotedClaim, Verdict> all) {
    Map<String, List<QuotedClaim>> byDocument =
        claims.stream()
            .collect(
                Collectors.groupingBy(QuotedClaim::document, TreeMap::new, Collectors.toList()));
    List<List<QuotedClaim>> groups = List.copyOf(byDocument.values());
    List<QuotedWords> words = groups.stream().map(EvidenceCheck::words).toList();
    List<Sought> sought = words.stream().map(each -> other.with(each.claims())).toList();
    List<Documents.Entry> documents =
        byDocument.keySet().stream()
            .map(name -> new Documents.Entry(root.resolve(name), name, FileState.UNKNOWN))
            .toList();
    List<List<Traces>> traces = scan.each(sought, documents);
    for (int i = 0; i < groups.size(); i++) {
      put(all, groups.get(i), words.get(i).verdicts(sought.get(i), traces.get(i)));
    }
  }
}
