package org.quotecheck.file.kept;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.quotecheck.file.RelativePath;
import org.quotecheck.report.Tool;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.text.Digest;

/**
 * The programs at work: this library with its word lists, the rules, the libraries beside them and
 * Java.
 */
final class Installation {
  private final MessageDigest digest = Digest.sha256();

  private Installation() {}

  /**
   * A digest of it: of what the jars and directories that this library and the rules come from
   * contain (for a jar, two checksums of its table of contents, which has one of each entry: to
   * digest that table took a fresh process as long as reading the settings), and of name, size and
   * time of the other jars. Empty if nobody can tell where a rule comes from.
   *
   * @throws IOException if one of them cannot be read
   */
  static Optional<byte[]> digest(RuleSet rules) throws IOException {
    try {
      Installation installation = new Installation();
      TreeSet<Path> sources = new TreeSet<>();
      sources.add(source(Installation.class));
      for (Rule rule : rules.rules()) {
        sources.add(source(rule.getClass()));
      }
      return Optional.of(installation.digest(sources));
    } catch (URISyntaxException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Path source(Class<?> type) throws URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new URISyntaxException(type.getName(), "is of unknown origin");
    }
    return path(source.getLocation());
  }

  private static Path path(URL location) throws URISyntaxException {
    try {
      return Path.of(location.toURI());
    } catch (IllegalArgumentException e) {
      throw new URISyntaxException(location.toString(), "is no file");
    }
  }

  private byte[] digest(Set<Path> sources) throws IOException, URISyntaxException {
    add(Tool.quotecheck().version());
    add(Runtime.version().toString());
    for (Path source : sources) {
      addContents(source);
    }
    for (Path jar : classPath()) {
      if (Files.isRegularFile(jar)) {
        long time = Files.getLastModifiedTime(jar).to(TimeUnit.NANOSECONDS);
        add(jar.getFileName() + " " + Files.size(jar) + " " + time);
      }
    }
    return digest.digest();
  }

  private void addContents(Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      addEntries(source);
    } else {
      addFiles(source);
    }
  }

  private void addEntries(Path jar) throws IOException {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> all = file.entries();
      while (all.hasMoreElements()) {
        byte[] entry = bytes(all.nextElement());
        first.update(entry);
        second.update(entry);
      }
    }
    add(first.getValue() + " " + second.getValue());
  }

  private static byte[] bytes(ZipEntry entry) {
    byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES + name.length);
    return bytes.putLong(entry.getSize()).putLong(entry.getCrc()).put(name).array();
  }

  private void addFiles(Path source) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(source)) {
      files = below.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      add(RelativePath.of(source, file) + " " + bytes.length);
      digest.update(bytes);
    }
  }

  private static List<Path> classPath() throws URISyntaxException {
    if (Installation.class.getClassLoader() instanceof URLClassLoader loader) {
      TreeSet<Path> jars = new TreeSet<>();
      for (URL url : loader.getURLs()) {
        jars.add(path(url));
      }
      return List.copyOf(jars);
    }
    String path = System.getProperty("java.class.path", "");
    return Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of).sorted().toList();
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
