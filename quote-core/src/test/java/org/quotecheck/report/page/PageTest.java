package org.quotecheck.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ReportFormats;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.SampleReport;

/**
 * What an editor does with the page, in Chromium. Where none is installed all of this is skipped,
 * and the build says so.
 */
class PageTest {
  @TempDir static Path directory;
  private static Chromium chromium;
  private static String page;

  @BeforeAll
  static void openThePage() throws Exception {
    Optional<Path> browser = Chromium.installed();
    assumeTrue(
        browser.isPresent(), "NOT TESTED: no chromium is installed, so the HTML page is not");
    Path file = directory.resolve("report.html");
    ReportWriter.write(file, ReportFormats.HTML, SampleReport.report());
    page = file.toUri().toString();
    chromium = Chromium.start(browser.get(), Files.createDirectory(directory.resolve("profile")));
  }

  @AfterAll
  static void closeTheBrowser() throws Exception {
    if (chromium != null) {
      chromium.end();
    }
  }

  private static void open(String view) throws Exception {
    chromium.open(page + "#" + view);
    chromium.await("document.querySelector('main h2') !== null");
  }

  private static int count(String selector) throws Exception {
    return chromium.value("document.querySelectorAll(`" + selector + "`).length").asInt();
  }

  private static boolean isShown(String selector) throws Exception {
    return chromium
        .value("document.querySelector(`" + selector + "`).offsetParent !== null")
        .asBoolean();
  }

  @Test
  void theOverviewSaysWhoIsQuotedAndHowMuch() throws Exception {
    open("overview");
    String text = chromium.text("document.querySelector('main').innerText");
    assertTrue(text.contains("Ines Tarrow"), text);
    assertTrue(text.contains("could not be read: there is no such file"), text);
    assertEquals(2, count("tbody tr"));
    assertEquals("page", chromium.text("document.querySelector('nav a').ariaCurrent"));
  }

  @Test
  void findingsAreFilteredAndCounted() throws Exception {
    open("findings");
    assertEquals("7 findings", chromium.text("document.getElementById('count').textContent"));
    chromium.value(
        "(() => { const f = document.getElementById('filter-severity'); f.value = 'error';"
            + " f.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertEquals("2 of 7 findings", chromium.text("document.getElementById('count').textContent"));
    chromium.point("#filter-file", true);
    chromium.type("harbour");
    assertEquals("1 of 7 findings", chromium.text("document.getElementById('count').textContent"));
    assertEquals(1, count("main li"));
    chromium.point("#filter-text", true);
    chromium.type("no such words");
    assertEquals("0 of 7 findings", chromium.text("document.getElementById('count').textContent"));
    assertEquals("polite", chromium.text("document.getElementById('count').ariaLive"));
  }

  @Test
  void aFindingLeadsToItsLine() throws Exception {
    open("findings");
    chromium.point("main li a", true);
    chromium.await("location.hash === '#article/0/3'");
    chromium.await("document.querySelector('.here') !== null");
    assertEquals("3", chromium.text("document.querySelector('.here > a').textContent"));
  }

  @Test
  void whatSomebodyHasAcceptedIsStillToBeSeen() throws Exception {
    open("overview");
    String tiles = chromium.text("document.querySelector('.tiles').innerText");
    assertTrue(tiles.contains("accepted finding"), tiles);
    open("article/1");
    String aside = chromium.text("document.querySelector('aside').innerText");
    assertTrue(aside.contains("1 accepted finding"), aside);
    assertTrue(aside.contains("Accepted in the article: "), aside);
  }

  @Test
  void theMouseShowsSpeakerCueAndEvidence() throws Exception {
    open("article/0");
    assertTrue(!isShown("#card"));
    chromium.point("[data-q].attributed", false);
    chromium.await("!document.getElementById('card').hidden");
    String card = chromium.text("document.getElementById('card').innerText");
    assertTrue(card.contains("Ines Tarrow") && card.contains("said"), card);
    assertTrue(card.contains("stands right after"), card);
    assertEquals(2, count(".s.lit, .c.lit"));
  }

  @Test
  void theKeyboardDoesWhatTheMouseDoes() throws Exception {
    open("article/0");
    chromium.value("document.querySelector('[data-q].attributed').focus()");
    chromium.await("!document.getElementById('card').hidden");
    assertEquals("card", chromium.text("document.activeElement.getAttribute('aria-describedby')"));
    chromium.press("Escape");
    assertTrue(!isShown("#card"));
    chromium.press("Enter");
    chromium.await("!document.getElementById('card').hidden");
  }

  @Test
  void aQuotationStandsBesideWhatWasSaid() throws Exception {
    open("article/1");
    chromium.value("document.querySelector('[data-q].attributed').focus()");
    chromium.await("!document.getElementById('card').hidden");
    String card = chromium.text("document.getElementById('card').innerText");
    assertTrue(card.contains("altered, in sources/\"><img src=x>.vtt:4, page 2"), card);
    assertEquals("saw", chromium.text("document.querySelector('#card del').textContent"));
    assertEquals(
        "did <i>not</i> see", chromium.text("document.querySelector('#card ins').textContent"));
    assertEquals(0, count("#card i, #card img"));
  }

  @Test
  void everythingIsReachedWithTheTabulator() throws Exception {
    open("article/0");
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      chromium.press("Tab");
      reached.add(
          chromium.text(
              "document.activeElement.className.replace(' lit', '') ||"
                  + " document.activeElement.tagName"));
    }
    assertTrue(
        reached.containsAll(Set.of("skip", "q attributed", "q unattributed", "A")),
        reached.toString());
  }

