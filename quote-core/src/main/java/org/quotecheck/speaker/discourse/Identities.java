package org.quotecheck.speaker.discourse;

import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.Place;
import org.quotecheck.speaker.role.NameGivings;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Names for people whom the text first speaks of without one: "A grandfather has died. Tom Gant,
 * 68, …", "a man who gave his name as Vic". From there on the grandfather is Tom Gant. Not
 * thread-safe; one for each run.
 */
final class Identities {
  /** The sentences between a first one about somebody unnamed and the name, at most. */
  private static final int REACH = 3;

  private final Vocabulary vocabulary;
  private final NameGivings namings;
  private final Discourse discourse;
  private final RecentRoles recent;
  private final IntFunction<Paragraph> paragraphs;

  Identities(
      Vocabulary vocabulary,
      Discourse discourse,
      RecentRoles recent,
      IntFunction<Paragraph> paragraphs) {
    this.vocabulary = vocabulary;
    this.namings = new NameGivings(vocabulary);
    this.discourse = discourse;
    this.recent = recent;
    this.paragraphs = paragraphs;
  }

  /**
   * Notes who somebody unnamed is, if a name says so that stands in the text for the first time.
   *
   * @param named whose name it is
   * @param words the tokens of its block
   * @param place where the name stands in its sentence
   */
  void note(Entity named, Name name, KnownTokens words, Place place) {
    Member member = named.member();
    if (member == null || !member.isPerson() || named.sentence >= 0) {
      return;
    }
    Entity unnamed = namings.standBefore(name, words) ? inSentence(named) : null;
    if (unnamed == null && place == Place.SUBJECT && isPortrayed(name, words)) {
      unnamed = before(named);
    }
    if (unnamed != null) {
      discourse.forget(unnamed);
      recent.learn(member, new Role(unnamed.noun(), Set.of()));
    }
  }

  /** The only person of the sentence so far, if unnamed. */
  private @Nullable Entity inSentence(Entity named) {
    Entity found = null;
    for (Entity entity : discourse.inView()) {
      if (entity.isPerson() && discourse.age(entity) == 0) {
        boolean fits = entity.member() == null && entity.gender().agrees(named.gender());
        if (!fits || found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** "Tom Gant, 68, of Harlow", "Tom Gant, from Harlow,": what is told of somebody new. */
  private boolean isPortrayed(Name name, KnownTokens words) {
    Paragraph paragraph = paragraphs.apply(name.block());
    int comma = paragraph.wordAt(words.begin(name.last() - 1)) + 1;
    return paragraph.is(comma, WordClass.COMMA)
        && (paragraph.is(comma + 1, WordClass.NUMBER)
            || vocabulary.says(
                ListName.LINKS, words.known(paragraph.firstToken(comma + 1)), "body"));
  }

  /**
   * The one unnamed person whom a sentence before is about; null if it speaks of another or
   * somebody named has been the subject since.
   */
  private @Nullable Entity before(Entity named) {
    Entity found = null;
    for (Entity entity : discourse.inView()) {
      if (!entity.isPerson() || discourse.age(entity) > REACH || entity == named) {
        continue;
      }
      if (entity.member() != null) {
        return null;
      }
      if (entity.gender().agrees(named.gender())) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    boolean about = found != null && found.isIntroduced() && found.weight >= Place.SUBJECT.weight();
    return about ? found : null;
  }
}
