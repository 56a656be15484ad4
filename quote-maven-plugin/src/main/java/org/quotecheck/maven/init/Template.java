package org.quotecheck.maven.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts that a newsroom starts with. */
public enum Template {
  /** The settings, {@code quotecheck.yaml}. */
  SETTINGS("quotecheck.yaml"),
  /** A whole build for a repository that has none. */
  POM("pom.xml"),
  /**
   * Options of the Java machine for runs that take seconds: no second compiler, whose work such a
   * run seldom earns back, and one collector. The file has no comments, since Maven before 4 reads
   * none.
   */
  JVM("jvm.config"),
  /** What a build needs to check articles. */
  PLUGIN("plugin.xml"),
  /** A workflow of GitHub Actions. */
  GITHUB("github.yml"),
  /** A job of GitLab CI. */
  GITLAB("gitlab.yml"),
  /** A hook of pre-commit. */
  PRE_COMMIT("pre-commit.yaml");

  private final String resource;

  Template(String resource) {
    this.resource = resource;
  }

  /** The text with nothing filled in. Lines end with {@code \n}. */
  public String text() {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * The text with its places filled in.
   *
   * @param values by the name that stands between at signs
   */
  public String with(Map<String, String> values) {
    String text = text();
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }
}
