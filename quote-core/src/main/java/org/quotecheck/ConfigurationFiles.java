package org.quotecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.ConfigurationReader;
import org.quotecheck.config.ConfigurationReader.Parameter;
import org.quotecheck.file.RelativePath;
import org.quotecheck.file.Trouble;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/** Finds and reads {@code quotecheck.yaml}. Immutable and thread-safe. */
public final class ConfigurationFiles {
  /** The name of the file that is looked for. */
  public static final String NAME = "quotecheck.yaml";

  private static final String CLASS_PATH = "classpath:";
  private static final long LARGEST = 4L << 20;

  private final ClassLoader loader;
  private final Path base;

  /**
   * @param loader finds what {@code classpath:} names
   * @param base messages show the paths of files as seen from here
   */
  public ConfigurationFiles(ClassLoader loader, Path base) {
    this.loader = loader;
    this.base = base.toAbsolutePath().normalize();
  }

  /**
   * The configuration of a directory: the file in it or in the nearest directory above, up to the
   * one that holds {@code .git}.
   */
  public static Optional<Path> find(Path directory) {
    Path at = directory.toAbsolutePath().normalize();
    while (at != null) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      at = Files.exists(at.resolve(".git")) ? null : at.getParent();
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration and all files it refers to.
   *
   * @param file empty if there is none
   * @param parameters settings that are heard after those of the file
   * @throws org.quotecheck.config.ConfigurationException if there is any mistake in them
   */
  public Configuration read(RuleSet rules, Optional<Path> file, List<Parameter> parameters) {
    return read(rules, file, base, parameters);
  }

  /**
   * Reads a configuration and all files it refers to.
   *
   * @param file empty if there is none
   * @param directory the globs of parameters start from here
   * @param parameters settings that are heard after those of the file
   * @throws org.quotecheck.config.ConfigurationException if there is any mistake in them
   */
  public Configuration read(
      RuleSet rules, Optional<Path> file, Path directory, List<Parameter> parameters) {
    return new ConfigurationReader(rules, this::open).read(file, directory, parameters);
  }

  private Optional<SourceText> open(String name) {
    try {
      return name.startsWith(CLASS_PATH)
          ? onClassPath(name, name.substring(CLASS_PATH.length()))
          : inFile(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + Trouble.reason(e), e);
    }
  }

  private Optional<SourceText> onClassPath(String name, String resource) throws IOException {
    String relative = resource.startsWith("/") ? resource.substring(1) : resource;
    try (InputStream in = loader.getResourceAsStream(relative)) {
      return in == null ? Optional.empty() : Optional.of(decoded(name, in.readAllBytes()));
    }
  }

  private Optional<SourceText> inFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("it is not a regular file");
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException(
          "it has more than " + (LARGEST >> 20) + " MiB, which is no configuration");
    }
    boolean below = file.startsWith(base);
    Path shown = below ? base.relativize(file) : file;
    return Optional.of(decoded(RelativePath.portable(shown), Files.readAllBytes(file)));
  }

  private static SourceText decoded(String name, byte[] bytes) {
    return Decoder.decode(name, bytes, StandardCharsets.UTF_8);
  }
}
