package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.quotecheck.ArticleFormats;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.config.Configuration;
import org.quotecheck.maven.init.Forge;
import org.quotecheck.maven.init.GenreGuess;
import org.quotecheck.maven.init.Template;

/**
 * Writes what a content repository needs to be checked: settings, a build if there is none (and
 * with it options of Java that make it fast), a workflow for GitHub or a job for GitLab. What is
 * there already is left alone; what belongs into it is shown.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends AbstractQuoteCheckMojo {
  private static final String AUTO = "auto";
  private static final String NONE = "none";

  /**
   * Who runs the checks behind a commit: github, gitlab or none; auto looks for signs of GitLab.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.ci", defaultValue = AUTO)
  String ci = AUTO;

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    Optional<Forge> forge = forge();
    addSettings(root);
    addBuild();
    if (forge.isPresent()) {
      addForge(forge.get());
    }
    show(".pre-commit-config.yaml, if the newsroom uses pre-commit", preCommit());
    getLog().info("next: mvn quotecheck:baseline, which keeps today's findings out of the way;");
    getLog().info("then: mvn quotecheck:verify, which fails on new ones only");
  }

  private Optional<Forge> forge() throws MojoExecutionException {
    return Choice.oneOf(
        "ci",
        ci,
        Map.of(
            AUTO,
            Optional.of(Forge.of(base())),
            "github",
            Optional.of(Forge.GITHUB),
            "gitlab",
            Optional.of(Forge.GITLAB),
            NONE,
            Optional.empty()));
  }

  private void addSettings(Path root) throws MojoExecutionException {
    try {
      String genres = GenreGuess.comments(base(), root);
      write(
          ConfigurationFiles.NAME,
          "the settings",
          Template.SETTINGS.with(Map.of("genres", genres)));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot list " + Trouble.of(root, e), e);
    }
  }

  private void addBuild() throws MojoExecutionException {
    String plugin = Template.PLUGIN.with(Map.of("version", plugin().getVersion()));
    if (project.getFile() == null) {
      String pom = Template.POM.with(Map.of("plugin", plugin.stripTrailing()));
      if (write("pom.xml", "a build that checks the articles", pom)) {
        write(".mvn/jvm.config", "options of Java for short runs", Template.JVM.text());
      } else {
        show("<plugins> in the <build> of pom.xml", plugin);
      }
    } else if (isInPom()) {
      getLog().info("left alone: pom.xml, which has the plugin already");
    } else {
      getLog().info("left alone: pom.xml");
      show("<plugins> in the <build> of pom.xml", plugin);
    }
  }

  private PluginDescriptor plugin() {
    return execution.getMojoDescriptor().getPluginDescriptor();
  }

  private boolean isInPom() {
    String key = Plugin.constructKey(plugin().getGroupId(), plugin().getArtifactId());
    return project.getPlugin(key) != null;
  }

  /** A workflow counts at the root of its repository only. */
  private void addForge(Forge forge) throws MojoExecutionException {
    String text = forge.template().text();
    if (!isRoot()) {
      show(forge.file() + " at the root of the repository", text);
    } else if (!write(forge.file(), forge.what(), text)) {
      show(forge.file(), text);
    }
  }

  private boolean isRoot() {
    boolean inside = false;
    for (Path at = base().getParent(); at != null; at = at.getParent()) {
      inside |= Files.exists(at.resolve(".git"));
    }
    return Files.exists(base().resolve(".git")) || !inside;
  }

  private static String preCommit() {
    String endings =
        ArticleFormats.ALL.stream()
            .flatMap(format -> format.extensions().stream().sorted())
            .collect(Collectors.joining("|"));
    return Template.PRE_COMMIT.with(Map.of("endings", endings));
  }

  /** Writes a file that is not there yet; false if it is, or a link to it. */
  private boolean write(String name, String what, String content) throws MojoExecutionException {
    Path file = base().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
      getLog().info(String.format(Locale.ROOT, "wrote %s, %s", name, what));
      return true;
    } catch (FileAlreadyExistsException e) {
      getLog().info("left alone: " + name);
      return false;
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + Trouble.of(file, e), e);
    }
  }

  private void show(String where, String text) {
    getLog().info("add to " + where + ":\n" + text);
  }
}
