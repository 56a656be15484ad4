package org.quotecheck.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character encoding that a file names in its own first kilobyte.
 *
 * @param label the name as written, empty if there is none
 * @param begin where the name begins, in bytes
 * @param charset what it stands for; empty if it is unknown
 */
record DeclaredCharset(String label, int begin, Optional<Charset> charset) {
  /** How far the HTML standard looks for a declaration. */
  private static final int LOOKED_AT = 1024;

  private static final DeclaredCharset NONE = new DeclaredCharset("", 0, Optional.empty());
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final Set<String> XML = Set.of("xhtml", "xml", "html", "htm");
  private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc", "ad");

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Pattern XML_DECLARATION =
      Pattern.compile("^(?:\\W{0,3})<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?m)^:encoding:[ \\t]+([\\w.:-]+)[ \\t]*$");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  static DeclaredCharset of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    int length = Math.min(bytes.length, LOOKED_AT);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (ASCIIDOC.contains(ending)) {
      return named(ATTRIBUTE.matcher(head), false);
    }
    DeclaredCharset xml = XML.contains(ending) ? named(XML_DECLARATION.matcher(head), false) : NONE;
    return xml.label.isEmpty() && HTML.contains(ending)
        ? named(META.matcher(withoutComments(head)), true)
        : xml;
  }

  /** Comments become spaces, so that positions stay. */
  private static String withoutComments(String head) {
    return COMMENT.matcher(head).replaceAll(comment -> " ".repeat(comment.group().length()));
  }

  private static DeclaredCharset named(Matcher matcher, boolean web) {
    if (!matcher.find()) {
      return NONE;
    }
    String label = matcher.group(1);
    return new DeclaredCharset(label, matcher.start(1), charset(label, web));
  }

  /**
   * On the web Latin 1 and ASCII have always meant windows-1252; and a declaration that can be read
   * as ASCII is not in UTF-16, whatever it says.
   */
  private static Optional<Charset> charset(String label, boolean web) {
    Optional<Charset> found = known(label);
    if (found.isPresent() && found.get().name().startsWith("UTF-16")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return web ? found.map(DeclaredCharset::asBrowsersReadIt) : found;
  }

  private static Charset asBrowsersReadIt(Charset charset) {
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? known("windows-1252").orElse(charset) : charset;
  }

  private static Optional<Charset> known(String label) {
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The complaint about a name nobody knows, if it is one. */
  Optional<TextProblem> problem(Charset used) {
    if (label.isEmpty() || charset.isPresent()) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "The file declares the character encoding '%s', which is not known; it was read as %s.",
            label,
            used.name());
    Span span = new Span(begin, begin + label.length());
    return Optional.of(
        new TextProblem(
            TextProblem.Kind.ENCODING, span, message + " Correct or remove the declaration."));
  }
}
