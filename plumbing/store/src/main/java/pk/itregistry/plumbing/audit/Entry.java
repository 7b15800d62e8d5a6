package pk.itregistry.plumbing.audit;

import java.time.Instant;
import pk.itregistry.plumbing.digest.Sha256;

/** What an audit entry says, and the chain vouches for. */
record Entry(
    Instant at,
    String operation,
    String actor,
    String client,
    String path,
    String payloadSha256,
    int status) {

  /** SHA-256 over what it says, each part on a line of its own. */
  byte[] digest() {
    return Sha256.of(
        String.join(
            "\n",
            at.toString(),
            operation,
            actor,
            client,
            path,
            payloadSha256,
            Integer.toString(status)));
  }
}
