package org.quotecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ReportFormats;

/**
 * What programs read has the shape that is published: SARIF's own, and ours that are in the jar.
 */
class SchemasTest {
  private static final String OURS = "/org/quotecheck/report/json/";

  private static JsonSchema schema(String resource, VersionFlag version) throws IOException {
    try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(version)
          .getSchema(new ObjectMapper().readTree(Objects.requireNonNull(in, resource)));
    }
  }

  private static Set<ValidationMessage> mistakes(JsonSchema schema, String format)
      throws IOException {
    ReportFormat chosen =
        ReportFormats.ALL.stream().filter(f -> f.id().equals(format)).findFirst().orElseThrow();
    String written = ReportFormatsTest.written(chosen, SampleReport.report());
    return schema.validate(new ObjectMapper().readTree(written));
  }

  @ParameterizedTest
  @CsvSource({"json, findings.schema.json", "extract, extract.schema.json"})
  void ourJsonHasTheShapeThatShipsWithIt(String format, String resource) throws IOException {
    assertEquals(Set.of(), mistakes(schema(OURS + resource, VersionFlag.V202012), format));
  }

  @Test
  void sarifIsSarif() throws IOException {
    JsonSchema schema = schema("/schema/sarif-schema-2.1.0.json", VersionFlag.V7);
    assertEquals(Set.of(), mistakes(schema, "sarif"));
  }

  @Test
  void theSchemasRefuseWhatIsNotTheirs() throws IOException {
    JsonSchema schema = schema("/schema/sarif-schema-2.1.0.json", VersionFlag.V7);
    assertTrue(mistakes(schema, "json").size() > 0);
    JsonSchema findings = schema(OURS + "findings.schema.json", VersionFlag.V202012);
    assertTrue(mistakes(findings, "extract").size() > 0);
  }
}
