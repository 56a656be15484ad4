package org.quotecheck.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotecheck.article.shortcode.ShortcodeNames;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.config.source.Glob;
import org.quotecheck.config.source.Node;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Languages;
import org.quotecheck.rule.Preset;
import org.quotecheck.speaker.known.Person;

/** Every setting there is; a new one is one more line in {@link #ALL}. */
final class Keys {
  static final Key<List<Node.Scalar>> EXTENDS =
      new Key<>(
          "extends",
          new Shapes.ListOf<>(Shapes.REFERENCE, false),
          List.of(),
          "Files whose settings this one starts from: paths, or classpath: and a name.");
  static final Key<Preset> PRESET =
      new Key<>(
          "preset",
          Shapes.Choice.of(Preset.class, Preset::label),
          Preset.RECOMMENDED,
          "The severity of every rule that is not set itself.");
  static final Key<Map<String, RuleChoice>> RULES =
      new Key<>("rules", new RulesShape(), Map.of(), "Severity and options, by rule.");
  static final Key<Genre> GENRE =
      new Key<>(
          "genre",
          Shapes.Choice.of(Genre.class, Genre::label),
          Genre.NEWS,
          "What the articles are, where neither they nor genres say so.");
  static final Key<String> LANGUAGE =
      new Key<>("language", languages(), Languages.USUAL, "The language of the articles.");
  static final Key<Charset> ENCODING =
      new Key<>(
          "encoding",
          Shapes.ENCODING,
          StandardCharsets.UTF_8,
          "The character encoding of files that name none themselves.");
  static final Key<Strictness> STRICTNESS =
      new Key<>(
          "strictness",
          Shapes.Choice.of(Strictness.class, s -> s.name().toLowerCase(Locale.ROOT)),
          Strictness.NORMAL,
          "How readily a quotation that stands alone goes to the speaker before.");
  static final Key<List<PathOverride>> OVERRIDES =
      new Key<>(
          "overrides",
          new OverridesShape(List.of(PRESET, RULES, GENRE, LANGUAGE, ENCODING, STRICTNESS)),
          List.of(),
          "Other settings for some of the files.");
  static final Key<Map<String, List<Glob>>> GENRES =
      new Key<>(
          "genres",
          new Shapes.MapOf<>(labels(), new Shapes.ListOf<>(Shapes.GLOB, true)),
          Map.of(),
          "Globs of the files of a genre, by genre.");
  static final Key<List<Person>> PEOPLE =
      new Key<>(
          "people", new PeopleShape(), List.of(), "People who are known, or the file with them.");
  static final Key<List<String>> OUTLETS =
      new Key<>(
          "outlets",
          new Shapes.ListOf<>(Shapes.TEXT, true),
          List.of(),
          "Names of newspapers, agencies and stations.");
  static final Key<String> OWN_OUTLET =
      new Key<>("ownOutlet", Shapes.TEXT, "", "The newsroom's own name.");
  static final Key<Map<String, Integer>> CUE_VERBS =
      new Key<>(
          "cueVerbs",
          new CueVerbsShape(),
          Map.of(),
          "More verbs that link a speaker to a quotation, as a list; or each with how surely, 0 to"
              + " 3.");
  static final Key<Map<String, List<String>>> SHORTCODES =
      new Key<>(
          "shortcodes",
          new Shapes.MapOf<>(ShortcodeNames.uses(), new Shapes.ListOf<>(Shapes.TEXT, true)),
          Map.of(),
          "More names of shortcodes and of their parameters, by use.");
  static final Key<List<Glob>> INCLUDES =
      new Key<>(
          "includes",
          new Shapes.ListOf<>(Shapes.GLOB, false),
          List.of(),
          "Globs of the files to check; without any, all with an ending that we read.");
  static final Key<List<Glob>> EXCLUDES =
      new Key<>(
          "excludes",
          new Shapes.ListOf<>(Shapes.GLOB, false),
          List.of(),
          "Globs of files not to check.");
  static final Key<List<String>> SOURCES =
      new Key<>(
          "sources",
          new Shapes.ListOf<>(Shapes.FILE, false),
          List.of(),
          "Directories with the transcripts and documents that quotations are compared with; NONE"
              + " for none. Without any, the directory sources beside the articles, if it is"
              + " there.");
  static final Key<List<String>> INCOMPLETE_SOURCES =
      new Key<>(
          "incompleteSources",
          new Shapes.ListOf<>(Shapes.FILE, false),
          List.of(),
          "Such directories in which documents are missing, so that a quotation that stands"
              + " nowhere is a warning at most.");
  static final Key<List<String>> BIBLIOGRAPHY =
      new Key<>(
          "bibliography",
          new Shapes.ListOf<>(Shapes.FILE, false),
          List.of(),
          "Files of sources that every article may cite by key, beside those it names itself; NONE"
              + " for none.");
  static final Key<String> BASELINE =
      new Key<>(
          "baseline",
          Shapes.FILE,
          "",
          "The file with the findings that are known; NONE to count all of them.");
  static final Key<String> RATCHET_FROM =
      new Key<>(
          "ratchetFrom",
          Shapes.TEXT,
          "NONE",
          "The version in git whose findings do not count: a branch, tag or commit, auto for the"
              + " default branch, or NONE.");
  static final Key<Optional<Severity>> FAIL_ON =
      new Key<>(
          "failOn",
          new Shapes.Choice<>(thresholds()),
          Optional.of(Severity.ERROR),
          "The mildest findings that fail the build.");
  static final Key<Severity> SHOW =
      new Key<>(
          "show",
          Shapes.Choice.of(Severity.class, Severity::label),
          Severity.WARNING,
          "The mildest findings that are shown.");

  static final List<Key<?>> ALL =
      List.of(
          EXTENDS,
          PRESET,
          RULES,
          OVERRIDES,
          GENRE,
          GENRES,
          PEOPLE,
          OUTLETS,
          OWN_OUTLET,
          CUE_VERBS,
          SHORTCODES,
          INCLUDES,
          EXCLUDES,
          SOURCES,
          INCOMPLETE_SOURCES,
          BIBLIOGRAPHY,
          BASELINE,
          RATCHET_FROM,
          FAIL_ON,
          SHOW,
          STRICTNESS,
          ENCODING,
          LANGUAGE);

  private Keys() {}

  /** The setting of a name. */
  static Optional<Key<?>> named(String name) {
    return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  private static Set<String> labels() {
    return Arrays.stream(Genre.values())
        .map(Genre::label)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Shape<String> languages() {
    Map<String, String> tags = new LinkedHashMap<>();
    Languages.tags().forEach(tag -> tags.put(tag, tag));
    return new Shapes.Choice<>(tags);
  }

  private static Map<String, Optional<Severity>> thresholds() {
    Map<String, Optional<Severity>> words = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      words.put(severity.label(), Optional.of(severity));
    }
    words.put("never", Optional.empty());
    return words;
  }
}
