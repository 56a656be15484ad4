package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Members;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.role.Introductions;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Resolves the mentions of one article in reading order. Not thread-safe; one for each run. */
final class MentionResolver {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Members members;
  private final IntFunction<Paragraph> paragraphs;
  private final NamedMentions named;
  private final PronounResolver pronouns;
  private final RoleResolver roles;
  private final SettledNouns settled;
  private final DiscourseReader reader;
  private final LeadOffices offices;
  private final List<Mention> unread = new ArrayList<>();
  private @Nullable Referent last;
  private int lastBlock;
  private int count;

  MentionResolver(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Members members,
      IntFunction<Paragraph> paragraphs) {
    Names names = members.names();
    RecentRoles recent = new RecentRoles(vocabulary);
    Discourse discourse = new Discourse(recent);
    Rivals rivals = new Rivals(names);
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.members = members;
    this.paragraphs = paragraphs;
    this.pronouns = new PronounResolver(vocabulary, discourse);
    LaterRoles later = new LaterRoles(names);
    this.settled = new SettledNouns(tokens, vocabulary, later);
    this.roles =
        new RoleResolver(
            vocabulary,
            names,
            discourse,
            recent,
            later,
            new Introductions(tokens, vocabulary, names));
    this.offices = new LeadOffices(vocabulary, names, recent, roles);
    this.named =
        new NamedMentions(tokens, vocabulary, members, paragraphs, rivals, discourse, roles);
    this.reader =
        new DiscourseReader(
            tokens,
            vocabulary,
            names,
            paragraphs,
            discourse,
            rivals,
            pronouns,
            roles,
            new Identities(vocabulary, discourse, recent, paragraphs));
  }

  /** Whom the next mention means. Reads the text up to it only if what stands there decides. */
  Speaker next(Mention mention) {
    int index = count++;
    NounPhrase phrase = phrase(mention);
    Optional<Referent> sure = isPronoun(phrase) ? Optional.empty() : sure(phrase, mention.text());
    if (sure.isPresent()) {
      unread.add(mention);
      return sure.get().speaker();
    }
    readOn();
    Referent referent = read(mention, phrase);
    offices.note(index, mention, phrase, referent);
    return referent.speaker();
  }

  private void readOn() {
    for (Mention before : unread) {
      read(before, phrase(before));
    }
    unread.clear();
  }

  /**
   * Gives names to those whom the text had not named when their mentions were read.
   *
   * @param speakers those of all mentions, as {@link #next} gave them; changed here
   */
  void settle(List<Speaker> speakers) {
    if (offices.areOpen()) {
      readOn();
    }
    offices.settle(speakers);
  }

  /** Whom a phrase means where nothing that stands before it can change that. */
  private Optional<Referent> sure(NounPhrase phrase, String text) {
    Optional<Referent> name = named.sure(phrase, text);
    if (name.isPresent() || phrase.first() >= phrase.last() || !settled.is(phrase)) {
      return name;
    }
    return roles.takesNobodyUp(phrase) && !named.mayName(phrase)
        ? Optional.of(common(phrase, text))
        : Optional.empty();
  }

  private NounPhrase phrase(Mention mention) {
    KnownTokens words = tokens.of(mention.block());
    int from = words.indexAt(mention.prose().begin());
    int to = mention.prose().isEmpty() ? from : words.indexAt(mention.prose().end() - 1) + 1;
    int end = Math.min(to, words.size());
    return named.withWholeNames(NounPhrase.read(mention.block(), words, from, end, vocabulary));
  }

  private Referent read(Mention mention, NounPhrase phrase) {
    reader.readTo(mention.block(), mention.prose().begin());
    Referent referent = resolve(phrase, mention);
    Entity entity = referent.entity();
    if (entity != null) {
      reader.pass(mention.prose().end(), entity);
    }
    last = referent;
    lastBlock = mention.block();
    return referent;
  }

  private Referent resolve(NounPhrase phrase, Mention mention) {
    if (phrase.first() >= phrase.last()) {
      return Referent.open(SpeakerType.ANONYMOUS, "The mention holds no word that names anybody.");
    }
    String text = mention.text();
    if (isPronoun(phrase)) {
      return pronoun(phrase, kind(phrase), mention);
    }
    Optional<Referent> name = named.find(phrase, text);
    return name.isPresent() ? name.get() : common(phrase, text);
  }

  private boolean isPronoun(NounPhrase phrase) {
    String kind = kind(phrase);
    return !kind.isEmpty() && !isOfMember(phrase, kind);
  }

