package org.quotecheck.citation.link;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.Span;

/**
 * The names by which links can lead into an article: those it gives itself, and those that
 * generators make of its headings. Made and asked in time linear in the article. Immutable and
 * thread-safe.
 *
 * <p>Generators do not agree on what becomes of spaces, marks and accents; names are therefore
 * compared by their letters and digits alone.
 */
public final class PlaceNames {
  /** What may give a name anywhere, also in markup whose text is not read. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:id|name)\\s{0,9}=\\s{0,9}[\"']?([^\"'\\s>]{1,200})"
              + "|\\{:?[^{}\\n]{0,100}?#([^\\s{}#.]{1,200})"
              + "|\\[\\[\\[?([^\\[\\],\\n]{1,200})"
              + "|\\[[^\\]\\n#]{0,80}#([^\\]\\s.%,#]{1,200})]");

  /** What stands for text that nobody sees here, or for other names than the usual ones. */
  private static final List<String> HIDING =
      List.of("{{", "{%", "<%", "include::", "```{", "\nimport ", ":idprefix:", "\n:leveloffset:");

  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[^{}]*}\\s*$");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_LETTERS_BEFORE = Pattern.compile("^\\P{L}+");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("[-_]\\d+$");

  /** What a browser takes for something else than a name. */
  private static final Pattern NO_NAME = Pattern.compile("[!/:~=?&].*|.*[=&].*|top|L\\d+.*");

  /** Headings as Markdown and AsciiDoc write them, after the signs or above a line of them. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^[ >]{0,20}(?:#{1,6}|={1,6})[ \\t]{1,20}(.{1,1000})|^(.{1,1000})\\R[=-]{2,1000}[ \\t]*$",
          Pattern.MULTILINE);

  /** What of a heading's markup readers do not see. */
  private static final Pattern NOT_READ =
      Pattern.compile("]\\([^()]{0,1000}\\)|]\\[[^\\[\\]]{0,200}]|<[^<>]{0,1000}>");

  private static final String ALL_OF_A_NOTE = "fn";

  /** Nobody has looked. */
  static final PlaceNames NONE = new PlaceNames(false);

  private final Map<String, Span> byName = new HashMap<>();
  private final boolean areAllKnown;

  private PlaceNames(boolean areAllKnown) {
    this.areAllKnown = areAllKnown;
  }

  private PlaceNames(Article article) {
    String source = article.source().text();
    areAllKnown = HIDING.stream().noneMatch(source::contains) && !hasAttributes(article);
    article.citationMarks().forEach(this::add);
    article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE)
        .forEach(block -> addHeading(block.text(), block.span()));
    addWritten(source);
    addGiven(source);
  }

  /** The names in an article. */
  public static PlaceNames of(Article article) {
    return new PlaceNames(article);
  }

  /** An AsciiDoc heading with an attribute in it has a name that only the attribute tells. */
  private static boolean hasAttributes(Article article) {
    return article.format().equals("asciidoc")
        && article.blocks().stream()
            .anyMatch(block -> block.kind() == BlockKind.HEADING && block.text().indexOf('{') >= 0);
  }

  private void add(CitationMark mark) {
    if (mark.kind() == CitationMarkKind.ANCHOR) {
      add(mark.label(), mark.span());
    } else if (mark.kind() == CitationMarkKind.FOOTNOTE) {
      add(mark.label(), mark.span());
      add(ALL_OF_A_NOTE + mark.label(), mark.span());
      add(ALL_OF_A_NOTE + "ref" + mark.label(), mark.span());
    }
  }

  private void addHeading(String heading, Span place) {
    String text = ATTRIBUTES.matcher(heading).replaceFirst("");
    add(text, place);
    add(NO_LETTERS_BEFORE.matcher(text).replaceFirst(""), place);
  }

  /** Code in a heading is no prose but becomes part of its name. */
  private void addWritten(String source) {
    Matcher heading = HEADING.matcher(source);
    while (heading.find()) {
      int group = heading.group(1) != null ? 1 : 2;
      String text = heading.group(group);
      Span place = new Span(heading.start(group), heading.end(group));
      addHeading(text, place);
      addHeading(NOT_READ.matcher(text).replaceAll(""), place);
    }
  }

  private void addGiven(String source) {
    Matcher given = GIVEN.matcher(source);
    while (given.find()) {
      for (int group = 1; group <= given.groupCount(); group++) {
        if (given.group(group) != null) {
          add(given.group(group), new Span(given.start(group), given.end(group)));
        }
      }
    }
  }

  private void add(String name, Span place) {
    byName.putIfAbsent(plain(name), place);
  }

  private static String plain(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return NOT_IN_NAMES.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether something can have this name; browsers take some for more than a name. */
  static boolean isName(String fragment) {
    return !plain(fragment).isEmpty() && !NO_NAME.matcher(fragment).matches();
  }

  /** Whether there are no other names than these. */
  boolean areAllKnown() {
    return areAllKnown;
  }

  /** Where the place of a name is; of headings that read alike, generators number the later. */
  Optional<Span> find(String fragment) {
    return Optional.ofNullable(byName.get(plain(fragment)))
        .or(() -> Optional.ofNullable(byName.get(plain(unnumbered(fragment)))));
  }

  private static String unnumbered(String fragment) {
    String own = fragment.startsWith("user-content-") ? fragment.substring(13) : fragment;
    return NUMBER_BEHIND.matcher(own).replaceFirst("");
  }
}
