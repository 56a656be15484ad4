package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Generations;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Members;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.role.HeadNames;
import org.quotecheck.speaker.role.RoledNames;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.text.TokenKind;

/** Mentions with a name in them or right beside them. */
final class NamedMentions {
  private static final int REACH = 12;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Members members;
  private final Names names;
  private final Rivals rivals;
  private final Discourse discourse;
  private final RoleResolver roles;
  private final AsideNames asides;
  private final RoledNames roled;
  private final HeadNames heads;
  private final Generations generations;

  NamedMentions(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Members members,
      IntFunction<Paragraph> paragraphs,
      Rivals rivals,
      Discourse discourse,
      RoleResolver roles) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.members = members;
    this.names = members.names();
    this.rivals = rivals;
    this.discourse = discourse;
    this.roles = roles;
    this.asides = new AsideNames(tokens, vocabulary, names, paragraphs, roles);
    this.generations = new Generations(vocabulary);
    this.roled = new RoledNames(tokens, vocabulary, names, paragraphs);
    this.heads = new HeadNames(tokens, vocabulary, names, paragraphs, roled);
  }

  /**
   * The phrase with its head behind "University of Harlow" if a small noun or what it has follows.
   */
  NounPhrase withWholeNames(NounPhrase phrase) {
    int link = phrase.headEnd();
    if (link >= phrase.last() || !names.covers(phrase.block(), link)) {
      return phrase;
    }
    KnownTokens words = tokens.of(phrase.block());
    Name name = names.get(names.before(phrase.block(), link) + 1);
    int behind = name.last();
    boolean noun =
        name.first() < link
            && behind < phrase.last()
            && (ArticleTokens.isLower(words, behind)
                || ArticleTokens.is(words, behind, TokenKind.POSSESSIVE))
            && !vocabulary.has(ListName.LINKS, words.known(behind))
            && !vocabulary.has(ListName.CONNECTORS, words.known(behind));
    return noun ? phrase.headedBehind(behind) : phrase;
  }

  /** What a phrase means by a name in it or beside it; empty without one. */
  Optional<Referent> find(NounPhrase phrase, String text) {
    Optional<Referent> found = several(phrase, text);
    found = found.isPresent() ? found : byLabel(phrase, text);
    found = found.isPresent() ? found : byHead(phrase, text);
    return found.isPresent() ? found : beside(phrase, text);
  }

  /**
   * The same where nothing that the text speaks of elsewhere can change it: a name that only one
   * can have.
   */
  Optional<Referent> sure(NounPhrase phrase, String text) {
    if (phrase.first() >= phrase.last() || isSeveral(phrase)) {
      return Optional.empty();
    }
    Optional<Referent> label = byLabel(phrase, text);
    int name = label.isPresent() ? -1 : heads.of(phrase);
    return name >= 0 && names.rivals(name).isEmpty() && generation(name, phrase).isEmpty()
        ? Optional.of(named(name, names.owner(name), text))
        : label;
  }

  /** Whether names in a phrase or beside it may say what it means. */
  boolean mayName(NounPhrase phrase) {
    return isSeveral(phrase) || heads.of(phrase) >= 0 || asides.of(phrase) >= 0;
  }

  /** Whether a name is the head of a phrase, rather than a common noun. */
  boolean isHeadedByName(NounPhrase phrase) {
    return heads.of(phrase) >= 0;
  }

  private Optional<Referent> byHead(NounPhrase phrase, String text) {
    int name = heads.of(phrase);
    if (name < 0) {
      return Optional.empty();
    }
    String generation = generation(name, phrase);
    return Optional.of(generation.isEmpty() ? named(name, text) : ofFamily(name, generation, text));
  }

  /** What a word right before a surname says: elder for "the elder Holt"; empty without one. */
  private String generation(int index, NounPhrase phrase) {
    Name name = names.get(index);
    boolean behind = name.isSingle() && name.first() > phrase.first() && phrase.isDefinite();
    Word before = behind ? tokens.of(phrase.block()).known(name.first() - 1) : null;
    return vocabulary.field(ListName.DISTINCTIONS, before, 0).orElse("");
  }

  private Referent ofFamily(int index, String generation, String text) {
    List<Member> sharing = names.rivals(index);
    Member sole = names.owner(index);
    Optional<Member> member =
        sole == null
            ? generations.of(sharing, generation)
            : Optional.of(sole).filter(owner -> generations.mayBe(owner, generation));
    return member
        .map(owner -> named(index, owner, text))
        .orElseGet(
            () -> Referent.open(SpeakerType.ANONYMOUS, "Nothing tells who “" + text + "” is."));
  }

  private Referent named(int index, String text) {
    return named(index, rivals.owner(index, discourse), text);
  }

  private Referent named(int index, @Nullable Member owner, String text) {
    if (owner == null) {
      return Referent.undecided(names.rivals(index), text);
    }
    String written = names.get(index).text();
    boolean same = written.equals(owner.name());
    return Referent.of(
        discourse.of(owner),
        same
            ? "The article names " + owner.name() + " here."
            : "“" + written + "” is short for " + owner.name() + ".");
  }

  /** Who is named by a name that ends before a token; null if none does or it could be several. */
  @Nullable Entity entityEndingAt(int block, int token) {
    int index = names.before(block, token);
    boolean ends =
        index >= 0 && names.get(index).block() == block && names.get(index).last() == token;
    Member owner = ends ? names.owner(index) : null;
    return owner == null ? null : discourse.of(owner);
  }

  /** A turn label or credit: initials or a name in capitals. */
  private Optional<Referent> byLabel(NounPhrase phrase, String text) {
    KnownTokens words = tokens.of(phrase.block());
    if (words.isPlain(phrase.last() - 1) && words.key(phrase.last() - 1).length() > 1) {
      return Optional.empty();
    }
    String written = words.word(phrase.last() - 1);
    boolean capitals = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    if (phrase.last() - phrase.first() > 3 || !capitals) {
      return Optional.empty();
    }
    String key = Vocabulary.key(written);
    List<Member> known = members.persons().named(key);
    return sole(known.isEmpty() ? members.persons().initials(key.replace(".", "")) : known, text);
  }

  private Optional<Referent> sole(List<Member> found, String text) {
    return found.size() == 1
        ? Optional.of(
            Referent.of(
                discourse.of(found.get(0)),
                "“" + text + "” stands for " + found.get(0).name() + "."))
        : Optional.empty();
  }

  /** "Rubio and Vance": several named people. */
  private Optional<Referent> several(NounPhrase phrase, String text) {
    return isSeveral(phrase) ? Optional.of(group(phrase, text)) : Optional.empty();
  }

  private boolean isSeveral(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int end = heads.titled(phrase) >= 0 ? phrase.last() : phrase.headEnd();
    for (int i = phrase.first() + 1; i < end - 1; i++) {
      boolean pair = vocabulary.says(ListName.CONNECTORS, words.known(i), "pair");
      if (pair
          && !names.covers(phrase.block(), i)
          && joinsSeveral(phrase, words, i)
          && !roled.isOneInTwoRoles(phrase, i)
          && !roled.isOneOfBody(phrase, i)
          && !isOneBeside(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Founder and CEO of Harlow Homes, Ana Ruiz,": one name stands beside both roles. */
  private boolean isOneBeside(NounPhrase phrase, int and) {
    int name = roled.isTwoRoles(phrase, and) ? asides.of(phrase) : -1;
    return name >= 0
        && !vocabulary.says(
            ListName.CONNECTORS, tokens.of(phrase.block()).known(names.get(name).last()), "pair");
  }

  private boolean joinsSeveral(NounPhrase phrase, KnownTokens words, int and) {
    String after = words.key(and + 1);
    return vocabulary.has(ListName.DETERMINERS, after)
        || names.covers(phrase.block(), and + 1)
        || vocabulary.has(ListName.GROUPS, after)
        || vocabulary.hasPlural(ListName.PERSONS, words.key(and - 1));
  }

  private Referent group(NounPhrase phrase, String text) {
    List<String> found = new ArrayList<>();
    for (int i = names.before(phrase.block(), phrase.first()) + 1;
        i < names.size() && names.get(i).overlaps(phrase.block(), phrase.first(), phrase.last());
        i++) {
      Member owner = rivals.owner(i, discourse);
      if (owner != null && owner.isPerson() && !names.get(i).signs().possessive()) {
        found.add(owner.name());
      }
    }
    Optional<String> name =
        found.size() < 2 ? Optional.empty() : Optional.of(String.join(" and ", found));
    Entity entity = Entity.introduced(SpeakerType.GROUP, Gender.UNKNOWN, phrase.noun());
    String reason = "“" + text + "” means more than one.";
    return new Referent(entity, new Speaker(name, SpeakerType.GROUP, reason));
  }

  private Optional<Referent> beside(NounPhrase phrase, String text) {
    int name = asides.of(phrase);
    return name >= 0 ? Optional.of(named(name, text)) : Optional.empty();
  }

  /** The noun phrase directly before a relative pronoun. */
  Optional<NounPhrase> antecedent(NounPhrase relative) {
    KnownTokens words = tokens.of(relative.block());
    int end = relative.first();
    while (end > 0 && AsideNames.opensAside(words, end - 1)) {
      end--;
    }
    int limit = Math.max(0, end - REACH);
    int start = end;
    while (start > limit && AsideNames.isInPhrase(words, start - 1)) {
      start--;
      if (vocabulary.has(ListName.DETERMINERS, words.known(start))
          || tokens.startsSentence(relative.block(), start)) {
        break;
      }
    }
    return start < end
        ? Optional.of(NounPhrase.read(relative.block(), words, start, end, vocabulary))
        : Optional.empty();
  }

  /** "the Holt campaign": a body whose noun stands behind a proper name. */
  Optional<Referent> bodyNamedAfter(NounPhrase phrase, String text) {
    boolean body = roles.nouns().type(phrase).filter(SpeakerType.ORGANIZATION::equals).isPresent();
    int index = names.before(phrase.block(), phrase.headEnd());
    boolean proper =
        index >= 0
            && names.get(index).kind() != Name.Kind.PLACE
            && names.get(index).overlaps(phrase.block(), phrase.first(), phrase.headEnd())
            && !names.get(index).signs().possessive();
    if (!body || !proper || phrase.isIndefinite()) {
      return Optional.empty();
    }
    int first = phrase.determiner().isEmpty() ? phrase.first() : phrase.first() + 1;
    String name = MentionResolver.flat(tokens.of(phrase.block()), first, phrase.headEnd());
    return Optional.of(
        new Referent(
            null,
            new Speaker(
                Optional.of(name),
                SpeakerType.ORGANIZATION,
                "“" + text + "” is a body named after somebody.")));
  }

  /** Capitals that no rule of names has read, such as those of a headline. */
  Optional<Referent> writtenLikeName(NounPhrase phrase, String text) {
    KnownTokens words = tokens.of(phrase.block());
    int last = phrase.headEnd() - 1;
    boolean single = last == phrase.first();
    String key = words.key(last);
    if (!ArticleTokens.isUpper(words, last)
        || (single && vocabulary.has(ListName.COMMON, key))
        || vocabulary.hasNoun(ListName.NATIONALITIES, key)) {
      return Optional.empty();
    }
    Optional<Referent> known = sole(members.persons().named(key), text);
    if (known.isPresent() || opens(phrase)) {
      return known;
    }
    String name = MentionResolver.flat(words, phrase.first(), phrase.headEnd());
    return Optional.of(
        new Referent(
            null,
            new Speaker(
                Optional.of(name), SpeakerType.PERSON, "“" + text + "” is written like a name.")));
  }

  /** Whether the phrase opens its sentence, so that its first capital proves nothing. */
  private boolean opens(NounPhrase phrase) {
    return tokens.startsSentence(phrase.block(), phrase.first());
  }
}
