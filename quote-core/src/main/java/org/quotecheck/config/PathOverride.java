package org.quotecheck.config;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.quotecheck.config.source.Glob;

/**
 * Settings for some of the files. Immutable.
 *
 * @param files globs of the files
 * @param settings what is different for them
 */
record PathOverride(List<Glob> files, Layer settings) {
  PathOverride {
    files = List.copyOf(files);
  }

  boolean concerns(Path file) {
    return files.stream().anyMatch(glob -> glob.matches(file));
  }

  /** Its settings and who set them. */
  List<EffectiveValue> effective() {
    String name = files.stream().map(Glob::pattern).collect(Collectors.joining(", ", "[", "]."));
    return settings.effective("overrides" + name);
  }
}
