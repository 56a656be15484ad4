package org.quotecheck.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.article.Comment;
import org.quotecheck.config.source.Nearest;
import org.quotecheck.rule.AcceptanceRule;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.suppression.Directive.Word;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Reads the comments of an article in order. Used once, by one thread. */
final class SuppressionReader {
  private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  private final SourceText source;
  private final Paragraphs paragraphs;
  private final RuleSet rules;
  private final List<String> ids;
  private final Map<String, Suppression> open = new LinkedHashMap<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Misuse> misuses = new ArrayList<>();

  SuppressionReader(SourceText source, Paragraphs paragraphs, RuleSet rules) {
    this.source = source;
    this.paragraphs = paragraphs;
    this.rules = rules;
    this.ids = rules.rules().stream().map(rule -> rule.info().id()).toList();
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  List<Misuse> misuses() {
    return misuses;
  }

  /** Reads all comments. */
  void read(List<Comment> comments) {
    for (Comment comment : comments) {
      Directive.of(source.text(), comment.content()).ifPresent(d -> read(d, comment.span()));
    }
    List.copyOf(open.keySet()).forEach(rule -> close(rule, source.length() + 1));
  }

  private void read(Directive directive, Span comment) {
    Optional<Command> command = Command.of(directive.command());
    if (command.isEmpty()) {
      misuses.add(Misuse.noCommand(directive));
    } else if (command.get() == Command.ENABLE) {
      enable(directive, comment);
    } else {
      disable(command.get(), directive, comment);
    }
  }

  private void enable(Directive directive, Span comment) {
    if (directive.rules().isEmpty() && open.isEmpty()) {
      misuses.add(Misuse.endsNothing(directive.place()));
    } else if (directive.rules().isEmpty()) {
      List.copyOf(open.keySet()).forEach(rule -> close(rule, comment.begin()));
    }
    for (Word word : known(directive.rules())) {
      if (open.containsKey(word.text())) {
        close(word.text(), comment.begin());
      } else {
        misuses.add(Misuse.endsNothing(word));
      }
    }
  }

  private void close(String rule, int end) {
    Suppression begun = open.remove(rule);
    if (begun != null) {
      int begin = begun.place().begin();
      suppressions.add(begun.within(new Span(begin, Math.max(begin, end))));
    }
  }

  private void disable(Command command, Directive directive, Span comment) {
    if (directive.rules().isEmpty()) {
      misuses.add(Misuse.noRule(command, directive.place()));
      return;
    }
    List<Word> known = known(directive.rules());
    if (directive.reason().isEmpty() && !known.isEmpty()) {
      misuses.add(Misuse.noReason(directive.place(), known.stream().map(Word::text).toList()));
    }
    for (Word word : known) {
      add(command, comment, word, directive.reason());
    }
  }

  private void add(Command command, Span comment, Word rule, String reason) {
    switch (command) {
      case DISABLE_NEXT_LINE -> add(Reach.NEXT, rule, paragraphs.after(comment.end()), reason);
      case DISABLE_LINE -> add(Reach.LINE, rule, paragraphs.around(comment), reason);
      case DISABLE_FILE -> add(Reach.FILE, rule, Optional.of(wholeFile()), reason);
      case DISABLE -> begin(rule, reason);
      case ENABLE -> throw new IllegalArgumentException("nothing is disabled by " + command);
    }
  }

  private void add(Reach reach, Word rule, Optional<Span> scope, String reason) {
    add(reach, rule, scope.stream().toList(), reason);
  }

  /** Adds a suppression of a rule that is known. */
  void add(Reach reach, Word rule, List<Span> scopes, String reason) {
    suppressions.add(new Suppression(rule.text(), reach, rule.place(), scopes, reason));
  }

  Span wholeFile() {
    return new Span(0, source.length() + 1);
  }

  /** What is disabled already needs no second comment. */
  private void begin(Word rule, String reason) {
    Suppression begun = new Suppression(rule.text(), Reach.RANGE, rule.place(), List.of(), reason);
    if (open.putIfAbsent(rule.text(), begun) != null) {
      suppressions.add(begun);
    }
  }

  /** The words that name rules; a sentence without hyphens before it is one misuse, not many. */
  List<Word> known(List<Word> words) {
    Optional<Word> noName = words.stream().filter(word -> !isName(word, words)).findFirst();
    noName.ifPresent(word -> misuses.add(Misuse.noName(word)));
    return noName.isPresent() ? List.of() : words.stream().filter(this::isKnown).toList();
  }

  /** A rule that is misspelt is a rule, as long as it cannot be a word of a sentence. */
  private boolean isName(Word word, List<Word> words) {
    return RULE_ID.matcher(word.text()).matches()
        || (words.size() == 1 && Nearest.to(word.text(), ids).isPresent());
  }

  private boolean isKnown(Word word) {
    Optional<Rule> rule = rules.rule(word.text());
    if (rule.isEmpty()) {
      misuses.add(Misuse.unknown(word, Nearest.guess(word.text(), ids)));
    } else if (rule.get() instanceof AcceptanceRule) {
      misuses.add(Misuse.ofOurselves(word));
      return false;
    }
    return rule.isPresent();
  }
}
