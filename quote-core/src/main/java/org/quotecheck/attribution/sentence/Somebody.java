package org.quotecheck.attribution.sentence;

import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Words for a person: names, <i>he</i> and <i>she</i>, and roles. Immutable and thread-safe. */
final class Somebody {
  private final WordList roles;
  private final WordList groups;
  private final WordList pronouns;

  Somebody(Language language) {
    this.roles = language.list("role-persons");
    this.groups = language.list("role-groups");
    this.pronouns = language.list("role-pronouns");
  }

  /** Whether the last word of a phrase stands for one person. */
  boolean is(Paragraph p, int head) {
    return p.is(head, WordClass.NAME) || isUnnamed(p, head);
  }

  /** The same, where no name is. */
  boolean isUnnamed(Paragraph p, int head) {
    return p.is(head, WordClass.PRONOUN) ? isHeOrShe(p, head) : p.isIn(head, roles);
  }

  /** Whether the last word of a phrase stands for several people: <i>fans</i>, <i>people</i>. */
  boolean isSeveral(Paragraph p, int head) {
    if (p.isIn(head, groups)) {
      return true;
    }
    String word = p.lower(head);
    String one = Plurals.singular(word);
    return !one.equals(word) && roles.contains(one);
  }

  /** Whether one of two words is <i>he</i> and the other <i>she</i>. */
  boolean differ(Paragraph p, int one, int other) {
    return differ(p, one, p, other);
  }

  /** The same of words of two paragraphs. */
  boolean differ(Paragraph p, int one, Paragraph q, int other) {
    return isHeOrShe(p, one) && isHeOrShe(q, other) && !p.lower(one).equals(q.lower(other));
  }

  private boolean isHeOrShe(Paragraph p, int word) {
    var fields = pronouns.fields(p.lower(word));
    return fields.contains("male") || fields.contains("female");
  }
}
