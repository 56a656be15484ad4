package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotecheck.maven.init.Template;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;

class InitMojoTest {
  private static final Pattern GOAL = Pattern.compile("quotecheck:(\\w+)");

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom = new Newsroom(root).with(".git/config", "").with("content/a.txt", Newsroom.CLEAN);
  }

  private InitMojo withoutPom() throws Exception {
    InitMojo goal = newsroom.init();
    newsroom.project.setFile(null);
    return goal;
  }

  private String file(String name) throws Exception {
    return Files.readString(root.resolve(name));
  }

  @Test
  void aRepositoryWithNothingGetsEverything() throws Exception {
    withoutPom().execute();
    assertEquals(
        List.of(
            "INFO wrote quotecheck.yaml, the settings",
            "INFO wrote pom.xml, a build that checks the articles",
            "INFO wrote .mvn/jvm.config, options of Java for short runs",
            "INFO wrote .github/workflows/quotecheck.yml, a workflow of GitHub Actions"),
        newsroom.log.lines.subList(0, 4));
    assertTrue(newsroom.log.mentions("next: mvn quotecheck:baseline"));
    assertTrue(file("pom.xml").contains("<version>0.1.0</version>"));
    assertTrue(file(".github/workflows/quotecheck.yml").contains("fetch-depth: 0"));
    assertDoesNotThrow(
        () ->
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file("pom.xml")))));
  }

  @Test
  void theSettingsItWritesAreLegal() throws Exception {
    newsroom.with("content/opinion/a.md", Newsroom.CLEAN).init().execute();
    newsroom.verify().execute();
    Files.writeString(
        root.resolve("quotecheck.yaml"),
        file("quotecheck.yaml")
            .replace("#genres:", "genres:")
            .replace("#  opinion:", "  opinion:"));
    newsroom.verify().execute();
    assertTrue(newsroom.log.mentions("checked 2 files"));
  }

  @Test
  void genresAreGuessedFromDirectoriesAndLeftToTheEditor() throws Exception {
    newsroom
        .with("content/opinion/a.md", Newsroom.CLEAN)
        .with("content/2026/interviews/a.md", Newsroom.CLEAN)
        .with("content/columns/a.md", Newsroom.CLEAN)
        .init()
        .execute();
    assertTrue(
        file("quotecheck.yaml")
            .contains(
                """
                #genres:  # guessed from names of directories
                #  interview: ["content/2026/interviews/**"]
                #  opinion: ["content/columns/**", "content/opinion/**"]
                """),
        file("quotecheck.yaml"));
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    newsroom
        .with("quotecheck.yaml", "preset: strict\n")
        .with("pom.xml", "<project/>\n")
        .with(".github/workflows/quotecheck.yml", "name: ours\n");
    withoutPom().execute();
    assertEquals("preset: strict\n", file("quotecheck.yaml"));
    assertEquals("<project/>\n", file("pom.xml"));
    assertEquals("name: ours\n", file(".github/workflows/quotecheck.yml"));
    assertTrue(newsroom.log.has("INFO left alone: quotecheck.yaml"));
    assertTrue(newsroom.log.has("INFO left alone: pom.xml"));
    assertTrue(newsroom.log.has("INFO left alone: .github/workflows/quotecheck.yml"));
    assertTrue(newsroom.log.mentions("add to <plugins> in the <build> of pom.xml:"));
  }

  @Test
  void aLinkIsNotWrittenThrough(@TempDir Path elsewhere) throws Exception {
    Files.createSymbolicLink(root.resolve("quotecheck.yaml"), elsewhere.resolve("gone.yaml"));
    newsroom.init().execute();
    assertFalse(Files.exists(elsewhere.resolve("gone.yaml")));
    assertTrue(newsroom.log.has("INFO left alone: quotecheck.yaml"));
  }

  @Test
  void aPomGetsNoLinesButSeesThem() throws Exception {
    newsroom.with("pom.xml", "<project/>\n").init().execute();
    assertEquals("<project/>\n", file("pom.xml"));
    assertTrue(newsroom.log.mentions("<artifactId>quote-maven-plugin</artifactId>"));
  }

  @Test
  void aPomThatHasThePluginNeedsNothing() throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.quotecheck");
    plugin.setArtifactId("quote-maven-plugin");
    newsroom.project.getBuild().addPlugin(plugin);
    newsroom.init().execute();
    assertTrue(newsroom.log.has("INFO left alone: pom.xml, which has the plugin already"));
    assertFalse(newsroom.log.mentions("<artifactId>quote-maven-plugin</artifactId>"));
  }

  @Test
  void aRepositoryOfGitLabGetsAJob() throws Exception {
    newsroom.with(".git/config", "[remote \"origin\"]\n\turl = https://gitlab.example/a.git\n");
    newsroom.init().execute();
    assertTrue(file(".gitlab-ci.yml").contains("GIT_DEPTH: \"0\""));
    assertFalse(Files.exists(root.resolve(".github")));
  }

  @Test
  void aPipelineThatIsThereIsShownWhatToAdd() throws Exception {
    newsroom.with(".gitlab-ci.yml", "build: {script: [make]}\n").init().execute();
    assertTrue(newsroom.log.has("INFO left alone: .gitlab-ci.yml"));
    assertTrue(newsroom.log.mentions("add to .gitlab-ci.yml:"));
  }

  @Test
  void nobodyNeedsToRunChecksElsewhere() throws Exception {
    InitMojo goal = newsroom.init();
    goal.ci = "none";
    goal.execute();
    assertFalse(Files.exists(root.resolve(".github")));
  }

  @Test
  void anUnknownForgeIsAMistake() throws Exception {
    InitMojo goal = newsroom.init();
    goal.ci = "gitlub";
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains("did you mean"));
    assertFalse(Files.exists(root.resolve("quotecheck.yaml")));
  }

  @Test
  void insideAnotherRepositoryTheWorkflowIsOnlyShown() throws Exception {
    Path inner = root.resolve("site");
    Newsroom site = new Newsroom(inner).with("content/a.txt", Newsroom.CLEAN);
    site.init().execute();
    assertFalse(Files.exists(inner.resolve(".github")));
    assertTrue(
        site.log.mentions("add to .github/workflows/quotecheck.yml at the root of the repository"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Template.class,
      names = {"SETTINGS", "GITHUB", "GITLAB", "PRE_COMMIT"})
  void everySnippetIsYaml(Template template) {
    String yaml = template.with(Map.of("genres", "", "endings", "md"));
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    assertTrue(read instanceof Map, yaml);
  }

  /** What the documentation shows is what the goal writes. */
  @ParameterizedTest
  @EnumSource(
      value = Template.class,
      names = {"GITHUB", "GITLAB"})
  void theDocumentationShowsTheSnippet(Template template) throws Exception {
    String page = Files.readString(Path.of("docs/continuous-integration.md"));
    assertTrue(page.contains("```yaml\n" + template.text() + "```"), template.text());
  }

  @Test
  void everyGoalThatEclipsePassesOverExists() throws Exception {
    String mapping =
        Files.readString(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    Set<String> named =
        Pattern.compile("<goal>(\\w+)</goal>")
            .matcher(mapping)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.contains("verify"));
    named.removeAll(goals());
    assertEquals(Set.of(), named);
  }

  @Test
  void everyGoalThatASnippetNamesExists() throws Exception {
    Set<String> named = new TreeSet<>();
    for (Template template : Template.values()) {
      GOAL.matcher(template.text()).results().forEach(m -> named.add(m.group(1)));
    }
    assertFalse(named.isEmpty());
    named.removeAll(goals());
    assertEquals(Set.of(), named);
  }

  private static Set<String> goals() throws Exception {
    Path sources = Path.of("src/main/java/org/quotecheck/maven");
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Mojo.java") && !name.startsWith("Abstract"))
          .map(name -> name.replace("Mojo.java", "").toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }
}
