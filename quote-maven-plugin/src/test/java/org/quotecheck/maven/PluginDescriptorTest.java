package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven is told about our goals. */
class PluginDescriptorTest {
  private static final String READ_ONLY = "false";

  private final Document descriptor = descriptor();

  @Test
  void hasTheGoalsAndTheirPrefix() {
    assertEquals("quotecheck", text(descriptor.getDocumentElement(), "goalPrefix"));
    Set<String> goals = new TreeSet<>();
    elements(descriptor.getDocumentElement(), "mojo").forEach(m -> goals.add(text(m, "goal")));
    assertEquals(
        Set.of("baseline", "evidence", "explain", "extract", "fix", "help", "init", "verify"),
        goals);
  }

  @Test
  void goalsNeedNoProjectAndMayRunSideBySide() {
    assertAll(
        elements(descriptor.getDocumentElement(), "mojo")
            .map(
                mojo ->
                    () -> {
                      assertEquals("false", text(mojo, "requiresProject"), text(mojo, "goal"));
                      assertEquals("true", text(mojo, "threadSafe"), text(mojo, "goal"));
                    }));
  }

  @Test
  void theGateRunsInTheVerifyPhase() {
    assertEquals("verify", text(mojo("verify"), "phase"));
  }

  @Test
  void everyPropertyIsNamedAfterItsParameter() {
    assertAll(parameters().map(this::namedAfterItsParameter));
  }

  private Executable namedAfterItsParameter(Element parameter) {
    String name = text(parameter, "name");
    Element mojo = (Element) parameter.getParentNode().getParentNode();
    String property =
        elements(mojo, "configuration")
            .flatMap(configuration -> elements(configuration, name))
            .map(Element::getTextContent)
            .findFirst()
            .orElse("");
    return () -> assertEquals("${quotecheck." + name + "}", property);
  }

  @Test
  void everyParameterIsExplained() {
    assertAll(
        parameters()
            .map(
                parameter ->
                    () -> {
                      assertFalse(
                          text(parameter, "description").isBlank(), text(parameter, "name"));
                      assertEquals("0.1.0", text(parameter, "since"), text(parameter, "name"));
                    }));
  }

  @Test
  void goalsHaveTheParametersThatTheIssueNames() {
    Set<String> shared =
        Set.of(
            "directory",
            "config",
            "printConfig",
            "preset",
            "rules",
            "skipRules",
            "genre",
            "strictness",
            "includes",
            "excludes",
            "useDefaultExcludes",
            "encoding",
            "language",
            "skip",
            "failIfNoFiles",
            "threads");
    assertEquals(
        with(
            shared,
            "failOn",
            "show",
            "baseline",
            "ratchetFrom",
            "failOnViolation",
            "checkLinks",
            "formats",
            "cache"),
        names(mojo("verify")));
    assertEquals(with(shared, "failOn", "show", "baseline", "prune"), names(mojo("baseline")));
    assertEquals(with(shared, "output"), names(mojo("extract")));
    assertEquals(with(shared, "explain"), names(mojo("explain")));
    assertEquals(with(shared, "article", "transcript"), names(mojo("evidence")));
    assertEquals(with(shared, "ci"), names(mojo("init")));
    assertEquals(with(shared, "dryRun", "suppress", "reason"), names(mojo("fix")));
  }

  private static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(List.of(more));
    return all;
  }

  private static Set<String> names(Element mojo) {
    Set<String> names = new TreeSet<>();
    parameters(mojo).forEach(parameter -> names.add(text(parameter, "name")));
    return names;
  }

  private Element mojo(String goal) {
    return elements(descriptor.getDocumentElement(), "mojo")
        .filter(mojo -> text(mojo, "goal").equals(goal))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Element> parameters() {
    return Stream.of("verify", "baseline", "evidence", "extract", "explain", "init", "fix")
        .map(this::mojo)
        .flatMap(PluginDescriptorTest::parameters);
  }

  /** Those that a user can set. */
  private static Stream<Element> parameters(Element mojo) {
    return elements(mojo, "parameter").filter(p -> !text(p, "editable").equals(READ_ONLY));
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }

  private static String text(Element parent, String name) {
    return elements(parent, name)
        .filter(child -> child.getParentNode().equals(parent))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static Document descriptor() {
    try (InputStream in =
        PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(Objects.requireNonNull(in, "no plugin descriptor"));
    } catch (Exception e) {
      throw new IllegalStateException("cannot read the plugin descriptor", e);
    }
  }
}
