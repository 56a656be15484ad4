package org.quotecheck.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search for articles found.
 *
 * @param files the articles, sorted by their path below the searched directory
 * @param problems one sentence for each directory that could not be searched
 */
record Selection(List<Path> files, List<String> problems) {
  Selection {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
