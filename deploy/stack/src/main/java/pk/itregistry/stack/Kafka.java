package pk.itregistry.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** Kafka as one node, broker and controller in one, without any authentication: loopback only. */
final class Kafka implements Server {
  private static final int PARTITIONS = 12;

  private final Place place;
  private final Downloads downloads;

  Kafka(Place place, Downloads downloads) {
    this.place = place;
    this.downloads = downloads;
  }

  @Override
  public Member member() {
    return Member.KAFKA;
  }

  private Path data() {
    return place.work(Member.KAFKA).resolve("data");
  }

  private Path configuration() {
    return place.work(Member.KAFKA).resolve("server.properties");
  }

  private Path logging() {
    return place.work(Member.KAFKA).resolve("log4j2.properties");
  }

  @Override
  public void prepare() {
    Disk.write(configuration(), settings());
    Disk.write(logging(), loggingSettings());
    if (!Files.exists(data().resolve("meta.properties"))) {
      Child.run(
          "Formatting Kafka's data folder",
          Jvm.command(
              List.of("-XX:TieredStopAtLevel=1", "-Xmx128m"),
              "-Dlog4j2.configurationFile=" + logging(),
              "-cp",
              downloads.kafkaClassPath(),
              "kafka.tools.StorageTool",
              "format",
              "--standalone",
              "--ignore-formatted",
              "--cluster-id",
              Uuid.randomUuid().toString(),
              "-c",
              configuration().toString()),
          Map.of(),
          place.work(Member.KAFKA),
          place.log(Member.KAFKA));
    }
  }

  private String settings() {
    String controller = Ports.HOST + ":" + place.ports().kafkaController();
    return """
    process.roles=broker,controller
    node.id=1
    listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
    advertised.listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
    controller.listener.names=CONTROLLER
    controller.quorum.bootstrap.servers=%2$s
    log.dirs=%3$s
    broker.heartbeat.interval.ms=1000
    broker.session.timeout.ms=4000
    auto.create.topics.enable=false
    default.replication.factor=1
    min.insync.replicas=1
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=8
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=8
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    log.retention.ms=-1
    log.index.size.max.bytes=1048576
    """
        .formatted(place.ports().address(Member.KAFKA), controller, data());
  }

  private static String loggingSettings() {
    try (InputStream in = Kafka.class.getResourceAsStream("kafka-log4j2.properties")) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The class path cannot be read", e);
    }
  }

  @Override
  public List<String> command() {
    return Jvm.command(
        List.of("-Xms96m", "-Xmx256m", "-XX:TieredStopAtLevel=1"),
        "-Dlog4j2.configurationFile=" + logging(),
        "-cp",
        downloads.kafkaClassPath(),
        "kafka.Kafka",
        configuration().toString());
  }

  @Override
  public boolean ready() {
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One topic a service; a topic that is there stays as it is. */
  @Override
  public void settle() {
    try (Admin admin = admin()) {
      Set<String> known = admin.listTopics().names().get(20, TimeUnit.SECONDS);
      var missing =
          Member.WITH_DATABASE.stream()
              .map(service -> service.label() + ".events")
              .filter(topic -> !known.contains(topic))
              .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
              .collect(Collectors.toSet());
      admin.createTopics(missing).all().get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Trouble("Cannot make the topics (" + e.getMessage() + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Making the topics was interrupted.", e);
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            place.ports().address(Member.KAFKA),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            "3000",
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            "15000"));
  }
}
