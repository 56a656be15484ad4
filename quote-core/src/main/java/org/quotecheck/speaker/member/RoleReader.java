package org.quotecheck.speaker.member;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.name.Affiliation;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/**
 * Reads what stands beside the names: role, age, gender, and whether it is somebody at all. Looks
 * at a few tokens a name.
 */
final class RoleReader {
  private static final int PRONOUN_REACH = 40;
  private static final String THING = "thing";

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final RolePhrases phrases;
  private final Deeds deeds;
  private final IntFunction<Paragraph> paragraphs;

  RoleReader(ArticleTokens tokens, Vocabulary vocabulary, IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.phrases = new RolePhrases(tokens, vocabulary, paragraphs);
    this.deeds = new Deeds(vocabulary);
    this.paragraphs = paragraphs;
  }

  /**
   * Tells every member what stands beside its names, and decides the kinds of the doubtful.
   *
   * @param owners whom each name means, by its index
   */
  void read(List<Name> names, @Nullable Draft[] owners) {
    for (int i = 0; i < owners.length; i++) {
      Draft owner = owners[i];
      if (owner != null) {
        before(names.get(i), owner);
        after(names.get(i), owner);
        pronouns(names.get(i), limit(names, i), owner);
      }
    }
    for (Draft owner : owners) {
      if (owner != null) {
        owner.settleKind();
      }
    }
  }

  /** The first token of the next name of the block, or the end of the block. */
  private int limit(List<Name> names, int index) {
    Name name = names.get(index);
    boolean next = index + 1 < names.size() && names.get(index + 1).block() == name.block();
    return next ? names.get(index + 1).runFirst() : tokens.of(name.block()).size();
  }

  /**
   * "county engineer Ana Ruiz"; "the company's chief executive, Lena Holt,"; "a nurse named Ruiz".
   */
  private void before(Name name, Draft owner) {
    KnownTokens words = tokens.of(name.block());
    int last = name.runFirst() - 1;
    if (!name.signs().possessive()) {
      tell(owner, deeds.before(words, last));
    }
    boolean comma = ArticleTokens.is(words, last, TokenKind.COMMA);
    boolean named =
        vocabulary.says(ListName.LINKS, words.known(last), "name") || isPredicate(name, last);
    int noun = comma || named ? last - 1 : last;
    if (!comma && name.isTitled()) {
      past(name, noun, owner);
    }
    boolean written =
        ArticleTokens.isLower(words, noun) || (comma && phrases.isDetermined(words, noun));
    boolean front = comma && written && phrases.isFront(name.block(), noun);
    if (!written || (comma && !front && !endsApposition(words, name.last()))) {
      return;
    }
    Optional<Role> ending = phrases.endingAt(name.block(), noun);
    tell(owner, ending.isEmpty() && comma ? phrases.before(name.block(), noun) : ending);
    if (comma) {
      phrases.ageBefore(words, noun).ifPresent(owner::addAge);
    }
    if (!comma && phrases.isPartOfBody(words, noun)) {
      owner.seemsThing();
    }
  }

  /** "Her biggest fan is Bo Tarn": a verb of being behind all of what opens the sentence. */
  private boolean isPredicate(Name name, int verb) {
    KnownTokens words = tokens.of(name.block());
    return verb > 0
        && vocabulary.has(ListName.COPULAS, words.known(verb))
        && !name.signs().possessive()
        && phrases.opensSentence(name.block(), verb - 1);
  }

  /** "former Mayor Ana Ruiz": the word before the titles, or the first of them, may say so. */
  private void past(Name name, int before, Draft owner) {
    KnownTokens words = tokens.of(name.block());
    String key = past(words, before);
    if (key.isEmpty() && name.runFirst() < name.first()) {
      key = pastTitle(words, name.runFirst());
    }
    if (!key.isEmpty()) {
      for (Role role : name.roles()) {
        qualify(owner, role, Set.of(key));
      }
    }
  }

  /** The key of a word such as "former"; empty for any other. */
  private String past(KnownTokens words, int at) {
    return vocabulary.has(ListName.PAST, words.known(at)) ? words.key(at) : "";
  }

  /** The same for a word that a title may begin with: "Former", or "ex" of "Ex-Mayor". */
  private String pastTitle(KnownTokens words, int at) {
    String key = past(words, at);
    String prefix = key.isEmpty() ? vocabulary.pastPrefix(words.key(at)) : "";
    return prefix.isEmpty() ? key : prefix.substring(0, prefix.length() - 1);
  }

