package org.quotecheck.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.ParameterText;
import org.quotecheck.config.source.Reading;
import org.quotecheck.rule.RuleSet;

/** Verbs by how surely they govern a quotation; a list of verbs means most surely. */
final class CueVerbsShape implements Shape<Map<String, Integer>> {
  private static final int SUREST = 3;
  private static final String VERB = "\\p{Ll}+(-\\p{Ll}+)*";
  private static final Pattern LETTERS = Pattern.compile(VERB);
  private static final Shapes.MapOf<Integer> TIERS =
      new Shapes.MapOf<>(Set.of(), new Shapes.Choice<>(tiers()));

  private static Map<String, Integer> tiers() {
    Map<String, Integer> tiers = new LinkedHashMap<>();
    for (int tier = 0; tier <= SUREST; tier++) {
      tiers.put(Integer.toString(tier), tier);
    }
    return tiers;
  }

  @Override
  public Optional<Map<String, Integer>> read(String name, Node node, Reading reading) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> isVerb(name, entry.key(), reading));
      return TIERS.read(name, node, reading);
    }
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    Map<String, Integer> verbs = new LinkedHashMap<>();
    for (Node item : items) {
      if (isVerb(name, item, reading)) {
        verbs.put(((Node.Scalar) item).text(), SUREST);
      }
    }
    return Optional.of(verbs);
  }

  private static boolean isVerb(String name, Node node, Reading reading) {
    boolean verb = node instanceof Node.Scalar word && LETTERS.matcher(word.text()).matches();
    if (!verb) {
      reading.mistake(
          node.span(),
          name
              + " has "
              + node.kind()
              + ", but must have single verbs in their base form and lower case, such as toot");
    }
    return verb;
  }

  @Override
  public Node node(String text) {
    return text.indexOf('=') < 0 ? ParameterText.list(text) : ParameterText.mapping(text);
  }

  @Override
  public Map<String, Integer> merge(Map<String, Integer> below, Map<String, Integer> above) {
    return TIERS.merge(below, above);
  }

  @Override
  public String text(Map<String, Integer> verbs) {
    return TIERS.text(verbs);
  }

  @Override
  public Map<String, Object> schema(RuleSet rules) {
    Map<String, Object> verb = Map.of("type", "string", "pattern", "^" + VERB + "$");
    Map<String, Object> tiers = new LinkedHashMap<>(TIERS.schema(rules));
    tiers.put("propertyNames", verb);
    return Map.of("anyOf", List.of(verb, Map.of("type", "array", "items", verb), tiers));
  }
}
