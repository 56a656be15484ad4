package org.quotecheck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints what each figure is beside the bare pass of the same run: on a
 * busy machine the ratio holds where the time does not.
 *
 * <p>Arguments: a regular expression for the names of the benchmarks; the JSON file to write.
 */
public final class BenchmarkTable {
  private BenchmarkTable() {}

  /** Runs the tool. */
  public static void main(String[] arguments) throws Exception {
    Path json = Path.of(arguments[1]);
    Files.createDirectories(json.toAbsolutePath().getParent());
    Options options =
        new OptionsBuilder()
            .include(arguments[0])
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
            .resultFormat(ResultFormatType.JSON)
            .result(json.toString())
            .build();
    System.out.print(table(new Runner(options).run()));
  }

  /**
   * One row a result: time, speed and allocation of one article, and the ratio to the bare pass.
   */
  private static String table(Collection<RunResult> results) {
    Map<String, Double> bare = new TreeMap<>();
    for (RunResult result : results) {
      if (step(result).equals("bare")) {
        bare.put(subject(result), micros(result));
      }
    }
    StringBuilder out = new StringBuilder("\n");
    out.append(
        "%-34s %12s %9s %9s %7s %9s%n"
            .formatted("benchmark", "us/article", "MB/s", "x bare", "B/B", "articles/s"));
    results.forEach(result -> out.append(row(result, bare)));
    return out.toString();
  }

  private static String row(RunResult result, Map<String, Double> bare) {
    double micros = micros(result);
    int bytes = bytes(result);
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return String.format(
        Locale.ROOT,
        "%-34s %12.1f %9.2f %9.2f %7.1f %9.1f%n",
        subject(result) + " " + step(result),
        micros,
        bytes / micros,
        micros / bare.getOrDefault(subject(result), Double.NaN),
        allocated == null ? Double.NaN : allocated.getScore() / bytes,
        1_000_000 / micros);
  }

  /** The time of the best round: what a busy machine adds to the others is not ours. */
  private static double micros(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  private static String step(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What the step was run on: the benchmark's class and its parameter. */
  private static String subject(RunResult result) {
    String name = result.getParams().getBenchmark();
    String owner = name.substring(0, name.lastIndexOf('.'));
    String subject = owner.substring(owner.lastIndexOf('.') + 1);
    for (String key : result.getParams().getParamsKeys()) {
      subject += " " + result.getParams().getParam(key);
    }
    return subject;
  }

  /** The length of the article, or of an average one. */
  private static int bytes(RunResult result) {
    String grown = result.getParams().getParam("grown");
    String notes = result.getParams().getParam("notes");
    if (notes != null) {
      return References.bytes(Integer.parseInt(notes));
    }
    if (result.getParams().getBenchmark().contains(".Evidence")) {
      return evidenceBytes(result);
    }
    String layout = result.getParams().getParam("layout");
    return grown != null
        ? Growth.sample(grown).length()
        : Stages.bytes(layout == null ? Layout.TEXT : Layout.valueOf(layout));
  }

  private static int evidenceBytes(RunResult result) {
    String sought = result.getParams().getParam("sought");
    return sought == null
        ? new Passages(EvidenceWindows.DOCUMENTS, EvidenceWindows.SOUGHT).bytes()
        : new Passages(Evidence.DOCUMENTS, Integer.parseInt(sought)).bytes();
  }
}
