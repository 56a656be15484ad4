package org.quotecheck.config.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML into nodes with their places. Used once, by one thread. */
public final class YamlTree {
  /** More than any configuration; aliases can make a short file endless. */
  private static final int MOST_NODES = 1_000_000;

  private static final int DEEPEST = 20;

  private final Reading reading;
  private final String yaml;
  private final int[] offsets;
  private int nodes;

  private YamlTree(Reading reading) {
    this.reading = reading;
    this.yaml = reading.source().text().substring(reading.source().markLength());
    this.offsets = offsets(yaml);
  }

  /** The outermost value; empty if the file is empty or is no YAML, which then is a mistake. */
  public static Optional<Node> read(Reading reading) {
    reading.source().problems().forEach(p -> reading.mistake(p.span(), p.message()));
    return new YamlTree(reading).read();
  }

  private Optional<Node> read() {
    try {
      return new Compose(settings())
          .composeString(yaml)
          .flatMap(node -> convert(node, 0))
          .filter(whole -> nodes <= MOST_NODES);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      reading.mistake(at(mark), "the file is not YAML: " + e.getProblem());
    } catch (ReaderException e) {
      reading.mistake(at(e.getPosition()), "the file has a character that YAML does not allow");
    } catch (YamlEngineException e) {
      reading.mistake(new Span(0, 0), "the file is not YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      reading.mistake(new Span(0, 0), "values are nested more than " + DEEPEST + " deep");
    }
    return Optional.empty();
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setUseMarks(true)
        .setAllowNonScalarKeys(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
  }

  private Optional<Node> convert(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    Span span = new Span(offset(node.getStartMark()), offset(node.getEndMark()));
    if (depth > DEEPEST || ++nodes > MOST_NODES) {
      giveUp(span);
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar(scalar, span));
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> convert(item, depth + 1).ifPresent(items::add));
      return Optional.of(new Node.Sequence(span, items));
    }
    return node instanceof MappingNode mapping
        ? Optional.of(mapping(mapping, span, depth))
        : Optional.empty();
  }

  /** Says so once. */
  private void giveUp(Span span) {
    if (nodes <= MOST_NODES + 1) {
      nodes = MOST_NODES + 2;
      reading.mistake(span, "values are nested more than " + DEEPEST + " deep or repeat too often");
    }
  }

  private static Node.Scalar scalar(ScalarNode node, Span span) {
    String text = node.getValue();
    if (node.getTag().equals(Tag.NULL)) {
      return new Node.Scalar(span, text, Optional.empty());
    }
    if (node.getTag().equals(Tag.BOOL)) {
      return new Node.Scalar(span, text, Optional.of(Boolean.valueOf(text)));
    }
    boolean number = node.getTag().equals(Tag.INT) && text.matches("-?\\d{1,9}");
    return new Node.Scalar(span, text, Optional.of(number ? (Object) Integer.valueOf(text) : text));
  }

  private Node mapping(MappingNode mapping, Span span, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<Node> key = convert(tuple.getKeyNode(), depth + 1);
      Optional<Node> value = convert(tuple.getValueNode(), depth + 1);
      if (key.isPresent() && !(key.get() instanceof Node.Scalar)) {
        reading.mistake(key.get().span(), "a key must be a text, not " + key.get().kind());
      } else if (key.isPresent() && value.isPresent()) {
        entries.add(new Node.Entry((Node.Scalar) key.get(), value.get()));
      }
    }
    return new Node.Mapping(span, entries);
  }

  private Span at(Optional<Mark> mark) {
    int offset = offset(mark);
    return new Span(offset, offset);
  }

  private Span at(int codePoint) {
    int offset = offset(codePoint);
    return new Span(offset, offset);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> offset(m.getIndex())).orElse(0);
  }

  private int offset(int codePoint) {
    return reading.source().markLength() + offsets[Math.min(codePoint, offsets.length - 1)];
  }

  /** Where each code point begins, and the end. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    }
    return offsets;
  }
}
