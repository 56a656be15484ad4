package org.quotecheck.evidence.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.evidence.match.SpeakerLabels.Name;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.pattern.PatternReader;
import org.quotecheck.evidence.pattern.WordClasses;
import org.quotecheck.evidence.row.ShingleTable;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.language.Language;

/**
 * All quotations that are looked for in one pass over the documents. Immutable and thread-safe: any
 * number of {@link DocumentScanner}s share it.
 */
public final class Sought {
  private final List<Claim> claims;
  private final List<Pattern> patterns;

  /** Who is credited with each claim; empty if nobody is. */
  private final List<Optional<Name>> credited;

  private final WordClasses classes;
  private final SpeakerLabels labels;
  private final ShingleTable table;
  private final Reach reach;

  private Sought(List<Claim> claims, WordClasses classes, SpeakerLabels labels) {
    this.claims = List.copyOf(claims);
    this.classes = classes;
    this.labels = labels;
    PatternReader reader = new PatternReader(classes);
    this.patterns = claims.stream().map(claim -> reader.read(claim.words())).toList();
    Map<String, Optional<Name>> names = new HashMap<>();
    this.credited =
        claims.stream()
            .map(claim -> names.computeIfAbsent(claim.speaker(), name -> name(claim)))
            .toList();
    this.table = new ShingleTable(patterns);
    this.reach = new Reach(patterns, table);
  }

  private Optional<Name> name(Claim claim) {
    return claim.namesSpeaker() ? Optional.of(labels.name(claim.speaker())) : Optional.empty();
  }

  /**
   * Claims in one language.
   *
   * @param claims each with at most {@link DocumentScanner#LONGEST} words; longer ones are not
   *     found
   */
  public static Sought of(List<Claim> claims, Language language) {
    WordCutter cutter = new WordCutter();
    return new Sought(
        claims, new WordClasses(language, cutter), new SpeakerLabels(language, cutter));
  }

  /** Other claims in the same language; takes less time than beginning anew. */
  public Sought with(List<Claim> others) {
    return new Sought(others, classes, labels);
  }

  /** The number of claims. */
  public int size() {
    return claims.size();
  }

  /** The words of a claim in the form in which they are looked for. */
  public Pattern pattern(int claim) {
    return patterns.get(claim);
  }

  /** Whether the label of a turn names the person who is credited. */
  public Said said(String label, String credited) {
    return labels.compare(label, credited);
  }

  Optional<Name> credited(int claim) {
    return credited.get(claim);
  }

  WordClasses classes() {
    return classes;
  }

  SpeakerLabels labels() {
    return labels;
  }

  Reach reach() {
    return reach;
  }

  ShingleTable table() {
    return table;
  }
}