  private static void qualify(Draft owner, Role role, Set<String> more) {
    Set<String> qualifiers = new LinkedHashSet<>(role.qualifiers());
    qualifiers.addAll(more);
    owner.replace(role, new Role(role.noun(), qualifiers));
  }

  private static boolean endsApposition(KnownTokens words, int at) {
    return at >= words.size()
        || words.kind(at) == TokenKind.COMMA
        || words.kind(at) == TokenKind.STOP;
  }

  private void tell(Draft owner, Optional<Role> read) {
    if (read.isEmpty()) {
      return;
    }
    Role role = read.get();
    if (phrases.isThing(role.noun())) {
      if (!owner.isPerson() || !owner.isProven()) {
        owner.add(role);
        owner.seemsThing();
      }
    } else if (owner.isPerson()) {
      owner.add(role);
      addAge(owner, role);
      owner.seemsPerson();
      owner.describe(vocabulary.genderOfRole(role.noun()));
    }
  }

  /** "Ana Ruiz, a 34-year-old engineer". */
  private void addAge(Draft owner, Role role) {
    for (String word : role.qualifiers()) {
      String age = vocabulary.age(word);
      if (!age.isEmpty()) {
        owner.addAge(age);
      }
    }
  }

  /** "Ana Ruiz, 34, the county engineer,"; "Ana Ruiz is the mayor". */
  private void after(Name name, Draft owner) {
    KnownTokens words = tokens.of(name.block());
    int at = name.last();
    if (ArticleTokens.is(words, at, TokenKind.OPEN_BRACKET)
        && ArticleTokens.is(words, at + 1, TokenKind.NUMBER)
        && ArticleTokens.is(words, at + 2, TokenKind.CLOSE_BRACKET)) {
      owner.addAge(words.word(at + 1));
      at += 3;
    }
    tell(owner, office(words, at));
    boolean letters = vocabulary.has(ListName.CREDENTIALS, words.known(at));
    at += letters && ArticleTokens.isUpper(words, at) ? 1 : 0;
    boolean comma = ArticleTokens.is(words, at, TokenKind.COMMA);
    if (comma && ArticleTokens.is(words, at + 1, TokenKind.NUMBER)) {
      owner.addAge(words.word(at + 1));
      owner.seemsPerson();
      at += 2;
      comma = ArticleTokens.is(words, at, TokenKind.COMMA);
    }
    Optional<Affiliation> party = Affiliation.behind(words, at, vocabulary);
    if (party.isPresent()) {
      belongs(owner, party.get());
      return;
    }
    while (comma
        && vocabulary.has(ListName.CREDENTIALS, words.known(at + 1))
        && !vocabulary.has(ListName.LINKS, words.known(at + 2))) {
      at += 2;
      comma = ArticleTokens.is(words, at, TokenKind.COMMA);
    }
    tell(owner, role(words, at, comma, name, owner));
    Optional<Role> deed = deeds.behind(words, at);
    if (deed.isPresent() && !isGoverned(name)) {
      tell(owner, deed);
    }
  }

  /** "Ana Ruiz MP": letters behind a name that say what somebody is. */
  private Optional<Role> office(KnownTokens words, int at) {
    boolean office =
        vocabulary.has(ListName.CREDENTIALS, words.known(at))
            && vocabulary.has(ListName.PERSONS, words.known(at))
            && ArticleTokens.isUpper(words, at);
    return office ? Optional.of(new Role(words.key(at), Set.of())) : Optional.empty();
  }

  /** "The mayor OF Harlow denies it". */
  private boolean isGoverned(Name name) {
    Paragraph paragraph = paragraphs.apply(name.block());
    int before = paragraph.wordAt(tokens.of(name.block()).begin(name.runFirst())) - 1;
    return paragraph.is(before, WordClass.PREPOSITION)
        || paragraph.is(before, WordClass.OF)
        || paragraph.is(before, WordClass.TO);
  }

  /** "Sen. Ana Ruiz, D-Fla.,": a Democrat, and the senator of Florida. */
  private static void belongs(Draft owner, Affiliation party) {
    if (owner.isPerson()) {
      owner.seemsPerson();
      for (Role role : List.copyOf(owner.roles())) {
        qualify(owner, role, party.places());
      }
      owner.add(new Role(party.party(), party.places()));
    }
  }

