package pk.itregistry.proof.equipped;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what comes and does nothing about it. */
@ApplicationScoped
class Listener {

  @Incoming("registry-events")
  void hear(List<String> events) {}
}
