package org.quotecheck.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.quotecheck.maven.console.NextSteps;

/**
 * What somebody types behind {@code mvn} to work on a project.
 *
 * @param base the directory of the project
 */
record Typed(MavenProject project, MavenSession session, Path base) {
  /** Runs one of our goals; only a pom tells Maven what our prefix means. */
  String goal(MojoExecution execution, String goal) {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return project.getFile() == null
        ? plugin.getId() + ":" + goal
        : elsewhere() + plugin.getGoalPrefix() + ":" + goal;
  }

  /** The option that leads from where Maven was started to this project. */
  private String elsewhere() {
    String started = session.getSystemProperties().getProperty("user.dir");
    if (started == null || Path.of(started).equals(base)) {
      return "";
    }
    Path from = Path.of(started);
    Path to = base.startsWith(from) ? from.relativize(base) : base;
    String typed = to.toString().replace(File.separatorChar, '/');
    return NextSteps.quoted("", typed).map(path -> "-f " + path + " ").orElse("");
  }
}
