package org.quotecheck.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quotecheck.QuoteCheck;
import org.quotecheck.language.Languages;

/**
 * Measures the engine against articles whose speakers are known, and says where and why it errs and
 * what changed since the last run.
 *
 * <p>Arguments: the gold file, as {@link GoldFile} describes it; the file that carries the outcomes
 * from one run to the next, read if it is there and then written anew; the Markdown page to write.
 */
public final class MeasureTool {
  private MeasureTool() {}

  /** Runs the tool. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || arguments[0].isEmpty()) {
      throw new IllegalArgumentException("give the gold file, the outcome file and the report");
    }
    Path report = Path.of(arguments[2]);
    MeasureReport measured = measure(Path.of(arguments[0]), Path.of(arguments[1]), report);
    for (Figure figure : measured.figures()) {
      System.out.printf("%6s  %s (%s)%n", figure.percent(), figure.name(), figure.counts());
    }
    System.out.println("report: " + report);
  }

  /** Measures, writes the outcomes and the page, and returns what was measured. */
  static MeasureReport measure(Path gold, Path outcomes, Path page) throws IOException {
    QuoteCheck engine = QuoteCheck.builder().build();
    List<JudgedArticle> judged =
        GoldFile.read(gold).parallelStream().map(a -> JudgedArticle.of(a, engine)).toList();
    MeasureReport report = new MeasureReport(judged, Surroundings.in(Languages.byTag("en")));
    Map<OutcomeFile.Key, OutcomeFile.Change> changes =
        OutcomeFile.changes(OutcomeFile.read(outcomes), report.outcomes());
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, report.markdown(gold.getFileName().toString(), changes));
    OutcomeFile.write(outcomes, report.outcomes());
    return report;
  }
}
