package org.quotecheck.citation.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address without a host: of a file in the same repository, of a place in one, or of a place in
 * the article itself. Immutable.
 *
 * @param path the path decoded, without a query; empty for the article itself
 * @param fragment the name of a place decoded, without its {@code #}; empty if there is none
 */
public record LocalAddress(String path, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  /** What templates are written with; nobody knows what they will be. */
  private static final Pattern TEMPLATE = Pattern.compile("[{}<>$|\\\\`\\p{Cc}\\p{Co}\uFFFC]");

  /** A name of a file with an ending; what has none is a page that a generator makes. */
  private static final Pattern FILE =
      Pattern.compile("(?:[^/]*/)*+[^/]*[^/.]\\.(\\w{1,10})", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern HOST =
      Pattern.compile("www\\..*|(?:[a-z0-9-]+\\.){2,9}[a-z]{2,}/.*", Pattern.CASE_INSENSITIVE);

  /** The endings of what generators make. */
  private static final Set<String> PAGES =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "php",
          "asp",
          "aspx",
          "xml",
          "rss",
          "atom",
          "json",
          "ics",
          "webmanifest");

  public LocalAddress {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(fragment, "fragment must not be null");
  }

  /** The local address of a link; empty if it leads elsewhere, or nobody can tell where. */
  public static Optional<LocalAddress> of(String address) {
    boolean elsewhere =
        address.isBlank()
            || address.startsWith("//")
            || SCHEME.matcher(address).lookingAt()
            || TEMPLATE.matcher(address).find();
    return elsewhere ? Optional.empty() : Optional.of(parts(address.strip()));
  }

  private static LocalAddress parts(String address) {
    int hash = address.indexOf('#');
    String whole = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    int query = whole.indexOf('?');
    return new LocalAddress(
        decoded(query < 0 ? whole : whole.substring(0, query)), decoded(fragment));
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** Whether it names a file as it is stored, and not a page that is made of one. */
  public boolean isFile() {
    return looksLikeHost() || (!ending().isEmpty() && !isPage());
  }

  /** Whether it names a page, which may be stored under another name. */
  public boolean isPage() {
    return PAGES.contains(ending());
  }

  /** What its name ends with, in lower case without the dot; empty if there is no ending. */
  public String ending() {
    Matcher file = FILE.matcher(path);
    return file.matches() ? file.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether it reads like the address of a site whose beginning was forgotten. */
  public boolean looksLikeHost() {
    return HOST.matcher(path).matches();
  }
}
