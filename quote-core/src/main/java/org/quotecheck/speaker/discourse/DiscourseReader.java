package org.quotecheck.speaker.discourse;

import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.phrase.Place;
import org.quotecheck.speaker.phrase.Positions;
import org.quotecheck.speaker.role.RoledNames;
import org.quotecheck.speaker.role.SideDescriptions;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/**
 * Reads on through the article, noun phrase by noun phrase, and tells the {@link Discourse} who is
 * spoken of. Reads each word once.
 */
final class DiscourseReader {
  /** The tokens of a letter and the year behind it: "C’09". */
  private static final int YEAR = 3;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final IntFunction<Paragraph> paragraphs;
  private final Discourse discourse;
  private final Rivals rivals;
  private final PronounResolver pronouns;
  private final RoleResolver roles;
  private final Identities identities;
  private final SideDescriptions descriptions;
  private final RoledNames roled;
  private int block = -1;
  private int word;
  private int sentence;
  private int nextName;
  private @Nullable Entity subject;
  private @Nullable Entity previous;
  private int previousEnd;
  private int headEnd;

  /** Whether the paragraph has spoken of anybody so far. */
  private boolean peopled;

  DiscourseReader(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Names names,
      IntFunction<Paragraph> paragraphs,
      Discourse discourse,
      Rivals rivals,
      PronounResolver pronouns,
      RoleResolver roles,
      Identities identities) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
    this.paragraphs = paragraphs;
    this.discourse = discourse;
    this.rivals = rivals;
    this.pronouns = pronouns;
    this.roles = roles;
    this.identities = identities;
    this.descriptions = new SideDescriptions(vocabulary, names);
    this.roled = new RoledNames(tokens, vocabulary, names, paragraphs);
  }

  /** Reads up to a prose offset of a block that is not behind the last one. */
  void readTo(int toBlock, int offset) {
    while (block < toBlock) {
      if (block >= 0) {
        read(paragraphs.apply(block), Integer.MAX_VALUE);
      }
      block++;
      word = 0;
      sentence = -1;
      peopled = false;
      discourse.nextParagraph();
    }
    Paragraph paragraph = paragraphs.apply(block);
    read(paragraph, offset);
    if (word < paragraph.size()) {
      enterSentence(paragraph.sentence(word));
    }
  }

  /** Passes over a mention that carries a quotation, up to a prose offset of the block. */
  void pass(int offset, Entity speaker) {
    Paragraph paragraph = paragraphs.apply(block);
    if (word < paragraph.size()) {
      inside(paragraph.firstToken(word), tokens.of(block).indexAt(offset), speaker);
    }
    discourse.mention(speaker, Place.SPEAKER);
    peopled |= speaker.isPerson();
    subject = speaker;
    previous = speaker;
    previousEnd = tokens.of(block).indexAt(offset);
    word = Math.max(word, paragraph.wordAt(offset));
  }

  /** "Harlow Bank spokesman Ruiz", "a spokesman for Ruiz": those named beside who speaks. */
  private void inside(int from, int to, Entity speaker) {
    nextName = names.next(nextName, block, from);
    for (int i = nextName; names.begins(i, block, to); i++) {
      Member owner = rivals.owner(i, discourse);
      if (owner != null && owner != speaker.member()) {
        discourse.mention(discourse.of(owner), Place.POSSESSOR);
      }
    }
  }

  private void read(Paragraph paragraph, int offset) {
    Positions positions = new Positions(paragraph);
    while (word < paragraph.size() && paragraph.begin(word) < offset) {
      enterSentence(paragraph.sentence(word));
      if (paragraph.is(word, WordClass.QUOTATION)) {
        quotation(paragraph.begin(word), paragraph.end(word));
        word++;
      } else if (paragraph.inChunk(word)) {
        int end = paragraph.chunkEnd(word);
        if (paragraph.begin(end - 1) >= offset) {
          return;
        }
        phrase(paragraph, positions, end);
        word = end;
      } else {
        possessivePronoun(paragraph, word);
        word++;
      }
    }
  }

  private void enterSentence(int number) {
    if (sentence >= 0 && number != sentence) {
      discourse.nextSentence();
    }
    if (number != sentence) {
      subject = null;
      previous = null;
    }
    sentence = number;
  }

  /** Names inside somebody's words. */
  private void quotation(int begin, int end) {
    KnownTokens words = tokens.of(block);
    int last = words.indexAt(end - 1);
    for (int i = names.before(block, words.indexAt(begin)) + 1;
        i < names.size() && names.get(i).block() == block && names.get(i).first() <= last;
        i++) {
      Member owner = names.owner(i);
      if (owner != null) {
        discourse.mention(discourse.of(owner), Place.QUOTED);
      }
    }
  }

  private void phrase(Paragraph paragraph, Positions positions, int end) {
    int from = paragraph.firstToken(word);
    int to = paragraph.endToken(end - 1);
    possessivePronoun(paragraph, word);
    headEnd = to;
    Optional<Entity> head = owners(from, to);
    boolean introduced = !peopled && head.isPresent() && head.get().isNew();
    if (head.isEmpty()) {
      head =
          isPronoun(paragraph, end)
              ? pronoun(paragraph, from, end)
              : common(paragraph, from, to, end);
    }
    if (head.isPresent()) {
      Place place = isAsideSentence(paragraph) ? Place.POSSESSOR : positions.of(word, end);
      identify(head.get(), place);
      boolean low = place == Place.OBLIQUE || place == Place.OBJECT;
      enter(head.get(), paragraph, introduced && low ? Place.INTRODUCED : place);
      previous = head.get();
      previousEnd = headEnd;
      peopled |= previous.isPerson();
    }
  }

  /** "(Others had asked Ruiz.)": what brackets hold is no more than an aside. */
  private boolean isAsideSentence(Paragraph paragraph) {
    return paragraph.is(paragraph.sentenceBegin(word), WordClass.OPEN);
  }

  /** Notes whom the text has spoken of before the name that heads the phrase. */
  private void identify(Entity head, Place place) {
    int index = head.isFirst() ? names.before(block, headEnd) : -1;
    if (index >= 0 && names.get(index).block() == block && names.get(index).last() == headEnd) {
      identities.note(head, names.get(index), tokens.of(block), place);
    }
  }

  private void enter(Entity entity, Paragraph paragraph, Place place) {
    if (place == Place.OBJECT && asks(paragraph.cue(word - 1))) {
      discourse.mention(entity, Place.ADDRESSEE);
      if (subject != null) {
        discourse.stepBack(subject);
      }
    } else {
      if (place == Place.SUBJECT && !paragraph.inChunk(word - 2)) {
        comesBehind(subject, entity);
      }
      discourse.mention(entity, place);
      if (isAsker(paragraph)) {
        discourse.stepBack(entity);
      }
    }
    if (place == Place.SUBJECT || place == Place.SAYER || place == Place.EMBEDDED) {
      subject = entity;
    }
  }

  /** "Ruiz was late, so Tarn spoke": the second subject of the sentence is the one it ends with. */
  private void comesBehind(@Nullable Entity first, Entity second) {
    if (first != null
        && first != second
        && first.isPerson()
        && second.isPerson()
        && discourse.age(first) == 0
        && first.weight == Place.SUBJECT.weight()) {
      discourse.stepBack(first);
    }
  }

  /** "Asked by Ruiz if he was sorry, he said": whoever asks is not who answers. */
  private boolean isAsker(Paragraph paragraph) {
    CueForm cue = word > 1 ? paragraph.cue(word - 2) : null;
    return cue != null
        && cue.isParticiple()
        && vocabulary.has(ListName.AGENT_MARKERS, paragraph.known(word - 1))
        && asks(cue);
  }

  private boolean asks(@Nullable CueForm cue) {
    return cue != null && vocabulary.has(ListName.QUESTIONS, cue.lemma());
  }

  /**
   * Notes the names in a phrase; gives the one that is its head, or that the phrase is a title of:
   * "Chief of Staff Ana Ruiz".
   */
  private Optional<Entity> owners(int from, int to) {
    Entity head = null;
    nextName = names.next(nextName, block, from);
    for (int i = nextName; names.begins(i, block, to); i++) {
      Name name = names.get(i);
      Member owner = rivals.owner(i, discourse);
      if (owner != null && reaches(name, owner, from, to) && !name.signs().possessive()) {
        head = discourse.of(owner);
        headEnd = Math.max(name.last(), to);
      } else if (owner != null) {
        discourse.mention(discourse.of(owner), Place.POSSESSOR);
      }
    }
    return Optional.ofNullable(head);
  }

  /** "Ruiz KC", "Ruiz ’09": whether a name ends a phrase but for letters; not "the Ruiz MP". */
  private boolean reaches(Name name, Member owner, int from, int to) {
    KnownTokens words = tokens.of(block);
    boolean bare = owner.isPerson() && !vocabulary.has(ListName.DETERMINERS, words.known(from));
    int last = bare && to - name.last() <= YEAR && isYear(words, to - 1) ? name.last() : to;
    while (bare
        && last > name.last()
        && vocabulary.has(ListName.CREDENTIALS, words.known(last - 1))) {
      last--;
    }
    return name.last() >= last;
  }

  private static boolean isYear(KnownTokens words, int at) {
    return ArticleTokens.is(words, at, TokenKind.NUMBER)
        && ArticleTokens.is(words, at - 1, TokenKind.QUOTE_MARK);
  }

  private boolean isAside(Paragraph paragraph, int end) {
    boolean named = previous != null && previous.member() != null;
    return descriptions.is(
        new SideDescriptions.Phrase(block, tokens.of(block), paragraph, word, end),
        named ? previousEnd : -1,
        nextName);
  }

  private boolean isPronoun(Paragraph paragraph, int end) {
    return end - word == 1 && paragraph.wordClass(word).isPronoun();
  }

  private Optional<Entity> pronoun(Paragraph paragraph, int from, int end) {
    Entity notThis = paragraph.is(word, WordClass.OBJECT_PRONOUN) ? subject : null;
    return isAside(paragraph, end)
        ? Optional.empty()
        : Optional.ofNullable(pronouns.find(tokens.of(block), from, notThis));
  }

  /** Most phrases can be nothing that speaks, whatever stands beside them. */
  private Optional<Entity> common(Paragraph paragraph, int from, int to, int end) {
    NounPhrase phrase = NounPhrase.read(block, tokens.of(block), from, to, vocabulary);
    Optional<SpeakerType> type = roles.nouns().type(phrase);
    if (type.isEmpty() || isAside(paragraph, end)) {
      return Optional.empty();
    }
    Entity named = roles.nouns().isPerson(phrase) ? named(phrase, paragraph, to, end) : null;
    return Optional.of(named == null ? roles.find(phrase, type.get()) : named);
  }

  private @Nullable Entity named(NounPhrase phrase, Paragraph paragraph, int to, int end) {
    return phrase.isIndefinite() ? namedBehind(to) : namedBehindBody(phrase, paragraph, end);
  }

  /** "the head of Harlow Rowing Club Ana Ruiz": who has the role; null if nobody is named. */
  private @Nullable Entity namedBehindBody(NounPhrase phrase, Paragraph paragraph, int link) {
    if (!paragraph.is(link, WordClass.OF) || !paragraph.inChunk(link + 1)) {
      return null;
    }
    int to = paragraph.endToken(paragraph.chunkEnd(link + 1) - 1);
    NounPhrase whole = NounPhrase.read(block, tokens.of(block), phrase.first(), to, vocabulary);
    int body = names.before(block, whole.headEnd()) + 1;
    boolean behind = names.begins(body, block, to) && roled.isBehindBody(body, whole);
    Member owner = behind ? rivals.owner(body + 1, discourse) : null;
    return owner == null ? null : discourse.of(owner);
  }

  /** "a nurse named Ana Ruiz": who has the name; null without one. */
  private @Nullable Entity namedBehind(int link) {
    int index = names.next(nextName, block, link);
    boolean named =
        names.begins(index, block, link + 2)
            && AsideNames.isGiven(
                names.get(index), link, tokens.of(block), paragraphs.apply(block), vocabulary);
    Member owner = named ? rivals.owner(index, discourse) : null;
    return owner == null ? null : discourse.of(owner);
  }

  /** "his" and "her" before a noun. */
  private void possessivePronoun(Paragraph paragraph, int at) {
    if (paragraph.is(at, WordClass.POSSESSIVE_PRONOUN)) {
      Entity owner = pronouns.owner(tokens.of(block), paragraph.firstToken(at));
      if (owner != null) {
        discourse.mention(owner, Place.POSSESSOR);
      }
    }
  }
}
