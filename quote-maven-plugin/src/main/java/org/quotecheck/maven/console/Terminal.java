package org.quotecheck.maven.console;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** The terminal that somebody sits in front of. */
final class Terminal {
  private Terminal() {}

  /** Writes to it; empty if input or output is a file or another program. */
  @SuppressWarnings("SystemConsoleNull") // that there always is one from Java 22 on is asked below
  static Optional<PrintWriter> writer() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).map(Console::writer);
  }

  /** Up to Java 21 a console is a terminal; from Java 22 on there is a method to ask. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
