package pk.itregistry.plumbing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenCacheTest {
  private final long now = 1_795_000_000;
  private final TokenCache<String> tokens =
      new TokenCache<>(InstantSource.fixed(Instant.ofEpochSecond(now)));

  @Test
  void a_token_that_was_found_good_is_kept() {
    tokens.keep("good", "owner", now + 300);

    assertThat(tokens.find("good")).contains("owner");
    assertThat(tokens.find("another")).isEmpty();
  }

  @Test
  void no_token_is_kept_past_its_own_end() {
    tokens.keep("over", "owner", now);

    assertThat(tokens.find("over")).isEmpty();
  }
}
