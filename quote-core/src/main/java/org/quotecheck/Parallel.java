package org.quotecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does one thing for many inputs, a fixed number at a time, or one thing beside or before others.
 */
final class Parallel {
  private Parallel() {}

  /**
   * The results in the order of the inputs.
   *
   * @throws CancellationException if the calling thread is interrupted; its flag stays set
   */
  static <T, R> List<R> map(int threads, List<T> inputs, Function<T, R> function) {
    return inputs.size() == 1
        ? List.of(alone(inputs.get(0), function))
        : sideBySide(threads, inputs, function);
  }

  /** On the calling thread: to start another for one input takes longer than most inputs do. */
  private static <T, R> R alone(T input, Function<T, R> function) {
    try {
      R result = function.apply(input);
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted();
      }
      return result;
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new IllegalStateException("cannot go on: " + e, e);
    }
  }

  private static CancellationException interrupted() {
    return new CancellationException("interrupted while checking files");
  }

  private static <T, R> List<R> sideBySide(int threads, List<T> inputs, Function<T, R> function) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::daemon);
    try {
      List<Callable<R>> tasks = new ArrayList<>();
      inputs.forEach(input -> tasks.add(() -> function.apply(input)));
      List<R> results = new ArrayList<>();
      for (Future<R> done : pool.invokeAll(tasks)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot go on: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** What is done beside the calling thread, which waits for it with {@code join}. */
  static CompletableFuture<Void> beside(Runnable work) {
    return CompletableFuture.runAsync(work, task -> daemon(task).start());
  }

  /** What somebody will soon ask for, who then meets whatever hinders it. */
  static void begin(Runnable work) {
    Thread thread = daemon(work);
    thread.setUncaughtExceptionHandler((same, hindrance) -> {});
    thread.start();
  }

  /** A build that is told to stop must not wait for us. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "quotecheck");
    thread.setDaemon(true);
    return thread;
  }
}
