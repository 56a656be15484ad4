package org.quotecheck.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void anInternalErrorNamesOurOwnLineAndNotTheLibrarys() {
    String said = "";
    try {
      List.of().get(1);
    } catch (IndexOutOfBoundsException e) {
      said = Trouble.internal(e);
    }
    assertTrue(said.contains(" at org.quotecheck.file.TroubleTest."), said);
    assertTrue(said.contains("IndexOutOfBoundsException"), said);
  }

  @Test
  void anInternalErrorWithoutLinesIsStillNamed() {
    StackOverflowError error = new StackOverflowError();
    error.setStackTrace(new StackTraceElement[0]);
    assertEquals(
        "could not be checked: internal error (java.lang.StackOverflowError). Please report it"
            + " together with this file.",
        Trouble.internal(error));
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBeSo() {
    assertEquals(
        "could not be read: permission denied",
        Trouble.unreadable(new AccessDeniedException("a.md")));
  }
}
