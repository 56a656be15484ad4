package org.quotecheck.file;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.frontmatter.FrontMatter;
import org.quotecheck.evidence.ledger.DeclaredSource;
import org.quotecheck.evidence.ledger.Ledger;
import org.quotecheck.evidence.ledger.LedgerEntry;
import org.quotecheck.evidence.ledger.LedgerMatch;
import org.quotecheck.evidence.ledger.LedgerUse;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/** What articles and the files beside them say about where quotations are from. Thread-safe. */
public final class Ledgers {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final DeclaredDocuments documents;
  private final Path root;
  private final Charset charset;
  private final boolean hasDocuments;
  private final Map<Path, OfFile> beside = new ConcurrentHashMap<>();

  /**
   * A ledger in a file of its own.
   *
   * @param source its text
   * @param use what it comes to
   */
  public record OfFile(SourceText source, LedgerUse use) {
    public OfFile {
      Objects.requireNonNull(source, "source must not be null");
      Objects.requireNonNull(use, "use must not be null");
    }

    /** The file as one without prose, for what looks at files of any kind. */
    public Article article() {
      return new Article(
          source,
          "ledger",
          Optional.empty(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }

    /** Articles of the same name in two formats have it together. */
    private OfFile both(OfFile other) {
      List<LedgerEntry> unused =
          use.unused().stream().filter(other.use.unused()::contains).toList();
      return new OfFile(
          source, new LedgerUse(true, List.of(), unused, use.missing(), use.problems()));
    }
  }

  /**
   * @param root the directory that the names of articles start from
   * @param charset of files that name none
   * @param directories those that documents are in
   */
  public Ledgers(Path root, Charset charset, List<Path> directories) {
    this.root = root.toAbsolutePath().normalize();
    this.charset = charset;
    this.hasDocuments = !directories.isEmpty();
    this.documents = new DeclaredDocuments(this.root, directories);
  }

  /** Whether a file is a ledger and so no article. */
  public static boolean isLedger(Path file) {
    return file.toString().endsWith(Ledger.ENDING);
  }

  /** The file beside an article that says where its quotations are from; empty if there is none. */
  public static Optional<Path> beside(Path file) {
    Path name = file.getFileName();
    String whole = name == null ? "" : name.toString();
    int dot = whole.lastIndexOf('.');
    String stem = dot < 0 ? whole : whole.substring(0, dot);
    Path ledger = file.resolveSibling(stem + Ledger.ENDING);
    return Files.isRegularFile(ledger) ? Optional.of(ledger) : Optional.empty();
  }

  /**
   * Whether there is such a file beside one of several. Only a directory with a ledger costs more
   * than its listing.
   *
   * @throws IOException if a directory cannot be read
   */
  public static boolean areBesideAny(List<Path> files) throws IOException {
    boolean any = false;
    for (Path directory : directories(files)) {
      any |= hasLedger(directory);
    }
    return any && files.stream().anyMatch(file -> beside(file).isPresent());
  }

  /** Told by their text, since taking ten thousand paths apart takes as long as listing them. */
  private static Collection<Path> directories(List<Path> files) {
    Map<String, Path> directories = new LinkedHashMap<>();
    for (Path file : files) {
      String path = file.toString();
      String name = path.substring(0, path.lastIndexOf(File.separatorChar) + 1);
      directories.computeIfAbsent(name, n -> file.resolveSibling(""));
    }
    return directories.values();
  }

  private static boolean hasLedger(Path directory) throws IOException {
    try (DirectoryStream<Path> ledgers = Files.newDirectoryStream(directory, Ledgers::isLedger)) {
      return ledgers.iterator().hasNext();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** What the ledgers of the article in a file come to. */
  public LedgerUse of(Article article, Path file, Supplier<List<String>> quotations) {
    Ledger own = dated(Ledger.of(article.settings()), article);
    Optional<SourceText> other = beside(file).flatMap(this::read);
    if (own.isEmpty() && other.isEmpty()) {
      return LedgerUse.none(hasDocuments);
    }
    List<DeclaredSource> inside = declared(own, article.source().name(), file);
    Ledger second = dated(other.map(Ledgers::ledger).orElse(Ledger.NONE), article);
    List<DeclaredSource> outside =
        other.map(text -> declared(second, text.name(), file)).orElse(List.of());
    List<DeclaredSource> all = new ArrayList<>(inside);
    all.addAll(outside);
    LedgerMatch match = LedgerMatch.of(all, quotations.get());
    other.ifPresent(
        text ->
            beside.merge(
                root.resolve(text.name()),
                new OfFile(text, use(match, outside, second)),
                OfFile::both));
    return use(match, inside, own);
  }

  /** Compared with the day that the article gives itself. */
  private static Ledger dated(Ledger ledger, Article article) {
    Matcher day = DAY.matcher(article.metadata().getOrDefault("date", ""));
    return day.lookingAt() ? ledger.until(day.group()) : ledger;
  }

  private static LedgerUse use(LedgerMatch match, List<DeclaredSource> declared, Ledger ledger) {
    List<LedgerEntry> unused =
        declared.stream().filter(d -> !match.isUsed(d)).map(DeclaredSource::entry).toList();
    List<DeclaredSource> missing = declared.stream().filter(d -> !d.fault().isEmpty()).toList();
    return new LedgerUse(true, match.backings(), unused, missing, ledger.problems());
  }

  private List<DeclaredSource> declared(Ledger ledger, String name, Path file) {
    return ledger.entries().stream().map(entry -> documents.of(entry, name, file)).toList();
  }

  private Optional<SourceText> read(Path file) {
    try {
      return Optional.of(ArticleFile.read(file, RelativePath.of(root, file), charset));
    } catch (IOException e) {
      String message = "This file cannot be read: " + Trouble.unreadable(e);
      TextProblem problem = new TextProblem(TextProblem.Kind.LEDGER, new Span(0, 0), message);
      return Optional.of(
          new SourceText(RelativePath.of(root, file), "", charset, List.of(problem)));
    }
  }

  /** A file of its own must have something to say. */
  private static Ledger ledger(SourceText text) {
    FrontMatter content = FrontMatter.readYaml(text);
    Ledger ledger = Ledger.of(content.settings());
    List<TextProblem> problems = new ArrayList<>();
    text.problems().forEach(p -> problems.add(problem(p.span(), p.message())));
    content.problems().forEach(p -> problems.add(problem(p.span(), p.message())));
    problems.addAll(ledger.problems());
    if (problems.isEmpty() && ledger.isEmpty()) {
      String message = "This ledger has no entries. Write a list below \"quotes\".";
      problems.add(problem(new Span(text.markLength(), text.markLength()), message));
    }
    return new Ledger(ledger.entries(), problems);
  }

  private static TextProblem problem(Span place, String message) {
    return new TextProblem(TextProblem.Kind.LEDGER, place, message);
  }

  /** The ledgers that are files of their own, each with the path it was read from. */
  public Map<Path, OfFile> files() {
    return Map.copyOf(beside);
  }
}
