package pk.itregistry.plumbing.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Every test of all modules that needs no server, in one JVM: {@code ./dev rules}. */
public final class PlainTests {
  private static final String BOOTS_A_SERVICE = "io.quarkus.test.junit.QuarkusTest";
  private static final String NEEDS_THE_STACK = "stack";
  private static final int LINES_OF_A_TRACE = 15;

  /** What the code under test logs: of a test that fails, ./dev test NAME shows it. */
  private static final PrintStream NOBODY_LISTENS =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private PlainTests() {}

  /** The arguments are the folders of compiled test classes. */
  public static void main(String[] folders) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.setOut(NOBODY_LISTENS);
    System.setErr(NOBODY_LISTENS);
    var seen = new SummaryGeneratingListener();
    try (LauncherSession session = LauncherFactory.openSession(withoutListeners())) {
      session.getLauncher().execute(testsIn(folders), seen);
    }
    TestExecutionSummary summary = seen.getSummary();
    summary.printFailuresTo(out, LINES_OF_A_TRACE);
    long ran = summary.getTestsSucceededCount();
    out.printf("%d plain tests held, %d did not.%n", ran, summary.getTotalFailureCount());
    // not every thread that a test started is a daemon
    System.exit(summary.getTotalFailureCount() == 0 && ran > 0 ? 0 : 1);
  }

  // Quarkus listens, and builds a service for each class of tests of one that is only looked at:
  // JUnit filters by tag after it has loaded the classes.
  private static LauncherConfig withoutListeners() {
    return LauncherConfig.builder()
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .build();
  }

  private static LauncherDiscoveryRequest testsIn(String[] folders) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(
            selectClasspathRoots(Arrays.stream(folders).map(Path::of).collect(Collectors.toSet())))
        .filters(
            ClassNameFilter.includeClassNamePatterns(".*Test"),
            TagFilter.excludeTags(BOOTS_A_SERVICE, NEEDS_THE_STACK))
        .build();
  }
}
