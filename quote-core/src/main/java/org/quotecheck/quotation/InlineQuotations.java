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
  private final Interposed interposed;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<MarkProblem> problems = new ArrayList<>();

  private final boolean guillemets;

  private @Nullable Running running;

  private InlineQuotations(List<Block> blocks, List<PairedBlock> paired, Interposed interposed) {
    this.blocks = blocks;
    this.paired = paired;
    this.interposed = interposed;
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

    /** The last block of running text; captions behind it are no part of that. */
    int last;

    /** Whether lines that are no part of the text are all that stands behind its last part. */
    boolean interrupted = true;

    /** Whether a heading stands behind its last part. */
    boolean headed;

    /** What it is if nothing behind its block goes on with it. */
    Optional<Pair> alone = Optional.empty();

    Running(Mark mark, int block) {
      this.mark = mark;
      this.last = block;
    }
  }

  /** Joins the blocks' findings. */
  static InlineQuotations join(
      List<Block> blocks, List<PairedBlock> paired, Interposed interposed) {
    InlineQuotations joined = new InlineQuotations(blocks, paired, interposed);
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
    if (running != null && isHeading(b)) {
      running.headed = true;
    } else if (running != null && !isPassedOver(b)) {
      Running run = running;
      Optional<Mark> mark = found.firstMark();
      if (!flows(run.last, b)) {
        flush();
      } else if (mark.isEmpty() || mark.get().family() != run.mark.family()) {
        silence(b, run);
      } else if (!run.headed
          && !strays.isEmpty()
          && strays.get(0).span().equals(mark.get().span())) {
        closeLate(b, run, strays.get(0));
        strays = strays.subList(1, strays.size());
      } else if (reopens(b, mark.get(), run)) {
        openTaken = goOn(b, run, found);
        pairs = without(pairs, mark.get());
      } else {
        flush();
      }
    }
    Optional<Pair> doubtful = openTaken ? Optional.empty() : doubtful(found);
    for (Pair pair : pairs) {
      if (doubtful.isEmpty() || !pair.equals(doubtful.get())) {
        add(b, pair);
      }
    }
    for (Mark stray : strays) {
      report(b, stray, MarkProblem.Kind.UNOPENED);
    }
    for (Mark unclosed : found.unclosed()) {
      report(b, unclosed, MarkProblem.Kind.UNCLOSED);
    }
    if (!openTaken && found.open().isPresent()) {
      start(b, found.open().get(), doubtful);
    }
  }

  /**
   * The quotation of the mark that is left open, if a mark behind it may have closed it after all.
   */
  private static Optional<Pair> doubtful(PairedBlock found) {
    return found.open().flatMap(mark -> firstPair(found.pairs(), mark));
  }

  /** A caption has a kind of its own where the markup says so. */
  private boolean isPassedOver(int b) {
    PairedBlock found = paired.get(b);
    return blocks.get(b).kind() == BlockKind.CAPTION && found.firstMark().isEmpty();
  }

  /** A crosshead, set between two paragraphs of what somebody says. */
  private boolean isHeading(int b) {
    return blocks.get(b).kind() == BlockKind.HEADING && paired.get(b).firstMark().isEmpty();
  }

  private boolean flows(int before, int b) {
    Block last = blocks.get(before);
    Block block = blocks.get(b);
    if (!FLOWING.contains(block.kind()) || !FLOWING.contains(last.kind())) {
      return false;
    }
    boolean quoted = block.kind() == BlockKind.BLOCK_QUOTE;
    boolean wasQuoted = last.kind() == BlockKind.BLOCK_QUOTE;
    return quoted == wasQuoted && (!quoted || block.group() == last.group());
  }

  /**
   * Whether a block begins with the mark that is still open: the same one, not just its like.
   * Captions may lie between if the block holds nothing else: then it names no speaker of its own.
   */
  private boolean reopens(int b, Mark mark, Running run) {
    String text = blocks.get(b).text();
    return text.substring(0, mark.span().begin()).isBlank()
        && mark.glyph() == run.mark.glyph()
        && ((run.silent.isEmpty() && !run.headed)
            || (run.interrupted && holdsNothingElse(b, mark)));
  }

  private boolean holdsNothingElse(int b, Mark mark) {
    Optional<Pair> pair = firstPair(paired.get(b).pairs(), mark);
    return pair.map(p -> p.span().end() == trimmedEnd(b)).orElse(true);
  }

  /** A block without marks may lie inside a quotation that is closed further down. */
  private void silence(int b, Running run) {
    if (run.silent.size() == MOST_SILENT_BLOCKS) {
      flush();
    } else {
      run.silent.add(part(b, new Span(0, blocks.get(b).text().length())));
      run.last = b;
      run.interrupted &= interposed.isApart(blocks.get(b));
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
    run.silent.clear();
    run.interrupted = true;
    run.headed = false;
    run.last = b;
    if (pair.isPresent() && doubtful(found).isEmpty()) {
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

  private static List<Pair> without(List<Pair> pairs, Mark mark) {
    return pairs.stream().filter(p -> p.span().begin() != mark.span().begin()).toList();
  }

  private void start(int b, Mark mark, Optional<Pair> doubtful) {
    flush();
    Running run = new Running(mark, b);
    run.alone = doubtful;
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
    if (run.parts.size() == 1 && run.alone.isPresent()) {
      add(run.parts.get(0).block(), run.alone.get());
    } else if (isReported(run.mark) || isSurelySaid(run)) {
      quotations.add(quotation(run.parts, run.mark.span().length(), 0));
      problem(run.parts.get(0).block(), run.mark, MarkProblem.Kind.UNCLOSED);
    }
  }

  /**
   * {@code Ruiz said: ‘We ran.}: a single mark that is no apostrophe though nothing closes it. A
   * colon leads to it, or the next paragraph begins with one too; and a sentence ends there.
   */
  private boolean isSurelySaid(Running run) {
    QuotationPart first = run.parts.get(0);
    String text = blocks.get(first.block()).text();
    int begin = run.mark.span().end();
    int end = first.prose().end();
    if (run.mark.family() != MarkFamily.SINGLE || !run.mark.isSure() || begin >= end) {
      return false;
    }
    char last = text.charAt(end - 1);
    boolean sentence =
        Character.isUpperCase(text.charAt(begin))
            && (last == '.' || last == '?' || last == '!' || last == '…');
    boolean led = text.substring(0, run.mark.span().begin()).stripTrailing().endsWith(":");
    return sentence && (led || run.parts.size() > 1);
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
