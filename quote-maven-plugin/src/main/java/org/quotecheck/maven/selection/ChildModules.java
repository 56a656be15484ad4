package org.quotecheck.maven.selection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** Where the modules below a project lie. */
public final class ChildModules {
  private ChildModules() {}

  /**
   * The directories that a project names as its modules, and those of all projects of this build
   * that lie below it: either may know more, as a build can be told to leave modules out, and
   * modules can have modules.
   *
   * @param built all projects of this build
   */
  public static Set<Path> directories(Collection<MavenProject> built, MavenProject project) {
    Path own = directory(project);
    Stream<Path> named = project.getModules().stream().map(module -> directory(own, module));
    Stream<Path> others =
        built.stream().filter(p -> p.getBasedir() != null).map(ChildModules::directory);
    return Stream.concat(named, others)
        .filter(directory -> directory.startsWith(own) && !directory.equals(own))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Path directory(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** A module is named by its directory or by its pom. */
  private static Path directory(Path parent, String module) {
    Path path = parent.resolve(module).normalize();
    Path above = path.getParent();
    return Files.isRegularFile(path) && above != null ? above : path;
  }
}
