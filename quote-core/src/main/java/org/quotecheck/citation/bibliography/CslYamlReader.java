package org.quotecheck.citation.bibliography;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads CSL-YAML: a list of entries below the key {@code references}, or the list alone. Reads the
 * parser's events, so that nothing recurses. Not thread-safe.
 */
final class CslYamlReader {
  private static final String LIST = "references";

  private final SourceText source;
  private final Span yaml;
  private final EntryCollector entries;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int codePoint;
  private int offset;

  /** What a collection that is being read is. */
  private enum Role {
    /** The outermost mapping. */
    FILE,
    /** The list of entries. */
    LIST,
    /** One entry. */
    ENTRY,
    /** Anything else. */
    OTHER
  }

  /** A collection that is being read. */
  private static final class Level {
    private final Role role;
    private @Nullable String key;

    private Level(Role role) {
      this.role = role;
    }
  }

  /**
   * @param yaml the part of the source to read
   */
  CslYamlReader(SourceText source, Span yaml, EntryCollector entries) {
    this.source = source;
    this.yaml = yaml;
    this.entries = entries;
    this.offset = yaml.begin();
  }

  void read() {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    try {
      new Parse(settings).parseString(source.slice(yaml)).forEach(this::accept);
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().or(e::getContextMark).map(this::at).orElse(offset);
      entries.problem(new Span(at, at + 1), "This is no YAML: " + e.getProblem() + ".");
    } catch (YamlEngineException e) {
      entries.problem(new Span(offset, offset + 1), "This is no YAML that can be read.");
    }
  }

  private void accept(Event event) {
    if (event instanceof CollectionStartEvent) {
      Role role = role(event instanceof MappingStartEvent);
      if (role == Role.ENTRY) {
        entries.begin(place(event).begin());
      }
      levels.push(new Level(role));
    } else if (event instanceof CollectionEndEvent) {
      if (levels.pop().role == Role.ENTRY) {
        entries.end(place(event).end());
      }
    } else if (event instanceof ScalarEvent scalar && !levels.isEmpty()) {
      scalar(levels.element(), scalar);
    }
  }

  private Role role(boolean isMapping) {
    Level outer = levels.peek();
    if (outer == null) {
      return isMapping ? Role.FILE : Role.LIST;
    }
    String key = outer.key;
    outer.key = null;
    return switch (outer.role) {
      case FILE -> LIST.equals(key) && !isMapping ? Role.LIST : Role.OTHER;
      case LIST -> isMapping ? Role.ENTRY : Role.OTHER;
      case ENTRY -> {
        entries.field(String.valueOf(key), "", new Span(0, 0));
        yield Role.OTHER;
      }
      case OTHER -> Role.OTHER;
    };
  }

  private void scalar(Level level, ScalarEvent scalar) {
    if (level.role != Role.ENTRY && level.role != Role.FILE) {
      return;
    }
    String key = level.key;
    if (key == null) {
      level.key = scalar.getValue();
      return;
    }
    level.key = null;
    if (level.role == Role.ENTRY) {
      Span place = place(scalar);
      String value = scalar.getValue();
      int begin = place.of(source.text()).indexOf(value);
      entries.field(
          key,
          value,
          begin < 0 ? place : new Span(begin, begin + value.length()).shift(place.begin()));
    }
  }

  private Span place(Event event) {
    int begin = event.getStartMark().map(this::at).orElse(offset);
    return new Span(begin, Math.max(begin, event.getEndMark().map(this::at).orElse(begin)));
  }

  /** The parser counts code points, in rising order but for a few steps back. */
  private int at(Mark mark) {
    String text = source.text();
    while (codePoint > mark.getIndex()) {
      offset -= Character.charCount(text.codePointBefore(offset));
      codePoint--;
    }
    while (codePoint < mark.getIndex() && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      codePoint++;
    }
    return offset;
  }
}
