package org.quotecheck.article.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.quotecheck.text.MappedText;

/** Reads a fragment of HTML, such as a raw HTML block in Markdown, into blocks of prose. */
public final class HtmlBlockReader {
  private HtmlBlockReader() {}

  /**
   * The blocks and citation marks of a fragment in reading order. Broken markup is read as browsers
   * read it. Takes time linear in the text.
   *
   * @param html the markup with the way back to the source; no byte order mark
   * @param firstGroup the first number free for groups, at least 1; every group in the result is
   *     this one or a higher one
   */
  public static HtmlFragment read(MappedText html, int firstGroup) {
    BlockWalker walker = new BlockWalker(html, firstGroup, BlockWalker.Scope.FRAGMENT);
    walker.walk(parse(html.text()).body());
    return new HtmlFragment(walker.blocks(), walker.marks());
  }

  static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }
}
