package org.quotecheck.tools;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.syntax.subject.Route;

/** Reads from an answer's evidence how the subject of its cue was found. */
final class Routes {
  private Routes() {}

  /** The route, or the routes that are worded alike; {@code none} if no cue led to the answer. */
  static String of(Attribution answer) {
    String evidence = answer.evidence().sentence();
    String routes =
        Arrays.stream(Route.values())
            .filter(route -> evidence.contains("\u201D " + route.phrase() + " \u201C"))
            .map(route -> route.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return routes.isEmpty() ? "none" : routes;
  }
}
