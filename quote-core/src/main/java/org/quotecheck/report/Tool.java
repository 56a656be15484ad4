package org.quotecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The program that wrote a report.
 *
 * @param name {@code quotecheck}
 * @param version the version of this library
 */
public record Tool(String name, String version) {
  public Tool {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(version, "version must not be null");
  }

  /** This library. */
  public static Tool quotecheck() {
    Properties properties = new Properties();
    try (InputStream in = Tool.class.getResourceAsStream("tool.properties")) {
      properties.load(Objects.requireNonNull(in, "tool.properties is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read tool.properties", e);
    }
    return new Tool("quotecheck", properties.getProperty("version", "unknown"));
  }
}
