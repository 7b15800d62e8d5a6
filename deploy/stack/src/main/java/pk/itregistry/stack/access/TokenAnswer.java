package pk.itregistry.stack.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the token endpoint gave: a machine gets no refresh and no ID token. */
public record TokenAnswer(
    String accessToken,
    @Nullable String refreshToken,
    @Nullable String idToken,
    Duration expiresIn) {

  static TokenAnswer parse(String body) {
    try {
      Map<String, Object> answer = JSONObjectUtils.parse(body);
      return new TokenAnswer(
          JSONObjectUtils.getString(answer, "access_token"),
          JSONObjectUtils.getString(answer, "refresh_token"),
          JSONObjectUtils.getString(answer, "id_token"),
          Duration.ofSeconds(JSONObjectUtils.getLong(answer, "expires_in")));
    } catch (ParseException e) {
      throw new TokenRefused("The token endpoint's answer cannot be read", e);
    }
  }
}
