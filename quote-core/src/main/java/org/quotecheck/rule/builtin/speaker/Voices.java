package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.text.Span;

/** The quotations of an article that somebody speaks, in reading order, and where each stands. */
final class Voices {
  /**
   * How much a reader remembers, in UTF-16 units: more than any paragraph has, and little enough
   * that any number of quotations on one line takes time in proportion.
   */
  private static final int REMEMBERED = 4_000;

  /** So many quotations back a reader still hears who is taking part. */
  private static final int DIALOGUE = 5;

  private final List<Block> blocks;
  private final List<Attribution> spoken;

  private Voices(List<Block> blocks, List<Attribution> spoken) {
    this.blocks = blocks;
    this.spoken = spoken;
  }

  /** Those in quotation marks, without those inside others. */
  static Voices of(AnalyzedArticle analyzed) {
    List<Attribution> spoken =
        analyzed.attributions().stream()
            .filter(a -> a.speaker().isPresent() && !a.quotation().isNested())
            .filter(a -> a.quotation().form() == QuotationForm.INLINE)
            .toList();
    return new Voices(analyzed.article().blocks(), spoken);
  }

  /** All of them. */
  List<Attribution> all() {
    return spoken;
  }

  /** Those that are whole sentences. */
  List<Attribution> direct() {
    return spoken.stream().filter(a -> a.classification().kind() == QuotationKind.DIRECT).toList();
  }

  /** The prose of a block. */
  String text(int block) {
    return blocks.get(block).text();
  }

  /** Who speaks, if two quotations of one person can be told to be that: by the name. */
  static Optional<String> voice(Attribution attribution) {
    return attribution.speaker().flatMap(Speaker::name);
  }

  /** The words that name the speaker, on one line. */
  static String words(Attribution attribution) {
    return attribution.mention().map(Mention::text).orElse("").strip().replaceAll("\\s+", " ");
  }

  /** Whether the block has no word before the quotation. */
  boolean opensBlock(Attribution attribution) {
    QuotationPart part = attribution.quotation().first();
    String text = text(part.block());
    int word = 0;
    while (word < part.prose().begin() && Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return word == part.prose().begin();
  }

  /** Whether the speaker of one quotation is among those of the few before it: a dialogue. */
  static boolean isInDialogue(List<Attribution> quotations, int index) {
    Optional<String> voice = voice(quotations.get(index));
    return voice.isPresent()
        && quotations.subList(Math.max(0, index - DIALOGUE), index).stream()
            .anyMatch(before -> voice(before).equals(voice));
  }

  /** Whether a cue behind the first part of the quotation, in the same block, names the speaker. */
  static boolean isNamedBehind(Attribution attribution) {
    QuotationPart part = attribution.quotation().first();
    return attribution
        .mention()
        .filter(m -> attribution.cue().isPresent())
        .filter(m -> m.block() == part.block() && m.prose().begin() >= part.prose().end())
        .isPresent();
  }

  /**
   * Whether one of some blocks, the last exclusive, names somebody by the last word of the name.
   */
  boolean names(int from, int to, String name) {
    return IntStream.range(Math.max(0, from), to).anyMatch(b -> isIn(text(b), lastWord(name)));
  }

  /**
   * Whether the words before a quotation name somebody so: those in its block, or else the last in
   * the block before, as far back as a reader remembers.
   */
  boolean namesBefore(Attribution attribution, String name) {
    QuotationPart part = attribution.quotation().first();
    return namesBefore(part.block(), part.prose().begin(), name)
        || (part.block() > 0
            && namesBefore(part.block() - 1, text(part.block() - 1).length(), name));
  }

  private boolean namesBefore(int block, int end, String name) {
    return isIn(text(block).substring(Math.max(0, end - REMEMBERED), end), lastWord(name));
  }

  /** The last word of a name. */
  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isIn(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words of all parts, one part a line, marks included. */
  String quoted(Attribution attribution) {
    List<String> parts = new ArrayList<>();
    for (QuotationPart part : attribution.quotation().parts()) {
      Span prose = part.prose();
      parts.add(prose.of(text(part.block())));
    }
    return String.join("\n", parts);
  }
}
