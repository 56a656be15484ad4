package org.quotecheck.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.suppression.SuppressionComment;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Comments above paragraphs that suppress what was found in them. Immutable and thread-safe. */
public final class SuppressionStubs {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final Pattern MARGIN = Pattern.compile("[ \t>]*");
  private static final Set<BlockKind> PARAGRAPHS =
      Set.of(BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTE, BlockKind.HEADING, BlockKind.LIST_ITEM);

  private final Article article;
  private final SourceText source;
  private final String reason;

  /**
   * @param reason why, on one line; if empty, somebody must still write it
   */
  public SuppressionStubs(Article article, String reason) {
    this.article = article;
    this.source = article.source();
    this.reason = reason;
  }

  /**
   * One fix for each paragraph that has a finding; findings where no comment can stand have none.
   *
   * @param findings in the article, those that are to be suppressed
   */
  public List<Fix> of(List<Finding> findings) {
    Map<Block, TreeSet<String>> rules = new LinkedHashMap<>();
    for (Finding finding : findings) {
      block(finding.span())
          .ifPresent(b -> rules.computeIfAbsent(b, x -> new TreeSet<>()).add(finding.rule()));
    }
    List<Fix> fixes = new ArrayList<>();
    rules.forEach((block, ids) -> fix(block, List.copyOf(ids)).ifPresent(fixes::add));
    return fixes;
  }

  private Optional<Block> block(Span finding) {
    return article.blocks().stream()
        .filter(block -> PARAGRAPHS.contains(block.kind()))
        .filter(block -> block.span().contains(finding.begin()))
        .findFirst();
  }

  private Optional<Fix> fix(Block block, List<String> rules) {
    String words = SuppressionComment.above(rules, reason);
    Span line = source.line(source.position(block.span().begin()).line());
    String before = source.text().substring(line.begin(), block.span().begin());
    String margin = MARGIN.matcher(before).matches() ? before : "";
    return comment(words)
        .map(comment -> edit(block, line, before, margin, comment))
        .map(edit -> new Fix("Suppress " + String.join(", ", rules), List.of(edit)));
  }

  private Fix.Edit edit(Block block, Span line, String before, String margin, String comment) {
    String end = lineEnd();
    boolean inTheLine = isHtml() || before.isBlank();
    int at = inTheLine ? block.span().begin() : line.begin();
    String text = inTheLine ? comment + end + margin : margin + comment + end;
    return new Fix.Edit(new Span(at, at), isMdx() ? text + end : text);
  }

  /** As the format writes comments; plain text has none. */
  private Optional<String> comment(String words) {
    return switch (article.format()) {
      case "markdown" -> Optional.of(isMdx() ? "{/* " + words + " */}" : "<!-- " + words + " -->");
      case "html" -> Optional.of("<!-- " + words + " -->");
      case "asciidoc" -> Optional.of("// " + words);
      default -> Optional.empty();
    };
  }

  private boolean isHtml() {
    return article.format().equals("html");
  }

  private boolean isMdx() {
    return source.name().toLowerCase(Locale.ROOT).endsWith(".mdx");
  }

  /** That of the first line; a line feed in a file of one line. */
  private String lineEnd() {
    return LINE_END.matcher(source.text()).results().map(m -> m.group()).findFirst().orElse("\n");
  }
}
