package pk.itregistry.proof.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Acts that begin at the same moment. */
final class Together {
  private Together() {}

  /** Does it so many times at once; answers in the order of their numbers. */
  static <T> List<T> all(int times, IntFunction<T> act) {
    CountDownLatch ready = new CountDownLatch(times);
    try (ExecutorService hands = Executors.newFixedThreadPool(times)) {
      List<Future<T>> under = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        under.add(
            hands.submit(() -> {
              ready.countDown();
              ready.await();
              return act.apply(number);
            }));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : under) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
