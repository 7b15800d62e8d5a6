package pk.itregistry.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A door with little room, whose issuer can be cut off. */
public class TightDoor implements QuarkusTestProfile {
  static final String PORTAL = "https://portal.example";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("gateway.upstreams.in-flight", "2"),
        Map.entry("gateway.limits.caller.per-second", "1"),
        Map.entry("gateway.limits.caller.burst", "8"),
        Map.entry("gateway.limits.address.per-second", "1"),
        Map.entry("gateway.limits.address.burst", "5"),
        Map.entry("itr.wire.room", "64K"),
        Map.entry("gateway.browser-origins", PORTAL));
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(ServiceBehind.class), new TestResourceEntry(IssuerOnALeash.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
