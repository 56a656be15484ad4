package org.quotecheck.rule.builtin.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.article.CitationMark;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A link whose address somebody meant to fill in later. */
final class PlaceholderLink implements ArticleRule {
  private static final String LIST = "placeholder-addresses";
  private static final Set<String> NOWHERE = Set.of("", "#");
  private static final String HOST = "host";

  private static final RuleInfo INFO =
      RuleInfo.named("placeholder-link", "A link has an address that was never filled in.")
          .atMost(Level.INFO, Genre.DOCUMENTATION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    WordList list = context.language().list(LIST);
    List<Finding> findings = new ArrayList<>();
    for (CitationMark mark : article.article().citationMarks()) {
      if (isOwnAddress(mark) && isPlaceholder(mark.address(), list)) {
        findings.add(context.finding(mark.span(), message(mark.address())));
      }
    }
    return findings;
  }

  /** An address with a label is judged where it gets the label; one that is “#” gets none. */
  private static boolean isOwnAddress(CitationMark mark) {
    return switch (mark.kind()) {
      case LINK, IMAGE, LINK_DEFINITION -> true;
      case LINK_REFERENCE -> mark.address().equals("#");
      default -> false;
    };
  }

  private static boolean isPlaceholder(String address, WordList list) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return NOWHERE.contains(lower)
        || list.contains(lower)
        || hosts(lower).anyMatch(host -> list.fields(host).contains(HOST));
  }

  /** The host of an address, and those that it is part of. */
  private static Stream<String> hosts(String address) {
    int begin = address.indexOf("://") + 3;
    if (begin < 3) {
      return Stream.empty();
    }
    int end = begin;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(begin, end);
    return Stream.iterate(host, h -> !h.isEmpty(), h -> h.substring(h.indexOf('.') + 1, h.length()))
        .limit(host.chars().filter(c -> c == '.').count() + 1);
  }

  private static String message(String address) {
    return NOWHERE.contains(address)
        ? "This link leads nowhere. Put in the address."
        : "The address “" + address + "” is a placeholder. Put in the real one.";
  }
}
