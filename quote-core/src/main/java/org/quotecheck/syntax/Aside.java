package org.quotecheck.syntax;

/** What stands behind a name and a comma or dash: something said of it, or the next clause. */
public final class Aside {
  private Aside() {}

  /**
   * Whether a phrase behind a name and a mark is nothing said of it, but has a verb of its own: "In
   * a talk with Ana Ruiz, the mayor said", "They wrote to Ruiz, an aide said", "Ruiz, an aide said,
   * was late". "Ruiz, the mayor said" is left open: there the second comma may be missing. Looks at
   * the words of two phrases.
   *
   * @param name a word of the name
   * @param phrase the first word of the phrase
   */
  public static boolean hasOwnVerb(Paragraph paragraph, int name, int phrase) {
    if (!paragraph.inChunk(name) || !paragraph.inChunk(phrase)) {
      return false;
    }
    int verb = paragraph.chunkEnd(phrase);
    while (paragraph.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    boolean acts = paragraph.is(verb, WordClass.CUE) || paragraph.is(verb, WordClass.AUXILIARY);
    return acts
        && (isTag(paragraph, verb)
            || isGoverned(paragraph, firstOfPair(paragraph, paragraph.chunkBegin(name)) - 1));
  }

  /**
   * Whether a comma closes the clause of a verb of saying that has nothing but a subject: "Ruiz, an
   * aide SAID, was late"; but not in "Ruiz, the mayor said, “It is late”".
   *
   * @param verb the verb's word
   */
  public static boolean isTag(Paragraph paragraph, int verb) {
    return paragraph.is(verb, WordClass.CUE)
        && paragraph.is(verb + 1, WordClass.COMMA)
        && !paragraph.is(verb + 2, WordClass.QUOTATION);
  }

  /** "with Ruiz and Tarn": where the first of them begins. */
  private static int firstOfPair(Paragraph paragraph, int begin) {
    int first = begin;
    while (first > 1
        && paragraph.is(first - 1, WordClass.CONJUNCTION)
        && paragraph.inChunk(first - 2)) {
      first = paragraph.chunkBegin(first - 2);
    }
    return first;
  }

  /** Whether a verb or preposition stands here, so that what follows is no subject. */
  private static boolean isGoverned(Paragraph paragraph, int before) {
    if (before < 0) {
      return false;
    }
    return switch (paragraph.wordClass(before)) {
      case PREPOSITION, OF, TO, ACCORDING, CUE, VERB, AUXILIARY, PARTICIPLE -> true;
      default -> false;
    };
  }
}
