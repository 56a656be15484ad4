package org.quotecheck.suppression;

import java.util.List;

/** What a comment that suppresses findings says between its marks. */
public final class SuppressionComment {
  private SuppressionComment() {}

  /**
   * The words that suppress rules in the paragraph below the comment.
   *
   * @param rules ids, at least one
   * @param reason one line; if empty, the comment waits for one, and a rule says so
   */
  public static String above(List<String> rules, String reason) {
    String head = Command.DISABLE_NEXT_LINE.word() + " " + String.join(", ", rules) + " --";
    return reason.isEmpty() ? head : head + " " + reason;
  }
}
