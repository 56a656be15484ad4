package org.quotecheck.config.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a mapping, when a mapping is wanted. */
public final class Entries {
  private Entries() {}

  /**
   * The entries with legal keys, each key once; all else is a mistake.
   *
   * @param name the setting, for the message
   * @param legal the legal keys; none means that every key is legal
   */
  public static List<Node.Entry> of(
      String name, Node node, Collection<String> legal, Reading reading) {
    if (!(node instanceof Node.Mapping mapping)) {
      String keys = legal.isEmpty() ? "" : " with the keys " + String.join(", ", legal);
      reading.mistake(node.span(), name + " is " + node.kind() + ", but must be a mapping" + keys);
      return List.of();
    }
    Map<String, Node.Scalar> seen = new HashMap<>();
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (isLegal(name, entry.key(), legal, reading) && isNew(name, entry.key(), seen, reading)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static boolean isLegal(
      String name, Node.Scalar key, Collection<String> legal, Reading reading) {
    if (legal.isEmpty() || legal.contains(key.text())) {
      return true;
    }
    reading.mistake(
        key.span(),
        name
            + " has no key \""
            + key.text()
            + "\""
            + Nearest.guess(key.text(), legal)
            + "; legal are "
            + String.join(", ", legal));
    return false;
  }

  private static boolean isNew(
      String name, Node.Scalar key, Map<String, Node.Scalar> seen, Reading reading) {
    Node.Scalar first = seen.putIfAbsent(key.text(), key);
    if (first == null) {
      return true;
    }
    reading.mistake(
        key.span(),
        name
            + " has the key \""
            + key.text()
            + "\" twice, but must have it once; the first is at "
            + reading.origin(first.span()));
    return false;
  }
}
