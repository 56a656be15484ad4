package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.QuoteCheck;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.language.Languages;
import org.quotecheck.maven.selection.NamedFile;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.report.text.EvidenceSheet;

/**
 * Shows where the quotations of one article are from: a table of all of them with the verdict of
 * the sources and the place, and entries to paste into the article's ledger. With a confidential
 * transcript: its digest and those of the quotations in it, so that the ledger can name them and
 * the transcript can stay where it is.
 *
 * @since 0.1.0
 */
@Mojo(name = "evidence", threadSafe = true, requiresProject = false)
public final class EvidenceMojo extends AbstractQuoteCheckMojo {
  /**
   * The article, from the build's directory or from that of the articles: {@code content/ferry.md}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.article")
  @Nullable String article;

  /**
   * A confidential transcript, of which only digests are shown. Nothing else is compared then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.transcript")
  @Nullable File transcript;

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    Path file = article(root);
    QuoteCheck quoteCheck = quoteCheck(configuration, false);
    try {
      EvidenceSheet sheet = new EvidenceSheet(quoteCheck.analyze(named(root), file));
      String text =
          transcript == null
              ? compared(sheet, quoteCheck.checkAll(named(root), List.of(file)))
              : confidential(sheet, transcript.toPath(), configuration);
      getLog().info("\n" + text);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + Trouble.of(file, e), e);
    }
  }

  private static String compared(EvidenceSheet sheet, Report report) throws MojoExecutionException {
    Optional<FileFailure> failure = report.failures().stream().findFirst();
    if (failure.isPresent()) {
      throw new MojoExecutionException(failure.get().path() + " " + failure.get().message());
    }
    FileReport article =
        report.files().stream()
            .filter(FileReport::isArticle)
            .findFirst()
            .orElseThrow(
                () -> new MojoExecutionException("that is no article: it lies among the sources"));
    return sheet.of(article);
  }

  private static String confidential(EvidenceSheet sheet, Path file, Configuration configuration)
      throws MojoExecutionException {
    FileSettings usual = configuration.forRepository();
    try (InputStream in = Files.newInputStream(file)) {
      OpenDocument document =
          new OpenDocument(file.toString(), usual.charset(), Files.size(file), in);
      return sheet.confidential(document, Languages.byTag(usual.language()));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + Trouble.of(file, e), e);
    }
  }

  private Path article(Path root) throws MojoExecutionException {
    if (article == null || article.isBlank()) {
      throw new MojoExecutionException(
          "there is no article: give one, as in -Dquotecheck.article=content/ferry.md");
    }
    return NamedFile.find(article.strip(), base(), root);
  }
}
