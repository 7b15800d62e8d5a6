package pk.itregistry.plumbing.database;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a transaction has put off, in their order. They go to the database as one text
 * of many statements: the driver prepares each and asks for the answer once.
 */
final class PutOff implements Synchronization {
  private static final int MOST = 20;

  private final Database database;
  private final List<String> statements = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  PutOff(Database database) {
    this.database = database;
  }

  void add(String sql, @Nullable Object... values) {
    statements.add(sql);
    Collections.addAll(this.values, values);
    if (statements.size() == MOST) {
      perform();
    }
  }

  void perform() {
    if (!statements.isEmpty()) {
      String sql = String.join(";", statements);
      @Nullable Object[] all = values.toArray();
      statements.clear();
      values.clear();
      database.change(sql, all);
    }
  }

  @Override
  public void beforeCompletion() {
    perform();
  }

  @Override
  public void afterCompletion(int status) {}
}
