package pk.itregistry.plumbing.wire;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How long a request may take to come, and how large its head may be.
 *
 * @param head from its first byte to the end of its headers
 * @param bodyGrace how long its body may be slower than
 * @param bytesPerSecond the least rate, on the average
 * @param bodyMost until its body has ended, but for what much of it that came adds
 * @param bytesForASecondMore so many bytes that came add a second to it
 * @param lineBytes of the decoder's, told when it refuses
 * @param headerBytes of the decoder's as well
 */
record WireLimits(
    Duration head,
    Duration bodyGrace,
    int bytesPerSecond,
    Duration bodyMost,
    int bytesForASecondMore,
    int lineBytes,
    int headerBytes) {

  /** Those of the settings, read when a server starts. */
  static WireLimits ofSettings() {
    Config settings = ConfigProvider.getConfig();
    return new WireLimits(
        settings.getValue("itr.wire.head", Duration.class),
        settings.getValue("itr.wire.body-grace", Duration.class),
        settings.getValue("itr.wire.body-bytes-per-second", Integer.class),
        settings.getValue("itr.wire.body-most", Duration.class),
        settings.getValue("itr.wire.body-bytes-for-a-second-more", Integer.class),
        settings.getValue("itr.wire.line-bytes", Integer.class),
        settings.getValue("itr.wire.header-bytes", Integer.class));
  }
}
