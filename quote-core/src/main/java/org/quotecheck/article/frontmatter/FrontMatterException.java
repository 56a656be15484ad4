package org.quotecheck.article.frontmatter;

/** Front matter that its parser refuses. Never leaves the package. */
final class FrontMatterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param message what the parser says
   * @param offset where, in the source
   */
  FrontMatterException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }

  /** The message; never null, unlike that of exceptions at large. */
  String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
