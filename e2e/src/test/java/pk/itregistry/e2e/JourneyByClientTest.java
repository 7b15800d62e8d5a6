package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
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
import pk.itregistry.client.model.AllocationToMake;
import pk.itregistry.client.model.ApplicationRequest;
import pk.itregistry.client.model.Beneficiary;
import pk.itregistry.client.model.Buyer;
import pk.itregistry.client.model.Claim;
import pk.itregistry.client.model.ClaimDraft;
import pk.itregistry.client.model.Decision;
import pk.itregistry.client.model.Declaration;
import pk.itregistry.client.model.DeductionToMake;
import pk.itregistry.client.model.EPrc;
import pk.itregistry.client.model.FeePaymentRequest;
import pk.itregistry.client.model.Filing;
import pk.itregistry.client.model.GrantRequest;
import pk.itregistry.client.model.PaymentState;
import pk.itregistry.client.model.Permission;
import pk.itregistry.client.model.Proposal;
import pk.itregistry.client.model.ProposalLine;
import pk.itregistry.client.model.Registration;
import pk.itregistry.client.model.Remitter;
import pk.itregistry.client.model.StatedAddress;
import pk.itregistry.client.model.StatedLine;
import pk.itregistry.client.model.StatedWithholding;

/** Who has nothing but the joined document gets from an application to a paid refund. */
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
  private final Story facts = Running.journey().story();
  private LocalDate today = LocalDate.EPOCH;

  @Test
  void the_generated_java_client_plays_the_journey() {
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
        portals.write((key, seen) -> mine.draftApplicationWithHttpInfo(key, form(), seen)).getId();
    portals.write(
        (key, seen) -> mine.submitApplicationWithHttpInfo(id, key, version(mine, id), seen));
    portals.write((key, seen) ->
        registrars.approveApplicationInitiallyWithHttpInfo(id, key, version(registrars, id), seen));
    portals.write((key, seen) ->
        mine.payApplicationFeeWithHttpInfo(
            id,
            key,
            version(mine, id),
            new FeePaymentRequest().paymentReference("GW-" + id),
            seen));
    Registration registered =
        portals.write((key, seen) ->
            registrars.registerApplicantWithHttpInfo(id, key, version(registrars, id), seen));
    var verified =
        portals.read(() ->
            new RegistryCertificatesApi(portals.as(owner))
                .verifyCertificateWithHttpInfo(registered.getCertificate(), null, null, null));
    assertThat(verified.getCertified()).isTrue();
    today = verified.getOn();
    portals.write((key, seen) ->
        new RegistryAuthoritiesApi(portals.as(owner))
            .grantAuthorityWithHttpInfo(
                registered.getFirmId(),
                key,
                new GrantRequest()
                    .granteeKind(GrantRequest.GranteeKindEnum.CLIENT)
                    .grantee(PORTAL)
                    .permissions(
                        List.of(
                            Permission.FILE_RETURNS,
                            Permission.VIEW_RETURNS,
                            Permission.SUBMIT_CLAIMS,
                            Permission.VIEW_CLAIMS)),
                seen));
    return registered.getFirmId();
  }

  private ApplicationRequest form() {
    return new ApplicationRequest()
        .kind(ApplicationRequest.KindEnum.COMPANY)
        .name(facts.firmName)
        .ntn(facts.ntn)
        .cuin(facts.cuin)
        .payoutIban(facts.iban)
        .exportingSince("2025-01")
        .address(new StatedAddress().line("12 Mall Road").city("Lahore").province("PK-PB"))
        .contactEmail("office@indus.example");
  }

  private String version(RegistryApplicationsApi api, UUID application) {
    return portals.etag(() -> api.getApplicationWithHttpInfo(application, null));
  }

  private UUID push() {
    var bank = new ExportsRemittancesApi(portals.as(BANK));
    var recorded =
        portals.write((key, seen) -> bank.recordRemittanceWithHttpInfo(key, certificate(), seen));
    UUID id = recorded.getRemittance().getId();
    Eventually.within(
        Duration.ofSeconds(60),
        () ->
            assertThat(portals.read(() -> bank.getRemittanceWithHttpInfo(id, null)).getState())
                .isEqualTo("VERIFIED"));
    return id;
  }

  private EPrc certificate() {
    return new EPrc()
        .prcNumber(facts.prcNumber)
        .issuedOn(today)
        .txnRef(facts.txnRef)
        .remitter(new Remitter().name("Acme Inc"))
        .originCountry("US")
        .beneficiary(new Beneficiary().name(facts.firmName).taxId(facts.ntn).iban(facts.iban))
        .realisedOn(today)
        .currency("USD")
        .totalFcy("100000.00")
        .retainedFcy("0.00")
        .convertedFcy("100000.00")
        .rate("281.50")
        .amountPkr("28150000.00")
        .purposeCode("9184")
        .withholding(
            new StatedWithholding()
                .section("154A")
                .rate("0.01")
                .amountPkr("281500.00")
                .cprNumber("IT-%s-0101-1%s".formatted(today.toString().replace("-", ""), serial()))
                .paidOn(today));
  }

  private String serial() {
    return facts.txnRef.substring(facts.txnRef.length() - 6);
  }

  private UUID file(UUID firm) {
    var filing =
        new Filing()
            .period(today.toString().substring(0, 7))
            .nil(false)
            .addLinesItem(
                new StatedLine()
                    .kind(StatedLine.KindEnum.INVOICE)
                    .buyer(new Buyer().name("Acme Inc").country("US"))
                    .invoiceNumber("INV-1")
                    .invoiceDate(today)
                    .serviceCategory("SOFTWARE_DEVELOPMENT")
                    .purposeCode("9184")
                    .engagementType(StatedLine.EngagementTypeEnum.PROJECT)
                    .currency("USD")
                    .amount("100030.00"))
            .declaration(new Declaration().accepted(true).declarantName("Saima Baloch"));
    var returns = new ExportsReturnsApi(portals.as(PORTAL));
    var filed =
        portals.write((key, seen) -> returns.fileReturnWithHttpInfo(firm, key, filing, seen));
    var receipt =
        portals.read(() ->
            new ExportsReceiptsApi(portals.as(PORTAL))
                .getReturnReceiptWithHttpInfo(filed.getId(), portals.seen()));
    assertThat(receipt.getReturnId()).isEqualTo(filed.getId());
    return Objects.requireNonNull(filed.getLineIds()).getFirst();
  }

  private void allocate(UUID firm, UUID line, UUID remittance) {
    var allocation =
        new AllocationToMake()
            .lineId(line)
            .remittanceId(remittance)
            .amount("100000.00")
            .addDeductionsItem(
                new DeductionToMake().kind(DeductionToMake.KindEnum.BANK_CHARGE).amount("30.00"));
    portals.write((key, seen) ->
        new ExportsAllocationsApi(portals.as(PORTAL))
            .allocateRemittanceWithHttpInfo(firm, key, allocation, seen));
  }

  private void refund(UUID firm, UUID remittance) {
    var portal = new IncentivesClaimsApi(portals.as(PORTAL));
    var draft = new ClaimDraft().firmId(firm).scheme("154A-EXCESS").addRemittancesItem(remittance);
    Claim claim = portals.write((key, seen) -> portal.draftClaimWithHttpInfo(key, draft, seen));
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
    var proposal =
        new Proposal().addLinesItem(new ProposalLine().lineId(line).sanctionedPkr("211125.00"));
    portals.write((key, seen) ->
        officer.proposeDecisionWithHttpInfo(claim, key, version(reading, claim), proposal, seen));
    return Objects.requireNonNull(
        portals
            .write((key, seen) ->
                new IncentivesReviewApi(portals.as("amina"))
                    .decideClaimWithHttpInfo(
                        claim,
                        key,
                        version(reading, claim),
                        new Decision().outcome(Decision.OutcomeEnum.ACCEPT),
                        seen))
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

  private void pay(UUID advice) {
    var treasury = new IncentivesPaymentsApi(portals.as(SECOND));
    portals.write((key, seen) ->
        treasury.releasePaymentAdviceWithHttpInfo(
            advice,
            key,
            portals.etag(() -> treasury.readPaymentAdviceWithHttpInfo(advice, null)),
            seen));
    Reply file =
        portals
            .message(PAYING_BANK, "GET", "/incentives/v1/payment-advices/" + advice + "/file")
            .send()
            .expect(200);
    portals
        .message(PAYING_BANK, "POST", "/incentives/v1/bank-reports")
        .key(UUID.randomUUID().toString())
        .body("application/xml", BankReport.accepted(file.text()))
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
