package org.quotecheck;

import java.util.List;
import java.util.Optional;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.FileReport;
import org.quotecheck.run.WrittenFact;

/**
 * What came of checking one article.
 *
 * @param report what was found in it
 * @param genre what kind of article it was taken for
 * @param facts what rules that compare articles want to know; not there if they cannot be written
 *     down
 */
record Checked(FileReport report, Genre genre, Optional<List<WrittenFact>> facts) {}
