package org.quotecheck.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the modules below a project lie. */
final class ChildModules {
  private ChildModules() {}

  /**
   * The directories that a project names as its modules, and those of all projects of this build
   * that lie below it: either may know more, as a build can be told to leave modules out, and
   * modules can have modules.
   */
  static Set<Path> directories(MavenSession session, MavenProject project) {
    Path own = project.getBasedir().toPath().toAbsolutePath().normalize();
    Stream<Path> named = project.getModules().stream().map(module -> directory(own, module));
    Stream<Path> built =
        session.getAllProjects().stream()
            .map(MavenProject::getBasedir)
            .filter(Objects::nonNull)
            .map(directory -> directory.toPath().toAbsolutePath().normalize());
    return Stream.concat(named, built)
        .filter(directory -> directory.startsWith(own) && !directory.equals(own))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A module is named by its directory or by its pom. */
  private static Path directory(Path parent, String module) {
    Path path = parent.resolve(module).normalize();
    Path above = path.getParent();
    return Files.isRegularFile(path) && above != null ? above : path;
  }
}
