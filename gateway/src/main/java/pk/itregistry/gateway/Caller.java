package pk.itregistry.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who asks, as far as the door cares.
 *
 * @param key by what the caller's pace is measured
 * @param known came with a valid token
 */
record Caller(String key, boolean known) {

  static Caller of(String client, String subject) {
    return new Caller(client + " " + subject, true);
  }

  /** Somebody at an address; of IPv6 the network, since one household owns all of it. */
  static Caller at(String address) {
    InetAddress ip = InetAddress.ofLiteral(address);
    return new Caller(
        ip instanceof Inet6Address
            ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), 8))
            : ip.getHostAddress(),
        false);
  }
}
