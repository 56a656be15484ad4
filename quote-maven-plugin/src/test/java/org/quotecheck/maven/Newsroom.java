package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** A content repository in a temporary directory, and goals that run there without Maven. */
final class Newsroom {
  static final String CLEAN =
      """
      Ferry twice a day

      “The ferry is full every morning,” said Mara Lindqvist.
      """;

  static final String FAULTY =
      """
      Bridge closed until spring

      The bridge over the Tarn was closed on Monday.

      “We will not open the bridge before the winter is over.”

      The ferry runs twice a day.
      """;

  /** A warning only. */
  static final String ODD =
      """
      # Ferry twice a day

      {{< blockquote >}}

      “The ferry is full every morning,” said Mara Lindqvist.
      """;

  final RecordingLog log = new RecordingLog();
  final Properties userProperties = new Properties();
  final Properties systemProperties = new Properties();
  final MavenProject project = new MavenProject(new Model());
  private final Path root;

  Newsroom(Path root) {
    this.root = root;
    Build build = new Build();
    build.setDirectory(root.resolve("target").toString());
    project.setBuild(build);
    project.setFile(root.resolve("pom.xml").toFile());
  }

  Newsroom with(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  VerifyMojo verify() throws Exception {
    return verify(MojoExecution.Source.CLI);
  }

  VerifyMojo boundVerify() throws Exception {
    return verify(MojoExecution.Source.LIFECYCLE);
  }

  /** Knows nothing of where these tests run. */
  private VerifyMojo verify(MojoExecution.Source source) throws Exception {
    VerifyMojo goal = set(new VerifyMojo(), "verify", source);
    goal.environment = Map.of();
    return goal;
  }

  BaselineMojo baseline() throws Exception {
    return set(new BaselineMojo(), "baseline", MojoExecution.Source.CLI);
  }

  ExtractMojo extract() throws Exception {
    return set(new ExtractMojo(), "extract", MojoExecution.Source.CLI);
  }

  FixMojo fix() throws Exception {
    return set(new FixMojo(), "fix", MojoExecution.Source.CLI);
  }

  InitMojo init() throws Exception {
    return set(new InitMojo(), "init", MojoExecution.Source.CLI);
  }

  ExplainMojo explain(String what) throws Exception {
    ExplainMojo mojo = set(new ExplainMojo(), "explain", MojoExecution.Source.CLI);
    mojo.explain = what;
    return mojo;
  }

  EvidenceMojo evidence(String article) throws Exception {
    EvidenceMojo mojo = set(new EvidenceMojo(), "evidence", MojoExecution.Source.CLI);
    mojo.article = article;
    return mojo;
  }

  private <M extends AbstractQuoteCheckMojo> M set(M mojo, String goal, MojoExecution.Source source)
      throws Exception {
    mojo.setLog(log);
    mojo.basedir = root.toFile();
    mojo.project = project;
    mojo.session = session();
    mojo.execution = new MojoExecution(descriptor(goal), "default", source);
    return mojo;
  }

  @SuppressWarnings("deprecation") // The only way to make a session outside Maven.
  private MavenSession session() {
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setUserProperties(userProperties);
    request.setSystemProperties(systemProperties);
    MavenSession session =
        new MavenSession(
            null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    session.setAllProjects(List.of(project));
    return session;
  }

  private static MojoDescriptor descriptor(String goal)
      throws DuplicateMojoDescriptorException, DuplicateParameterException {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId("org.quotecheck");
    plugin.setArtifactId("quote-maven-plugin");
    plugin.setVersion("0.1.0");
    plugin.setGoalPrefix("quotecheck");
    MojoDescriptor descriptor = new MojoDescriptor();
    descriptor.setGoal(goal);
    descriptor.setPluginDescriptor(plugin);
    Parameter parameter = new Parameter();
    parameter.setName("failOn");
    parameter.setExpression("${quotecheck.failOn}");
    descriptor.addParameter(parameter);
    plugin.addMojo(descriptor);
    return descriptor;
  }
}
