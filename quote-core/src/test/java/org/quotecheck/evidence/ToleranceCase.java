package org.quotecheck.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of a table of tolerances: a quotation and what its sources make of it.
 *
 * @param section the heading of its section
 * @param sources their texts by name
 * @param accepted whether nothing may be reported
 * @param quotation the words between the marks
 * @param speaker who is credited
 * @param verdict its label
 * @param found what the verdict must have found, in any order; nothing is asked if it is empty
 * @param rules those that report it
 * @param setting an option with its value; empty for the usual ones
 */
record ToleranceCase(
    String section,
    Map<String, String> sources,
    boolean accepted,
    String quotation,
    String speaker,
    String verdict,
    List<String> found,
    List<String> rules,
    String setting) {
  private static final Pattern SOURCE =
      Pattern.compile("```source (\\S+)\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (accepted|refused) \\|(.*)\\|$");

  /** All rows of a page. */
  static List<ToleranceCase> in(Path page) throws IOException {
    List<ToleranceCase> cases = new ArrayList<>();
    String[] sections = Files.readString(page).split("(?m)^## ", -1);
    for (int i = 1; i < sections.length; i++) {
      addSection(sections[i], cases);
    }
    return cases;
  }

  private static void addSection(String section, List<ToleranceCase> cases) {
    String heading = section.substring(0, section.indexOf('\n'));
    Map<String, String> sources = new LinkedHashMap<>();
    SOURCE.matcher(section).results().forEach(each -> sources.put(each.group(1), each.group(2)));
    Matcher row = ROW.matcher(section);
    while (row.find()) {
      String[] cells = row.group(2).split("\\|", -1);
      cases.add(
          new ToleranceCase(
              heading,
              sources,
              row.group(1).equals("accepted"),
              cells[0].strip(),
              cells[1].strip(),
              cells[2].strip(),
              words(cells[3]),
              words(cells[4]),
              cells[5].strip()));
    }
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(", ", -1));
  }

  /** The article that quotes it. */
  String article() {
    String comma = quotation.endsWith("?") ? "" : ",";
    return "“" + quotation + comma + "” said " + speaker + ".\n";
  }

  @Override
  public String toString() {
    return section + ": " + quotation + " " + setting;
  }
}
