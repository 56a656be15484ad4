package org.quotecheck.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportParts;
import org.quotecheck.report.Tool;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.JsonText;

/**
 * A page with everything in it: it needs no network and no other file, and can be sent by mail.
 *
 * <p>What the articles hold is in the page as data only, each article as a JSON document that the
 * browser neither parses nor shows before it is opened. The page's own script makes elements of it
 * and never HTML, and the page's policy lets no other script run. The articles themselves are in
 * the page if the report has their text, see {@link FileReport#withText}; otherwise only their
 * quotations.
 *
 * <p>A browser would read the page of a large archive for ten seconds and more. So the articles of
 * one with more than {@value #IN_ONE_PAGE} stand in pages of their own, {@value #IN_ONE_PART} in
 * each, which the page links to: links work from a disk, where a browser lets a page load nothing.
 */
public final class HtmlFormat implements ReportFormat {
  private static final int IN_ONE_PAGE = 500;
  private static final int IN_ONE_PART = 100;
  private static final String DIRECTORY = "report-articles";

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public Optional<ReportParts> parts(Report report) {
    int size = report.files().size();
    int count = isParted(report) ? (size + IN_ONE_PART - 1) / IN_ONE_PART : 0;
    Map<String, Integer> numbers = FindingData.numbers(report.files());
    List<ReportParts.Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count * IN_ONE_PART; i += IN_ONE_PART) {
      int end = Math.min(size, i + IN_ONE_PART);
      parts.add(part(i, report.files().subList(i, end), numbers));
    }
    return Optional.of(new ReportParts(DIRECTORY, parts));
  }

  private static boolean isParted(Report report) {
    return report.files().size() > IN_ONE_PAGE;
  }

  private ReportParts.Part part(int first, List<FileReport> files, Map<String, Integer> numbers) {
    JsonObject index = index(files, numbers).put("home", "../" + fileName()).put("first", first);
    return new ReportParts.Part(
        first / IN_ONE_PART + ".html", out -> page(out, index, articles(files)));
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    List<FileReport> files = report.files();
    Voices voices = Voices.of(files);
    JsonObject index =
        index(files, FindingData.numbers(files))
            .put("failures", report.failures().stream().map(FindingData::failure))
            .put("named", voices.named())
            .put("unnamed", voices.unnamed());
    if (isParted(report)) {
      page(out, index.put("parts", DIRECTORY).put("size", IN_ONE_PART), Stream.of());
    } else {
      // Side by side, since this page is the last thing that a build waits for.
      page(out, index, articles(files).parallel().toList().stream());
    }
  }

  private static JsonObject index(List<FileReport> files, Map<String, Integer> numbers) {
    Tool tool = Tool.quotecheck();
    return new JsonObject()
        .put("tool", tool.name() + " " + tool.version())
        .put("files", files.stream().map(FindingData::file))
        .put("findings", FindingData.all(files, numbers));
  }

  private static void page(Writer out, JsonObject index, Stream<String> articles)
      throws IOException {
    Page page = Page.read();
    out.write(page.head());
    data(out, "index", index);
    for (Iterator<String> each = articles.iterator(); each.hasNext(); ) {
      out.write(each.next());
    }
    out.write(page.foot());
  }

  /** Each as it is asked for. */
  private static Stream<String> articles(List<FileReport> files) {
    return IntStream.range(0, files.size()).mapToObj(i -> article(i, files.get(i)));
  }

  private static String article(int number, FileReport file) {
    StringWriter out = new StringWriter();
    try {
      data(out, "article-" + number, ArticleData.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Inert: a browser runs no script of this type. */
  private static void data(Writer out, String id, JsonObject value) throws IOException {
    out.write("<script type=\"application/json\" id=\"" + id + "\">");
    JsonText.writeLine(value, out);
    out.write("</script>\n");
  }
}
