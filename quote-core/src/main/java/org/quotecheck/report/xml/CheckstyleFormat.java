package org.quotecheck.report.xml;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.Tool;

/**
 * Every finding in the XML of Checkstyle, which most build servers and editors read. Columns count
 * UTF-16 units from 1. A file that could not be checked has an error in its first line.
 */
public final class CheckstyleFormat implements ReportFormat {
  private static final String SOURCE = "quotecheck.";

  @Override
  public String id() {
    return "checkstyle";
  }

  @Override
  public String fileName() {
    return "checkstyle.xml";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    XmlOutput.document(
        out,
        xml ->
            xml.element(
                "checkstyle",
                x -> x.attribute("version", Tool.quotecheck().version()),
                x -> files(x, report)));
  }

  private static void files(XmlOutput xml, Report report) throws XMLStreamException {
    for (FileReport file : report.files()) {
      if (!file.findings().isEmpty()) {
        xml.element("file", x -> x.attribute("name", file.path()), x -> errors(x, file));
      }
    }
    for (FileFailure failure : report.failures()) {
      xml.element("file", x -> x.attribute("name", failure.path()), x -> error(x, failure));
    }
  }

  private static void errors(XmlOutput xml, FileReport file) throws XMLStreamException {
    for (FindingEntry entry : file.findings()) {
      xml.element("error", x -> attributes(x, entry), "");
    }
  }

  private static void attributes(XmlOutput xml, FindingEntry entry) throws XMLStreamException {
    xml.attribute("line", entry.location().begin().line());
    xml.attribute("column", entry.location().begin().column());
    xml.attribute("severity", entry.finding().severity().label());
    xml.attribute("message", entry.finding().message());
    xml.attribute("source", SOURCE + entry.finding().rule());
  }

  private static void error(XmlOutput xml, FileFailure failure) throws XMLStreamException {
    xml.element(
        "error",
        x -> {
          x.attribute("line", 1);
          x.attribute("severity", "error");
          x.attribute("message", failure.message());
          x.attribute("source", SOURCE + "unchecked-file");
        },
        "");
  }
}
