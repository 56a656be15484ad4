package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/** What a cue and its subject are worth wherever the quotation stands. Immutable, thread-safe. */
final class CueRows {
  private final List<WordList> roles;
  private final WordList readers;
  private final WordList pronouns;

  CueRows(Language language) {
    this.readers = language.list("pronouns-reader");
    this.pronouns = language.list("role-pronouns");
    this.roles =
        Stream.of("role-persons", "role-groups", "role-bodies", "role-documents")
            .map(language::list)
            .toList();
  }

  void add(Paragraph p, Event event, Set<PointsRow> rows) {
    rows.add(cue(event));
    addRoute(event.route(), rows);
    if (readers.contains(p.lower(event.subjectFrom()))) {
      rows.add(PointsRow.READER_SUBJECT);
    }
    rows.add(subject(p, event));
  }

  private static PointsRow cue(Event event) {
    if (event.route() == Route.ACCORDING) {
      return PointsRow.ACCORDING_TO;
    }
    if (event.isNoun()) {
      return PointsRow.CUE_NOUN;
    }
    return switch (event.tier()) {
      case 3 -> PointsRow.STRONG_CUE;
      case 2 -> PointsRow.FAIR_CUE;
      case 1 -> PointsRow.WEAK_CUE;
      case Event.DEED -> PointsRow.NO_CUE;
      default -> PointsRow.POOR_CUE;
    };
  }

  private static void addRoute(Route route, Set<PointsRow> rows) {
    switch (route) {
      case DIRECT -> rows.add(PointsRow.DIRECT_SUBJECT);
      case APPOSITION -> rows.add(PointsRow.DESCRIBED_SUBJECT);
      case CONTROL, PARTICIPLE, COORDINATED -> rows.add(PointsRow.GUESSED_SUBJECT);
      case PASSIVE -> rows.add(PointsRow.PASSIVE_SUBJECT);
      default -> {}
    }
  }

  private PointsRow subject(Paragraph p, Event event) {
    boolean role = false;
    for (int i = behindOwner(p, event); i < event.subjectTo(); i++) {
      WordClass c = p.wordClass(i);
      if (c == WordClass.NAME || c.isPronoun() || c == WordClass.RELATIVE) {
        boolean thing = c == WordClass.INDEFINITE && isThing(p.lower(i));
        return thing ? PointsRow.COMMON_SUBJECT : PointsRow.PERSON_SUBJECT;
      }
      role |= c == WordClass.NOUN && isRole(p.lower(i));
    }
    return role ? PointsRow.ROLE_SUBJECT : PointsRow.COMMON_SUBJECT;
  }

  /** <i>nothing, everything</i>. */
  private boolean isThing(String pronoun) {
    List<String> fields = pronouns.fields(pronoun);
    return !fields.isEmpty() && fields.get(0).equals("matter");
  }

  /** <i>Ruiz’s view</i> is no person, <i>Ruiz’s</i> alone is one. */
  private static int behindOwner(Paragraph p, Event event) {
    int begin = event.subjectFrom();
    for (int i = begin; i + 1 < event.subjectTo(); i++) {
      begin = p.is(i, WordClass.POSSESSIVE) ? i + 1 : begin;
    }
    return begin;
  }

  private boolean isRole(String noun) {
    String singular = Plurals.singular(noun);
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).contains(noun) || roles.get(i).contains(singular)) {
        return true;
      }
    }
    return false;
  }
}