  /** What the list of pronouns says of the whole phrase; empty if it is no pronoun. */
  private String kind(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int first = phrase.first();
    return switch (phrase.last() - first) {
      case 1 -> pronouns.kind(words, first);
      case 2 -> {
        String both = words.key(first) + " " + words.key(first + 1);
        yield vocabulary.field(ListName.PRONOUNS, both, 0).orElse("");
      }
      default -> "";
    };
  }

  /** The label "A:" is an answer unless somebody's name is A; "“…,” Few said" is Ana Few. */
  private boolean isOfMember(NounPhrase phrase, String pronoun) {
    boolean capital =
        pronoun.equals("group")
            && ArticleTokens.isUpper(tokens.of(phrase.block()), phrase.first())
            && !tokens.startsSentence(phrase.block(), phrase.first());
    return (capital || pronoun.startsWith("interview")) && named.isHeadedByName(phrase);
  }

  private Referent pronoun(NounPhrase phrase, String kind, Mention mention) {
    String text = mention.text();
    return switch (kind) {
      case "male", "female", "person" ->
          pronouns.resolve(Gender.of(kind), text, yielding(mention), another(mention));
      case "relative" -> relative(phrase, text);
      case "plural" -> plural(text);
      case "author", "authors" -> author(kind, text);
      case "thing" -> thing(text);
      case "matter" ->
          Referent.open(SpeakerType.DOCUMENT, "“" + text + "” is what the text spoke of, no body.");
      case "group" ->
          Referent.open(SpeakerType.GROUP, "“" + text + "” means several people, unnamed.");
      case "somebody" -> RoleResolver.somebody(text, unnamed(text));
      case "interviewer", "interviewee" -> interview(kind, text);
      case "one" -> one(mention);
      default -> Referent.open(SpeakerType.ANONYMOUS, unnamed(text));
    };
  }

  private static String unnamed(String text) {
    return "“" + text + "” means somebody unnamed.";
  }

  /** "One told the Echo", "another shouted" is somebody; "one read" may be a sign. */
  private Referent one(Mention mention) {
    String reason = unnamed(mention.text());
    Paragraph paragraph = paragraphs.apply(mention.block());
    int next = paragraph.wordAt(mention.prose().end());
    Optional<Referent> aside = aside(mention, paragraph, next);
    if (aside.isPresent()) {
      return aside.get();
    }
    CueForm cue = next < paragraph.size() ? paragraph.cue(next) : null;
    return cue != null && !cue.has(CueFlag.READ)
        ? RoleResolver.somebody(mention.text(), reason)
        : Referent.open(SpeakerType.ANONYMOUS, reason);
  }

  /** "One, Ana Ruiz, said", "another, a nurse named Ana Ruiz, said": the name between commas. */
  private Optional<Referent> aside(Mention mention, Paragraph paragraph, int comma) {
    int from = comma + 1;
    if (!paragraph.is(comma, WordClass.COMMA) || !paragraph.inChunk(from)) {
      return Optional.empty();
    }
    int to = paragraph.chunkEnd(from);
    KnownTokens words = tokens.of(mention.block());
    int first = words.indexAt(paragraph.begin(from));
    int last = words.indexAt(paragraph.begin(to - 1)) + 1;
    boolean closed = paragraph.is(to, WordClass.COMMA) || paragraph.is(to, WordClass.CUE);
    NounPhrase phrase = NounPhrase.read(mention.block(), words, first, last, vocabulary);
    return closed && (paragraph.is(to, WordClass.COMMA) || phrase.isIndefinite())
        ? named.find(phrase, mention.text())
        : Optional.empty();
  }

  /** Who has just spoken, if the verb beside the pronoun answers in a sentence of its own. */
  private @Nullable Entity yielding(Mention mention) {
    Paragraph paragraph = paragraphs.apply(mention.block());
    int word = paragraph.wordAt(mention.prose().begin());
    boolean answers = answers(paragraph, word + 1) || answers(paragraph, word - 1);
    int begin = word < paragraph.size() ? paragraph.sentenceBegin(word) : 0;
    boolean next = lastBlock == mention.block() || (begin == 0 && lastBlock == mention.block() - 1);
    boolean turn = next && paragraph.is(begin, WordClass.QUOTATION);
    Entity speaker = answers && turn && last != null ? last.entity() : null;
    return speaker != null && speaker.wasQuotedLast() ? speaker : null;
  }

  /** Whom the pronoun cannot mean, as it speaks to them or of them. */
  private @Nullable Entity another(Mention mention) {
    Paragraph paragraph = paragraphs.apply(mention.block());
    int word = paragraph.wordAt(mention.prose().begin());
    int last = addressed(paragraph, word);
    if (last < 0) {
      last = topic(paragraph, word);
    }
    if (last < 0) {
      last = antecedent(paragraph, word);
    }
    return last < 0 ? null : named.entityEndingAt(mention.block(), paragraph.endToken(last));
  }

