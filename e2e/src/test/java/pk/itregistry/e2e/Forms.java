package pk.itregistry.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pk.itregistry.client.model.AllocationToMake;
import pk.itregistry.client.model.ApplicationRequest;
import pk.itregistry.client.model.Beneficiary;
import pk.itregistry.client.model.Buyer;
import pk.itregistry.client.model.ClaimDraft;
import pk.itregistry.client.model.Decision;
import pk.itregistry.client.model.DecisionOutcome;
import pk.itregistry.client.model.Declaration;
import pk.itregistry.client.model.DeductionKind;
import pk.itregistry.client.model.DeductionToMake;
import pk.itregistry.client.model.EPrc;
import pk.itregistry.client.model.EngagementType;
import pk.itregistry.client.model.FeePaymentRequest;
import pk.itregistry.client.model.Filing;
import pk.itregistry.client.model.FirmKind;
import pk.itregistry.client.model.GrantRequest;
import pk.itregistry.client.model.GranteeKind;
import pk.itregistry.client.model.LineKind;
import pk.itregistry.client.model.Permission;
import pk.itregistry.client.model.Proposal;
import pk.itregistry.client.model.ProposalLine;
import pk.itregistry.client.model.Remitter;
import pk.itregistry.client.model.StatedAddress;
import pk.itregistry.client.model.StatedLine;
import pk.itregistry.client.model.StatedWithholding;

/** What is filled in on the way, in the generated client's types. */
record Forms(Story facts) {

  ApplicationRequest application() {
    return new ApplicationRequest()
        .kind(FirmKind.COMPANY)
        .name(facts.firmName)
        .ntn(facts.ntn)
        .cuin(facts.cuin)
        .payoutIban(facts.iban)
        .exportingSince("2025-01")
        .address(new StatedAddress().line("12 Mall Road").city("Lahore").province("PK-PB"))
        .contactEmail("office@indus.example");
  }

  FeePaymentRequest feePayment(UUID application) {
    return new FeePaymentRequest().paymentReference("GW-" + application);
  }

  GrantRequest grant(String portal) {
    return new GrantRequest()
        .granteeKind(GranteeKind.CLIENT)
        .grantee(portal)
        .permissions(
            List.of(
                Permission.FILE_RETURNS,
                Permission.VIEW_RETURNS,
                Permission.SUBMIT_CLAIMS,
                Permission.VIEW_CLAIMS));
  }

  EPrc certificate(LocalDate today) {
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

  Filing filing(LocalDate today) {
    return new Filing()
        .period(today.toString().substring(0, 7))
        .nil(false)
        .addLinesItem(
            new StatedLine()
                .kind(LineKind.INVOICE)
                .buyer(new Buyer().name("Acme Inc").country("US"))
                .invoiceNumber("INV-1")
                .invoiceDate(today)
                .serviceCategory("SOFTWARE_DEVELOPMENT")
                .purposeCode("9184")
                .engagementType(EngagementType.PROJECT)
                .currency("USD")
                .amount("100030.00"))
        .declaration(new Declaration().accepted(true).declarantName("Saima Baloch"));
  }

  AllocationToMake allocation(UUID line, UUID remittance) {
    return new AllocationToMake()
        .lineId(line)
        .remittanceId(remittance)
        .amount("100000.00")
        .addDeductionsItem(new DeductionToMake().kind(DeductionKind.BANK_CHARGE).amount("30.00"));
  }

  ClaimDraft claim(UUID firm, UUID remittance) {
    return new ClaimDraft().firmId(firm).scheme("154A-EXCESS").addRemittancesItem(remittance);
  }

  Proposal proposal(UUID line) {
    return new Proposal().addLinesItem(new ProposalLine().lineId(line).sanctionedPkr("211125.00"));
  }

  Decision acceptance() {
    return new Decision().outcome(DecisionOutcome.ACCEPT);
  }
}
