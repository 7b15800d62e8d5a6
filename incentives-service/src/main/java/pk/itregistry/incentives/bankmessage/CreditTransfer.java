package pk.itregistry.incentives.bankmessage;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Money;

/**
 * One payment out of the government's refund account, as a customer credit transfer initiation
 * (pain.001.001.09).
 *
 * @param id the message's, the batch's and the payment's end-to-end id
 * @param reference what the payee reads on the statement
 */
public record CreditTransfer(
    String id,
    Instant madeAt,
    LocalDate executeOn,
    Iban from,
    Money amount,
    String payee,
    Iban to,
    String reference) {
  private static final String GOVERNMENT = "Government of Pakistan, refunds of income tax";
  private static final int LONGEST_TEXT = 140;

  public CreditTransfer {
    if (id.isEmpty() || id.length() > 35 || !id.matches("[A-Za-z0-9]+")) {
      throw new IllegalArgumentException("an end-to-end id has 1 to 35 letters and digits");
    }
  }

  /** The message. */
  public String toXml() {
    GroupHeader85 header =
        new GroupHeader85()
            .setMsgId(id)
            .setCreDtTm(madeAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
            .setNbOfTxs("1")
            .setCtrlSum(amount.amount())
            .setInitgPty(new PartyIdentification135().setNm(GOVERNMENT));
    PaymentInstruction30 batch =
        new PaymentInstruction30()
            .setPmtInfId(id)
            .setPmtMtd(PaymentMethod3Code.TRF)
            .setNbOfTxs("1")
            .setCtrlSum(amount.amount())
            .setReqdExctnDt(new DateAndDateTime2Choice().setDt(executeOn))
            .setDbtr(new PartyIdentification135().setNm(GOVERNMENT))
            .setDbtrAcct(account(from))
            .setDbtrAgt(bankOf(from))
            .setChrgBr(ChargeBearerType1Code.DEBT)
            .addCdtTrfTxInf(payment());
    MxPain00100109 message = new MxPain00100109();
    message.setCstmrCdtTrfInitn(
        new CustomerCreditTransferInitiationV09().setGrpHdr(header).addPmtInf(batch));
    return message.message();
  }

  private CreditTransferTransaction34 payment() {
    return new CreditTransferTransaction34()
        .setPmtId(new PaymentIdentification6().setEndToEndId(id))
        .setAmt(
            new AmountType4Choice()
                .setInstdAmt(
                    new ActiveOrHistoricCurrencyAndAmount()
                        .setCcy(amount.currency().getCurrencyCode())
                        .setValue(amount.amount())))
        .setCdtrAgt(bankOf(to))
        .setCdtr(new PartyIdentification135().setNm(name()))
        .setCdtrAcct(account(to))
        .setRmtInf(
            new RemittanceInformation16()
                .addUstrd(BankText.of("Refund of income tax, " + reference, LONGEST_TEXT)));
  }

  private static CashAccount38 account(Iban iban) {
    return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban.value()));
  }

  // Banks here are known by the letters in their IBANs; their BICs are outside this product.
  private static BranchAndFinancialInstitutionIdentification6 bankOf(Iban iban) {
    return new BranchAndFinancialInstitutionIdentification6()
        .setFinInstnId(
            new FinancialInstitutionIdentification18()
                .setClrSysMmbId(new ClearingSystemMemberIdentification2().setMmbId(iban.bank())));
  }

  // A name of nothing that a bank's message may hold would leave the message without one.
  private String name() {
    String name = BankText.of(payee, LONGEST_TEXT);
    return name.isEmpty() ? BankText.of("Payee of " + reference, LONGEST_TEXT) : name;
  }
}
