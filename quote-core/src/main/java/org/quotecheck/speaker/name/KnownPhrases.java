package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.speaker.known.Person;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * The names a newsroom has told us about, to be found word by word. Capitals count, since one may
 * be called <i>Will</i>. A name that two people go by tells neither.
 *
 * <p>Looking at a place takes time in proportion to the longest name. Immutable and thread-safe.
 */
public final class KnownPhrases {
  private final Node root = new Node();
  private final Map<String, Node> byText = new HashMap<>();

  /** Where a name may go on, and whose name it is if it ends here. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Known known;
    private boolean disputed;

    private void end(Known name) {
      disputed |= known != null && !known.equals(name);
      known = disputed ? null : name;
    }
  }

  /**
   * Whose name it is.
   *
   * @param kind a person or an organization
   * @param person empty for an outlet
   */
  record Known(Name.Kind kind, Optional<Person> person) {}

  /** A name in a text, up to the token {@code end}, exclusive. */
  record Match(Known known, int end) {}

  private KnownPhrases() {}

  /** Nobody is known. */
  public static KnownPhrases none() {
    return new KnownPhrases();
  }

  /** The full names and aliases of people, and the names of outlets without their article. */
  public static KnownPhrases of(KnownNames names, Language language) {
    KnownPhrases phrases = new KnownPhrases();
    for (Person person : names.people()) {
      Known known = new Known(Name.Kind.PERSON, Optional.of(person));
      phrases.add(person.name(), 0, known);
      person.aliases().forEach(alias -> phrases.add(alias, 0, known));
    }
    WordList determiners = language.list(ListName.DETERMINERS.file());
    Known outlet = new Known(Name.Kind.ORGANIZATION, Optional.empty());
    names.outlets().forEach(name -> phrases.add(name, articles(name, determiners), outlet));
    return phrases;
  }

  /** How many words of an outlet's name are its article, which texts write in lower case. */
  private static int articles(String name, WordList determiners) {
    Tokens words = Tokenizer.tokenize(name);
    return words.size() > 1 && determiners.contains(Vocabulary.key(words.word(0))) ? 1 : 0;
  }

  private void add(String name, int from, Known known) {
    Tokens words = Tokenizer.tokenize(name);
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      node = node.next.computeIfAbsent(word(words, i), w -> new Node());
    }
    if (from < words.size()) {
      node.end(known);
      byText.put(text(words(words, from, words.size())), node);
    }
  }

  boolean isEmpty() {
    return byText.isEmpty();
  }

  /** The longest known name that begins at a token; null if there is none. */
  @Nullable Match longest(Tokens words, int from) {
    Match longest = null;
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(word(words, i));
      if (node == null) {
        return longest;
      }
      longest = node.known == null ? longest : new Match(node.known, i + 1);
    }
    return longest;
  }

  /** Whether these words are the name of a known outlet. */
  public boolean isOutlet(List<String> words) {
    return known(words).filter(known -> known.person().isEmpty()).isPresent();
  }

  /** The person whom these words name; empty if they name nobody known. */
  public Optional<Person> person(List<String> words) {
    return known(words).flatMap(Known::person);
  }

  private Optional<Known> known(List<String> words) {
    Node node = isEmpty() ? null : byText.get(text(words));
    return node == null ? Optional.empty() : Optional.ofNullable(node.known);
  }

  private static String text(List<String> words) {
    return String.join(" ", words).replace('\u2019', '\'');
  }

  private static String word(Tokens words, int index) {
    return words.word(index).replace('\u2019', '\'');
  }

  /** The words between two tokens as they are written. */
  static List<String> words(Tokens tokens, int from, int to) {
    String text = tokens.text().substring(tokens.begin(from), tokens.end(to - 1));
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+", -1)) {
      words.add(word);
    }
    return words;
  }
}
