package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.client.api.ExportsAllocationsApi;
import pk.itregistry.client.api.ExportsReceiptsApi;
import pk.itregistry.client.api.ExportsRemittancesApi;
import pk.itregistry.client.api.ExportsReturnsApi;
import pk.itregistry.client.api.IncentivesClaimsApi;
import pk.itregistry.client.api.IncentivesLedgerApi;
import pk.itregistry.client.api.IncentivesPaymentsApi;
import pk.itregistry.client.api.IncentivesRefundOrdersApi;
import pk.itregistry.client.api.IncentivesReviewApi;
import pk.itregistry.client.api.RegistryApplicationsApi;
import pk.itregistry.client.api.RegistryAuthoritiesApi;
import pk.itregistry.client.api.RegistryCertificatesApi;
import pk.itregistry.client.model.Claim;
import pk.itregistry.client.model.PaymentState;
import pk.itregistry.client.model.Registration;
import pk.itregistry.client.model.RemittanceState;

/** Who has nothing but the joined document gets from an application to a paid refund. */
@Tag("stack")
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyByClientTest {
  private static final String REGISTRAR = "rabia";
  private static final String BANK = "bank-scbl";
  private static final String PAYING_BANK = "paying-bank";
  private static final String PORTAL = "portal-ledgerly";
  private static final String OFFICER = "omar";
  private static final String TREASURY = "tariq";
  private static final String SECOND = "tahira";

  private final Portals portals =
      new Portals(URI.create(System.getenv("ITR_PUBLIC_URL")).toString(), Running.cast());
  private final Forms forms = new Forms(Running.journey().story());
  private LocalDate today = LocalDate.EPOCH;

  @Test
  void the_generated_java_client_plays_the_journey() throws IOException {
    UUID firm = register();
    UUID remittance = push();
    UUID line = file(firm);
    allocate(firm, line, remittance);
    refund(firm, remittance);
  }

  private UUID register() {
    String owner = portals.cast().signUp("Saima", "Baloch");
    var mine = new RegistryApplicationsApi(portals.as(owner));
    var registrars = new RegistryApplicationsApi(portals.as(REGISTRAR));
    UUID id =
        portals
            .write((key, seen) -> mine.draftApplicationWithHttpInfo(key, forms.application(), seen))
            .getId();
    portals.write(
        (key, seen) -> mine.submitApplicationWithHttpInfo(id, key, version(mine, id), seen));
    portals.write((key, seen) ->
        registrars.approveApplicationInitiallyWithHttpInfo(id, key, version(registrars, id), seen));
    portals.write((key, seen) ->
        mine.payApplicationFeeWithHttpInfo(id, key, version(mine, id), forms.feePayment(id), seen));
    Registration registered =
        portals.write((key, seen) ->
            registrars.registerApplicantWithHttpInfo(id, key, version(registrars, id), seen));
    var verified =
        portals.read(() ->
            new RegistryCertificatesApi(portals.as(owner))
                .verifyCertificateWithHttpInfo(registered.getCertificate(), null, null, null));
    assertThat(verified.getCertified()).isTrue();
    today = verified.getOn();
    authorise(owner, registered.getFirmId());
    return registered.getFirmId();
  }

  private void authorise(String owner, UUID firm) {
    portals.write((key, seen) ->
        new RegistryAuthoritiesApi(portals.as(owner))
            .grantAuthorityWithHttpInfo(firm, key, forms.grant(PORTAL), seen));
  }

  private String version(RegistryApplicationsApi api, UUID application) {
    return portals.etag(() -> api.getApplicationWithHttpInfo(application, null));
  }

  private UUID push() {
    var bank = new ExportsRemittancesApi(portals.as(BANK));
    var recorded =
        portals.write(
            (key, seen) -> bank.recordRemittanceWithHttpInfo(key, forms.certificate(today), seen));
    UUID id = recorded.getRemittance().getId();
    Eventually.within(
        Duration.ofSeconds(60),
        () ->
            assertThat(portals.read(() -> bank.getRemittanceWithHttpInfo(id, null)).getState())
                .isEqualTo(RemittanceState.VERIFIED));
    return id;
  }

  private UUID file(UUID firm) {
    var returns = new ExportsReturnsApi(portals.as(PORTAL));
    var filed =
        portals.write(
            (key, seen) -> returns.fileReturnWithHttpInfo(firm, key, forms.filing(today), seen));
    var receipt =
        portals.read(() ->
            new ExportsReceiptsApi(portals.as(PORTAL))
                .getReturnReceiptWithHttpInfo(filed.getId(), portals.seen()));
    assertThat(receipt.getReturnId()).isEqualTo(filed.getId());
    return Objects.requireNonNull(filed.getLineIds()).getFirst();
  }

  private void allocate(UUID firm, UUID line, UUID remittance) {
    portals.write((key, seen) ->
        new ExportsAllocationsApi(portals.as(PORTAL))
            .allocateRemittanceWithHttpInfo(firm, key, forms.allocation(line, remittance), seen));
  }

  private void refund(UUID firm, UUID remittance) throws IOException {
    var portal = new IncentivesClaimsApi(portals.as(PORTAL));
    Claim claim =
        portals.write(
            (key, seen) -> portal.draftClaimWithHttpInfo(key, forms.claim(firm, remittance), seen));
    UUID id = claim.getClaimId();
    assertThat(claim.getComputedPkr()).isEqualByComparingTo("211125.00");
    portals.write(
        (key, seen) -> portal.submitClaimWithHttpInfo(id, key, version(portal, id), seen));
    UUID order = decide(id, claim.getLines().getFirst().getLineId());
    UUID advice = serve(order);
    pay(advice);
    assertThat(portals.read(() -> portal.readClaimWithHttpInfo(id, null)).getPaidOn())
        .isEqualTo(today);
  }

  private String version(IncentivesClaimsApi api, UUID claim) {
    return portals.etag(() -> api.readClaimWithHttpInfo(claim, null));
  }

  private UUID decide(UUID claim, UUID line) {
    var officer = new IncentivesReviewApi(portals.as(OFFICER));
    var reading = new IncentivesClaimsApi(portals.as(OFFICER));
    portals.write(
        (key, seen) -> officer.takeClaimWithHttpInfo(claim, key, version(reading, claim), seen));
    portals.write((key, seen) ->
        officer.proposeDecisionWithHttpInfo(
            claim, key, version(reading, claim), forms.proposal(line), seen));
    return Objects.requireNonNull(
        portals
            .write((key, seen) ->
                new IncentivesReviewApi(portals.as("amina"))
                    .decideClaimWithHttpInfo(
                        claim, key, version(reading, claim), forms.acceptance(), seen))
            .getRefundOrderId());
  }

  private UUID serve(UUID order) {
    var officer = new IncentivesRefundOrdersApi(portals.as(OFFICER));
    var treasury = new IncentivesRefundOrdersApi(portals.as(TREASURY));
    portals.write((key, seen) ->
        officer.serveRefundOrderWithHttpInfo(
            order,
            key,
            portals.etag(() -> officer.readRefundOrderWithHttpInfo(order, null)),
            seen));
    var payable =
        portals.write((key, seen) ->
            treasury.setOffRefundOrderWithHttpInfo(
                order,
                key,
                portals.etag(() -> treasury.readRefundOrderWithHttpInfo(order, null)),
                seen));
    assertThat(payable.getCashPkr()).isEqualByComparingTo("200000.00");
    return Objects.requireNonNull(payable.getPaymentAdviceId());
  }

  private void pay(UUID advice) throws IOException {
    var treasury = new IncentivesPaymentsApi(portals.as(SECOND));
    portals.write((key, seen) ->
        treasury.releasePaymentAdviceWithHttpInfo(
            advice,
            key,
            portals.etag(() -> treasury.readPaymentAdviceWithHttpInfo(advice, null)),
            seen));
    var bank = new IncentivesPaymentsApi(portals.as(PAYING_BANK));
    File file = portals.read(() -> bank.readPaymentFileWithHttpInfo(advice, portals.seen()));
    portals
        .message(PAYING_BANK, "/incentives/v1/bank-reports")
        .key(UUID.randomUUID().toString())
        .body("application/xml", BankReport.accepted(Files.readString(file.toPath())))
        .send()
        .expect(200);
    assertThat(portals.read(() -> treasury.readPaymentAdviceWithHttpInfo(advice, null)).getState())
        .isEqualTo(PaymentState.PAID);
    assertThat(
            portals
                .read(() ->
                    new IncentivesLedgerApi(portals.as("asad")).readTrialBalanceWithHttpInfo(null))
                .getSumPkr())
        .isEqualByComparingTo("0.00");
  }
}
