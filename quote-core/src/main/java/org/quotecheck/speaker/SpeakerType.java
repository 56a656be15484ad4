package org.quotecheck.speaker;

/** Who or what speaks. */
public enum SpeakerType {
  /** A person the article names. */
  PERSON,
  /** A body, company, outlet, government, or a place that stands for one. */
  ORGANIZATION,
  /** A document: a treaty, report, statement, letter, law. */
  DOCUMENT,
  /** Several people without names: critics, officials, the protesters. */
  GROUP,
  /** One person whom the article does not name. */
  ANONYMOUS
}
