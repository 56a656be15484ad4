package org.quotecheck.maven.earlier;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** The branch that a change is for. */
public final class DefaultBranch {
  /** What stands for it in the setting. */
  static final String AUTO = "auto";

  /** Variables of services that build changes: GitHub, GitLab, Jenkins, Bitbucket, Azure. */
  private static final List<String> VARIABLES =
      List.of(
          "GITHUB_BASE_REF",
          "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
          "CHANGE_TARGET",
          "BITBUCKET_PR_DESTINATION_BRANCH",
          "SYSTEM_PULLREQUEST_TARGETBRANCH");

  private static final String REMOTE = "origin/";
  private static final String HEADS = "refs/heads/";
  private static final List<String> USUAL =
      List.of("origin/main", "origin/master", "main", "master");

  private DefaultBranch() {}

  /**
   * The branch that the build's environment names, that the remote says is its main one, or that is
   * usually called so.
   *
   * @throws MojoExecutionException if there is none
   */
  public static String of(Repository repository, Map<String, String> environment)
      throws IOException, MojoExecutionException {
    Optional<String> named = named(environment);
    if (named.isPresent()) {
      return named.get();
    }
    Ref head = repository.exactRef("refs/remotes/origin/HEAD");
    if (head != null && head.isSymbolic()) {
      return Repository.shortenRefName(head.getTarget().getName());
    }
    for (String branch : USUAL) {
      if (repository.resolve(branch) != null) {
        return branch;
      }
    }
    throw new MojoExecutionException(
        "quotecheck.ratchetFrom is auto, but git knows no default branch here. Name one, or tell"
            + " git with: git remote set-head origin --auto");
  }

  private static Optional<String> named(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(environment::get)
        .flatMap(Stream::ofNullable)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.startsWith(HEADS) ? name.substring(HEADS.length()) : name)
        .map(name -> REMOTE + Objects.requireNonNull(name))
        .findFirst();
  }
}
