package org.quotecheck.tools;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.quotecheck.rule.AnalyzedArticle;

/** Writes a measurement as a Markdown page. Used once. */
final class MeasureReport {
  private final List<JudgedArticle> articles;
  private final Function<AnalyzedArticle, Surroundings> surroundings;
  private final List<Judgement> judgements;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Surroundings> known = new HashMap<>();

  /**
   * @param articles the judged articles, all as published or all altered
   * @param surroundings makes the surroundings of an article
   */
  MeasureReport(
      List<JudgedArticle> articles, Function<AnalyzedArticle, Surroundings> surroundings) {
    this.articles = List.copyOf(articles);
    this.surroundings = surroundings;
    this.judgements = articles.stream().flatMap(a -> a.judgements().stream()).toList();
  }

  /** The headline figures. */
  List<Figure> figures() {
    boolean altered = articles.stream().anyMatch(a -> a.gold().cut().isPresent());
    return altered ? Figures.ofAltered(articles) : Figures.ofPublished(articles);
  }

  /** How every quote fared, for the next run. */
  Map<OutcomeFile.Key, OutcomeFile.Entry> outcomes() {
    Map<OutcomeFile.Key, OutcomeFile.Entry> outcomes = new LinkedHashMap<>();
    judgements.forEach(j -> outcomes.put(j.key(), new OutcomeFile.Entry(j.outcome(), j.named())));
    return outcomes;
  }

  /**
   * The page.
   *
   * @param title what was measured
   * @param changes what changed since the last run
   */
  String markdown(String title, Map<OutcomeFile.Key, OutcomeFile.Change> changes) {
    out.append("# ").append(title).append("\n\n");
    out.append("%d articles, %d quotes\n".formatted(articles.size(), judgements.size()));
    figureTable();
    changes(changes);
    errorTable();
    table("sieve", Judgement::sieve);
    table("route", Judgement::route);
    table("kind", Judgement::kind);
    errors();
    return out.toString();
  }

  private void heading(String text) {
    out.append("\n## ").append(text).append("\n\n");
  }

  private void figureTable() {
    heading("Figures");
    out.append("| figure | percent | counts |\n|---|---:|---:|\n");
    for (Figure figure : figures()) {
      out.append("| %s | %s | %s |\n".formatted(figure.name(), figure.percent(), figure.counts()));
    }
  }

  private void changes(Map<OutcomeFile.Key, OutcomeFile.Change> changes) {
    long gained = changes.values().stream().filter(OutcomeFile.Change::isGain).count();
    heading("Since the last run");
    out.append("%d gained, %d lost\n".formatted(gained, changes.size() - gained));
    if (!changes.isEmpty()) {
      changes(changes, "Lost", false);
      changes(changes, "Gained", true);
    }
  }

  private void changes(
      Map<OutcomeFile.Key, OutcomeFile.Change> changes, String title, boolean gain) {
    out.append("\n### ").append(title).append("\n\n");
    for (Judgement judgement : judgements) {
      OutcomeFile.Change change = changes.get(judgement.key());
      if (change != null && change.isGain() == gain) {
        out.append(JudgementText.of(judgement, around(judgement)));
        String before = Judgement.label(change.before().outcome());
        out.append("  - before: %s; %s\n".formatted(before, change.before().answer()));
      }
    }
  }

  private Surroundings around(Judgement judgement) {
    return known.computeIfAbsent(
        judgement.article().gold().id(), id -> surroundings.apply(judgement.article().analyzed()));
  }

  private List<Judgement> bad() {
    return judgements.stream().filter(j -> !j.outcome().isGood()).toList();
  }

  private void errorTable() {
    heading("Errors by kind");
    CrossTable table = new CrossTable("error", groups());
    bad().forEach(j -> table.count(ErrorKind.of(j, around(j)), j.group()));
    out.append(table.markdown());
  }

  private void table(String name, Function<Judgement, String> property) {
    heading("By " + name);
    CrossTable table = new CrossTable(name, columns());
    judgements.forEach(j -> table.count(property.apply(j), column(j)));
    out.append(table.markdown());
  }

  /** The outcomes there are, group by group. */
  private List<String> columns() {
    Set<String> present = judgements.stream().map(MeasureReport::column).collect(toSet());
    return groups().stream()
        .flatMap(group -> Arrays.stream(Outcome.values()).map(o -> column(group, o)))
        .filter(present::contains)
        .toList();
  }

  private List<String> groups() {
    return judgements.stream().map(Judgement::group).distinct().sorted().toList();
  }

  private static String column(Judgement judgement) {
    return column(judgement.group(), judgement.outcome());
  }

  private static String column(String group, Outcome outcome) {
    return group + " " + Judgement.label(outcome);
  }

  private void errors() {
    Map<Outcome, List<Judgement>> byOutcome = new TreeMap<>();
    bad().forEach(j -> byOutcome.computeIfAbsent(j.outcome(), o -> new ArrayList<>()).add(j));
    byOutcome.forEach(
        (outcome, those) -> {
          heading("Errors: %s (%d)".formatted(Judgement.label(outcome), those.size()));
          those.forEach(j -> out.append(JudgementText.of(j, around(j))));
        });
  }
}
