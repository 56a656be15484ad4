package org.quotecheck.speaker.name;

import org.quotecheck.language.KnownTokens;
import org.quotecheck.text.TokenKind;

/**
 * Reads runs of capitalised words from the tokens of one block. Each token is looked at a bounded
 * number of times.
 */
final class RunReader {
  private static final int MAX_WORDS = 16;

  private final KnownTokens tokens;
  private final Vocabulary vocabulary;
  private final RunJoints joints;

  RunReader(KnownTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.joints = new RunJoints(tokens, vocabulary);
  }

  /** Whether a run starts at the token. */
  boolean startsAt(int i) {
    return joints.isNameWord(i);
  }

  /** The run from token {@code start} on, which must start one. */
  NameRun read(int start) {
    NameRun run = new NameRun(tokens, start);
    particlesBefore(run, start);
    run.add(start);
    boolean extended = true;
    while (extended) {
      extended = run.size() < MAX_WORDS && extend(run, run.end());
    }
    maidenName(run);
    return run;
  }

  private void particlesBefore(NameRun run, int start) {
    int first = start;
    while (first > 0 && start - first < 3 && isParticle(first - 1, 2)) {
      first--;
    }
    for (int i = first; i < start; i++) {
      run.add(i);
    }
  }

  private boolean isParticle(int i, int minLength) {
    return ArticleTokens.isLower(tokens, i)
        && tokens.end(i) - tokens.begin(i) <= 5
        && tokens.end(i) - tokens.begin(i) >= minLength
        && tokens.isKey(i)
        && vocabulary.has(ListName.PARTICLES, tokens.known(i));
  }

  /** Takes in what stands at token {@code at} if it continues the run. */
  private boolean extend(NameRun run, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    return switch (tokens.kind(at)) {
      case WORD -> word(run, at);
      case STOP -> dot(run, at);
      case COMMA -> suffixAfterComma(run, at);
      case QUOTE_MARK, OPEN_BRACKET -> nickname(run, at);
      case POSSESSIVE -> possessive(run, at);
      case OTHER -> ampersand(run, at);
      default -> false;
    };
  }

  private boolean word(NameRun run, int at) {
    if (joints.isNameWord(at)) {
      if (isPostBelow(run, at)) {
        return false;
      }
      if (run.endsWithDot() && vocabulary.has(ListName.COMMON, tokens.known(at))) {
        return false;
      }
      run.add(at);
      return true;
    }
    return particles(run, at) || connector(run, at);
  }

  /** What stands in the line below a whole name says what somebody is: <i>Ana Ruiz, Chair</i>. */
  private boolean isPostBelow(NameRun run, int at) {
    boolean post =
        vocabulary.has(ListName.PERSONS, tokens.known(at))
            || vocabulary.has(ListName.TITLES, tokens.known(at));
    return post && run.size() > 1 && isLineBefore(at) && isLineBefore(run.start());
  }

  private boolean isLineBefore(int at) {
    int from = at == 0 ? -1 : tokens.end(at - 1);
    return from < 0 || tokens.text().substring(from, tokens.begin(at)).indexOf('\n') >= 0;
  }

  private boolean particles(NameRun run, int at) {
    int next = at;
    while (next - at < 3 && isParticle(next, 1)) {
      next++;
    }
    if (next == at || !ArticleTokens.isUpper(tokens, next)) {
      return false;
    }
    for (int i = at; i <= next; i++) {
      run.add(i);
    }
    return true;
  }

  private boolean connector(NameRun run, int at) {
    int next = joints.joined(run, at);
    for (int i = at; i <= next; i++) {
      run.add(i);
    }
    return next > at;
  }

  /** The dot of "Dr. Lu", "Jr.", "Inc."; whether the run goes on after it. */
  private boolean dot(NameRun run, int at) {
    boolean adjacent =
        tokens.end(at) - tokens.begin(at) == 1 && tokens.begin(at) == tokens.end(at - 1);
    if (!adjacent || !vocabulary.has(ListName.ABBREVIATIONS, run.lastKnown())) {
      return false;
    }
    run.extendLast(at);
    int next = run.end();
    return joints.isNameWord(next)
        && !vocabulary.has(ListName.PLACES, run.lastKnown())
        && (vocabulary.has(ListName.TITLES, run.lastKnown())
            || !vocabulary.has(ListName.COMMON, tokens.known(next)))
        && extend(run, next);
  }

  private boolean suffixAfterComma(NameRun run, int at) {
    if (!vocabulary.has(ListName.SUFFIXES, tokens.known(at + 1))
        || !ArticleTokens.isUpper(tokens, at + 1)) {
      return false;
    }
    run.add(at + 1);
    return true;
  }

  /** Robert "Bo" Tarn, Robert (Bo) Tarn: the nickname is kept apart. */
  private boolean nickname(NameRun run, int at) {
    int close = at + 1;
    while (close - at <= 3 && ArticleTokens.is(tokens, close, TokenKind.WORD)) {
      close++;
    }
    boolean closes =
        close > at + 1
            && (ArticleTokens.is(tokens, close, TokenKind.QUOTE_MARK)
                || ArticleTokens.is(tokens, close, TokenKind.CLOSE_BRACKET));
    boolean small =
        close == at + 2
            && ArticleTokens.is(tokens, at, TokenKind.QUOTE_MARK)
            && vocabulary.isGiven(run.lastKnown());
    if (!closes
        || !(small || ArticleTokens.isUpper(tokens, at + 1))
        || !ArticleTokens.isUpper(tokens, close + 1)
        || NameRun.isAcronym(tokens.word(at + 1))) {
      return false;
    }
    run.nickname(Vocabulary.key(tokens.word(close - 1)));
    run.add(close + 1);
    return true;
  }

  /** "Harlow Farmers' Union", "St. Anne's Hospital": a possessive before a designator. */
  private boolean possessive(NameRun run, int at) {
    boolean plural = tokens.end(at) - tokens.begin(at) == 1 || run.key(0).equals("st");
    boolean crowd = vocabulary.has(ListName.GROUPS, run.lastKnown());
    if (!joints.isDesignatorAt(at + 1) || !(plural || crowd)) {
      return false;
    }
    run.extendLast(at);
    run.add(at + 1);
    return true;
  }

  private boolean ampersand(NameRun run, int at) {
    boolean joins =
        tokens.text().charAt(tokens.begin(at)) == '&' && ArticleTokens.isUpper(tokens, at + 1);
    if (joins) {
      run.add(at);
      run.add(at + 1);
    }
    return joins;
  }

  /** "Ana Holt (née Ruiz)", "Ana Holt née Ruiz": what she was called before. */
  private void maidenName(NameRun run) {
    int end = run.end();
    boolean opens =
        ArticleTokens.is(tokens, end, TokenKind.OPEN_BRACKET)
            || ArticleTokens.is(tokens, end, TokenKind.COMMA);
    int at = opens ? end + 1 : end;
    boolean maiden = vocabulary.has(ListName.MAIDEN, tokens.known(at));
    boolean sure = opens || vocabulary.says(ListName.MAIDEN, tokens.known(at), "always");
    if (maiden && sure && ArticleTokens.isUpper(tokens, at + 1)) {
      run.nickname(tokens.key(at + 1));
    }
  }
}
