package pk.itregistry.plumbing.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import pk.itregistry.stack.access.StackProperties;

/**
 * Gives a module's tests a database, topics and groups of their own on the one running stack. The
 * argument {@code service} names the database; what an earlier run left is dropped.
 */
public class RunningStack implements QuarkusTestResourceLifecycleManager {
  private static final int PARTITIONS = 3;

  private String service = "test";

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.getOrDefault("service", service);
  }

  @Override
  public Map<String, String> start() {
    StackProperties stack = StackProperties.fromEnvironment();
    String database = service + "_test";
    String prefix = service + "-test-" + UUID.randomUUID().toString().substring(0, 8) + ".";
    String password = UUID.randomUUID().toString();
    createDatabase(stack, database, password);
    createTopics(stack, prefix, service);
    Map<String, String> settings = new HashMap<>();
    settings.put(
        "ITR_DB_URL",
        "jdbc:postgresql://%s:%s/%s"
            .formatted(stack.get("postgres.host"), stack.get("postgres.port"), database));
    settings.put("ITR_DB_USER", database + "_app");
    settings.put("ITR_DB_PASSWORD", password);
    settings.put("ITR_DB_OWNER_USER", database + "_owner");
    settings.put("ITR_DB_OWNER_PASSWORD", password);
    settings.put("KAFKA_BOOTSTRAP_SERVERS", stack.get("kafka.bootstrap"));
    settings.put("ITR_TOPIC_PREFIX", prefix);
    settings.put("ITR_ISSUER", stack.get("keycloak.issuer"));
    settings.put("ITR_SIGNING_KEY", freshKey());
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  private static String freshKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate().toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void createDatabase(StackProperties stack, String database, String password) {
    String url =
        "jdbc:postgresql://%s:%s/postgres"
            .formatted(stack.get("postgres.host"), stack.get("postgres.port"));
    try (Connection connection =
            DriverManager.getConnection(
                url, stack.get("postgres.superuser"), stack.get("postgres.password"));
        Statement sql = connection.createStatement()) {
      sql.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database));
      for (String role : List.of(database + "_owner", database + "_app")) {
        sql.execute("DROP ROLE IF EXISTS " + role);
        sql.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, password));
      }
      sql.execute("CREATE DATABASE %s OWNER %s_owner".formatted(database, database));
    } catch (SQLException e) {
      throw new IllegalStateException("no test database; is the stack up (./dev infra up)?", e);
    }
  }

  private static void createTopics(StackProperties stack, String prefix, String service) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.get("kafka.bootstrap")))) {
      List<NewTopic> topics =
          Stream.of("registry", "exports", "incentives", service)
              .distinct()
              .map(owner -> new NewTopic(prefix + owner + ".events", PARTITIONS, (short) 1))
              .toList();
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no test topics; is the stack up (./dev infra up)?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {}
}
