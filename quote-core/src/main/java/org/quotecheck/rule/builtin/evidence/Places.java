package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import org.quotecheck.evidence.occurrence.DocumentPlace;

/** Places in documents as messages name them. */
final class Places {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Places() {}

  /** The file, the line or page, the time and who speaks. */
  static String text(DocumentPlace place) {
    StringBuilder text = new StringBuilder(place.path());
    place.line().ifPresent(line -> text.append(':').append(line));
    place.page().ifPresent(page -> text.append(", page ").append(page));
    place.milliseconds().ifPresent(time -> text.append(", at ").append(time(time / SECOND)));
    place.speaker().ifPresent(speaker -> text.append(" (").append(speaker).append(')'));
    return text.toString();
  }

  private static String time(int seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
  }
}
