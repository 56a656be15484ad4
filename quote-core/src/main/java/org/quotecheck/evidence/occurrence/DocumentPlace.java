package org.quotecheck.evidence.occurrence;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotecheck.text.Span;

/**
 * A place in a document of the newsroom's. Immutable.
 *
 * @param path the document, with {@code /} between names
 * @param span where, in UTF-16 units of the file, from the first word to the last; in units of the
 *     piece if the file is no text
 * @param isText whether the span counts in the file
 * @param line 1-based; empty if the document has no lines
 * @param page 1-based; empty if the document has no pages
 * @param milliseconds from the beginning of the recording; empty if no time is known
 * @param speaker the label of whoever speaks there, as it stands; empty if there is none
 */
public record DocumentPlace(
    String path,
    Span span,
    boolean isText,
    OptionalInt line,
    OptionalInt page,
    OptionalInt milliseconds,
    Optional<String> speaker)
    implements Comparable<DocumentPlace> {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private static final Comparator<DocumentPlace> ORDER =
      Comparator.comparing(DocumentPlace::path)
          .thenComparing(place -> place.page().orElse(0))
          .thenComparing(DocumentPlace::span);

  public DocumentPlace {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(line, "line must not be null");
    Objects.requireNonNull(page, "page must not be null");
    Objects.requireNonNull(milliseconds, "milliseconds must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
  }

  /** As messages name it: the file, the line or page, the time and who speaks. */
  public String label() {
    StringBuilder text = new StringBuilder(path);
    line.ifPresent(number -> text.append(':').append(number));
    page.ifPresent(number -> text.append(", page ").append(number));
    time().ifPresent(time -> text.append(", at ").append(time));
    speaker.ifPresent(name -> text.append(" (").append(name).append(')'));
    return text.toString();
  }

  /** Hours, minutes and seconds from the beginning of the recording. */
  public Optional<String> time() {
    return milliseconds.isPresent()
        ? Optional.of(time(milliseconds.getAsInt() / SECOND))
        : Optional.empty();
  }

  private static String time(int seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
  }

  /** By path, then page, then place. */
  @Override
  public int compareTo(DocumentPlace other) {
    return ORDER.compare(this, other);
  }
}
