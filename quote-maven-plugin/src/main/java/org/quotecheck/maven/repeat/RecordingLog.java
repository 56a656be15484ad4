package org.quotecheck.maven.repeat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.quotecheck.cache.KeptRun;
import org.quotecheck.finding.Severity;

/** A log that also remembers what it showed. Not thread-safe. */
public final class RecordingLog extends SystemStreamLog {
  private final Log log;
  private final List<KeptRun.Line> lines = new ArrayList<>();

  /** A log that hands everything on to another. */
  public RecordingLog(Log log) {
    this.log = log;
  }

  /** What was shown so far; what is too mild for the log to show is not kept. */
  public List<KeptRun.Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void info(CharSequence content) {
    note(log.isInfoEnabled(), Severity.INFO, content);
    log.info(content);
  }

  @Override
  public void warn(CharSequence content) {
    note(log.isWarnEnabled(), Severity.WARNING, content);
    log.warn(content);
  }

  @Override
  public void error(CharSequence content) {
    note(log.isErrorEnabled(), Severity.ERROR, content);
    log.error(content);
  }

  private void note(boolean isShown, Severity level, CharSequence content) {
    if (isShown) {
      lines.add(new KeptRun.Line(level, content.toString()));
    }
  }
}
