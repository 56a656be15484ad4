package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.quotation.mark.MarkFamily;
import org.quotecheck.quotation.mark.PairedBlock;
import org.quotecheck.quotation.mark.PairedBlock.Mark;
import org.quotecheck.quotation.mark.PairedBlock.Pair;
import org.quotecheck.text.Span;

/**
 * Joins what was found block by block: a quotation that a paragraph leaves open goes on in the next
 * one if that reopens it, or if one of the next paragraphs closes it. Not thread-safe.
 */
final class InlineQuotations {
  private static final int MOST_SILENT_BLOCKS = 2;
  private static final Set<BlockKind> FLOWING =
      Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCK_QUOTE, BlockKind.VERSE);

  private final List<Block> blocks;
  private final List<PairedBlock> paired;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<MarkProblem> problems = new ArrayList<>();

  private final boolean guillemets;

  private @Nullable Running running;

  private InlineQuotations(List<Block> blocks, List<PairedBlock> paired) {
    this.blocks = blocks;
    this.paired = paired;
    this.guillemets = hasGuillemets(paired);
  }

  private static boolean hasGuillemets(List<PairedBlock> paired) {
    for (PairedBlock block : paired) {
      for (Pair pair : block.pairs()) {
        if (pair.family() == MarkFamily.ANGLE && pair.isClosed()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A quotation whose closing mark has not come yet. */
  private static final class Running {
    final Mark mark;
    final List<QuotationPart> parts = new ArrayList<>();
    final List<QuotationPart> silent = new ArrayList<>();

    Running(Mark mark) {
      this.mark = mark;
    }
  }

  /** Joins the blocks' findings. */
  static InlineQuotations join(List<Block> blocks, List<PairedBlock> paired) {
    InlineQuotations joined = new InlineQuotations(blocks, paired);
    for (int b = 0; b < blocks.size(); b++) {
      joined.block(b);
    }
    joined.flush();
    joined.problems.sort(Comparator.comparing(MarkProblem::mark));
    return joined;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<MarkProblem> problems() {
    return problems;
  }

  private void block(int b) {
    PairedBlock found = paired.get(b);
    List<Pair> pairs = found.pairs();
    List<Mark> strays = found.strays();
    boolean openTaken = false;
    if (running != null) {
      Running run = running;
      Optional<Mark> mark = found.firstMark();
      if (!flows(b)) {
        flush();
      } else if (mark.isEmpty() || mark.get().family() != run.mark.family()) {
        silence(b, run);
      } else if (!strays.isEmpty() && strays.get(0).span().equals(mark.get().span())) {
        closeLate(b, run, strays.get(0));
        strays = strays.subList(1, strays.size());
      } else if (run.silent.isEmpty() && reopens(b, mark.get(), run.mark)) {
        openTaken = goOn(b, run, found);
        pairs = withoutFirst(pairs, mark.get());
      } else {
        flush();
      }
    }
    for (Pair pair : pairs) {
      add(b, pair);
    }
    for (Mark stray : strays) {
      report(b, stray, MarkProblem.Kind.UNOPENED);
    }
    for (Mark unclosed : found.unclosed()) {
      report(b, unclosed, MarkProblem.Kind.UNCLOSED);
    }
    if (!openTaken && found.open().isPresent()) {
      start(b, found.open().get());
    }
  }

  private boolean flows(int b) {
    Block before = blocks.get(b - 1);
    Block block = blocks.get(b);
    if (!FLOWING.contains(block.kind()) || !FLOWING.contains(before.kind())) {
      return false;
    }
    boolean quoted = block.kind() == BlockKind.BLOCK_QUOTE;
    boolean wasQuoted = before.kind() == BlockKind.BLOCK_QUOTE;
    return quoted == wasQuoted && (!quoted || block.group() == before.group());
  }

  /** Whether a block begins with the mark that is still open: the same one, not just its like. */
  private boolean reopens(int b, Mark mark, Mark open) {
    String text = blocks.get(b).text();
    return text.substring(0, mark.span().begin()).isBlank()
        && text.charAt(mark.span().begin()) == open.glyph();
  }

  /** A block without marks may lie inside a quotation that is closed further down. */
  private void silence(int b, Running run) {
    if (run.silent.size() == MOST_SILENT_BLOCKS) {
      flush();
    } else {
      run.silent.add(part(b, new Span(0, blocks.get(b).text().length())));
    }
  }

  private void closeLate(int b, Running run, Mark close) {
    run.parts.addAll(run.silent);
    run.parts.add(part(b, new Span(0, close.span().end())));
    complete(run, close.span().length());
  }

  /** Goes on in a block that reopens; whether that block leaves it open again. */
  private boolean goOn(int b, Running run, PairedBlock found) {
    Mark mark = found.firstMark().orElseThrow();
    Optional<Pair> pair = firstPair(found.pairs(), mark);
    if (pair.isPresent()) {
      run.parts.add(part(b, pair.get().span()));
      complete(run, pair.get().closeLength());
      return false;
    }
    run.parts.add(part(b, new Span(mark.span().begin(), trimmedEnd(b))));
    return true;
  }

  private static Optional<Pair> firstPair(List<Pair> pairs, Mark mark) {
    return pairs.stream().filter(p -> p.span().begin() == mark.span().begin()).findFirst();
  }

  private static List<Pair> withoutFirst(List<Pair> pairs, Mark mark) {
    return pairs.stream().filter(p -> p.span().begin() != mark.span().begin()).toList();
  }

  private void start(int b, Mark mark) {
    flush();
    Running run = new Running(mark);
    run.parts.add(part(b, new Span(mark.span().begin(), trimmedEnd(b))));
    running = run;
  }

  private int trimmedEnd(int b) {
    return blocks.get(b).text().stripTrailing().length();
  }

  private void complete(Running run, int closeLength) {
    quotations.add(quotation(run.parts, run.mark.span().length(), closeLength));
    running = null;
  }

  /** Gives up waiting for the closing mark. */
  private void flush() {
    Running run = running;
    if (run == null) {
      return;
    }
    running = null;
    if (isReported(run.mark)) {
      quotations.add(quotation(run.parts, run.mark.span().length(), 0));
      problem(run.parts.get(0).block(), run.mark, MarkProblem.Kind.UNCLOSED);
    }
  }

  private void add(int b, Pair pair) {
    quotations.add(quotation(List.of(part(b, pair.span())), pair.openLength(), pair.closeLength()));
  }

  private static Quotation quotation(List<QuotationPart> parts, int openLength, int closeLength) {
    return new Quotation(
        QuotationForm.INLINE,
        parts,
        openLength,
        closeLength,
        OptionalInt.empty(),
        Optional.empty());
  }

  private QuotationPart part(int b, Span prose) {
    return new QuotationPart(b, prose, blocks.get(b).prose().toSource(prose));
  }

  /** Single marks are mostly apostrophes, and lone guillemets are mostly arrows of the page. */
  private boolean isReported(Mark mark) {
    return switch (mark.family()) {
      case SINGLE -> false;
      case ANGLE, SMALL_ANGLE -> guillemets;
      default -> true;
    };
  }

  private void report(int b, Mark mark, MarkProblem.Kind kind) {
    if (isReported(mark)) {
      problem(b, mark, kind);
    }
  }

  private void problem(int b, Mark mark, MarkProblem.Kind kind) {
    Block block = blocks.get(b);
    Span source = block.prose().toSource(mark.span());
    problems.add(new MarkProblem(kind, source, mark.span().of(block.text())));
  }
}
