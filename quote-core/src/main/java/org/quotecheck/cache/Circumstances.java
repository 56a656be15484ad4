package org.quotecheck.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.run.Detail;
import org.quotecheck.speaker.known.Person;
import org.quotecheck.text.Digest;

/**
 * Everything but an article itself that decides what is found in it, as a digest: programs, word
 * lists and rules, and the settings in force for that file. Thread-safe.
 */
public final class Circumstances {
  private final Configuration configuration;
  private final byte[] common;
  private final Map<FileSettings, byte[]> byFile = new ConcurrentHashMap<>();

  /**
   * @param installation a digest of the programs, rules and word lists that are at work
   * @param details what reports carry beyond findings and quotations
   */
  public Circumstances(Configuration configuration, byte[] installation, Set<Detail> details) {
    this.configuration = configuration;
    EntryWriter out = new EntryWriter().list(new TreeSet<>(details), EntryWriter::constant);
    people(out);
    out.list(new TreeMap<>(configuration.cueVerbs()).entrySet(), Circumstances::cueVerb)
        .list(new TreeMap<>(configuration.shortcodes()).entrySet(), Circumstances::shortcodes)
        .list(configuration.bibliographies(), EntryWriter::text);
    MessageDigest digest = Digest.sha256();
    digest.update(installation);
    this.common = digest.digest(out.bytes());
  }

  private Circumstances(Configuration configuration, byte[] common) {
    this.configuration = configuration;
    this.common = common;
  }

  /** The same where articles leave what they quote, to be compared with documents. */
  public Circumstances withEvidence() {
    MessageDigest digest = Digest.sha256();
    digest.update(common);
    return new Circumstances(configuration, digest.digest(new EntryWriter().truth(true).bytes()));
  }

  private void people(EntryWriter out) {
    Set<String> outlets = configuration.knownNames().outlets();
    out.list(configuration.knownNames().people(), Circumstances::person)
        .list(new TreeSet<>(outlets), EntryWriter::text)
        .optional(configuration.knownNames().ownOutlet(), EntryWriter::text);
  }

  private static void person(EntryWriter out, Person person) {
    out.text(person.name())
        .list(person.aliases(), EntryWriter::text)
        .optional(person.title(), EntryWriter::text)
        .truth(person.familyNameFirst());
  }

  private static void cueVerb(EntryWriter out, Map.Entry<String, Integer> verb) {
    out.text(verb.getKey()).number(verb.getValue());
  }

  private static void shortcodes(EntryWriter out, Map.Entry<String, List<String>> use) {
    out.text(use.getKey()).list(use.getValue(), EntryWriter::text);
  }

  /**
   * A digest of an article and everything that decides what is found in it.
   *
   * @param settings those of the file
   * @param name the file as reports name it
   * @param content its bytes
   */
  public byte[] key(FileSettings settings, String name, byte[] content) {
    MessageDigest digest = Digest.sha256();
    update(digest, settings);
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, path.length));
    digest.update(path);
    return digest.digest(content);
  }

  /**
   * Adds what decides, beside its name and content, what is found in an article.
   *
   * @param settings those of the file
   */
  public void update(MessageDigest digest, FileSettings settings) {
    digest.update(known(settings));
  }

  private byte[] known(FileSettings settings) {
    return byFile.computeIfAbsent(settings, this::digest);
  }

  private byte[] digest(FileSettings settings) {
    EntryWriter out = new EntryWriter();
    out.text(settings.language())
        .text(settings.charset().name())
        .constant(settings.strictness())
        .constant(settings.preset())
        .optional(settings.chosenGenre(), EntryWriter::constant)
        .constant(settings.usualGenre());
    for (Rule rule : configuration.rules().rules()) {
      rule(out, rule, settings);
    }
    MessageDigest digest = Digest.sha256();
    digest.update(common);
    return digest.digest(out.bytes());
  }

  private static void rule(EntryWriter out, Rule rule, FileSettings settings) {
    RuleInfo info = rule.info();
    out.text(rule.getClass().getName()).text(info.id());
    out.text(String.valueOf(settings.levels().get(info.id())));
    out.text(new TreeMap<>(info.levels()).toString());
    out.text(new TreeMap<>(info.genreLimits()).toString());
    RuleOptions values = settings.options().getOrDefault(info.id(), RuleOptions.DEFAULTS);
    out.list(info.options(), (to, option) -> option(to, option, values));
  }

  private static <T> void option(EntryWriter out, RuleOption<T> option, RuleOptions values) {
    T value = values.get(option);
    out.text(option.name()).text(option.text(value));
    if (value instanceof List<?> words) {
      out.list(words, (to, word) -> to.text(String.valueOf(word)));
    }
  }
}
