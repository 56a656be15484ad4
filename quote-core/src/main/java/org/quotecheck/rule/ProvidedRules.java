package org.quotecheck.rule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The rules of all {@link RuleProvider}s that a class loader sees. Code of others runs here, so
 * whatever it throws becomes one sentence that names the provider.
 */
final class ProvidedRules {
  private ProvidedRules() {}

  /**
   * The rules, in the order of the class path.
   *
   * @throws IllegalArgumentException if a provider cannot be made, or gives something that is no
   *     rule
   */
  static List<Rule> of(ClassLoader loader) {
    List<Rule> rules = new ArrayList<>();
    Iterator<ServiceLoader.Provider<RuleProvider>> providers = providers(loader).iterator();
    while (hasNext(providers)) {
      rules.addAll(rules(next(providers)));
    }
    return rules;
  }

  private static Stream<ServiceLoader.Provider<RuleProvider>> providers(ClassLoader loader) {
    return ServiceLoader.load(RuleProvider.class, loader).stream();
  }

  private static boolean hasNext(Iterator<?> providers) {
    try {
      return providers.hasNext();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static ServiceLoader.Provider<RuleProvider> next(
      Iterator<ServiceLoader.Provider<RuleProvider>> providers) {
    try {
      return providers.next();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static List<Rule> rules(ServiceLoader.Provider<RuleProvider> provider) {
    String name = provider.type().getName();
    try {
      List<Rule> rules = List.copyOf(provider.get().rules());
      rules.forEach(rule -> rule.info().id());
      return rules;
    } catch (ServiceConfigurationError e) {
      throw broken(name, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | LinkageError e) {
      throw broken(name, e);
    }
  }

  private static IllegalArgumentException broken(String provider, Throwable cause) {
    return new IllegalArgumentException(provider + " failed: " + cause, cause);
  }
}
