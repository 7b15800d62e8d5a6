package pk.itregistry.plumbing.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** With -Dupdate.examples=true, every HTTP test of a service gives its answers as examples. */
public class RecordExamples implements QuarkusTestBeforeEachCallback {
  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (Boolean.getBoolean("update.examples")) {
      ExampleRecorder.install();
    }
  }
}
