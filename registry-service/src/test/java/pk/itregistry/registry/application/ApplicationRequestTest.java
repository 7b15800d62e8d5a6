package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.application.ApplicationRequest.Passport;
import pk.itregistry.registry.application.ApplicationRequest.StatedParty;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.PartyRole;
import pk.itregistry.registry.notice.Email;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationRequestTest {

  private static ApplicationRequest stated(String ntn, String since, StatedParty... parties) {
    return new ApplicationRequest(
        FirmKind.COMPANY,
        "Indus Softworks (Pvt) Ltd",
        Ntn.of(ntn),
        null,
        new Cuin("0287049"),
        new Iban("PK36SCBL0000001123456702"),
        TaxPeriod.of(since),
        new ApplicationRequest.Address("12 Mall Road", "Lahore", Province.PUNJAB),
        Email.of("info@indus.example"),
        null,
        null,
        List.of(parties),
        null);
  }

  private static StatedParty director(@Nullable String cnic, @Nullable Passport passport) {
    return new StatedParty(
        PartyRole.DIRECTOR,
        "Ayesha Khan",
        cnic == null ? null : StatedCnic.of(cnic),
        passport,
        null);
  }

  @Test
  void exports_begin_in_a_month_not_in_a_quarter() {
    assertThat(foundBy(stated("0801599", "2024-Q3")::check))
        .containsExactly("/exportingSince malformed-period");
  }

  @Test
  @SuppressWarnings("NullAway") // so the reader leaves what it could not read
  void what_could_not_be_read_is_not_complained_of_again() {
    ApplicationRequest unread =
        new ApplicationRequest(
            null, null, null, null, null, null, null, null, null, null, null, List.of(), null);

    assertThat(foundBy(unread::check)).isEmpty();
  }

  @Test
  void a_check_digit_that_does_not_fit_only_warns() {
    Particulars fits = stated("0801599-6", "2024-07").statement().particulars();
    Particulars suspect = stated("0801599-5", "2024-07").statement().particulars();

    assertThat(new Obstacles(fits, List.of()).warnings()).isEmpty();
    assertThat(new Obstacles(suspect, List.of()).warnings())
        .extracting(ApplicationView.Warning::pointer, ApplicationView.Warning::code)
        .containsExactly(tuple("/ntn", ApplicationView.Warning.Code.NTN_CHECK_DIGIT_SUSPECT));
  }

  @Test
  void the_application_keeps_what_was_stated() {
    assertThat(stated("0801599-6", "2024-07").statement())
        .isEqualTo(AnApplication.stating("2024-07"));
  }

  @Test
  void a_number_that_is_sent_masked_stays_as_it_stands() {
    Passport passport = new Passport(Country.of("AE"), PassportNumber.of("ab1234567"));
    Statement standing =
        stated("0801599", "2024-07", director("35202-1234567-1", null), director(null, passport))
            .statement();

    Statement again =
        stated(
                "0801599",
                "2024-07",
                director("35202-*******-1", null),
                director(null, new Passport(Country.of("AE"), PassportNumber.of("AB*****67"))))
            .over(standing);

    assertThat(again.parties()).isEqualTo(standing.parties());
    assertThat(again.parties().getFirst().cnic()).isEqualTo(new Cnic("3520212345671"));
    assertThat(again.parties().getLast().passportNumber()).isEqualTo("AB1234567");
  }

  @Test
  void of_several_with_one_mask_each_keeps_the_number_beside_their_name() {
    StatedParty ali = named(PartyRole.DIRECTOR, "Ali Khan", "35202-1111111-1");
    StatedParty omar = named(PartyRole.SHAREHOLDER, "Omar Khan", "35202-2222222-1");
    Statement standing = stated("0801599", "2024-07", ali, omar).statement();
    StatedParty again = named(PartyRole.SHAREHOLDER, "OMAR  KHAN", "35202-*******-1");
    StatedParty also = named(PartyRole.DIRECTOR, "Omar Khan", "35202-*******-1");
    StatedParty first = named(PartyRole.DIRECTOR, "Ali Khan", "35202-*******-1");

    assertThat(stated("0801599", "2024-07", again, also, first).over(standing).parties())
        .extracting(Party::cnic)
        .containsExactly(
            new Cnic("3520222222221"), new Cnic("3520222222221"), new Cnic("3520211111111"));
  }

  @Test
  void of_several_with_one_mask_and_one_name_the_role_or_the_place_tells() {
    Statement standing =
        stated(
                "0801599",
                "2024-07",
                named(PartyRole.DIRECTOR, "Ali Khan", "35202-1111111-1"),
                named(PartyRole.SHAREHOLDER, "Ali Khan", "35202-2222222-1"),
                named(PartyRole.SHAREHOLDER, "Ali Khan", "35202-3333333-1"))
            .statement();
    StatedParty director = named(PartyRole.DIRECTOR, "Ali Khan", "35202-*******-1");
    StatedParty shareholder = named(PartyRole.SHAREHOLDER, "Ali Khan", "35202-*******-1");

    assertThat(
            stated("0801599", "2024-07", director, shareholder, shareholder)
                .over(standing)
                .parties())
        .isEqualTo(standing.parties());
    assertThat(faultsOf(() -> stated("0801599", "2024-07", shareholder, director).over(standing)))
        .containsExactly("/parties/0/cnic ambiguous-mask");
  }

  @Test
  void a_mask_of_several_under_a_new_name_is_nobodys() {
    Statement standing =
        stated(
                "0801599",
                "2024-07",
                named(PartyRole.DIRECTOR, "Ali Khan", "35202-1111111-1"),
                named(PartyRole.DIRECTOR, "Omar Khan", "35202-2222222-1"))
            .statement();

    assertThat(
            faultsOf(() ->
                stated(
                        "0801599",
                        "2024-07",
                        named(PartyRole.DIRECTOR, "Usman Khan", "35202-*******-1"))
                    .over(standing)))
        .containsExactly("/parties/0/cnic ambiguous-mask");
  }

  private static StatedParty named(PartyRole role, String name, String cnic) {
    return new StatedParty(role, name, StatedCnic.of(cnic), null, null);
  }

  @Test
  void a_mask_of_nothing_that_stands_there_is_refused() {
    assertThat(
            faultsOf(
                () -> stated("0801599", "2024-07", director("35202-*******-3", null)).statement()))
        .containsExactly("/parties/0/cnic unknown-mask");
  }

  @Test
  void a_party_shows_a_cnic_or_a_passport_and_a_share_of_the_whole() {
    Passport passport = new Passport(Country.of("AE"), PassportNumber.of("AB1234567"));
    assertThat(foundBy(director("35202-1234567-1", passport)::check))
        .containsExactly("/passport one-of");
    assertThat(foundBy(holding("100")::check)).isEmpty();
    assertThat(foundBy(holding("33.3333")::check)).isEmpty();
    assertThat(foundBy(holding("100.01")::check)).containsExactly("/sharePercent out-of-range");
    assertThat(foundBy(holding("33.33333")::check)).containsExactly("/sharePercent out-of-range");
  }

  private static StatedParty holding(String percent) {
    return new StatedParty(
        PartyRole.SHAREHOLDER, "Ayesha Khan", null, null, new BigDecimal(percent));
  }

  @Test
  void no_log_shows_a_party_whole() {
    assertThat(stated("0801599", "2024-07", director("35202-1234567-1", null)).toString())
        .doesNotContain("1234567-1", "3520212345671");
    assertThat(PassportNumber.of("AB1234567").toString()).isEqualTo("AB*****67");
  }
}
