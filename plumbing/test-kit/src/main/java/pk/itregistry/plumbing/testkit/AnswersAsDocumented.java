package pk.itregistry.plumbing.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Holds every answer of every HTTP test against the service's committed OpenAPI document. Nobody
 * has to ask for it: JUnit finds it (META-INF/services) wherever this test kit is on the class
 * path.
 */
public final class AnswersAsDocumented
    implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {

  @Override
  public void beforeClass(Class<?> testClass) {
    watch();
  }

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    watch();
  }

  private static void watch() {
    Config config = ConfigProvider.getConfig();
    String service = config.getOptionalValue("itr.service", String.class).orElse("none");
    Path document = CommittedFile.root().resolve("docs/openapi/" + service + ".yaml");
    if (Files.exists(document) && !beingWritten()) {
      AnswerWatch.over(
          document, config.getOptionalValue("quarkus.rest.path", String.class).orElse("/"));
    }
  }

  /** While the document is written anew there is nothing to hold on to. */
  static boolean beingWritten() {
    return Boolean.getBoolean("update.docs") || Boolean.getBoolean("update.examples");
  }
}
