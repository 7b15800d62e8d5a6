package pk.itregistry.plumbing.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts {@link StrictHttp} into every connection of a Quarkus application's HTTP server. Quarkus
 * makes that server and hands out neither it nor its connections before their first good request;
 * the transport is the one part of it that may be given.
 */
public final class Wire implements VertxServiceProvider {
  private static final String DECODER = "httpDecoder";
  private static final String ENCODER = "httpEncoder";

  @Override
  public void init(VertxBuilder builder) {
    // Quarkus names the providers that it found; who does not is a server of a test.
    if (builder.serviceProviders() != null) {
      builder.findTransport(new StrictTransport());
    }
  }

  private static final class StrictTransport extends JDKTransport {
    @Override
    public void configure(
        NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
      super.configure(options, domainSocket, bootstrap);
      bootstrap.childHandler(
          new StrictConnections(bootstrap.config().childHandler(), WireLimits.ofSettings()));
    }
  }

  private static final class StrictConnections extends ChannelInitializer<Channel> {
    private final ChannelHandler server;
    private final WireLimits limits;

    StrictConnections(ChannelHandler server, WireLimits limits) {
      this.server = server;
      this.limits = limits;
    }

    @Override
    protected void initChannel(Channel channel) {
      ChannelPipeline pipeline = channel.pipeline();
      pipeline.addLast(server); // an initializer itself: it has run when this returns
      if (pipeline.get(DECODER) == null) {
        throw new IllegalStateException("the server's connections are not HTTP/1.1 in the clear");
      }
      var strict = new StrictHttp(limits);
      pipeline.addBefore(DECODER, "firstByte", new FirstByte(strict));
      pipeline.addAfter(ENCODER, "strict", strict);
    }
  }
}
