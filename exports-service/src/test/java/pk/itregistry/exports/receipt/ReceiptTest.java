package pk.itregistry.exports.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.exports.testkit.Desk.BASE;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptTest {
  private final BusinessClock clock;

  ReceiptTest(BusinessClock clock) {
    this.clock = clock;
  }

  @Test
  void a_receipt_is_verified_with_the_published_key() throws Exception {
    FirmState firm = Desk.aFirm();
    String filing = Desk.filing(Desk.invoice("10.00"));

    JsonPath filed = Desk.filed(firm.firmId(), filing).jsonPath();

    JWSObject receipt = JWSObject.parse(filed.getString("receipt.jws"));
    JWKSet keys = JWKSet.parse(given().get(BASE + "receipt-keys").asString());
    var key = keys.getKeyByKeyId(receipt.getHeader().getKeyID()).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(receipt.verify(new ECDSAVerifier(key))).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(filing.getBytes(StandardCharsets.UTF_8));
    assertThat(receipt.getPayload().toJSONObject())
        .containsEntry("receiptId", filed.getString("receipt.id"))
        .containsEntry("returnId", filed.getString("id"))
        .containsEntry("firmId", firm.firmId().toString())
        .containsEntry("version", 1L)
        .containsEntry("sha256", HexFormat.of().formatHex(digest))
        .containsEntry("receivedAt", filed.getString("receipt.receivedAt"));
  }

  @Test
  void a_filing_counts_from_when_it_had_arrived_whatever_it_waited_for_here() throws Exception {
    FirmState firm = Desk.aFirm();
    CompletableFuture<Response> filing;
    Instant waiting;
    try (Connection _ = Rows.locking("obligation")) {
      filing =
          CompletableFuture.supplyAsync(
              () -> Desk.filed(firm.firmId(), Desk.filing()), Thread::startVirtualThread);
      await().until(() -> Rows.waitingFor("obligation") == 1);
      waiting = clock.instant();
    }

    assertThat(Instant.parse(filing.join().jsonPath().getString("receipt.receivedAt")))
        .isBefore(waiting);
  }

  @Test
  void a_lost_answer_is_recovered_by_the_callers_own_key() {
    FirmState firm = Desk.aFirm();
    String key = UUID.randomUUID().toString();
    Response lost =
        People.as("portal-ledgerly", key)
            .body(Desk.filing())
            .post(BASE + "firms/" + firm.firmId() + "/returns");

    String id = lost.jsonPath().getString("receipt.id");
    Response found =
        People.as("portal-ledgerly").queryParam("idempotencyKey", key).get(BASE + "receipts");

    assertThat(found.jsonPath().getList("items.id")).containsExactly(id);
    assertThat(
            People.as("owner")
                .queryParam("idempotencyKey", key)
                .get(BASE + "receipts")
                .jsonPath()
                .getList("items"))
        .as("another caller's key means nothing")
        .isEmpty();
    assertThat(People.as("owner").get(BASE + "receipts/" + id).statusCode()).isEqualTo(200);
    assertThat(People.as("stranger").get(BASE + "receipts/" + id).statusCode()).isEqualTo(404);
    String returnId = lost.jsonPath().getString("id");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + returnId + "/receipt")
                .jsonPath()
                .getString("id"))
        .isEqualTo(id);
  }

  @Test
  void a_key_with_a_plus_is_found_as_it_was_sent_and_encoded() {
    FirmState firm = Desk.aFirm();
    String key = "a+b-" + UUID.randomUUID();
    String id =
        People.as("portal-ledgerly", key)
            .body(Desk.filing())
            .post(BASE + "firms/" + firm.firmId() + "/returns")
            .jsonPath()
            .getString("receipt.id");

    for (String asked : List.of(key, key.replace("+", "%2B"))) {
      Response found =
          People.as("portal-ledgerly")
              .urlEncodingEnabled(false)
              .get(BASE + "receipts?idempotencyKey=" + asked);
      assertThat(found.jsonPath().getList("items.id")).as(asked).containsExactly(id);
    }
  }

  @Test
  void a_revoked_client_is_refused_rather_than_told_that_there_was_no_such_request() {
    FirmState firm = Register.registered(Register.aFirm());
    AuthorityState granted =
        Register.granted(firm, "portal-ledgerly", Set.of(Permission.FILE_RETURNS));
    String key = UUID.randomUUID().toString();
    Response filed =
        People.as("portal-ledgerly", key)
            .body(Desk.filing())
            .post(BASE + "firms/" + firm.firmId() + "/returns");
    Register.revoked(granted);

    Response refused =
        People.as("portal-ledgerly").queryParam("idempotencyKey", key).get(BASE + "receipts");
    Response never =
        People.as("portal-ledgerly").queryParam("idempotencyKey", "never").get(BASE + "receipts");

    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.jsonPath().getString("code")).isEqualTo("not-allowed-permission");
    assertThat(never.jsonPath().getList("items")).isEmpty();
  }
}
