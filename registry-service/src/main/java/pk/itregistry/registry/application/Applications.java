package pk.itregistry.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
  // The states out of which an application lapses.
  private static final Set<ApplicationState> WAITING =
      Application.LIFE.steps().stream()
          .filter(step -> step.act() == ApplicationAct.LAPSE)
          .map(Lifecycle.Step::from)
          .collect(Collectors.toUnmodifiableSet());

  Application get(ApplicationId id) {
    return findByIdOptional(id.value()).orElseThrow(() -> new Refused(new NotFound("application")));
  }

  /** Oldest first; a state means the state on that day, so that what has lapsed is told apart. */
  List<Application> list(
      @Nullable PersonId applicant,
      @Nullable ApplicationState state,
      @Nullable Cursor cursor,
      LocalDate today,
      int limit) {
    StringBuilder where = new StringBuilder("id > :last");
    Map<String, Object> values = new HashMap<>();
    values.put("last", Cursor.oldestFirst(cursor));
    if (applicant != null) {
      where.append(" and applicant = :applicant");
      values.put("applicant", applicant);
    }
    if (state != null) {
      boolean lapsed = state == ApplicationState.LAPSED;
      where.append(
          lapsed ? " and state in :states and stateSince <= :edge" : " and state in :states");
      values.put("states", lapsed ? WAITING : Set.of(state));
      if (WAITING.contains(state)) {
        where.append(" and stateSince > :edge");
      }
      if (lapsed || WAITING.contains(state)) {
        values.put("edge", today.minusDays(Application.DAYS_TO_LAPSE));
      }
    }
    return find(where + " order by id", values).page(Page.ofSize(limit)).list();
  }

  boolean feeReferenceUsedBeside(ApplicationId application, PaymentReference reference) {
    String canonical = reference.canonical();
    return count("feeReferenceCanonical = ?1 and id <> ?2", canonical, application.value()) > 0;
  }
}
