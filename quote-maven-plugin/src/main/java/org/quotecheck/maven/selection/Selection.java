package org.quotecheck.maven.selection;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search for articles found.
 *
 * @param files the articles, sorted by their path below the searched directory
 * @param problems one sentence for each directory that could not be searched
 */
public record Selection(List<Path> files, List<String> problems) {
  public Selection {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
