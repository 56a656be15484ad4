package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.text.Span;

/**
 * Finds the block quotes of an article and who they are credited to.
 *
 * <p>A block quote mostly inside marks of its own is left to those, with the credit handed on.
 */
final class BlockQuotations {
  private final String source;
  private final List<Block> blocks;
  private final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
  private final Map<Integer, Integer> creditBlocks = new HashMap<>();
  private final Map<Integer, List<Integer>> inlineOfBlock = new HashMap<>();
  private final List<Quotation> found;

  private BlockQuotations(Article article, List<Quotation> inline) {
    this.source = article.source().text();
    this.blocks = article.blocks();
    this.found = new ArrayList<>(inline);
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.kind() == BlockKind.BLOCK_QUOTE) {
        groups.computeIfAbsent(block.group(), g -> new ArrayList<>()).add(b);
      } else if (block.kind() == BlockKind.CREDIT) {
        creditBlocks.putIfAbsent(block.group(), b);
      }
    }
    for (int q = 0; q < inline.size(); q++) {
      int index = q;
      inline.get(q).parts().forEach(p -> note(p.block(), index));
    }
  }

  private void note(int block, int quotation) {
    inlineOfBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(quotation);
  }

  /** The inline quotations, some with a credit now, and the block quotes. */
  static List<Quotation> add(Article article, List<Quotation> inline) {
    if (!hasBlockQuote(article)) {
      return inline;
    }
    BlockQuotations all = new BlockQuotations(article, inline);
    all.groups.forEach(all::group);
    return all.found;
  }

  private static boolean hasBlockQuote(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BLOCK_QUOTE) {
        return true;
      }
    }
    return false;
  }

  private void group(int group, List<Integer> members) {
    if (isAdmonition(blocks.get(members.get(0)).text())) {
      return;
    }
    int last = members.get(members.size() - 1);
    Optional<CreditLine> line =
        creditBlocks.containsKey(group) ? Optional.empty() : creditLine(members);
    Optional<Credit> credit = line.map(l -> credit(last, l.name())).or(() -> creditOfGroup(group));
    List<QuotationPart> parts = new ArrayList<>();
    for (int b : members) {
      int end = b == last && line.isPresent() ? line.get().begin() : blocks.get(b).text().length();
      trimmed(b, end).ifPresent(parts::add);
    }
    if (!parts.isEmpty()) {
      settle(parts, credit);
    }
  }

  /** {@code - Name} at the end may have been read as a list of one item. */
  private Optional<CreditLine> creditLine(List<Integer> members) {
    int last = members.size() - 1;
    String text = blocks.get(members.get(last)).text();
    boolean lonelyItem =
        last > 0 && hasBullet(members.get(last)) && !hasBullet(members.get(last - 1));
    return lonelyItem ? CreditLine.behindBullet(text) : CreditLine.atEndOf(text);
  }

  private boolean hasBullet(int block) {
    int at = blocks.get(block).prose().toSource(new Span(0, 0)).begin();
    return at > 1 && source.charAt(at - 1) == ' ' && source.charAt(at - 2) == '-';
  }

  private Optional<Credit> creditOfGroup(int group) {
    return Optional.ofNullable(creditBlocks.get(group))
        .flatMap(b -> CreditLine.nameIn(blocks.get(b).text()).map(name -> credit(b, name)));
  }

  private Credit credit(int block, Span name) {
    return new Credit(block, name, blocks.get(block).prose().toSource(name));
  }

  /** {@code [!NOTE]}: the syntax says that it is no quotation. */
  private static boolean isAdmonition(String text) {
    return text.stripLeading().startsWith("[!");
  }

  private Optional<QuotationPart> trimmed(int block, int limit) {
    String text = blocks.get(block).text();
    int begin = 0;
    int end = limit;
    while (begin < end && isFiller(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isFiller(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    return Optional.of(new QuotationPart(block, span, withMarkup(blocks.get(block), span)));
  }

  /** The source of the prose, with the markup of a link or emphasis that begins or ends there. */
  private static Span withMarkup(Block block, Span prose) {
    Span source = block.prose().toSource(prose);
    int begin = source.begin();
    int end = source.end();
    for (Inline inline : block.inlines()) {
      boolean first = inline.prose().begin() == 0 && prose.begin() == 0;
      boolean last =
          inline.prose().end() == block.text().length() && inline.prose().end() == prose.end();
      begin = first ? Math.min(begin, block.span().begin()) : begin;
      end = last ? Math.max(end, block.span().end()) : end;
    }
    return new Span(begin, end);
  }

  /** A space, or the character that stands for a picture. */
  private static boolean isFiller(char c) {
    return Character.isWhitespace(c) || c == '\uFFFC';
  }

  private void settle(List<QuotationPart> parts, Optional<Credit> credit) {
    int all = 0;
    int marked = 0;
    for (QuotationPart part : parts) {
      Letters letters = new Letters(blocks.get(part.block()).text(), part.prose());
      all += letters.count();
      marked += letters.within(inlineParts(part.block()));
    }
    if (marked * 2 > all) {
      handOn(parts, credit);
    } else {
      found.add(new Quotation(QuotationForm.BLOCK, parts, 0, 0, OptionalInt.empty(), credit));
    }
  }

  private List<Span> inlineParts(int block) {
    return inlineOfBlock.getOrDefault(block, List.of()).stream()
        .flatMap(q -> found.get(q).parts().stream())
        .filter(p -> p.block() == block)
        .map(QuotationPart::prose)
        .toList();
  }

  /** Gives each block its own credit, or else that of the next block that has one. */
  private void handOn(List<QuotationPart> parts, Optional<Credit> last) {
    Optional<Credit> credit = last;
    for (int i = parts.size() - 1; i >= 0; i--) {
      int block = parts.get(i).block();
      Optional<CreditLine> own = CreditLine.atEndOf(blocks.get(block).text());
      credit = own.isPresent() ? own.map(l -> credit(block, l.name())) : credit;
      handOn(block, credit);
    }
  }

  private void handOn(int block, Optional<Credit> credit) {
    for (int q : inlineOfBlock.getOrDefault(block, List.of())) {
      Quotation old = found.get(q);
      found.set(
          q,
          new Quotation(
              old.form(), old.parts(), old.openLength(), old.closeLength(), old.outer(), credit));
    }
  }

  /** Counts letters, so that marks, spaces and stops do not decide what a block quote is. */
  private record Letters(String text, Span span) {
    int count() {
      return count(span);
    }

    /** The letters that lie in any of the given spans. */
    int within(List<Span> spans) {
      int sum = 0;
      int from = span.begin();
      for (Span inner : spans.stream().sorted().toList()) {
        int begin = Math.max(from, inner.begin());
        int end = Math.min(span.end(), inner.end());
        if (begin < end) {
          sum += count(new Span(begin, end));
          from = end;
        }
      }
      return sum;
    }

    private int count(Span range) {
      int sum = 0;
      for (int at = range.begin(); at < range.end(); at++) {
        sum += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
      }
      return sum;
    }
  }
}
