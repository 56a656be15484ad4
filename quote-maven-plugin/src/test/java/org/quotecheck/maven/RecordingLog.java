package org.quotecheck.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal logs, each line with its level in front. */
final class RecordingLog extends SystemStreamLog {
  final List<String> lines = new ArrayList<>();

  /** As with -q: only errors are shown, though all lines are kept here. */
  boolean isQuiet;

  @Override
  public boolean isInfoEnabled() {
    return !isQuiet;
  }

  @Override
  public boolean isWarnEnabled() {
    return !isQuiet;
  }

  @Override
  public void info(CharSequence content) {
    lines.add("INFO " + content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add("WARN " + content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add("ERROR " + content);
  }

  boolean has(String line) {
    return lines.contains(line);
  }

  boolean mentions(String part) {
    return lines.stream().anyMatch(line -> line.contains(part));
  }
}
