package pk.itregistry.plumbing.wire;

import io.netty.handler.codec.http.ContentLengthNotAllowedException;
import io.netty.handler.codec.http.InvalidLineSeparatorException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.codec.http.TransferEncodingNotAllowedException;
import pk.itregistry.plumbing.wire.WireProblem.HeadersTooLarge;
import pk.itregistry.plumbing.wire.WireProblem.MalformedFraming;
import pk.itregistry.plumbing.wire.WireProblem.MalformedHeader;
import pk.itregistry.plumbing.wire.WireProblem.MalformedHttp;
import pk.itregistry.plumbing.wire.WireProblem.TargetTooLong;

/** What the decoder found, in words of ours: its own would repeat what was sent. */
record DecoderFaults(int longestLine, int mostHeaderBytes) {

  WireProblem ofHead(Throwable found) {
    String said = String.valueOf(found.getMessage());
    return switch (found) {
      case TooLongHttpLineException _ -> new TargetTooLong(longestLine);
      case TooLongHttpHeaderException _ -> new HeadersTooLarge(mostHeaderBytes);
      case ContentLengthNotAllowedException _, TransferEncodingNotAllowedException _ ->
          new MalformedFraming(HeadForm.LENGTH);
      case InvalidLineSeparatorException _ -> new MalformedHttp("Lines end with CR LF.");
      case NumberFormatException _ -> new MalformedFraming(HeadForm.LENGTH);
      case Throwable _ when said.contains("Content-Length") ->
          new MalformedFraming(HeadForm.LENGTH);
      case Throwable _ when said.contains("header") || said.contains("colon") ->
          new MalformedHeader(
              "A header is a name, a colon and a value, without control characters (RFC 9112).");
      default -> new MalformedHttp("Send a request line and headers as in RFC 9112.");
    };
  }

  WireProblem ofBody(Throwable found) {
    return found instanceof TooLongHttpHeaderException
        ? new HeadersTooLarge(mostHeaderBytes)
        : new MalformedFraming("The chunks of the body are not as in RFC 9112, section 7.1.");
  }
}
