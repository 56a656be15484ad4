package org.quotecheck.rule.builtin.repository;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/**
 * What a named person says in the text of an article.
 *
 * @param answer the quotation and who says it
 * @param speaker the person's fullest name
 * @param inside the words between the marks, as written
 * @param words the same without case and punctuation
 */
record SaidWords(Attribution answer, String speaker, String inside, List<String> words) {
  /** Headlines and descriptions repeat, and shorten, what the text says. */
  private static final Set<BlockKind> DISPLAY =
      Set.of(BlockKind.TITLE, BlockKind.DESCRIPTION, BlockKind.HEADING);

  SaidWords {
    words = List.copyOf(words);
  }

  /**
   * What named persons say in at least so many words.
   *
   * @param wanted which answers are asked for, before their words are read
   */
  static Stream<SaidWords> in(AnalyzedArticle analyzed, int fewest, Predicate<Attribution> wanted) {
    Wording wording = new Wording(analyzed.article());
    return analyzed.attributions().stream()
        .filter(answer -> !answer.quotation().isNested() && !isDisplay(analyzed, answer))
        .filter(wanted)
        .flatMap(answer -> person(answer).map(name -> of(answer, name, wording)))
        .filter(said -> said.words().size() >= fewest);
  }

  private static SaidWords of(Attribution answer, String speaker, Wording wording) {
    String inside = wording.inside(answer.quotation());
    return new SaidWords(answer, speaker, inside, PlainWords.of(inside));
  }

  private static boolean isDisplay(AnalyzedArticle analyzed, Attribution answer) {
    int block = answer.quotation().first().block();
    return DISPLAY.contains(analyzed.block(block).kind());
  }

  private static Stream<String> person(Attribution answer) {
    return answer.speaker().stream()
        .filter(speaker -> answer.status() == Status.ATTRIBUTED)
        .filter(speaker -> speaker.type() == SpeakerType.PERSON)
        .map(Speaker::name)
        .flatMap(name -> name.stream());
  }
}
