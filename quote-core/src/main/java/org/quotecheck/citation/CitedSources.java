package org.quotecheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.citation.Reference.Source;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;

/**
 * The sources that an article cites, those included that Pandoc is told to list although no text
 * cites them. Immutable.
 *
 * @param all whether everything in the bibliographies is to be listed
 * @param entries what is cited, or listed by its key
 */
public record CitedSources(boolean all, List<BibliographyEntry> entries) {
  private static final String WITHOUT_CITING = "nocite";
  private static final Pattern LISTED = Pattern.compile("@\\{?([^\\s,;\\]}]+)");
  private static final String ALL = "*";

  public CitedSources {
    entries = List.copyOf(entries);
  }

  /** Those of an article with these citations. */
  public static CitedSources of(Article article, Citations citations) {
    Library library = citations.library();
    List<BibliographyEntry> entries = new ArrayList<>();
    for (Citation citation : citations.all()) {
      if (citation.reference().orElse(null) instanceof Source source) {
        entries.add(source.entry());
      }
    }
    boolean all = false;
    Matcher listed = LISTED.matcher(article.metadata().getOrDefault(WITHOUT_CITING, ""));
    while (listed.find()) {
      all |= listed.group(1).equals(ALL);
      library.find(listed.group(1)).ifPresent(entries::add);
    }
    return new CitedSources(all, entries);
  }
}
