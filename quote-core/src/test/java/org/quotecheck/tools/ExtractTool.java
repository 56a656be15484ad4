package org.quotecheck.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.QuoteCheck;
import org.quotecheck.ReportFormats;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportWriter;

/**
 * Extracts the quotations of all files of a directory, for measuring without a Maven run.
 *
 * <p>Arguments: the directory, then the JSON file to write.
 */
public final class ExtractTool {
  private ExtractTool() {}

  /** Runs the tool. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Report report = QuoteCheck.builder().build().checkAll(root, files(root));
    ReportWriter.write(Path.of(arguments[1]), ReportFormats.EXTRACT, report);
    if (!report.failures().isEmpty()) {
      throw new IllegalStateException(report.failures().toString());
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
