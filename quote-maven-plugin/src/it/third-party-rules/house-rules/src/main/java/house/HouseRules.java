package house;

import java.util.List;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleProvider;

/** The rules of this house. */
public final class HouseRules implements RuleProvider {
  @Override
  public List<Rule> rules() {
    return List.of(new ShoutedQuote());
  }
}
