package org.quotecheck.run;

import java.util.Objects;

/**
 * Something beyond an article's own bytes that what is found in it relies on: while the answer is
 * the same, so is what is found.
 *
 * @param question what was asked, as whoever asked it understands it
 * @param answer what was answered
 */
public record Reliance(String question, String answer) {
  public Reliance {
    Objects.requireNonNull(question, "question must not be null");
    Objects.requireNonNull(answer, "answer must not be null");
  }
}
