package org.quotecheck.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.Name.Role;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/** Reads what stands beside a person's name: role, age, gender. Looks at a few tokens a name. */
final class RoleReader {
  private static final int REACH = 8;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;

  RoleReader(ArticleTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Adds to every member what stands beside its names. */
  void read(List<Name> names, @Nullable Member[] owners) {
    for (int i = 0; i < owners.length; i++) {
      Member owner = owners[i];
      if (owner != null && owner.isPerson()) {
        Name name = names.get(i);
        Tokens words = tokens.of(name.block());
        before(words, name, owner);
        after(words, name, owner);
        int limit = i + 1 < owners.length ? endBefore(words, name, names.get(i + 1)) : words.size();
        pronouns(words, name, limit, owner);
      }
    }
  }

  private static int endBefore(Tokens words, Name name, Name next) {
    return next.block() == name.block() ? next.runFirst() : words.size();
  }

  /** "county engineer Ana Ruiz"; "the company's chief executive, Lena Holt,". */
  private void before(Tokens words, Name name, Member owner) {
    int last = name.runFirst() - 1;
    boolean comma = ArticleTokens.is(words, last, TokenKind.COMMA);
    int noun = comma ? last - 1 : last;
    if (noun < 0 || !ArticleTokens.isLower(words, noun)) {
      return;
    }
    if (comma && !endsApposition(words, name.last())) {
      return;
    }
    roleEndingAt(words, noun).ifPresent(role -> tell(owner, role));
  }

  private static boolean endsApposition(Tokens words, int at) {
    return at >= words.size()
        || words.kind(at) == TokenKind.COMMA
        || words.kind(at) == TokenKind.STOP;
  }

  private void tell(Member owner, Role role) {
    owner.add(role);
    owner.provePerson();
    owner.show(vocabulary.genderOfRole(role.noun()));
  }

  /** The role phrase whose noun is the token: back to the determiner or any mark. */
  private Optional<Role> roleEndingAt(Tokens words, int noun) {
    String key = roleNoun(words, noun);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Set<String> qualifiers = new LinkedHashSet<>();
    int at = noun - 1;
    while (at >= 0 && noun - at < REACH && words.kind(at) != TokenKind.COMMA) {
      String word = ArticleTokens.key(words, at);
      if (vocabulary.determiners.contains(word) || vocabulary.links.contains(word)) {
        break;
      }
      if (!word.isEmpty()) {
        qualifiers.add(word);
      }
      at--;
    }
    return Optional.of(new Role(key, qualifiers));
  }

  /** The role noun that ends at the token, of two words if such a one exists; empty if none. */
  String roleNoun(Tokens words, int noun) {
    String key = ArticleTokens.key(words, noun);
    String pair = ArticleTokens.key(words, noun - 1) + " " + key;
    if (vocabulary.persons.contains(pair)) {
      return pair;
    }
    return vocabulary.persons.contains(key) ? key : "";
  }

  /** "Ana Ruiz, 34, the county engineer,"; "Ana Ruiz is the mayor". */
  private void after(Tokens words, Name name, Member owner) {
    int at = name.last();
    if (ArticleTokens.is(words, at, TokenKind.OPEN_BRACKET)
        && ArticleTokens.is(words, at + 1, TokenKind.NUMBER)
        && ArticleTokens.is(words, at + 2, TokenKind.CLOSE_BRACKET)) {
      owner.addAge(words.word(at + 1));
      return;
    }
    boolean comma = ArticleTokens.is(words, at, TokenKind.COMMA);
    if (comma && ArticleTokens.is(words, at + 1, TokenKind.NUMBER)) {
      owner.addAge(words.word(at + 1));
      owner.provePerson();
      at += 2;
      comma = ArticleTokens.is(words, at, TokenKind.COMMA);
    }
    if (comma) {
      apposition(words, at + 1, owner);
    }
  }

  /** The first role noun from {@code from} on, before a mark, verb or preposition. */
  private void apposition(Tokens words, int from, Member owner) {
    int limit = Math.min(words.size(), from + REACH);
    int start = from;
    if (isRelative(words, from)) {
      owner.provePerson();
      start += 2;
    }
    Set<String> qualifiers = new LinkedHashSet<>();
    for (int i = start; i < limit && isInside(words.kind(i)); i++) {
      String noun = roleAt(words, i);
      if (!noun.isEmpty() && !isRoleWord(words, i + 1)) {
        qualifiers.addAll(complement(words, i + 1));
        tell(owner, new Role(noun, qualifiers));
        return;
      }
      String key = ArticleTokens.key(words, i);
      boolean determiner = vocabulary.determiners.contains(key);
      if (vocabulary.links.contains(key) || (determiner && i > start)) {
        return;
      }
      if (!determiner && !key.isEmpty()) {
        qualifiers.add(key);
      }
    }
  }

  private boolean isRelative(Tokens words, int at) {
    return Vocabulary.field(vocabulary.pronouns, ArticleTokens.key(words, at), 0)
        .filter("relative"::equals)
        .isPresent();
  }

  private boolean isRoleWord(Tokens words, int at) {
    return at < words.size()
        && words.kind(at) == TokenKind.WORD
        && vocabulary.persons.contains(ArticleTokens.key(words, at));
  }

  private String roleAt(Tokens words, int at) {
    return words.kind(at) == TokenKind.WORD ? roleNoun(words, at) : "";
  }

  private static boolean isInside(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.POSSESSIVE || kind == TokenKind.NUMBER;
  }

  /** The words of "of Harlow", "for the ministry" after a role noun. */
  private Set<String> complement(Tokens words, int from) {
    Set<String> found = new LinkedHashSet<>();
    int limit = Math.min(words.size(), from + REACH / 2);
    for (int i = from; i < limit && isInside(words.kind(i)); i++) {
      String key = ArticleTokens.key(words, i);
      if (!key.isEmpty() && !vocabulary.determiners.contains(key)) {
        found.add(key);
      }
    }
    return found;
  }

  /** A pronoun after the name, before any other name and in this sentence or the next. */
  private void pronouns(Tokens words, Name name, int limit, Member owner) {
    if (owner.gender() != Gender.UNKNOWN || name.signs().quoted()) {
      return;
    }
    int end = Math.min(limit, name.last() + 40);
    int stops = 0;
    for (int i = name.last(); i < end && stops < 2; i++) {
      TokenKind kind = words.kind(i);
      if (kind == TokenKind.QUOTE_MARK) {
        return;
      }
      stops += kind == TokenKind.STOP ? 1 : 0;
      Gender gender = kind == TokenKind.WORD ? pronoun(words, i) : Gender.UNKNOWN;
      if (gender != Gender.UNKNOWN) {
        owner.vote(gender);
        return;
      }
    }
  }

  /** The gender of a pronoun; two to seven letters that start with h or s. */
  private Gender pronoun(Tokens words, int at) {
    char first = words.text().charAt(words.begin(at));
    int length = words.end(at) - words.begin(at);
    boolean possible = (first == 'h' || first == 's' || first == 'H' || first == 'S') && length < 8;
    return possible
        ? Gender.of(
            Vocabulary.field(vocabulary.pronouns, ArticleTokens.key(words, at), 0).orElse(""))
        : Gender.UNKNOWN;
  }
}
