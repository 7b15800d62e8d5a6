package pk.itregistry.plumbing.testkit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;

/** Counts what the persistence context does while something runs, which is rolled back then. */
public final class ContextWork implements SessionEventListener {
  private int flushes;
  private int statements;

  private ContextWork() {}

  public static ContextWork during(EntityManager entities, Runnable what) {
    ContextWork work = new ContextWork();
    QuarkusTransaction.begin();
    try {
      entities.unwrap(Session.class).addEventListeners(work);
      what.run();
    } finally {
      QuarkusTransaction.rollback();
    }
    return work;
  }

  @Override
  public void flushEnd(int entities, int collections) {
    flushes++;
  }

  @Override
  public void jdbcExecuteStatementStart() {
    statements++;
  }

  /** How often the whole context was flushed. */
  public int flushes() {
    return flushes;
  }

  /** How many statements the context sent, batches not counted. */
  public int statements() {
    return statements;
  }
}
