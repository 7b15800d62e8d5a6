package pk.itregistry.plumbing.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Stands before the decoder, which tells of a head only when it is whole. */
final class FirstByte extends ChannelInboundHandlerAdapter {
  private final StrictHttp told;

  FirstByte(StrictHttp told) {
    this.told = told;
  }

  @Override
  public void channelRead(ChannelHandlerContext connection, Object message) {
    told.bytesCame();
    connection.fireChannelRead(message);
  }
}