  /** "he told Ruiz": the last word of whom a pronoun speaks to; -1 without one. */
  private static int addressed(Paragraph paragraph, int pronoun) {
    boolean object = paragraph.is(pronoun + 1, WordClass.CUE) && paragraph.inChunk(pronoun + 2);
    return object ? paragraph.chunkEnd(pronoun + 2) - 1 : -1;
  }

  /** "Ruiz, he said, is"; "For Ruiz, he said": the last word before the comma; -1 if none is. */
  private static int topic(Paragraph paragraph, int pronoun) {
    int last = pronoun - 2;
    if (last < 0 || !paragraph.is(pronoun - 1, WordClass.COMMA) || !paragraph.inChunk(last)) {
      return -1;
    }
    int opening = paragraph.chunkBegin(last) - paragraph.sentenceBegin(pronoun);
    return opening == 0 || opening == 1 ? last : -1;
  }

  /**
   * "Ruiz told Holm, whom he called": the last word of whom the clause is about; -1 without one.
   */
  private static int antecedent(Paragraph paragraph, int pronoun) {
    if (!paragraph.is(pronoun - 1, WordClass.RELATIVE)) {
      return -1;
    }
    int last = paragraph.is(pronoun - 2, WordClass.COMMA) ? pronoun - 3 : pronoun - 2;
    return last >= 0 && paragraph.inChunk(last) ? last : -1;
  }

  private boolean answers(Paragraph paragraph, int word) {
    CueForm cue = word >= 0 && word < paragraph.size() ? paragraph.cue(word) : null;
    return cue != null && vocabulary.has(ListName.REPLIES, cue.lemma());
  }

  private Referent author(String kind, String text) {
    List<Member> authors = members.authors();
    if (authors.size() == 1) {
      return Referent.of(Entity.of(authors.get(0)), "“" + text + "” is the author of the article.");
    }
    SpeakerType type = kind.equals("authors") ? SpeakerType.GROUP : SpeakerType.ANONYMOUS;
    return Referent.open(type, "“" + text + "” is the author, whom the article does not name.");
  }

  private static Referent interview(String kind, String text) {
    boolean answers = kind.equals("interviewee");
    return Referent.open(
        SpeakerType.ANONYMOUS,
        "“" + text + "” labels " + (answers ? "an answer." : "a question of the interviewer."));
  }

  /** "they": the body or the people spoken of, or one person whose gender is not told. */
  private Referent plural(String text) {
    Optional<Entity> several = pronouns.they();
    if (several.isPresent() && last != null && several.get() == last.entity()) {
      return last;
    }
    return several
        .map(entity -> Referent.of(entity, goesOn(entity, text)))
        .orElseGet(
            () ->
                Referent.open(SpeakerType.GROUP, "“" + text + "” means several people, unnamed."));
  }

  private static String goesOn(Entity entity, String text) {
    Member member = entity.member();
    return member == null
        ? "“" + text + "” goes on with those spoken of before, unnamed."
        : "“" + text + "” means " + member.name() + ".";
  }

  private Referent thing(String text) {
    return pronouns
        .several("thing")
        .map(entity -> Referent.of(entity, goesOn(entity, text)))
        .orElseGet(
            () ->
                Referent.open(
                    SpeakerType.ORGANIZATION,
                    "“" + text + "” means a body or document the article does not name."));
  }

  /** "who" and "which" mean what stands directly before them. */
  private Referent relative(NounPhrase phrase, String text) {
    Optional<NounPhrase> antecedent = named.antecedent(phrase);
    return antecedent.isEmpty()
        ? Referent.open(SpeakerType.ANONYMOUS, "Nobody named stands right before “" + text + "”.")
        : named.find(antecedent.get(), text).orElseGet(() -> common(antecedent.get(), text));
  }

  private Referent common(NounPhrase phrase, String text) {
    Optional<Referent> found = roles.resolve(phrase, text);
    found = found.isPresent() ? found : named.bodyNamedAfter(phrase, text);
    found = found.isPresent() ? found : written(phrase, text);
    return found.isPresent() ? found.get() : roles.unnamed(phrase, text);
  }

  /** Capitals that no rule of names has read. */
  private Optional<Referent> written(NounPhrase phrase, String text) {
    return roles.nouns().type(phrase).isPresent() || phrase.isIndefinite()
        ? Optional.empty()
        : named.writtenLikeName(phrase, text);
  }

  /** The text of tokens without line breaks. */
  static String flat(KnownTokens words, int from, int to) {
    String text = words.text().substring(words.begin(from), words.end(to - 1));
    return String.join(" ", text.strip().split("\\s+"));
  }
}
