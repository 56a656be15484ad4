package org.quotecheck.rule.builtin.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotecheck.evidence.Standing;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.Alteration;
import org.quotecheck.evidence.occurrence.Editing;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.Flag;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation that stands in a document, but in other words. */
final class QuoteDiffersFromSource implements EvidenceRule {
  private static final Flag OMISSIONS =
      new Flag("omissions", true, "Whether dots may stand for words that were left out.");
  private static final Flag BRACKETS =
      new Flag("brackets", true, "Whether words in brackets may stand for words of the speaker.");
  private static final Flag FILLERS =
      new Flag("fillers", true, "Whether fillers and repeated words may be left out unmarked.");
  private static final Flag CONTRACTIONS =
      new Flag("contractions", false, "Whether short forms may stand for long ones.");
  private static final Flag SAME_NUMBERS =
      new Flag("sameNumbers", false, "Whether a number may be written in another way.");
  private static final Flag SPELLING =
      new Flag(
          "spelling",
          false,
          "Whether a word may be spelt in another way that is known, or a long one with a letter"
              + " doubled.");

  private static final RuleInfo INFO =
      RuleInfo.named("quote-differs-from-source", "The source has other words.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.FICTION)
          .with(OMISSIONS)
          .with(BRACKETS)
          .with(FILLERS)
          .with(CONTRACTIONS)
          .with(SAME_NUMBERS)
          .with(SPELLING);

  private static final String OTHER_DIGEST =
      "The ledger has another digest for these words: they are not those that were said, or not all"
          + " of them. Ask whoever has the transcript.";

  private static final Map<Alteration, String> WORDS = words();

  private static Map<Alteration, String> words() {
    Map<Alteration, String> words = new EnumMap<>(Alteration.class);
    words.put(Alteration.NEGATION, "a negation came or went");
    words.put(Alteration.NUMBER, "a number is another");
    words.put(Alteration.NAME, "a name is another");
    words.put(Alteration.SUBSTITUTION, "words were replaced");
    words.put(Alteration.INSERTION, "words were added");
    words.put(Alteration.OMISSION, "words were left out without dots");
    words.put(Alteration.ORDER, "words stand in another order");
    words.put(Alteration.SPELLING, "a word is spelt in another way");
    words.put(Alteration.SPLICED, "two statements were joined");
    words.put(Alteration.CONTRACTION, "a short form stands for a long one, or the other way round");
    words.put(Alteration.SAME_NUMBER, "a number is written in another way");
    return Collections.unmodifiableMap(words);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    VerdictKind kind = quotation.verdict().kind();
    Optional<Occurrence> found = quotation.verdict().occurrence();
    if (quotation.standing() == Standing.OTHER_WORDS && kind == VerdictKind.ALTERED) {
      return Optional.of(quotation.finding(INFO, OTHER_DIGEST));
    }
    if (kind == VerdictKind.ALTERED) {
      return found.flatMap(occurrence -> altered(quotation, occurrence, options));
    }
    return kind == VerdictKind.EDITED
        ? found.flatMap(occurrence -> edited(quotation, occurrence, options))
        : Optional.empty();
  }

  private static Optional<Finding> altered(
      JudgedQuotation quotation, Occurrence occurrence, RuleOptions options) {
    Set<Alteration> wrong = EnumSet.copyOf(occurrence.alterations());
    allow(options, CONTRACTIONS, Alteration.CONTRACTION, wrong);
    allow(options, SAME_NUMBERS, Alteration.SAME_NUMBER, wrong);
    allow(options, SPELLING, Alteration.SPELLING, wrong);
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    String what = wrong.stream().map(WORDS::get).collect(Collectors.joining(", "));
    return Optional.of(finding(quotation, occurrence, what));
  }

  private static void allow(
      RuleOptions options, Flag option, Alteration alteration, Set<Alteration> wrong) {
    if (options.get(option)) {
      wrong.remove(alteration);
    }
  }

  private static Optional<Finding> edited(
      JudgedQuotation quotation, Occurrence occurrence, RuleOptions options) {
    Set<Editing> editing = occurrence.editing();
    if (editing.contains(Editing.OMISSION) && !options.get(OMISSIONS)) {
      return Optional.of(finding(quotation, occurrence, "words were left out"));
    }
    if (editing.contains(Editing.INSERTION) && !options.get(BRACKETS)) {
      return Optional.of(finding(quotation, occurrence, "words were put in"));
    }
    return editing.contains(Editing.FILLERS) && !options.get(FILLERS)
        ? Optional.of(finding(quotation, occurrence, "fillers were left out"))
        : Optional.empty();
  }

  private static Finding finding(JudgedQuotation quotation, Occurrence occurrence, String what) {
    String message =
        String.format(
            Locale.ROOT,
            "The source has other words: %s. Quote what stands in %s, or paraphrase.",
            what,
            occurrence.place().label());
    List<String> lines = WordDiff.lines(occurrence);
    return quotation.finding(INFO, message).because(lines.get(0), lines.get(1));
  }
}
