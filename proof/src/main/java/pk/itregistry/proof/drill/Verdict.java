package pk.itregistry.proof.drill;

/** Whether a promise held, and the numbers that say so. */
record Verdict(String promise, boolean held, String numbers) {

  String line() {
    return "%-6s  %s: %s".formatted(held ? "held" : "BROKEN", promise, numbers);
  }
}
