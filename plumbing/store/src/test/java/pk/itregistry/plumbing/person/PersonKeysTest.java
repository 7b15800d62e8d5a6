package pk.itregistry.plumbing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Cnic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonKeysTest {
  private static final String SECRET = "a secret of this installation";

  @Test
  void one_person_has_one_key_however_the_number_is_written() {
    PersonKeys keys = new PersonKeys(SECRET);

    assertThat(keys.of(new Cnic("35202-1234567-1")))
        .isEqualTo(keys.of(new Cnic("3520212345671")))
        .isNotEqualTo(keys.of(new Cnic("35202-1234567-3")))
        .doesNotContain("35202", "1234567")
        .hasSize(43);
  }

  @Test
  void the_key_is_the_hmac_that_others_can_compute_too() {
    // printf %s 3520212345671 | openssl dgst -sha256 -hmac "$SECRET" -binary | basenc --base64url
    assertThat(new PersonKeys(SECRET).of(new Cnic("35202-1234567-1")))
        .isEqualTo("F3jh5KCs34Zzt0nPm_WJpZWmC1LASHpp5bvJI9BJDzg");
  }

  @Test
  void another_secret_gives_another_key() {
    Cnic cnic = new Cnic("35202-1234567-1");

    assertThat(new PersonKeys("the secret of another installation").of(cnic))
        .isNotEqualTo(new PersonKeys(SECRET).of(cnic));
  }

  @Test
  void a_secret_that_can_be_guessed_keeps_the_service_from_starting() {
    assertThatThrownBy(() -> new PersonKeys("short"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ITR_PERSON_SECRET");
  }
}
