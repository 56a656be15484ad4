package org.quotecheck.maven.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who runs the checks behind a commit. */
public enum Forge {
  /** GitHub Actions. */
  GITHUB("a workflow of GitHub Actions", ".github/workflows/quotecheck.yml", Template.GITHUB),
  /** GitLab CI. */
  GITLAB("a job of GitLab CI", ".gitlab-ci.yml", Template.GITLAB);

  private final String what;
  private final String file;
  private final Template template;

  Forge(String what, String file, Template template) {
    this.what = what;
    this.file = file;
    this.template = template;
  }

  /** What its file is, to follow a comma. */
  public String what() {
    return what;
  }

  /** The path of its file in the repository. */
  public String file() {
    return file;
  }

  /** The content of its file. */
  public Template template() {
    return template;
  }

  /** The one that a repository shows signs of; without any, GitHub. */
  public static Forge of(Path repository) {
    return Files.exists(repository.resolve(GITLAB.file)) || remoteIsGitLab(repository)
        ? GITLAB
        : GITHUB;
  }

  private static boolean remoteIsGitLab(Path repository) {
    try {
      Path config = repository.resolve(".git/config");
      return Files.isRegularFile(config) && Files.readString(config).contains("gitlab");
    } catch (IOException e) {
      return false;
    }
  }
}
