package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;

/** Relatives whose surname is written once: "Peter and Mark Belic". Immutable. */
final class SharedSurnames {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final FullNames fullNames;

  SharedSurnames(ArticleTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.fullNames = new FullNames(vocabulary);
  }

  /** The same names, with the surname for those before "and" that share it. */
  List<Name> settle(List<Name> names) {
    List<Name> settled = names;
    Set<String> surnames = null;
    for (int i = 0; i + 1 < names.size(); i++) {
      Name name = names.get(i);
      if (isShared(name, names.get(i + 1))) {
        surnames = surnames == null ? surnames(names) : surnames;
        if (!surnames.contains(name.lastKey())) {
          settled = settled == names ? new ArrayList<>(names) : settled;
          settled.set(i, named(name, names.get(i + 1)));
        }
      }
    }
    return settled;
  }

  /** Surnames of others: "Clinton and Donald Trump" are two families. */
  private Set<String> surnames(List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.isTitled() || fullNames.isFull(name)) {
        surnames.add(name.lastKey());
      }
    }
    return surnames;
  }

  private boolean isShared(Name name, Name next) {
    return name.isSingle()
        && name.kind() == Kind.PERSON
        && !name.isTitled()
        && next.block() == name.block()
        && next.runFirst() == next.first()
        && next.first() == name.last() + 1
        && vocabulary.isGiven(name.spelling().known(0))
        && vocabulary.isGiven(next.spelling().known(0))
        && isAnd(name)
        && fullNames.isFull(next);
  }

  private boolean isAnd(Name name) {
    KnownTokens words = tokens.of(name.block());
    return vocabulary.says(ListName.CONNECTORS, words.known(name.last()), "pair");
  }

  private Name named(Name name, Name next) {
    List<String> words = new ArrayList<>(name.words());
    List<String> others = next.words();
    words.addAll(others.subList(fullNames.familyStart(next), others.size()));
    return name.named(words, vocabulary);
  }
}
