package org.quotecheck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.draft.FileReplacement;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.fix.FixedText;
import org.quotecheck.fix.SuppressionStubs;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/**
 * Makes safe changes to files: what rules offer as a fix, and comments that suppress findings.
 * Words and line ends, the encoding and a byte order mark stay as they are. Immutable and
 * thread-safe.
 */
public final class Repair {
  private final QuoteCheck quoteCheck;
  private final Set<String> suppressed;
  private final String reason;

  /**
   * @param quoteCheck finds what is to be mended
   * @param suppressed ids of rules whose findings get a comment that suppresses them
   * @param reason what the comments say; may be empty
   */
  public Repair(QuoteCheck quoteCheck, Set<String> suppressed, String reason) {
    this.quoteCheck = Objects.requireNonNull(quoteCheck, "quoteCheck must not be null");
    this.suppressed = Set.copyOf(suppressed);
    this.reason = Objects.requireNonNull(reason, "reason must not be null");
  }

  /**
   * What can be mended in one file.
   *
   * @param name the file as reports name it
   * @param before the text that was read
   * @param fixed the text as it may be
   * @param left findings that were to be suppressed where no comment can stand
   */
  public record Outcome(String name, SourceText before, FixedText fixed, List<Finding> left) {
    public Outcome {
      left = List.copyOf(left);
    }

    /** Whether there is anything to write. */
    public boolean isChange() {
      return !before.text().equals(fixed.text());
    }
  }

  /**
   * Looks what can be mended, and changes nothing.
   *
   * @param root the directory that the name of the file starts from
   * @throws IOException if the file cannot be read
   */
  public Outcome look(Path root, Path file) throws IOException {
    SourceText source = quoteCheck.read(root, file);
    FileReport report = quoteCheck.check(source, file);
    List<Finding> findings = report.findings().stream().map(FindingEntry::finding).toList();
    List<Finding> unwanted =
        findings.stream().filter(finding -> suppressed.contains(finding.rule())).toList();
    List<Fix> stubs =
        unwanted.isEmpty()
            ? List.of()
            : new SuppressionStubs(quoteCheck.analyze(source, file).article(), reason).of(unwanted);
    Stream<Fix> offered =
        findings.stream()
            .filter(finding -> !suppressed.contains(finding.rule()))
            .flatMap(finding -> finding.fix().stream());
    List<Fix> fixes = Stream.concat(offered, stubs.stream()).toList();
    FixedText fixed = FixedText.of(source, fixes, text -> quoteCheck.analyze(text, file));
    return new Outcome(source.name(), source, fixed, stillThere(file, unwanted, source, fixed));
  }

  /** Of the findings that were to be suppressed, those that the changed text still has. */
  private List<Finding> stillThere(
      Path file, List<Finding> unwanted, SourceText source, FixedText fixed) {
    if (unwanted.isEmpty()) {
      return List.of();
    }
    SourceText text =
        new SourceText(source.name(), fixed.text(), source.charset(), source.problems());
    return quoteCheck.check(text, file).findings().stream()
        .map(FindingEntry::finding)
        .filter(finding -> suppressed.contains(finding.rule()))
        .toList();
  }

  /**
   * Writes a changed text in place of the old one: all of it or nothing, with the permissions of
   * the file.
   *
   * @throws IOException if the file was changed meanwhile, cannot be written, or would not keep its
   *     other bytes; the message says which
   */
  public void write(Path file, Outcome outcome) throws IOException {
    Path real = file.toRealPath();
    byte[] old = Files.readAllBytes(real);
    SourceText before = outcome.before();
    if (!Arrays.equals(old, encoded(before, before.text()).orElse(null))) {
      boolean same =
          Decoder.decode(before.name(), old, before.charset()).text().equals(before.text());
      throw new IOException(
          same
              ? "it has bytes that are no text, which would be lost"
              : "it was changed while it was being read; try again");
    }
    byte[] bytes =
        encoded(before, outcome.fixed().text()).orElseThrow(() -> new IOException(noMarks(before)));
    FileReplacement.replace(real, bytes);
  }

  private static String noMarks(SourceText source) {
    return "its encoding, " + source.charset() + ", has no such marks";
  }

  /** The bytes of a text; empty if its encoding lacks one of the characters. */
  private static Optional<byte[]> encoded(SourceText source, String text) {
    try {
      ByteBuffer buffer =
          source
              .charset()
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
