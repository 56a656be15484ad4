package org.quotecheck.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;

/** Properties typed on the command line that look like ours but are not: Maven ignores them. */
final class UserProperties {
  private static final String PREFIX = "quotecheck.";

  private UserProperties() {}

  /** One warning for each; a property that the pom itself defines is the pom's own. */
  static List<String> unknown(MavenSession session, MavenProject project, MojoExecution execution) {
    Set<String> known = known(execution);
    List<String> warnings = new ArrayList<>();
    for (String name : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
      boolean isOurs = name.startsWith(PREFIX) && !project.getProperties().containsKey(name);
      if (isOurs && !known.contains(name)) {
        warnings.add(warning(name, known));
      }
    }
    return warnings;
  }

  private static String warning(String name, Set<String> known) {
    String guess = Choice.nearest(name, known).map(n -> "; did you mean " + n + "?").orElse("");
    return "no parameter of quotecheck is called " + name + ", so it has no effect" + guess;
  }

  /** The properties of all goals: one that only another goal has is no mistake. */
  private static Set<String> known(MojoExecution execution) {
    Set<String> known = new HashSet<>();
    for (MojoDescriptor goal : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
      for (Parameter parameter : goal.getParameters()) {
        String expression = String.valueOf(parameter.getExpression());
        if (expression.startsWith("${" + PREFIX)) {
          known.add(expression.substring(2, expression.length() - 1));
        }
      }
    }
    return known;
  }
}
