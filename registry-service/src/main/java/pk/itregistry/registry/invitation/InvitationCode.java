package pk.itregistry.registry.invitation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.digest.Sha256;

/**
 * What lets an invited person in: 140 random bits in seven groups of four letters and digits, none
 * of which is easily taken for another; read in any case, with or without its hyphens. Nobody's log
 * gets it by {@code toString}.
 */
@Form(
    longest = 60,
    pattern = "^[0-9A-Za-z \\-]{28,60}$",
    example = "7K3M-9QTX-0B2C-WVHN-5D8F-JRYE-4S6P",
    description = "The code of an invitation, as the letter has it.")
record InvitationCode(@JsonValue String value) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 7;
  private static final int IN_A_GROUP = 4;
  private static final Pattern FORM =
      Pattern.compile("[%s]{%d}".formatted(LETTERS, GROUPS * IN_A_GROUP));
  private static final SecureRandom CHANCE = new SecureRandom();

  /** Reads a code however it was typed; refuses what cannot be one. */
  static InvitationCode of(String sent) {
    String typed =
        Canonical.of(sent)
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (!FORM.matcher(typed).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-invitation-code", "must be seven groups of four letters and digits"));
    }
    return new InvitationCode(grouped(typed));
  }

  static InvitationCode fresh() {
    return new InvitationCode(
        grouped(
            CHANCE
                .ints((long) GROUPS * IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining())));
  }

  private static String grouped(String letters) {
    return IntStream.range(0, GROUPS)
        .mapToObj(i -> letters.substring(i * IN_A_GROUP, (i + 1) * IN_A_GROUP))
        .collect(Collectors.joining("-"));
  }

  /**
   * By which it is found again. Its bits are too many to be guessed from the hash, so that the hash
   * needs no salt and can be looked up: how long that takes tells nothing of another code.
   */
  byte[] hash() {
    return Sha256.of("invitation " + value);
  }

  @Override
  public String toString() {
    return "a code";
  }
}
