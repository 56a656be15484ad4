package org.quotecheck;

import java.io.IOException;
import java.nio.file.Path;
import org.quotecheck.config.Schema;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.json.JsonText;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;

/**
 * The JSON Schema of {@code quotecheck.yaml}, for completion and checks in editors. The one for the
 * rules we ship stands in the jar as {@link #RESOURCE}; it is written when the jar is built.
 */
public final class ConfigurationSchema {
  /** The name of the schema on the class path. */
  public static final String RESOURCE = "org/quotecheck/quotecheck.schema.json";

  private ConfigurationSchema() {}

  /** The schema as JSON, with these rules and their options. */
  public static String json(RuleSet rules) {
    return JsonText.of(Schema.of(rules));
  }

  /**
   * Writes the schema for the rules we ship.
   *
   * @param args the directory of the class path that it belongs to
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    ReportWriter.write(Path.of(args[0]).resolve(RESOURCE), json(RuleSet.of(BuiltinRules.ALL)));
  }
}
