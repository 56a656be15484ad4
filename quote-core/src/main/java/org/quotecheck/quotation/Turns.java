package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.InlineKind;
import org.quotecheck.quotation.mark.Apostrophes;
import org.quotecheck.quotation.mark.MarkShape;
import org.quotecheck.text.Span;

/**
 * Finds the turns of interviews and transcripts: blocks that begin with a speaker's label, where
 * labels come back often enough that they cannot be furniture.
 */
final class Turns {
  private static final int FEWEST = 3;

  private final List<Block> blocks;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> repeated = new HashSet<>();

  private record Turn(int block, Span label, Span words, boolean bold) {}

  private Turns(List<Block> blocks, Labels labels) {
    this.blocks = blocks;
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).kind() == BlockKind.PARAGRAPH) {
        add(b, labels.speakerLabel(blocks.get(b).text()));
      }
    }
  }

  /** The turns of an article; none unless its labels are convincing. */
  static List<Quotation> find(List<Block> blocks, Labels labels) {
    Turns all = new Turns(blocks, labels);
    all.turns.stream().filter(all::comesBack).forEach(t -> all.repeated.add(t.block()));
    return all.turns.stream().filter(all::isConvincing).map(all::quotation).toList();
  }

  private void add(int block, Optional<Span> label) {
    Optional<Turn> turn = label.isEmpty() ? Optional.empty() : turn(block, label.get());
    if (turn.isPresent()) {
      turns.add(turn.get());
      counts.merge(label(turn.get()), 1, Integer::sum);
    }
  }

  private boolean comesBack(Turn turn) {
    return counts.getOrDefault(label(turn), 0) > 1;
  }

  private String label(Turn turn) {
    return turn.label().of(blocks.get(turn.block()).text());
  }

  /** The words behind the label; none if they stand in marks, which find them already. */
  private Optional<Turn> turn(int b, Span label) {
    String text = blocks.get(b).text();
    int end = text.stripTrailing().length();
    int begin = label.end() + 1;
    while (begin < end && !Apostrophes.isWordCharacter(text.charAt(begin))) {
      if (MarkShape.family(text.charAt(begin)) != null) {
        return Optional.empty();
      }
      begin++;
    }
    boolean words = text.substring(begin, end).chars().anyMatch(Character::isLetter);
    return words
        ? Optional.of(new Turn(b, label, new Span(begin, end), isBold(b)))
        : Optional.empty();
  }

  private boolean isBold(int b) {
    return blocks.get(b).inlines().stream()
        .anyMatch(i -> i.kind() == InlineKind.STRONG && i.prose().begin() == 0);
  }

  private boolean isConvincing(Turn turn) {
    boolean interview = counts.containsKey("Q") && counts.containsKey("A");
    boolean returns = counts.values().stream().anyMatch(n -> n > 1);
    boolean dialogue = turns.size() >= FEWEST && counts.size() > 1 && returns;
    return interview
        || (dialogue && (comesBack(turn) || turn.bold() || answersOne(turn)))
        || (turn.bold() && turns.size() == 2 && asksFirst());
  }

  /** Whether a turn whose label comes back stands right before or behind this one. */
  private boolean answersOne(Turn turn) {
    return repeated.contains(turn.block() - 1) || repeated.contains(turn.block() + 1);
  }

  /** Two labels only: the first asks, the second answers. */
  private boolean asksFirst() {
    Turn first = turns.get(0);
    return counts.size() == 2
        && turns.get(1).block() == first.block() + 1
        && first.words().of(blocks.get(first.block()).text()).endsWith("?");
  }

  private Quotation quotation(Turn turn) {
    Block block = blocks.get(turn.block());
    QuotationPart part =
        new QuotationPart(turn.block(), turn.words(), block.prose().toSource(turn.words()));
    Credit credit = new Credit(turn.block(), turn.label(), block.prose().toSource(turn.label()));
    return new Quotation(
        QuotationForm.TURN, List.of(part), 0, 0, OptionalInt.empty(), Optional.of(credit));
  }
}
