package org.quotecheck.cache;

import org.quotecheck.finding.Place;
import org.quotecheck.report.place.Location;
import org.quotecheck.report.place.Passage;
import org.quotecheck.report.place.RelatedPlace;
import org.quotecheck.text.Position;
import org.quotecheck.text.Span;

/** Places in files, as bytes. */
final class Places {
  private Places() {}

  static void span(EntryWriter out, Span span) {
    out.number(span.begin()).number(span.length());
  }

  static Span span(EntryReader in) {
    int begin = in.number();
    return new Span(begin, begin + in.number());
  }

  static void place(EntryWriter out, Place place) {
    out.text(place.path());
    span(out, place.span());
  }

  static Place place(EntryReader in) {
    return new Place(in.text(), span(in));
  }

  static void location(EntryWriter out, Location location) {
    span(out, location.span());
    position(out, location.begin());
    position(out, location.end());
    out.number(location.beginUtf8()).number(location.endUtf8());
  }

  static Location location(EntryReader in) {
    return new Location(span(in), position(in), position(in), in.number(), in.number());
  }

  private static void position(EntryWriter out, Position position) {
    out.number(position.line()).number(position.column());
  }

  private static Position position(EntryReader in) {
    return new Position(in.number(), in.number());
  }

  static void related(EntryWriter out, RelatedPlace place) {
    out.text(place.path());
    location(out, place.location());
  }

  static RelatedPlace related(EntryReader in) {
    return new RelatedPlace(in.text(), location(in));
  }

  static void passage(EntryWriter out, Passage passage) {
    span(out, passage.span());
    out.text(passage.text());
  }

  static Passage passage(EntryReader in) {
    return new Passage(span(in), in.text());
  }
}
