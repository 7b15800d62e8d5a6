package pk.itregistry.plumbing.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** A connection to a door, on which bytes are written as they stand. */
public final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MS = 15_000;

  private final Socket socket;

  public RawHttp(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MS);
    socket.setTcpNoDelay(true);
  }

  /** Sends the text, a byte for each character. */
  public RawHttp send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    return this;
  }

  /** All that comes until the door closes. */
  public String rest() throws IOException {
    var all = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    try {
      byte[] some = new byte[8192];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        all.write(some, 0, n);
      }
    } catch (SocketTimeoutException e) {
      all.writeBytes("(the door did not close)".getBytes(ISO_8859_1));
    } catch (SocketException e) {
      // What came until then is the answer.
    }
    return all.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
