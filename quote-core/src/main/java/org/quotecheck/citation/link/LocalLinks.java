package org.quotecheck.citation.link;

import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.citation.link.Destination.State;
import org.quotecheck.citation.link.Neighbourhood.Presence;
import org.quotecheck.text.Span;

/** Follows the local links of one article. Used by one thread. */
public final class LocalLinks {
  private final Neighbourhood neighbourhood;
  private final PlaceNames own;

  /**
   * @param neighbourhood the files around it
   */
  public LocalLinks(Article article, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    this.own = leadsIntoItself(article) ? PlaceNames.of(article) : PlaceNames.NONE;
  }

  private static boolean leadsIntoItself(Article article) {
    return article.citationMarks().stream().anyMatch(mark -> mark.address().startsWith("#"));
  }

  /** Where an address leads; empty if it is no local one. */
  public Optional<Destination> follow(String address) {
    return LocalAddress.of(address).map(this::follow);
  }

  private Destination follow(LocalAddress address) {
    return address.path().isEmpty() ? here(address) : elsewhere(address);
  }

  private Destination here(LocalAddress address) {
    Optional<Span> place = own.find(address.fragment());
    State state = place.isPresent() ? State.THERE : missing(own, address);
    return new Destination(state, address, place);
  }

  private static State missing(PlaceNames names, LocalAddress address) {
    return names.areAllKnown() && PlaceNames.isName(address.fragment())
        ? State.NO_PLACE
        : State.UNKNOWN;
  }

  private Destination elsewhere(LocalAddress address) {
    Presence presence = neighbourhood.presence(address);
    State state =
        switch (presence) {
          case MISSING -> State.NO_FILE;
          case UNKNOWN -> State.UNKNOWN;
          case THERE -> address.fragment().isEmpty() ? State.THERE : place(address);
        };
    return new Destination(state, address, Optional.empty());
  }

  private State place(LocalAddress address) {
    return neighbourhood
        .places(address)
        .filter(names -> names.find(address.fragment()).isEmpty())
        .map(names -> missing(names, address))
        .orElse(State.THERE);
  }
}
