package org.quotecheck.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.Setting;
import org.quotecheck.config.source.Nearest;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.suppression.Directive.Word;
import org.quotecheck.text.Span;

/** Reads the suppressions in the front matter of an article. Used once, by one thread. */
final class SettingsReader {
  private static final Pattern PATH =
      Pattern.compile("disable(?:\\.(\\d+))?(?:\\.(rule|reason|quote))?");
  private static final List<String> KEYS = List.of("disable", "rule", "reason", "quote");
  private static final int LONGEST = 400;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AnalyzedArticle analyzed;
  private final Paragraphs paragraphs;
  private final SuppressionReader reader;
  private final Map<String, List<Quotation>> byFirstWord = new HashMap<>();

  SettingsReader(AnalyzedArticle analyzed, Paragraphs paragraphs, SuppressionReader reader) {
    this.analyzed = analyzed;
    this.paragraphs = paragraphs;
    this.reader = reader;
  }

  /** One item of the list: its values by key. */
  private record Item(Map<String, Setting> values) {
    private String text(String key) {
      Setting value = values.get(key);
      return value == null ? "" : value.value().text().strip();
    }

    /** The first value that is there; what is empty has no place. */
    private Span place() {
      return values.values().stream()
          .map(SettingsReader::place)
          .filter(place -> !place.isEmpty())
          .findFirst()
          .orElse(new Span(0, 0));
    }

    private Optional<Span> place(String key) {
      return Optional.ofNullable(values.get(key)).map(SettingsReader::place);
    }
  }

  private static Span place(Setting setting) {
    return setting.value().toSource(new Span(0, setting.value().length()));
  }

  void read(List<Setting> settings) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Matcher path = PATH.matcher(setting.path());
      if (path.matches()) {
        String index = Optional.ofNullable(path.group(1)).orElse("");
        String key = Optional.ofNullable(path.group(2)).orElse("rule");
        Item item = items.computeIfAbsent(index, i -> new Item(new LinkedHashMap<>()));
        item.values().putIfAbsent(key, setting);
      } else {
        reader.misuses().add(unknown(setting));
      }
    }
    items.values().forEach(this::read);
  }

  private static Misuse unknown(Setting setting) {
    String[] keys = setting.path().split("\\.", -1);
    String guess =
        Arrays.stream(keys)
            .filter(
                key -> !KEYS.contains(key) && !key.isEmpty() && !Character.isDigit(key.charAt(0)))
            .map(key -> Nearest.guess(key, KEYS))
            .findFirst()
            .orElse("");
    return Misuse.setting(place(setting), setting.path(), guess);
  }

  private void read(Item item) {
    Optional<Span> rule = item.place("rule").filter(place -> !item.text("rule").isEmpty());
    if (rule.isEmpty()) {
      reader.misuses().add(Misuse.itemWithoutRule(item.place()));
      return;
    }
    List<Word> words =
        reader.known(
            Arrays.stream(item.text("rule").split("[\\s,]+"))
                .map(id -> new Word(id, rule.get()))
                .toList());
    if (item.text("reason").isEmpty() && !words.isEmpty()) {
      List<String> ids = words.stream().map(Word::text).toList();
      reader.misuses().add(Misuse.noReason(rule.get(), ids));
    }
    words.forEach(word -> add(word, item));
  }

  private void add(Word word, Item item) {
    String quote = item.text("quote");
    if (quote.isEmpty()) {
      reader.add(Reach.FILE, word, List.of(reader.wholeFile()), item.text("reason"));
    } else {
      reader.add(Reach.QUOTE, word, paragraphsWith(quote), item.text("reason"));
    }
  }

  /** The paragraphs in which a quotation begins with these words, whatever marks are in them. */
  private List<Span> paragraphsWith(String quote) {
    String wanted = plain(quote);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return quotationsBy(firstWord(wanted)).stream()
        .filter(quotation -> (plain(words(quotation)) + " ").startsWith(wanted + " "))
        .map(quotation -> paragraphs.of(quotation.first().block()))
        .distinct()
        .toList();
  }

  private List<Quotation> quotationsBy(String firstWord) {
    if (byFirstWord.isEmpty()) {
      for (Quotation quotation : analyzed.quotations().all()) {
        String word = firstWord(plain(words(quotation)));
        byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(quotation);
      }
    }
    return byFirstWord.getOrDefault(firstWord, List.of());
  }

  /** Of the first part; nobody quotes more than that to name a quotation. */
  private String words(Quotation quotation) {
    Article article = analyzed.article();
    QuotationPart first = quotation.first();
    String prose = article.blocks().get(first.block()).text();
    int end = Math.min(first.prose().end(), first.prose().begin() + LONGEST);
    return prose.substring(first.prose().begin(), end);
  }

  private static String plain(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String firstWord(String plain) {
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(0, space);
  }
}