  @Test
  void articlesAreFoundByTheirPath() throws Exception {
    open("articles");
    chromium.point("#filter-article", true);
    chromium.type("odd/");
    assertEquals(1, count("main .list > li"));
    chromium.point("main .list a", true);
    chromium.await("location.hash === '#article/1'");
    chromium.await("document.querySelector('article') !== null");
    assertEquals(
        "<script>alert(2)</script>", chromium.text("document.querySelector('h2').textContent"));
  }

  @Test
  void nothingInAnArticleBecomesAScriptATagOrALink() throws Exception {
    for (String view : List.of("overview", "findings", "articles", "article/0", "article/1")) {
      open(view);
      assertEquals(0, count("main script, main img, main b[onclick], iframe, object"), view);
      assertEquals(0, count("a:not([href^='#'])"), view);
    }
    String text = chromium.text("document.querySelector('article').innerText");
    assertTrue(text.contains("<script>alert(2)</script>"), text);
    assertEquals(List.of(), chromium.complaints());
    assertEquals(
        Set.of(URI.create(page).getPath()),
        new HashSet<>(chromium.requests().stream().map(url -> URI.create(url).getPath()).toList()));
  }

  @Test
  void theArticlesOfALargeReportStandInPagesOfTheirOwn() throws Exception {
    Path file = directory.resolve("large/report.html");
    ReportWriter.write(file, ReportFormats.HTML, SampleReport.large(501));
    String large = file.toUri().toString();
    String part = file.resolveSibling("report-articles/0.html").toUri().toString();
    chromium.open(large + "#articles");
    chromium.point("main .list a", true);
    chromium.await("location.href === '" + part + "#article/0'");
    chromium.await("document.querySelector('article') !== null");
    assertEquals("archive/00000.md", chromium.text("document.querySelector('h2').textContent"));

    chromium.point("aside .list p:nth-of-type(4) a, aside .list p:nth-of-type(3) a", true);
    chromium.await("location.href === '" + part.replace("0.html", "5.html") + "#article/0/3'");
    chromium.await("document.querySelector('.here > a')?.textContent === '3'");
    assertEquals("archive/00500.md", chromium.text("document.querySelector('.path').textContent"));

    chromium.point("nav a", true);
    chromium.await("location.href === '" + large + "#overview'");
    chromium.await("document.querySelector('.tiles')?.textContent.startsWith('501')");
    chromium.open(large + "#article/499/3");
    chromium.await("location.href === '" + part.replace("0.html", "4.html") + "#article/99/3'");
  }

  @Test
  void thePolicyStopsAScriptThatGotIn() throws Exception {
    Path file = directory.resolve("broken.html");
    String broken =
        Files.readString(Path.of(URI.create(page)))
            .replace("<footer>", "<script>window.broken = true</script><footer>");
    ReportWriter.write(file, broken);
    int before = chromium.complaints().size();
    chromium.open(file.toUri().toString());
    assertEquals("undefined", chromium.text("typeof window.broken"));
    List<String> complaints = chromium.complaints();
    List<String> fresh = new ArrayList<>(complaints.subList(before, complaints.size()));
    assertTrue(
        fresh.stream().anyMatch(c -> c.contains("Content Security Policy")), fresh::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "overview, light, 1280", "overview, dark, 390", "findings, dark, 1280",
    "findings, light, 390", "articles, light, 1280", "article/0, light, 1280",
    "article/0, dark, 390", "article/1, dark, 1280",
  })
  void nobodyIsKeptFromReadingIt(String view, String scheme, int width) throws Exception {
    chromium.call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    chromium.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    open(view);
    if (view.equals("article/0")) {
      chromium.value("document.querySelector('[data-q].attributed').focus()");
    }
    try (InputStream in = PageTest.class.getResourceAsStream("/axe.min.js")) {
      byte[] axe = Objects.requireNonNull(in, "axe-core is missing").readAllBytes();
      chromium.value(new String(axe, StandardCharsets.UTF_8) + ";0");
    }
    JsonNode faults =
        chromium.value(
            "axe.run().then(r => r.violations.map(v => v.impact + ' ' + v.id + ' '"
                + " + v.nodes.map(n => n.html).slice(0, 3)))");
    assertEquals("[]", faults.toString());
    assertTrue(
        chromium.value("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
        "it fits the width");
  }
}
