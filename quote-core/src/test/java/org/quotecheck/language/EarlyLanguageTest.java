package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EarlyLanguageTest {
  @Test
  void whoeverAsksForItGetsTheOneThatWasBegun() {
    EarlyLanguage begun = EarlyLanguage.begin("en");

    Language language = begun.byTag("en");

    assertSame(language, begun.byTag("en"));
    assertEquals(Languages.byTag("en").listNames(), language.listNames());
  }

  @Test
  void anotherTagIsReadWhenItIsAskedFor() {
    EarlyLanguage begun = EarlyLanguage.begin("en");

    Language other = begun.byTag("en-GB");

    assertEquals("en", other.tag());
    assertNotSame(begun.byTag("en"), other);
  }

  @Test
  void whatIsWrongWithATagShowsWhenItIsAskedFor() {
    EarlyLanguage begun = EarlyLanguage.begin("tlh");

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> begun.byTag("tlh"));

    assertEquals("unknown language \"tlh\"; available: en", thrown.getMessage());
  }
}
