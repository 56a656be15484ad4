package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
  @Test
  void truthIsTrueOrFalseInAnyCase() throws MojoExecutionException {
    assertTrue(Choice.truth("skip", "true"));
    assertTrue(Choice.truth("skip", " TRUE "));
    assertFalse(Choice.truth("skip", "false"));
  }

  @Test
  void misspeltTruthIsNotFalse() {
    MojoExecutionException thrown =
        assertThrows(MojoExecutionException.class, () -> Choice.truth("failOnViolation", "ture"));
    assertEquals(
        "quotecheck.failOnViolation is \"ture\", which is none of false, true; did you mean true?",
        thrown.getMessage());
  }

  @Test
  void guessesOnlyWhatIsNear() {
    MojoExecutionException thrown =
        assertThrows(
            MojoExecutionException.class,
            () -> Choice.oneOf("show", "everything", Map.of("error", 1, "info", 2)));
    assertEquals(
        "quotecheck.show is \"everything\", which is none of error, info", thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"eror, error", "WARN, warning", "nver, never", "xyzzy, ''"})
  void findsTheNearest(String given, String expected) {
    Optional<String> nearest = Choice.nearest(given, List.of("error", "warning", "info", "never"));
    assertEquals(expected, nearest.orElse(""));
  }
}
