package org.quotecheck.maven.repeat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.quotecheck.cache.KeptRun;
import org.quotecheck.finding.Severity;

/** A log that also remembers what it was told. Not thread-safe. */
public final class RecordingLog extends SystemStreamLog {
  private final Log log;
  private final List<KeptRun.Line> lines = new ArrayList<>();

  /** A log that hands everything on to another. */
  public RecordingLog(Log log) {
    this.log = log;
  }

  /** What was said so far. */
  public List<KeptRun.Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void info(CharSequence content) {
    lines.add(new KeptRun.Line(Severity.INFO, content.toString()));
    log.info(content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add(new KeptRun.Line(Severity.WARNING, content.toString()));
    log.warn(content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add(new KeptRun.Line(Severity.ERROR, content.toString()));
    log.error(content);
  }
}
