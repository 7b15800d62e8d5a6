package pk.itregistry.plumbing.badhouse.kitchen;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.plumbing.database.Database;

/** Reads the pantry's table, and promises to serve what it only ever cooks. */
class MealResource {
  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "meal",
          State.RAW,
          step(State.RAW, Act.COOK, State.COOKED, "cook"),
          step(State.COOKED, Act.SERVE, State.SERVED, "waiter"));

  private final Database database;

  MealResource(Database database) {
    this.database = database;
  }

  enum State {
    RAW,
    COOKED,
    SERVED
  }

  enum Act {
    COOK,
    SERVE
  }

  public int cookMeal() {
    State cooked = LIFE.next(State.RAW, Act.COOK);
    return database.change("INSERT INTO meal (state) SELECT ? FROM spoon s, jar j", cooked);
  }
}
