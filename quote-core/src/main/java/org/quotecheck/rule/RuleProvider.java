package org.quotecheck.rule;

import java.util.List;

/**
 * Rules of somebody else's. A jar on the class path that names an implementation in {@code
 * META-INF/services/org.quotecheck.rule.RuleProvider} adds its rules to ours; in a Maven build the
 * jar is a dependency of the plugin. Implementations have a public constructor without parameters.
 */
public interface RuleProvider {
  /** The rules; their ids begin with a word of the provider's own, so that none is taken twice. */
  List<Rule> rules();
}
