package org.quotecheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges of a derived text lead back to the source, however often it was derived. */
class OffsetMapTest {
  private static final int LONGEST_PIECE = 4;
  private static final int PIECES = 12;

  /** {@code He is} from {@code He <i>i</i>s}: two copies beside removed tags. */
  private static OffsetMap withoutTags() {
    return new OffsetMap.Builder().copy(0, 3).copy(6, 1).copy(11, 1).build();
  }

  /** An ampersand that was an entity, between two letters. */
  private static OffsetMap withEntity() {
    return new OffsetMap.Builder().copy(0, 1).replace(1, 6, 1).copy(6, 1).build();
  }

  @ParameterizedTest
  @CsvSource({"0,2, 0,2", "0,3, 0,3", "3,4, 6,7", "3,5, 6,12", "4,5, 11,12", "2,4, 2,7"})
  void aRangeBesideRemovedTagsDoesNotHoldThem(int begin, int end, int sourceBegin, int sourceEnd) {
    assertEquals(new Span(sourceBegin, sourceEnd), withoutTags().toSource(new Span(begin, end)));
  }

  @ParameterizedTest
  @CsvSource({"1,2, 1,6", "0,1, 0,1", "0,2, 0,6", "2,3, 6,7", "1,3, 1,7"})
  void anEntityIsTakenWhole(int begin, int end, int sourceBegin, int sourceEnd) {
    assertEquals(new Span(sourceBegin, sourceEnd), withEntity().toSource(new Span(begin, end)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 6", "4, 11", "5, 12"})
  void anEmptyRangeStaysEmpty(int offset, int source) {
    assertEquals(new Span(source, source), withoutTags().toSource(new Span(offset, offset)));
  }

  @Test
  void aRangeOutsideIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> withEntity().toSource(new Span(2, 4)));
    assertThrows(IndexOutOfBoundsException.class, () -> withEntity().slice(new Span(0, 4)));
  }

  @Test
  void aBackwardPieceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new OffsetMap.Builder().replace(4, 3, 1));
  }

  @Test
  void anEmptyMapHasOneEmptyRange() {
    OffsetMap empty = new OffsetMap.Builder().copy(7, 0).replace(1, 2, 0).build();
    assertEquals(0, empty.length());
    assertEquals(new Span(0, 0), empty.toSource(new Span(0, 0)));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachCharacterKeepsItsPlace(int seed) {
    Model model = Model.any(new SplittableRandom(seed), 0);
    model.assertSame(model.map());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSliceKeepsThePlaces(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Model model = Model.any(random, 0);
    int begin = random.nextInt(model.length() + 1);
    Span part = new Span(begin, random.nextInt(begin, model.length() + 1));
    model.slice(part).assertSame(model.map().slice(part));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMapThroughAnotherEndsAtTheFirstSource(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Model outer = Model.any(random, 0);
    Model inner = Model.any(random, outer.length());
    inner.through(outer).assertSame(inner.map().andThen(outer.map()));
  }

  /** The obvious map: the source range of every derived character. */
  private record Model(List<Span> places, OffsetMap map) {
    /** A map of random pieces in source order, at most to {@code limit} if that is not 0. */
    static Model any(SplittableRandom random, int limit) {
      OffsetMap.Builder builder = new OffsetMap.Builder();
      List<Span> places = new ArrayList<>();
      int source = 0;
      for (int i = 0; i < PIECES; i++) {
        source += random.nextInt(LONGEST_PIECE);
        int end = source + random.nextInt(LONGEST_PIECE + 1);
        if (limit == 0 || end <= limit) {
          add(builder, places, new Span(source, end), random);
          source = end;
        }
      }
      return new Model(places, builder.build());
    }

    private static void add(
        OffsetMap.Builder builder, List<Span> places, Span piece, SplittableRandom random) {
      if (random.nextBoolean()) {
        builder.copy(piece.begin(), piece.length());
        IntStream.range(piece.begin(), piece.end()).forEach(i -> places.add(new Span(i, i + 1)));
      } else {
        int count = random.nextInt(LONGEST_PIECE);
        builder.replace(piece.begin(), piece.end(), count);
        IntStream.range(0, count).forEach(i -> places.add(piece));
      }
    }

    int length() {
      return places.size();
    }

    Model slice(Span part) {
      return new Model(places.subList(part.begin(), part.end()), map);
    }

    Model through(Model outer) {
      return new Model(places.stream().map(outer::source).toList(), map);
    }

    private Span source(Span derived) {
      return derived.isEmpty()
          ? insertion(derived.begin())
          : places.get(derived.begin()).hull(places.get(derived.end() - 1));
    }

    /** Inside a piece it belongs to the whole piece; elsewhere only the map itself can say. */
    private Span insertion(int at) {
      boolean inside = at > 0 && at < length() && places.get(at - 1).equals(places.get(at));
      return inside ? places.get(at) : map.toSource(new Span(at, at));
    }

    void assertSame(OffsetMap other) {
      assertEquals(length(), other.length());
      for (int begin = 0; begin < length(); begin++) {
        for (int end = begin + 1; end <= length(); end++) {
          Span range = new Span(begin, end);
          assertEquals(source(range), other.toSource(range), range::toString);
        }
      }
    }
  }
}
