package org.quotecheck.rule.builtin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sample of a rule page: the files of a small repository.
 *
 * <p>A fence {@code article} is a text file, {@code article md} a Markdown file, {@code article
 * news/ferry.md} a file with a name. Named files with nothing between them are one sample. A fence
 * {@code yaml} just before is the configuration of the sample. {@code findings=2} behind the name
 * says how many findings there must be if the sample is bad; otherwise it is one. {@code \xE9}
 * stands for a byte.
 *
 * @param configuration empty if there is none
 * @param files contents by name
 * @param findings how many there must be in a bad sample
 */
record PageSample(String configuration, Map<String, String> files, int findings) {
  private static final Pattern FENCE =
      Pattern.compile("```(article|yaml)\\b([^\n]*)\n(.*?)\n?```", Pattern.DOTALL);
  private static final Pattern COUNT = Pattern.compile("\\bfindings=(\\d+)");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  /** The samples of one section, in order. */
  static List<PageSample> in(String section) {
    List<PageSample> samples = new ArrayList<>();
    Matcher fence = FENCE.matcher(section);
    String configuration = "";
    int end = -1;
    while (fence.find()) {
      boolean beside = end >= 0 && section.substring(end, fence.start()).isBlank();
      end = fence.end();
      if (!beside && !configuration.isEmpty()) {
        throw new IllegalStateException("no article follows the configuration: " + section);
      }
      if (fence.group(1).equals("yaml")) {
        configuration = fence.group(3);
        continue;
      }
      String name = fence.group(2).replaceAll(COUNT.pattern(), "").strip();
      if (beside && name.contains(".") && !samples.isEmpty() && configuration.isEmpty()) {
        samples.get(samples.size() - 1).files().put(name, fence.group(3));
      } else {
        samples.add(sample(configuration, name, fence));
      }
      configuration = "";
    }
    return samples;
  }

  private static PageSample sample(String configuration, String name, Matcher fence) {
    String ending = name.isEmpty() ? "txt" : name;
    Map<String, String> files = new LinkedHashMap<>();
    files.put(name.contains(".") ? name : "sample." + ending, fence.group(3));
    Matcher count = COUNT.matcher(fence.group(2));
    return new PageSample(
        configuration, files, count.find() ? Integer.parseInt(count.group(1)) : 1);
  }

  /** Writes the articles; their paths. */
  List<Path> write(Path folder) {
    return files.entrySet().stream()
        .map(file -> write(folder.resolve(file.getKey()), file.getValue()))
        .toList();
  }

  private static Path write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String sample) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(sample);
    int at = 0;
    while (escape.find()) {
      bytes.writeBytes(sample.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(escape.group(1), 16));
      at = escape.end();
    }
    bytes.writeBytes((sample.substring(at) + "\n").getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
