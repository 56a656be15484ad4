package org.quotecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * Further files of a report that is too large for one. They stand in a directory beside the first,
 * which holds nothing else.
 *
 * @param directory its name
 * @param parts what is in it; empty if the first file holds everything
 */
public record ReportParts(String directory, List<Part> parts) {
  /**
   * One of them.
   *
   * @param fileName its name in the directory
   * @param content what is in it
   */
  public record Part(String fileName, Content content) {
    public Part {
      Objects.requireNonNull(fileName, "fileName must not be null");
      Objects.requireNonNull(content, "content must not be null");
    }
  }

  /** What is written; the same each time. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  public ReportParts {
    Objects.requireNonNull(directory, "directory must not be null");
    parts = List.copyOf(parts);
  }
}
