package org.quotecheck.maven;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Properties typed on the command line that look like ours but are not: Maven ignores them. */
final class UserProperties {
  private static final String PREFIX = "quotecheck.";

  private UserProperties() {}

  /** One warning for each; a property that the pom itself defines is the pom's own. */
  static List<String> unknown(MavenSession session, MavenProject project, MojoExecution execution) {
    Set<String> known = known(execution);
    return session.getUserProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .filter(name -> !project.getProperties().containsKey(name))
        .sorted()
        .map(name -> warning(name, known))
        .toList();
  }

  private static String warning(String name, Set<String> known) {
    String guess = Choice.nearest(name, known).map(n -> "; did you mean " + n + "?").orElse("");
    return "no parameter of quotecheck is called " + name + ", so it has no effect" + guess;
  }

  /** The properties of all goals: one that only another goal has is no mistake. */
  private static Set<String> known(MojoExecution execution) {
    return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
        .flatMap(goal -> goal.getParameters().stream())
        .map(parameter -> String.valueOf(parameter.getExpression()))
        .filter(expression -> expression.startsWith("${" + PREFIX))
        .map(expression -> expression.substring(2, expression.length() - 1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
