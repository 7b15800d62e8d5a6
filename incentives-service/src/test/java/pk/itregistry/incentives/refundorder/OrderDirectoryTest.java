package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.incentives.testkit.Acts.anOrder;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.Bystander;
import pk.itregistry.incentives.testkit.ConnectionsInHand;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.RefundOrderId;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderDirectoryTest {
  private final OrderDirectory directory;

  OrderDirectoryTest(OrderDirectory directory) {
    this.directory = directory;
  }

  @Test
  void an_order_and_its_set_offs_are_read_over_one_connection() {
    try (Neighbours neighbours = new Neighbours()) {
      String path = anOrder(neighbours.aVerifiedRemittance());
      OrderOffers offers =
          new OrderOffers(
              Bystander.actor("nobody"),
              Bystander.NOBODY,
              () -> false,
              () -> false,
              () -> false,
              () -> true,
              () -> true,
              () -> true);
      RefundOrderId order = RefundOrderId.of(path.substring("refund-orders/".length()));

      assertThat(ConnectionsInHand.mostDuring(() -> directory.find(order, offers, true)))
          .isEqualTo(1);
    }
  }
}
