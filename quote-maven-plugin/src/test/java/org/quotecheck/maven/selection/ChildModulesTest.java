package org.quotecheck.maven.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildModulesTest {
  @TempDir Path root;

  @Test
  void namedModulesAreDirectoriesOrPoms() throws IOException {
    MavenProject top = project(root, "town", "county/pom-two.xml", "../elsewhere", ".");
    Files.createDirectories(root.resolve("county"));
    Files.writeString(root.resolve("county/pom-two.xml"), "<project/>");
    assertEquals(
        Set.of(root.resolve("town"), root.resolve("county")),
        ChildModules.directories(List.of(top), top));
  }

  @Test
  void modulesOfModulesAreKnownFromTheBuild() throws IOException {
    MavenProject top = project(root, "town");
    MavenProject town = project(root.resolve("town"), "ward");
    MavenProject ward = project(root.resolve("town/ward"));
    assertEquals(
        Set.of(root.resolve("town"), root.resolve("town/ward")),
        ChildModules.directories(List.of(top, town, ward), top));
    assertEquals(
        Set.of(root.resolve("town/ward")),
        ChildModules.directories(List.of(top, town, ward), town));
    assertEquals(Set.of(), ChildModules.directories(List.of(top, town, ward), ward));
  }

  private static MavenProject project(Path directory, String... modules) throws IOException {
    Files.createDirectories(directory);
    Model model = new Model();
    Stream.of(modules).forEach(model::addModule);
    MavenProject project = new MavenProject(model);
    project.setFile(directory.resolve("pom.xml").toFile());
    return project;
  }
}
