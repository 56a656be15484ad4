package org.quotecheck.genre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Article;

/** The kind of an article; what must be named in news need not be named in a novel. */
public enum Genre {
  /** Reports, features, agency copy: whatever is not another kind. */
  NEWS,
  /** Questions and answers, transcripts. */
  INTERVIEW,
  /** Columns, editorials, letters, reviews. */
  OPINION,
  /** What a body says about itself. */
  PRESS_RELEASE,
  /** Posts of one author in a looser manner. */
  BLOG,
  /** Stories in which nobody is real. */
  FICTION,
  /** Manuals, guides, reference. */
  DOCUMENTATION;

  /** The name as front matter, settings and reports write it, such as {@code press-release}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The genre with a label; empty if there is none. */
  public static Optional<Genre> labelled(String label) {
    return Arrays.stream(values()).filter(genre -> genre.label().equals(label)).findFirst();
  }

  /**
   * The genre that a word names, as front matter and directories do; empty if it names none.
   *
   * @param word in any case; words in a row have hyphens between them
   */
  public static Optional<Genre> calledBy(String word) {
    return Genres.DEFAULT.called(word);
  }

  /**
   * The genre that an article itself declares, with a key that is there for that; empty if it
   * declares none.
   */
  public static Optional<Genre> declaredBy(Article article) {
    return Genres.DEFAULT.named(article, Genres.DEFAULT.declared());
  }

  /**
   * The genre that an article's front matter suggests, with a key that site generators use for
   * other things too; empty if it suggests none.
   */
  public static Optional<Genre> suggestedBy(Article article) {
    return Genres.DEFAULT.named(article, Genres.DEFAULT.suggested());
  }
}
