package org.quotecheck.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.quotecheck.citation.link.LocalAddress;
import org.quotecheck.citation.link.Neighbourhood.Presence;

/**
 * The files that local addresses lead to. Where a site begins, only its generator knows; so an
 * address from the root of the site is looked for in every directory above the article and in those
 * beside it. Nothing outside the root is looked at. Each file is looked for once a run.
 * Thread-safe.
 */
final class SiteFiles {
  /** A directory with more directories holds articles rather than the parts of a site. */
  private static final int MOST_PARTS = 100;

  private static final Set<String> STORED_PAGES = Set.of("html", "htm", "xhtml");

  private final Path root;
  private final Set<String> articleEndings;
  private final Map<Path, Boolean> files = new ConcurrentHashMap<>();
  private final Map<Path, List<Path>> parts = new ConcurrentHashMap<>();
  private final Map<Path, List<Path>> siteRoots = new ConcurrentHashMap<>();

  /**
   * @param root absolute; nothing outside it is looked at
   * @param articleEndings what the names of articles end with, without a dot
   */
  SiteFiles(Path root, Set<String> articleEndings) {
    this.root = root;
    this.articleEndings = articleEndings;
  }

  /** Whether there is the file that an article leads to. */
  Presence presence(Path article, LocalAddress address) {
    try {
      return find(article, address).isPresent() ? Presence.THERE : absent(article, address);
    } catch (InvalidPathException e) {
      return Presence.UNKNOWN;
    }
  }

  private Presence absent(Path article, LocalAddress address) {
    boolean stored =
        address.isFile() || (address.isPage() && STORED_PAGES.contains(ending(article)));
    boolean expected =
        address.path().startsWith("/")
            ? isServed(article, address)
            : isWithin(article.resolveSibling(address.path()));
    return stored && expected ? Presence.MISSING : Presence.UNKNOWN;
  }

  private static String ending(Path article) {
    String name = String.valueOf(article.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the first directory of a path from the root of the site is anywhere. */
  private boolean isServed(Path article, LocalAddress address) {
    String path = address.path().substring(1);
    int end = path.indexOf('/');
    return end > 0
        ? siteRoots(article).stream()
            .anyMatch(site -> Files.isDirectory(site.resolve(path.substring(0, end))))
        : articleEndings.contains(address.ending());
  }

  private boolean isWithin(Path path) {
    return path.normalize().startsWith(root);
  }

  /**
   * The file that an article leads to.
   *
   * @throws InvalidPathException if no path can be called so
   */
  Optional<Path> find(Path article, LocalAddress address) {
    List<String> names = names(address);
    return bases(article, address.path().startsWith("/"))
        .flatMap(base -> names.stream().map(name -> base.resolve(name).normalize()))
        .filter(this::isWithin)
        .filter(path -> files.computeIfAbsent(path, Files::isRegularFile))
        .findFirst();
  }

  /**
   * The article that an article leads to; empty if it is a file of another kind.
   *
   * @throws InvalidPathException if no path can be called so
   */
  Optional<Path> findArticle(Path article, LocalAddress address) {
    return find(article, address).filter(path -> articleEndings.contains(ending(path)));
  }

  /** What the file may be called that a generator makes a page of. */
  private List<String> names(LocalAddress address) {
    String path = address.path();
    int begin = 0;
    while (begin < path.length() && path.charAt(begin) == '/') {
      begin++;
    }
    String own = path.substring(begin);
    List<String> names = new ArrayList<>(List.of(own));
    if (address.isPage()) {
      String bare = own.substring(0, own.length() - address.ending().length() - 1);
      articleEndings.stream().sorted().forEach(ending -> names.add(bare + "." + ending));
    }
    return names;
  }

  /** An article may become a directory with a page in it, from which the address then counts. */
  private Stream<Path> bases(Path article, boolean fromRoot) {
    Stream<Path> sites = siteRoots(article).stream();
    if (fromRoot) {
      return sites;
    }
    String name = String.valueOf(article.getFileName());
    String bare = name.substring(0, Math.max(1, name.lastIndexOf('.')));
    return Stream.concat(
        Stream.of(article.resolveSibling("."), article.resolveSibling(bare)), sites);
  }

  private List<Path> siteRoots(Path article) {
    Path directory = article.getParent();
    return directory == null || !directory.startsWith(root)
        ? List.of()
        : siteRoots.computeIfAbsent(directory, this::upFrom);
  }

  private List<Path> upFrom(Path directory) {
    List<Path> up = new ArrayList<>();
    for (Path at = directory; at != null && at.startsWith(root); at = at.getParent()) {
      up.add(at);
    }
    List<Path> all = new ArrayList<>(up);
    up.subList(Math.max(0, up.size() - 2), up.size()).forEach(at -> all.addAll(parts(at)));
    return all;
  }

  private List<Path> parts(Path directory) {
    return parts.computeIfAbsent(directory, SiteFiles::listed);
  }

  private static List<Path> listed(Path directory) {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> directories =
          all.filter(Files::isDirectory)
              .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
              .sorted()
              .limit(MOST_PARTS + 1L)
              .toList();
      return directories.size() > MOST_PARTS ? List.of() : directories;
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
