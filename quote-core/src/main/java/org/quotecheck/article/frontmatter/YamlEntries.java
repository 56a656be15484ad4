package org.quotecheck.article.frontmatter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.frontmatter.ScalarAligner.Escapes;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The plain values of a YAML mapping.
 *
 * <p>Reads the parser's events and builds no objects: nothing recurses on deep nesting, and an
 * alias is never followed, however often it multiplies what it stands for.
 */
final class YamlEntries {
  private final String source;
  private final int base;
  private final CodePointOffsets offsets;
  private final List<Entry> entries = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  private YamlEntries(String source, Span span) {
    this.source = source;
    this.base = span.begin();
    this.offsets = new CodePointOffsets(source, span);
  }

  /**
   * Reads the values.
   *
   * @return empty if the text is no mapping, such as prose between two thematic breaks
   * @throws FrontMatterException if it is no YAML
   */
  static Optional<List<Entry>> read(String source, Span span) throws FrontMatterException {
    YamlEntries reader = new YamlEntries(source, span);
    try {
      return reader.read(span.of(source));
    } catch (MarkedYamlEngineException e) {
      int index = e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
      throw new FrontMatterException(
          String.valueOf(e.getProblem()), new CodePointOffsets(source, span).at(index));
    } catch (ReaderException e) {
      int offset = new CodePointOffsets(source, span).at(e.getPosition());
      throw new FrontMatterException("a character that YAML does not allow", offset);
    } catch (YamlEngineException e) {
      throw new FrontMatterException(String.valueOf(e.getMessage()), reader.base);
    }
  }

  private Optional<List<Entry>> read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    boolean mapping = true;
    for (Event event : new Parse(settings).parseString(yaml)) {
      if (event instanceof NodeEvent && frames.isEmpty()) {
        mapping &= event instanceof MappingStartEvent;
      }
      accept(event);
    }
    return mapping ? Optional.of(entries) : Optional.empty();
  }

  private void accept(Event event) {
    if (event instanceof CollectionEndEvent) {
      frames.pop();
      return;
    }
    if (!(event instanceof NodeEvent)) {
      return;
    }
    Frame parent = frames.peek();
    Optional<String> path = parent == null ? Optional.of("") : parent.pathOf(event);
    if (event instanceof CollectionStartEvent) {
      boolean mapping = event instanceof MappingStartEvent;
      boolean named = path.filter(p -> mapping || Entry.mayBeList(p)).isPresent();
      frames.push(new Frame(mapping, path.orElse(""), named));
    } else if (event instanceof ScalarEvent scalar && parent != null && path.isPresent()) {
      entries.add(new Entry(path.get(), value(scalar)));
    }
  }

  private MappedText value(ScalarEvent scalar) {
    int begin = scalar.getStartMark().map(Mark::getIndex).map(offsets::at).orElse(base);
    int end = scalar.getEndMark().map(Mark::getIndex).map(offsets::at).orElse(begin);
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED -> align(begin + 1, end - 1, scalar, Escapes.BACKSLASH);
      case SINGLE_QUOTED -> align(begin + 1, end - 1, scalar, Escapes.DOUBLED_QUOTE);
      case LITERAL, FOLDED -> align(afterHeader(begin, end), end, scalar, Escapes.NONE);
      default -> align(begin, end, scalar, Escapes.NONE);
    };
  }

  private MappedText align(int begin, int end, ScalarEvent scalar, Escapes escapes) {
    Span span = new Span(begin, Math.max(begin, end));
    return ScalarAligner.align(source, span, scalar.getValue(), escapes);
  }

  /** The first line of a block scalar holds its indicators and perhaps a comment. */
  private int afterHeader(int begin, int end) {
    int offset = begin;
    while (offset < end && source.charAt(offset) != '\n' && source.charAt(offset) != '\r') {
      offset++;
    }
    return offset;
  }

  /** A collection that is being read. */
  private static final class Frame {
    private final boolean mapping;
    private final String prefix;
    private final boolean named;
    private @Nullable String key;
    private int items;

    /**
     * @param prefix the path of the collection, empty for the outermost
     * @param named whether its values have a path: not within a list, unless it is one of our
     *     settings
     */
    Frame(boolean mapping, String prefix, boolean named) {
      this.mapping = mapping;
      this.prefix = prefix;
      this.named = named;
    }

    /** The path of the node that begins; empty if it is a key, has none or is too deep. */
    Optional<String> pathOf(Event node) {
      if (!mapping) {
        return path(Integer.toString(items++));
      }
      String valueKey = key;
      if (valueKey == null) {
        key = node instanceof ScalarEvent scalar ? scalar.getValue() : "";
        return Optional.empty();
      }
      key = null;
      return path(valueKey);
    }

    private Optional<String> path(String own) {
      if (!named || !Entry.mayHold(prefix)) {
        return Optional.empty();
      }
      String path = prefix.isEmpty() ? own : prefix + "." + own;
      return Optional.of(path.toLowerCase(Locale.ROOT));
    }
  }
}
