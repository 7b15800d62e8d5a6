package pk.itregistry.plumbing.badhouse.pantry;

import pk.itregistry.plumbing.database.Database;

/** Reads the kitchen's table, which reads this one's, and writes into it. */
class JarDirectory {
  private final Database database;

  JarDirectory(Database database) {
    this.database = database;
  }

  int fill(String what) {
    return database.change("INSERT INTO jar (what) SELECT ? FROM meal", what);
  }

  int forget() {
    return database.change("DELETE FROM meal WHERE true");
  }
}
