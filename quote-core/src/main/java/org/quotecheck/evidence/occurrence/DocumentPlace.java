package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
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
 * @param lineNumber 1-based; 0 if the document has no lines
 * @param pageNumber 1-based; 0 if the document has no pages
 * @param start milliseconds from the beginning of the recording; -1 if no time is known
 * @param speakerLabel of whoever speaks there, as it stands; empty if there is none
 */
public record DocumentPlace(
    String path,
    Span span,
    boolean isText,
    int lineNumber,
    int pageNumber,
    int start,
    String speakerLabel)
    implements Comparable<DocumentPlace>, Serializable {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private static final Comparator<DocumentPlace> ORDER =
      Comparator.comparing(DocumentPlace::path)
          .thenComparingInt(DocumentPlace::pageNumber)
          .thenComparing(DocumentPlace::span);

  public DocumentPlace {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(speakerLabel, "speakerLabel must not be null");
  }

  /** 1-based; empty if the document has no lines. */
  public OptionalInt line() {
    return atLeast(1, lineNumber);
  }

  /** 1-based; empty if the document has no pages. */
  public OptionalInt page() {
    return atLeast(1, pageNumber);
  }

  /** From the beginning of the recording; empty if no time is known. */
  public OptionalInt milliseconds() {
    return atLeast(0, start);
  }

  private static OptionalInt atLeast(int least, int number) {
    return number >= least ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** The label of whoever speaks there, as it stands; empty if there is none. */
  public Optional<String> speaker() {
    return Optional.of(speakerLabel).filter(label -> !label.isEmpty());
  }

  /** As messages name it: the file, the line or page, the time and who speaks. */
  public String label() {
    StringBuilder text = new StringBuilder(path);
    line().ifPresent(number -> text.append(':').append(number));
    page().ifPresent(number -> text.append(", page ").append(number));
    time().ifPresent(time -> text.append(", at ").append(time));
    speaker().ifPresent(name -> text.append(" (").append(name).append(')'));
    return text.toString();
  }

  /** Hours, minutes and seconds from the beginning of the recording. */
  public Optional<String> time() {
    return start >= 0 ? Optional.of(time(start / SECOND)) : Optional.empty();
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
