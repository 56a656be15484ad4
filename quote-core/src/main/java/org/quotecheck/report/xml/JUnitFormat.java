package org.quotecheck.report.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;

/**
 * The XML of JUnit: each file is a test. It fails if there is an error in the file; what is milder
 * is its output. A test of a file that could not be checked ends in an error.
 */
public final class JUnitFormat implements ReportFormat {
  private static final String SUITE = "quotecheck";

  @Override
  public String id() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "junit.xml";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    XmlOutput.document(
        out, xml -> xml.element("testsuite", x -> attributes(x, report), x -> cases(x, report)));
  }

  private static void attributes(XmlOutput xml, Report report) throws XMLStreamException {
    xml.attribute("name", SUITE);
    xml.attribute("tests", report.files().size() + report.failures().size());
    xml.attribute("failures", (int) report.files().stream().filter(JUnitFormat::fails).count());
    xml.attribute("errors", report.failures().size());
    xml.attribute("skipped", 0);
  }

  private static boolean fails(FileReport file) {
    return file.findings().stream().anyMatch(JUnitFormat::isError);
  }

  private static boolean isError(FindingEntry entry) {
    return entry.finding().severity() == Severity.ERROR;
  }

  private static void cases(XmlOutput xml, Report report) throws XMLStreamException {
    for (FileReport file : report.files()) {
      test(xml, file);
    }
    for (FileFailure failure : report.failures()) {
      test(xml, failure);
    }
  }

  private static void test(XmlOutput xml, FileReport file) throws XMLStreamException {
    if (file.findings().isEmpty()) {
      xml.element("testcase", x -> name(x, file.path()), "");
    } else {
      xml.element("testcase", x -> name(x, file.path()), x -> outcome(x, file));
    }
  }

  private static void test(XmlOutput xml, FileFailure failure) throws XMLStreamException {
    xml.element(
        "testcase",
        x -> name(x, failure.path()),
        x -> x.element("error", a -> a.attribute("message", failure.message()), ""));
  }

  private static void name(XmlOutput xml, String path) throws XMLStreamException {
    xml.attribute("name", path);
    xml.attribute("classname", SUITE);
  }

  private static void outcome(XmlOutput xml, FileReport file) throws XMLStreamException {
    List<FindingEntry> errors = file.findings().stream().filter(JUnitFormat::isError).toList();
    List<FindingEntry> others = file.findings().stream().filter(f -> !isError(f)).toList();
    if (!errors.isEmpty()) {
      xml.element("failure", x -> failure(x, errors), lines(file.path(), errors));
    }
    if (!others.isEmpty()) {
      xml.element("system-out", x -> {}, lines(file.path(), others));
    }
  }

  private static void failure(XmlOutput xml, List<FindingEntry> errors) throws XMLStreamException {
    String first = errors.get(0).finding().message();
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    xml.attribute("message", first + more);
    xml.attribute("type", errors.get(0).finding().rule());
  }

  private static String lines(String path, List<FindingEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%s:%s: %s: %s [%s]\n",
                    path,
                    entry.location().begin(),
                    entry.finding().severity().label(),
                    entry.finding().message(),
                    entry.finding().rule()))
        .collect(Collectors.joining());
  }
}
