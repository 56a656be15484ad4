package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/** Resolves the mentions of one article in reading order. Not thread-safe; one for each run. */
final class MentionResolver {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final PersonIndex persons;
  private final List<Member> authors;
  private final PronounResolver pronouns;
  private final RoleResolver roles;
  private @Nullable Referent last;
  private int lastBlock;
  private int lastToken;

  MentionResolver(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Names names,
      PersonIndex persons,
      List<Member> authors) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
    this.persons = persons;
    this.authors = authors;
    this.pronouns = new PronounResolver(tokens, vocabulary, names);
    this.roles = new RoleResolver(tokens, vocabulary, names);
  }

  /** Whom the next mention means. */
  Speaker next(Mention mention) {
    Tokens words = tokens.of(mention.block());
    int from = words.indexAt(mention.prose().begin());
    int to = mention.prose().isEmpty() ? from : words.indexAt(mention.prose().end() - 1) + 1;
    NounPhrase phrase =
        NounPhrase.read(mention.block(), words, from, Math.min(to, words.size()), vocabulary);
    Referent referent = resolve(phrase, mention.text());
    last = referent;
    lastBlock = mention.block();
    lastToken = phrase.first();
    return referent.speaker();
  }

  private Referent resolve(NounPhrase phrase, String text) {
    if (phrase.first() >= phrase.last()) {
      return Referent.unnamed(
          SpeakerType.ANONYMOUS, Gender.UNKNOWN, "The mention holds no word that names anybody.");
    }
    String pronoun = Vocabulary.field(vocabulary.pronouns, whole(phrase), 0).orElse("");
    if (!pronoun.isEmpty() && !isLabelOfMember(phrase, pronoun)) {
      return pronoun(phrase, pronoun, text);
    }
    Optional<Referent> pair = pair(phrase, text);
    if (pair.isPresent()) {
      return pair.get();
    }
    Optional<Referent> label = byLabel(phrase, text);
    if (label.isPresent()) {
      return label.get();
    }
    int name = headName(phrase);
    if (name >= 0) {
      return named(name, text);
    }
    return Optional.<Referent>empty()
        .or(() -> apposition(phrase, text))
        .orElseGet(() -> common(phrase, text));
  }

  private String whole(NounPhrase phrase) {
    if (phrase.last() - phrase.first() > 2) {
      return "";
    }
    Tokens words = tokens.of(phrase.block());
    String first = ArticleTokens.key(words, phrase.first());
    return phrase.last() - phrase.first() == 1
        ? first
        : first + " " + ArticleTokens.key(words, phrase.first() + 1);
  }

  /** The label "A:" is an answer unless somebody's name is A. */
  private boolean isLabelOfMember(NounPhrase phrase, String pronoun) {
    return pronoun.startsWith("interview") && headName(phrase) >= 0;
  }

  private Referent pronoun(NounPhrase phrase, String kind, String text) {
    return switch (kind) {
      case "male", "female", "person" -> pronouns.resolve(place(phrase), Gender.of(kind), text);
      case "relative" -> relative(phrase, text);
      case "plural" -> plural(phrase, text);
      case "author", "authors" -> author(kind, text);
      case "thing" -> thing(phrase, text);
      case "group" ->
          Referent.unnamed(
              SpeakerType.GROUP, Gender.UNKNOWN, "“" + text + "” means several people, unnamed.");
      case "interviewer", "interviewee" -> interview(kind, text);
      default ->
          Referent.unnamed(
              SpeakerType.ANONYMOUS, Gender.UNKNOWN, "“" + text + "” means somebody unnamed.");
    };
  }

  private PronounResolver.Place place(NounPhrase phrase) {
    return new PronounResolver.Place(phrase.block(), phrase.first(), last, lastBlock, lastToken);
  }

  private Referent author(String kind, String text) {
    if (authors.size() == 1) {
      return Referent.of(authors.get(0), "“" + text + "” is the author of the article.");
    }
    SpeakerType type = kind.equals("authors") ? SpeakerType.GROUP : SpeakerType.ANONYMOUS;
    return Referent.unnamed(
        type, Gender.UNKNOWN, "“" + text + "” is the author, whom the article does not name.");
  }

  private Referent interview(String kind, String text) {
    boolean answers = kind.equals("interviewee");
    return Referent.unnamed(
        SpeakerType.ANONYMOUS,
        Gender.UNKNOWN,
        "“" + text + "” labels " + (answers ? "an answer." : "a question of the interviewer."));
  }

  /** "they": whoever spoke last if that was several or a body, else several unnamed people. */
  private Referent plural(NounPhrase phrase, String text) {
    Referent before = last;
    boolean near = before != null && phrase.block() - lastBlock <= 1;
    if (near && before != null && isPlural(before)) {
      return before;
    }
    return Referent.unnamed(
        SpeakerType.GROUP, Gender.UNKNOWN, "“" + text + "” means several people, unnamed.");
  }

  private static boolean isPlural(Referent referent) {
    SpeakerType type = referent.speaker().type();
    return type == SpeakerType.GROUP || type == SpeakerType.ORGANIZATION;
  }

  /** "it": the body or document named last in this sentence or the one before. */
  private Referent thing(NounPhrase phrase, String text) {
    return roles
        .thingBefore(phrase)
        .map(member -> Referent.of(member, "“" + text + "” means " + member.name() + "."))
        .orElseGet(() -> lastThing(phrase, text));
  }

  private Referent lastThing(NounPhrase phrase, String text) {
    Referent before = last;
    if (before != null
        && phrase.block() - lastBlock <= 1
        && (before.speaker().type() == SpeakerType.DOCUMENT
            || before.speaker().type() == SpeakerType.ORGANIZATION)) {
      return before;
    }
    return Referent.unnamed(
        SpeakerType.ORGANIZATION,
        Gender.UNKNOWN,
        "“" + text + "” means a body or document the article does not name.");
  }

  /** "who" and "which" mean what stands directly before them. */
  private Referent relative(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    int end = phrase.first();
    while (end > 0 && words.kind(end - 1) == TokenKind.COMMA) {
      end--;
    }
    int start = antecedentStart(words, phrase.block(), end);
    if (start >= end) {
      return pronouns.resolve(place(phrase), Gender.UNKNOWN, text);
    }
    NounPhrase antecedent = NounPhrase.read(phrase.block(), words, start, end, vocabulary);
    int name = headName(antecedent);
    if (name >= 0) {
      return named(name, text);
    }
    return appositionBefore(antecedent, text).orElseGet(() -> common(antecedent, text));
  }

  /** Back from a relative pronoun to the determiner, mark or verb before its noun phrase. */
  private int antecedentStart(Tokens words, int block, int end) {
    int limit = Math.max(tokens.sentenceStart(block, Math.max(0, end - 1)), end - 12);
    int start = end;
    while (start > limit && isInPhrase(words, start - 1)) {
      start--;
      if (vocabulary.determiners.contains(ArticleTokens.key(words, start))) {
        break;
      }
    }
    return start;
  }

  private static boolean isInPhrase(Tokens words, int at) {
    TokenKind kind = words.kind(at);
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.POSSESSIVE;
  }

  /** "Rubio and Vance": several named people. */
  private Optional<Referent> pair(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    for (int i = phrase.first() + 1; i < phrase.headEnd() - 1; i++) {
      boolean pair =
          Vocabulary.field(vocabulary.connectors, ArticleTokens.key(words, i), 0)
              .filter("pair"::equals)
              .isPresent();
      if (pair && !insideName(phrase.block(), i) && joinsSeveral(phrase, words, i)) {
        return Optional.of(several(phrase, text));
      }
    }
    return Optional.empty();
  }

  private boolean insideName(int block, int token) {
    return names.startsAt(block, token);
  }

  private boolean joinsSeveral(NounPhrase phrase, Tokens words, int and) {
    String after = ArticleTokens.key(words, and + 1);
    return vocabulary.determiners.contains(after)
        || names.startsAt(phrase.block(), and + 1)
        || vocabulary.groups.contains(after)
        || Vocabulary.isPluralIn(vocabulary.persons, ArticleTokens.key(words, and - 1));
  }

  private Referent several(NounPhrase phrase, String text) {
    List<String> found = new ArrayList<>();
    for (int i = names.before(phrase.block(), phrase.last());
        i >= 0 && names.get(i).block() == phrase.block() && names.get(i).first() >= phrase.first();
        i--) {
      Member owner = names.owner(i);
      if (owner != null && owner.isPerson() && !names.get(i).signs().possessive()) {
        found.add(0, owner.name());
      }
    }
    Speaker speaker =
        new Speaker(
            found.size() < 2 ? Optional.empty() : Optional.of(String.join(" and ", found)),
            SpeakerType.GROUP,
            "“" + text + "” means more than one.");
    return new Referent(null, speaker, Gender.UNKNOWN);
  }

  /** The index of the name that is the head of the phrase; -1 if its head is a common noun. */
  private int headName(NounPhrase phrase) {
    int index = names.before(phrase.block(), phrase.headEnd());
    if (index < 0 || names.get(index).block() != phrase.block()) {
      return -1;
    }
    Name name = names.get(index);
    boolean inside = name.last() > phrase.first() && !name.signs().possessive();
    return inside && !roles.hasNoun(phrase, name.last()) ? index : -1;
  }

  private Referent named(int index, String text) {
    Member owner = names.owner(index);
    if (owner == null) {
      return rival(index, text);
    }
    String written = names.get(index).text();
    boolean same = written.equals(owner.name());
    return Referent.of(
        owner,
        same
            ? "The article names " + owner.name() + " here."
            : "“" + written + "” is short for " + owner.name() + ".");
  }

  /** Several people share the name: whoever spoke last goes on. */
  private Referent rival(int index, String text) {
    List<Member> candidates = names.rivals(index);
    Referent before = last;
    Member member = before == null ? null : before.member();
    boolean goesOn =
        member != null && candidates.contains(member) && names.get(index).block() - lastBlock <= 1;
    return goesOn && member != null
        ? Referent.of(member, "“" + text + "” goes on with " + member.name() + ", who spoke last.")
        : Referent.undecided(candidates, text);
  }

  /** A turn label or credit: initials or a name in capitals. */
  private Optional<Referent> byLabel(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    String written = words.word(phrase.last() - 1);
    if (phrase.last() - phrase.first() > 3 || !NameRun.isAcronym(written)) {
      return Optional.empty();
    }
    String key = Vocabulary.key(written);
    List<Member> known = persons.named(key);
    List<Member> found = known.isEmpty() ? persons.initials(key.replace(".", "")) : known;
    return found.size() == 1
        ? Optional.of(
            Referent.of(found.get(0), "“" + text + "” stands for " + found.get(0).name() + "."))
        : Optional.empty();
  }

  /** "the company's chief executive, Lena Holt": the name after or before the comma. */
  private Optional<Referent> apposition(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    int at = phrase.headEnd();
    int limit = Math.min(words.size(), Math.max(phrase.last(), at + 1) + 1);
    while (at < limit && words.kind(at) != TokenKind.COMMA && words.kind(at) != TokenKind.DASH) {
      at++;
    }
    int name = at < limit ? names.before(phrase.block(), at + 1) + 1 : names.size();
    boolean after =
        name < names.size()
            && names.get(name).block() == phrase.block()
            && names.get(name).runFirst() == at + 1
            && (at < phrase.last() || closes(words, names.get(name).last()));
    if (after && isPersonName(name) && roles.isPersonNoun(phrase)) {
      return Optional.of(named(name, text));
    }
    return appositionBefore(phrase, text);
  }

  private static boolean closes(Tokens words, int at) {
    return at < words.size() && words.kind(at) == TokenKind.COMMA;
  }

  private boolean isPersonName(int index) {
    return names.get(index).kind() == Name.Kind.PERSON && !names.get(index).signs().possessive();
  }

  /** "Ana Ruiz, the county engineer": the name before the comma. */
  private Optional<Referent> appositionBefore(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    int comma = phrase.first() - 1;
    if (!ArticleTokens.is(words, comma, TokenKind.COMMA) || !roles.isPersonNoun(phrase)) {
      return Optional.empty();
    }
    int name = names.before(phrase.block(), comma);
    boolean before =
        name >= 0
            && names.get(name).block() == phrase.block()
            && names.get(name).last() == comma
            && isPersonName(name);
    return before ? Optional.of(named(name, text)) : Optional.empty();
  }

  private Referent common(NounPhrase phrase, String text) {
    Optional<Referent> found = roles.resolve(phrase, text);
    if (found.isPresent()) {
      return found.get();
    }
    if (roles.isEpithet(phrase)) {
      Referent salient =
          pronouns.resolve(place(phrase), vocabulary.genderOfRole(phrase.noun()), text);
      if (salient.member() != null) {
        return salient;
      }
    }
    return roles.unnamed(phrase, text);
  }
}
