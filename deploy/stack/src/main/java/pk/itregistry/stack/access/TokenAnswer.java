package pk.itregistry.stack.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/** What the token endpoint gave, as far as it is used here. */
public record TokenAnswer(String accessToken, Duration expiresIn) {

  static TokenAnswer parse(String body) {
    try {
      Map<String, Object> answer = JSONObjectUtils.parse(body);
      return new TokenAnswer(
          JSONObjectUtils.getString(answer, "access_token"),
          Duration.ofSeconds(JSONObjectUtils.getLong(answer, "expires_in")));
    } catch (ParseException e) {
      throw new TokenRefused("The token endpoint's answer cannot be read", e);
    }
  }
}
