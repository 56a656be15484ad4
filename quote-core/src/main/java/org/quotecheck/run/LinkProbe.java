package org.quotecheck.run;

import java.util.List;
import java.util.Map;

/** Whoever asks other sites whether there is something at an address. */
public interface LinkProbe {
  /**
   * The addresses at which there is surely nothing, each with how that is known, as in “answers
   * 404”. Whatever cannot be told is left out.
   *
   * @param addresses absolute, each once, in order
   */
  Map<String, String> gone(List<String> addresses);
}
