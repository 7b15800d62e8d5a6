package pk.itregistry.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The golden form of an event type: contract/{type}.json. A producer's record must be written so; a
 * consumer's handler must understand it. A form that was published does not change: fields are only
 * added.
 */
public final class GoldenEvents {
  private static final Path FILES =
      Path.of(System.getProperty("repository.root", ".."))
          .resolve("contracts/src/test/resources/contract");

  private GoldenEvents() {}

  /** The golden data of a type, as a consumer's test reads it; null when there is none. */
  public static @Nullable String of(Class<? extends Event> event) {
    String name = "/contract/" + Event.typeOf(event) + ".json";
    try (InputStream file = GoldenEvents.class.getResourceAsStream(name)) {
      return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The golden event itself. */
  public static <E extends Event> E read(Class<E> event) {
    String golden = of(event);
    if (golden == null) {
      throw new IllegalStateException(Event.typeOf(event) + " has no golden form");
    }
    try {
      return EventJson.MAPPER.readValue(golden, event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The record is written exactly as its golden form says, and read back from it. With
   * -Dupdate.docs=true the golden form is written, which is right only before it is published.
   */
  static void check(Event event) {
    String type = Event.typeOf(event.getClass());
    try {
      String written =
          EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
      if (Boolean.getBoolean("update.docs")) {
        Files.writeString(FILES.resolve(type + ".json"), written);
      }
      Path golden = FILES.resolve(type + ".json");
      assertThat(golden).as("the golden form of %s", type).exists();
      assertThat(EventJson.MAPPER.readTree(Files.readString(golden)))
          .as(type)
          .isEqualTo(EventJson.MAPPER.readTree(written));
      Event readBack = EventJson.MAPPER.readValue(Files.readString(golden), event.getClass());
      assertThat(readBack).isEqualTo(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
