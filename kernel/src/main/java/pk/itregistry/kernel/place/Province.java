package pk.itregistry.kernel.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Provinces and territories (ISO 3166-2:PK). */
@Form(pattern = "^PK-(BA|GB|IS|JK|KP|PB|SD)$", longest = 5, example = "PK-PB")
public enum Province {
  BALOCHISTAN("PK-BA"),
  GILGIT_BALTISTAN("PK-GB"),
  ISLAMABAD("PK-IS"),
  AZAD_JAMMU_AND_KASHMIR("PK-JK"),
  KHYBER_PAKHTUNKHWA("PK-KP"),
  PUNJAB("PK-PB"),
  SINDH("PK-SD");

  private final String code;

  Province(String code) {
    this.code = code;
  }

  /** Reads its code; refuses anything else. */
  @JsonCreator
  public static Province of(String sent) {
    return Arrays.stream(values())
        .filter(province -> province.code.equals(sent))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                new MalformedValue(
                    "unknown-value",
                    "must be one of "
                        + Arrays.stream(values()).map(Province::code).sorted().toList())));
  }

  /** Its code, such as PK-PB. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
