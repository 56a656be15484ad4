package org.quotecheck.cache;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.finding.Severity;

/**
 * What a run showed and wrote, so that one with the same outcome need not be made again.
 *
 * @param lines what it showed
 * @param failure why it failed; empty if it did not
 * @param files what it wrote
 */
public record KeptRun(List<Line> lines, Optional<String> failure, List<File> files) {
  /**
   * One line as it was shown.
   *
   * @param level how bad the news is
   * @param text the line without its end
   */
  public record Line(Severity level, String text) {
    public Line {
      Objects.requireNonNull(level, "level must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }

  /**
   * A file as it was left.
   *
   * @param path its path
   * @param state what changes if anybody writes to it
   */
  public record File(String path, String state) {
    public File {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(state, "state must not be null");
    }
  }

  public KeptRun {
    lines = List.copyOf(lines);
    Objects.requireNonNull(failure, "failure must not be null");
    files = List.copyOf(files);
  }

  /**
   * The run as bytes.
   *
   * @throws IllegalArgumentException if a text has half a character
   */
  public byte[] bytes() {
    return new EntryWriter()
        .list(lines, (to, line) -> to.constant(line.level()).text(line.text()))
        .optional(failure, EntryWriter::text)
        .list(files, (to, file) -> to.text(file.path()).text(file.state()))
        .bytes();
  }

  /**
   * The run that bytes hold.
   *
   * @throws RuntimeException if they hold anything else
   */
  public static KeptRun read(ByteBuffer bytes) {
    EntryReader in = new EntryReader(bytes);
    KeptRun run =
        new KeptRun(
            in.list(from -> new Line(from.constant(Severity.class), from.text())),
            in.optional(EntryReader::text),
            in.list(from -> new File(from.text(), from.text())));
    in.end();
    return run;
  }
}
