package org.quotecheck.speaker.name;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.text.TokenKind;

/**
 * What stands behind a politician's name in one word: "Ana Ruiz, D-Fla.," or "Ana Ruiz (R-Iowa)".
 * The form is that of the AP Stylebook, <i>party affiliation</i>. Immutable and thread-safe.
 *
 * @param party the noun for a member of the party
 * @param places what the place is called, as written and in full; empty if no list knows it
 */
public record Affiliation(String party, Set<String> places) {
  /** The letters of a party, at most. */
  private static final int LETTERS = 4;

  /** Copies the set. */
  public Affiliation {
    places = Set.copyOf(places);
  }

  /**
   * Reads the word behind a comma or opening bracket.
   *
   * @param at the token of the comma or bracket
   * @return empty if no such word stands there
   */
  public static Optional<Affiliation> behind(KnownTokens tokens, int at, Vocabulary vocabulary) {
    boolean opens =
        ArticleTokens.is(tokens, at, TokenKind.COMMA)
            || ArticleTokens.is(tokens, at, TokenKind.OPEN_BRACKET);
    if (!opens || !ArticleTokens.isUpper(tokens, at + 1) || !tokens.mayHaveHyphen(at + 1)) {
      return Optional.empty();
    }
    String key = tokens.key(at + 1);
    int hyphen = key.indexOf('-');
    if (hyphen < 1 || hyphen > LETTERS) {
      return Optional.empty();
    }
    Optional<String> party = vocabulary.field(ListName.PARTIES, key.substring(0, hyphen), 0);
    return party.isEmpty()
        ? Optional.empty()
        : Optional.of(new Affiliation(party.get(), places(key.substring(hyphen + 1), vocabulary)));
  }

  private static Set<String> places(String key, Vocabulary vocabulary) {
    String place = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    Set<String> places = new LinkedHashSet<>();
    if (vocabulary.has(ListName.PLACES, place)) {
      places.add(place);
      vocabulary
          .field(ListName.PLACES, place, 0)
          .ifPresent(full -> places.addAll(Set.of(full.split(" "))));
    }
    return places;
  }
}