  private Optional<Role> role(KnownTokens words, int at, boolean comma, Name name, Draft owner) {
    if (comma && vocabulary.says(ListName.PRONOUNS, words.known(at + 1), "relative")) {
      if (isWho(words, at + 1)) {
        owner.seemsPerson();
      }
      return phrases.predicate(name.block(), at + 2);
    }
    if (comma) {
      int from = isNow(name.block(), at + 1) ? at + 2 : at + 1;
      Optional<Role> aside = phrases.aside(name.block(), name.first(), from);
      return ArticleTokens.isBehindFrontPlace(words, name.first(), vocabulary)
          ? aside.filter(r -> phrases.isThing(r.noun()))
          : aside;
    }
    boolean bracket = ArticleTokens.is(words, at, TokenKind.OPEN_BRACKET);
    boolean dash =
        ArticleTokens.is(words, at, TokenKind.DASH)
            && vocabulary.has(ListName.DETERMINERS, words.known(at + 1));
    if (dash) {
      return phrases.aside(name.block(), name.runFirst(), at + 1);
    }
    return bracket
        ? phrases.apposition(name.block(), at + 1)
        : name.signs().possessive() ? Optional.empty() : phrases.predicate(name.block(), at);
  }

  /** "Ana Ruiz, NOW a chef,": an adverb before what somebody is. */
  private boolean isNow(int block, int at) {
    KnownTokens words = tokens.of(block);
    if (!ArticleTokens.isLower(words, at)
        || !vocabulary.says(ListName.DETERMINERS, words.known(at + 1), "indefinite")) {
      return false;
    }
    Paragraph paragraph = paragraphs.apply(block);
    return paragraph.is(paragraph.wordAt(words.begin(at)), WordClass.ADVERB);
  }

  private boolean isWho(KnownTokens words, int at) {
    return vocabulary.field(ListName.PRONOUNS, words.known(at), 1).orElse("").equals("person");
  }

  /** A pronoun after the name, before any other name and in this sentence or the next. */
  private void pronouns(Name name, int limit, Draft owner) {
    if (name.signs().quoted() || owner.gender() != Gender.UNKNOWN) {
      return;
    }
    KnownTokens words = tokens.of(name.block());
    int end = Math.min(limit, name.last() + PRONOUN_REACH);
    int stops = 0;
    for (int i = name.last(); i < end && stops < 2; i++) {
      TokenKind kind = words.kind(i);
      if (kind == TokenKind.QUOTE_MARK) {
        return;
      }
      stops += kind == TokenKind.STOP ? 1 : 0;
      String meant = kind == TokenKind.WORD ? pronoun(words, i) : "";
      if (!meant.isEmpty()) {
        if (meant.equals(THING) || !isOfAnother(name, i, stops)) {
          vote(owner, meant, i == name.last() || (name.isSingle() && opensNext(words, i)));
        }
        return;
      }
    }
  }

  /** "a talk with Ana Ruiz about his plans", "Ana Ruiz asked him": it means somebody else. */
  private boolean isOfAnother(Name name, int pronoun, int stops) {
    boolean free = !name.isTitled() && tokens.opensPhrase(name.block(), name.first());
    if (free && stops > 0) {
      return false;
    }
    KnownTokens words = tokens.of(name.block());
    Paragraph paragraph = paragraphs.apply(name.block());
    int word = paragraph.wordAt(words.begin(name.first()));
    int before = (paragraph.inChunk(word) ? paragraph.chunkBegin(word) : word) - 1;
    int other = paragraph.wordAt(words.begin(pronoun));
    return paragraph.is(before, WordClass.PREPOSITION)
        || paragraph.is(before, WordClass.TO)
        || (stops == 0 && paragraph.is(other, WordClass.OBJECT_PRONOUN));
  }

  /** "Senn sails at six. It carries no cars." */
  private static boolean opensNext(KnownTokens words, int at) {
    return ArticleTokens.isUpper(words, at) && ArticleTokens.is(words, at - 1, TokenKind.STOP);
  }

  private static void vote(Draft owner, String meant, boolean near) {
    if (meant.equals(THING)) {
      if (near) {
        owner.seemsThing();
      }
    } else {
      owner.vote(Gender.of(meant));
    }
  }

  /** What a pronoun of the third person says; empty for any other word. */
  private String pronoun(KnownTokens words, int at) {
    char first = words.text().charAt(words.begin(at));
    int length = words.end(at) - words.begin(at);
    boolean possible = "hsiHSI".indexOf(first) >= 0 && length < 8;
    String meant =
        possible ? vocabulary.field(ListName.PRONOUNS, words.known(at), 0).orElse("") : "";
    return meant.equals("male") || meant.equals("female") || meant.equals(THING) ? meant : "";
  }
}
