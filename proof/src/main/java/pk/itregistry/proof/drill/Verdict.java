package pk.itregistry.proof.drill;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Whether a promise held, and the numbers that say so.
 *
 * @param doubled how many things are there too often, where that is what is counted
 */
record Verdict(String promise, boolean held, String numbers, @JsonIgnore long doubled) {

  Verdict(String promise, boolean held, String numbers) {
    this(promise, held, numbers, 0);
  }

  String line() {
    return "%-6s  %s: %s".formatted(held ? "held" : "BROKEN", promise, numbers);
  }
}
