package org.quotecheck;

/**
 * Hears how far a run has come. Called by the threads that check files, so it must be thread-safe.
 */
@FunctionalInterface
public interface Progress {
  /**
   * One more file has been checked, or could not be.
   *
   * @param done files so far, with this one
   * @param all files there are
   */
  void checked(int done, int all);
}
