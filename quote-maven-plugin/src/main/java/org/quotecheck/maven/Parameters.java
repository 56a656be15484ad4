package org.quotecheck.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.quotecheck.config.ConfigurationReader.Parameter;

/** The settings that the build makes, each with who made it. Not thread-safe. */
final class Parameters {
  private final MojoExecution execution;
  private final MavenSession session;
  private final List<Parameter> parameters = new ArrayList<>();

  Parameters(MojoExecution execution, MavenSession session) {
    this.execution = execution;
    this.session = session;
  }

  /** A setting that is a parameter of the same name; nothing if nobody gave it. */
  Parameters add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      parameters.add(new Parameter(name, value, origin(name)));
    }
    return this;
  }

  /** A list of values, one a line, since a glob may hold commas. */
  Parameters add(String name, List<String> values) {
    return add(name, lines(values, ""));
  }

  /** Rules that are off, whatever else is said about them. */
  Parameters skip(List<String> rules, String name) {
    String off = lines(rules, "=off");
    if (!off.isBlank()) {
      parameters.add(new Parameter("rules", off, origin(name)));
    }
    return this;
  }

  private static String lines(List<String> values, String end) {
    return values.stream()
        .filter(value -> !value.isBlank())
        .map(value -> value.strip() + end + "\n")
        .collect(Collectors.joining());
  }

  /** Maven has put the expression of the property where the pom gives no value. */
  private String origin(String name) {
    String property = "quotecheck." + name;
    Xpp3Dom all = execution.getConfiguration();
    Xpp3Dom given = all == null ? null : all.getChild(name);
    if (given != null && !("${" + property + "}").equals(given.getValue())) {
      return "<" + name + "> in the pom";
    }
    boolean typed = session.getUserProperties().containsKey(property);
    return typed ? "-D" + property : "property " + property;
  }

  List<Parameter> list() {
    return List.copyOf(parameters);
  }
}
