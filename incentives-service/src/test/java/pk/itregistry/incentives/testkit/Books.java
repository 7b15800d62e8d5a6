package pk.itregistry.incentives.testkit;

import static pk.itregistry.plumbing.testkit.People.get;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The books as an auditor reads them. */
public final class Books {
  private Books() {}

  /** The sum of each account over an order's postings. */
  public static List<BigDecimal> balances(String order) {
    JsonPath postings =
        get("asad", "ledger/postings?order=" + order.substring("refund-orders/".length()))
            .jsonPath();
    List<String> accounts = postings.getList("items.entries.flatten().account");
    List<String> amounts = postings.getList("items.entries.flatten().pkr");
    return accounts.stream()
        .distinct()
        .map(account ->
            IntStream.range(0, accounts.size())
                .filter(i -> accounts.get(i).equals(account))
                .mapToObj(i -> new BigDecimal(amounts.get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .toList();
  }
}
