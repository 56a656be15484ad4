package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.maven.earlier.DefaultBranch;

/** Only what an earlier version in git does not have counts. */
class RatchetTest {
  private static final String NEW_QUOTE = "\n“We shall have to mop the quay before noon.”\n";

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom = new Newsroom(root);
    newsroom.with("content/bridge.txt", Newsroom.FAULTY);
    newsroom.with(".gitignore", "target/\n");
    try (Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call()) {
      commit(git);
    }
  }

  private static void commit(Git git) throws Exception {
    git.add().addFilepattern(".").call();
    PersonIdent desk = new PersonIdent("Desk", "desk@tarn.example");
    git.commit().setMessage("Edit").setAuthor(desk).setCommitter(desk).setSign(false).call();
  }

  private Git git() throws Exception {
    return Git.open(root.toFile());
  }

  private VerifyMojo from(String ref) throws Exception {
    VerifyMojo goal = newsroom.verify();
    goal.ratchetFrom = ref;
    return goal;
  }

  private void fails(String ref, String beginning) throws Exception {
    VerifyMojo goal = from(ref);
    String message = String.valueOf(assertThrows(MojoFailureException.class, goal::execute));
    assertTrue(message.contains(beginning), message);
  }

  private String trouble(String ref) throws Exception {
    VerifyMojo goal = from(ref);
    return String.valueOf(assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  private void append(String file, String text) throws Exception {
    Path path = root.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  @Test
  void whatWasThereBeforeDoesNotCount() throws Exception {
    fails("NONE", "1 error in 1 of 1 file");
    from("main").execute();
    assertTrue(newsroom.log.mentions("1 from an earlier version"));
    Path article = root.resolve("content/bridge.txt");
    Files.writeString(article, "The quay is wet.\n\n" + Files.readString(article));
    from("main").execute();
  }

  @Test
  void anUnsavedChangeIsChecked() throws Exception {
    append("content/bridge.txt", NEW_QUOTE);
    fails("main", "1 error in 1 of 1 file");
    fails("auto", "1 error in 1 of 1 file");
  }

  @Test
  void inAFileThatGitDoesNotKnowEverythingIsNew() throws Exception {
    newsroom.with("content/ferry.txt", "The quay is wet.\n" + NEW_QUOTE);
    fails("main", "1 error in 1 of 2 files");
  }

  @Test
  void whatCountsIsWhereTheWorkParted() throws Exception {
    try (Git git = git()) {
      git.checkout().setCreateBranch(true).setName("work").call();
      append("content/bridge.txt", NEW_QUOTE);
      commit(git);
      git.checkout().setName("main").call();
      newsroom.with("content/bridge.txt", Newsroom.CLEAN);
      commit(git);
      git.checkout().setName("work").call();
    }
    fails("main", "1 error in 1 of 1 file");
    from("work").execute();
    try (Git git = git()) {
      git.tag().setName("edition-7").setSigned(false).call();
    }
    from("edition-7").execute();
    from("HEAD").execute();
    fails("HEAD~1", "1 error in 1 of 1 file");
  }

  @Test
  void aFindingThatComparesArticlesIsComparedToo() throws Exception {
    String words = "“We would have taken the bus to the harbour on Monday,” said ";
    newsroom.with("content/a.txt", "The tram stops.\n\n" + words + "Mara Lindqvist.\n");
    newsroom.with("content/b.txt", "The bus stops.\n\n" + words + "Odile Tarrant.\n");
    try (Git git = git()) {
      commit(git);
    }
    append("content/b.txt", "\nThe quay is wet.\n");
    from("main").execute();
    assertTrue(newsroom.log.mentions("2 from an earlier version"));
  }

  @Test
  void aVersionThatGitDoesNotKnowIsExplained() throws Exception {
    assertEquals(
        "quotecheck.ratchetFrom is origin/main, which git does not know here. Get it with: git"
            + " fetch origin main:refs/remotes/origin/main",
        troubleWithRemote("origin/main"));
    assertEquals(
        "quotecheck.ratchetFrom is mian, which git does not know here. Get it with: git fetch"
            + " origin mian",
        trouble("mian"));
    assertEquals(
        "quotecheck.ratchetFrom is \"main^{edition}\", which is no name of a version in git",
        trouble("main^{edition}"));
  }

  private String troubleWithRemote(String ref) throws Exception {
    try (Git git = git()) {
      git.remoteAdd().setName("origin").setUri(new URIish(root.toUri().toString())).call();
    }
    return trouble(ref);
  }

  @Test
  void outsideOfGitThereIsNoEarlierVersion(@TempDir Path elsewhere) throws Exception {
    Newsroom other = new Newsroom(elsewhere).with("content/a.txt", Newsroom.CLEAN);
    VerifyMojo goal = other.verify();
    goal.ratchetFrom = "main";
    assertEquals(
        "quotecheck.ratchetFrom is main, but "
            + elsewhere.resolve("content")
            + " is in no git repository. Set it to NONE there",
        assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  @Test
  void aShallowCloneSaysWhatToFetch(@TempDir Path clone) throws Exception {
    try (Git git = git()) {
      git.checkout().setCreateBranch(true).setName("work").call();
      append("content/bridge.txt", NEW_QUOTE);
      commit(git);
      git.checkout().setName("main").call();
      newsroom.with("content/ferry.txt", Newsroom.CLEAN);
      commit(git);
    }
    Git.cloneRepository()
        .setURI(root.toUri().toString())
        .setDirectory(clone.toFile())
        .setBranch("refs/heads/work")
        .setBranchesToClone(List.of("refs/heads/work"))
        .setDepth(1)
        .call()
        .close();
    Newsroom shallow = new Newsroom(clone);
    assertEquals(
        "quotecheck.ratchetFrom is origin/main, which git does not know here. Get it with: git"
            + " fetch --unshallow origin main:refs/remotes/origin/main",
        trouble(shallow, "origin/main"));
    fetch(clone, 1);
    assertEquals(
        "this clone is shallow and ends before HEAD and origin/main part. Get the rest with: git"
            + " fetch --unshallow origin",
        trouble(shallow, "origin/main"));
    fetch(clone, Integer.MAX_VALUE);
    VerifyMojo goal = shallow.verify();
    goal.ratchetFrom = "origin/main";
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(shallow.log.mentions("1 from an earlier version"));
  }

  private static void fetch(Path clone, int depth) throws Exception {
    try (Git git = Git.open(clone.toFile())) {
      git.fetch()
          .setRemote("origin")
          .setRefSpecs(
              new RefSpec("+refs/heads/main:refs/remotes/origin/main"),
              new RefSpec("+refs/heads/work:refs/remotes/origin/work"))
          .setDepth(depth)
          .call();
    }
  }

  private static String trouble(Newsroom newsroom, String ref) throws Exception {
    VerifyMojo goal = newsroom.verify();
    goal.ratchetFrom = ref;
    return String.valueOf(assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  @Test
  void theBuildServiceKnowsTheBranch() throws Exception {
    try (Git git = git()) {
      assertEquals(
          "origin/release",
          DefaultBranch.of(git.getRepository(), Map.of("GITHUB_BASE_REF", "release")));
      assertEquals(
          "origin/main",
          DefaultBranch.of(
              git.getRepository(), Map.of("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main")));
      assertEquals("main", DefaultBranch.of(git.getRepository(), Map.of("GITHUB_BASE_REF", " ")));
      git.branchRename().setNewName("trunk").call();
      MojoExecutionException none =
          assertThrows(
              MojoExecutionException.class, () -> DefaultBranch.of(git.getRepository(), Map.of()));
      assertTrue(String.valueOf(none.getMessage()).contains("git remote set-head origin --auto"));
    }
  }
}
