package org.quotecheck.maven.earlier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The version in git that findings are compared with: where HEAD and another commit part. So what
 * others have mended in the meantime is nobody's fault here. Not thread-safe.
 */
public final class EarlierVersion implements AutoCloseable {
  private static final int SHORT = 8;

  private final Repository repository;
  private final RevCommit commit;
  private final String name;

  private EarlierVersion(Repository repository, RevCommit commit, String name) {
    this.repository = repository;
    this.commit = commit;
    this.name = name;
  }

  /**
   * Opens a version.
   *
   * @param given a branch, tag or commit, or {@code auto}
   * @param directory a directory of the repository
   * @param environment names the branch that a change is for, in most services that build changes
   * @throws MojoExecutionException if there is no such version here; the message says how to get it
   */
  public static EarlierVersion open(String given, Path directory, Map<String, String> environment)
      throws MojoExecutionException {
    try {
      Repository repository = repository(given, directory);
      try {
        String ref =
            given.equalsIgnoreCase(DefaultBranch.AUTO)
                ? DefaultBranch.of(repository, environment)
                : given;
        RevCommit commit = commit(repository, ref);
        return new EarlierVersion(
            repository, commit, ref + " (" + commit.abbreviate(SHORT).name() + ")");
      } catch (MojoExecutionException | IOException | RuntimeException e) {
        repository.close();
        throw e;
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read the git repository: " + e.getMessage(), e);
    }
  }

  private static Repository repository(String given, Path directory)
      throws IOException, MojoExecutionException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(directory.toFile());
    if (builder.getGitDir() == null) {
      throw new MojoExecutionException(
          "quotecheck.ratchetFrom is "
              + given
              + ", but "
              + directory
              + " is in no git repository. Set it to NONE there");
    }
    return builder.setMustExist(true).build();
  }

  private static RevCommit commit(Repository repository, String ref)
      throws IOException, MojoExecutionException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit other = walk.parseCommit(resolved(repository, ref));
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null) {
        return other;
      }
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(other);
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      if (base == null && isShallow(repository)) {
        throw new MojoExecutionException(
            "this clone is shallow and ends before HEAD and "
                + ref
                + " part. Get the rest with: git fetch --unshallow "
                + remote(repository, ref));
      }
      return walk.parseCommit(base == null ? other : base);
    }
  }

  private static ObjectId resolved(Repository repository, String ref)
      throws IOException, MojoExecutionException {
    Optional<ObjectId> found = Optional.empty();
    try {
      found = Optional.ofNullable(repository.resolve(ref + "^{commit}"));
    } catch (RevisionSyntaxException e) {
      throw new MojoExecutionException(
          "quotecheck.ratchetFrom is \"" + ref + "\", which is no name of a version in git", e);
    }
    if (found.isEmpty()) {
      throw new MojoExecutionException(unknown(repository, ref));
    }
    return found.get();
  }

  private static String unknown(Repository repository, String ref) throws IOException {
    String remote = remote(repository, ref);
    boolean tracked = ref.startsWith(remote + "/");
    String branch = tracked ? ref.substring(remote.length() + 1) : ref;
    String target = tracked ? ":refs/remotes/" + remote + "/" + branch : "";
    boolean near = !tracked && repository.resolve(remote + "/" + ref) != null;
    return String.format(
        Locale.ROOT,
        "quotecheck.ratchetFrom is %s, which git does not know here%s. Get it with: git fetch%s %s"
            + " %s%s",
        ref,
        near ? " (did you mean " + remote + "/" + ref + "?)" : "",
        isShallow(repository) ? " --unshallow" : "",
        remote,
        branch,
        target);
  }

  /** The remote whose branch a name is; otherwise the usual one. */
  private static String remote(Repository repository, String ref) {
    Set<String> remotes = repository.getRemoteNames();
    return remotes.stream()
        .filter(remote -> ref.startsWith(remote + "/"))
        .findFirst()
        .orElse(Constants.DEFAULT_REMOTE_NAME);
  }

  private static boolean isShallow(Repository repository) throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** What to call it in messages. */
  public String name() {
    return name;
  }

  /**
   * What these files held then; those that were not there are left out.
   *
   * @throws MojoExecutionException if the repository cannot be read
   */
  public Map<Path, byte[]> contents(Iterable<Path> files) throws MojoExecutionException {
    Map<Path, byte[]> contents = new HashMap<>();
    try {
      Path top = repository.getWorkTree().toPath().toRealPath();
      for (Path file : files) {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        if (real.startsWith(top)) {
          content(top.relativize(real)).ifPresent(bytes -> contents.put(file, bytes));
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read the git repository: " + e.getMessage(), e);
    }
    return contents;
  }

  private Optional<byte[]> content(Path relative) throws IOException {
    String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
      boolean file =
          walk != null && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
      return file
          ? Optional.of(repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).getBytes())
          : Optional.empty();
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
