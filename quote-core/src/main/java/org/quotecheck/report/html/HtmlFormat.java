package org.quotecheck.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.Tool;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.JsonText;

/**
 * One page with everything in it: it needs no network and no other file, and can be sent by mail.
 *
 * <p>What the articles hold is in the page as data only, each article as a JSON document that the
 * browser neither parses nor shows before it is opened; so ten thousand articles are no burden. The
 * page's own script makes elements of it and never HTML, and the page's policy lets no other script
 * run. The articles themselves are in the page if the report has their text, see {@link
 * FileReport#withText}; otherwise only their quotations.
 */
public final class HtmlFormat implements ReportFormat {
  @Override
  public String id() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Page page = Page.read();
    out.write(page.head());
    data(out, "index", index(report));
    List<FileReport> files = report.files();
    for (int i = 0; i < files.size(); i++) {
      data(out, "article-" + i, ArticleData.of(files.get(i)));
    }
    out.write(page.foot());
  }

  /** Inert: a browser runs no script of this type. */
  private static void data(Writer out, String id, JsonObject value) throws IOException {
    out.write("<script type=\"application/json\" id=\"" + id + "\">");
    JsonText.writeLine(value, out);
    out.write("</script>\n");
  }

  private static JsonObject index(Report report) {
    Tool tool = Tool.quotecheck();
    Voices voices = Voices.of(report.files());
    return new JsonObject()
        .put("tool", tool.name() + " " + tool.version())
        .put("files", report.files().stream().map(FindingData::file))
        .put("findings", FindingData.all(report.files()))
        .put("failures", report.failures().stream().map(FindingData::failure))
        .put("named", voices.named())
        .put("unnamed", voices.unnamed());
  }
}
