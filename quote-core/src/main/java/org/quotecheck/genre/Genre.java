package org.quotecheck.genre;

import java.util.Locale;

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
}
