package pk.itregistry.registry.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.registry.outside.AccountTitles.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTitlesTest {
  private static final String NAME = "Indus Softworks";

  private static Answer asked(AccountTitles titles, String iban) {
    return titles.ask(new Iban(iban), NAME);
  }

  @Test
  void the_stand_in_has_every_answer_of_a_bank() {
    AccountTitles titles = new AccountTitlesChoice().titles(true);

    assertThat(asked(titles, "PK42HABB0000000000050777")).isEqualTo(new Answer.Held(NAME));
    assertThat(asked(titles, "PK27HABB0000000000010404")).isEqualTo(new Answer.Unknown());
    assertThat(asked(titles, "PK37HABB0000000000020409")).isNotEqualTo(new Answer.Held(NAME));
    assertThat(asked(titles, "PK26HABB0000000000030501")).isInstanceOf(Answer.Silent.class);
    assertThat(asked(titles, "PK26HABB0000000000030501")).isEqualTo(new Answer.Held(NAME));
    assertThat(asked(titles, "PK20HABB0000000000040503")).isInstanceOf(Answer.Silent.class);
  }

  @Test
  void while_no_bank_is_connected_no_account_is_proven() {
    assertThat(asked(new AccountTitlesChoice().titles(false), "PK42HABB0000000000050777"))
        .isInstanceOf(Answer.Silent.class);
  }
}
