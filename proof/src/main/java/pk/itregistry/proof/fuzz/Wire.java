package pk.itregistry.proof.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.itregistry.proof.fuzz.Answer.End;

/** Sends bytes as they stand, over a connection of their own, and reads one HTTP/1.1 answer. */
final class Wire {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int LONGEST_LINE = 100_000;

  private final InetSocketAddress gateway;

  Wire(URI gateway) {
    this.gateway = new InetSocketAddress(gateway.getHost(), gateway.getPort());
  }

  Answer send(byte[] request, boolean head, boolean nothingMoreComes) {
    try (Socket socket = new Socket()) {
      socket.connect(gateway, (int) LONGEST.toMillis());
      socket.setSoTimeout((int) LONGEST.toMillis());
      socket.setTcpNoDelay(true);
      try {
        socket.getOutputStream().write(request);
        if (nothingMoreComes) {
          socket.shutdownOutput();
        }
      } catch (SocketException e) {
        // Refused while still being sent; what was answered can be read all the same.
      }
      return read(new BufferedInputStream(socket.getInputStream()), head);
    } catch (SocketTimeoutException e) {
      return Answer.none(End.HUNG);
    } catch (IOException e) {
      return Answer.none(End.CLOSED);
    }
  }

  private static Answer read(InputStream in, boolean head) throws IOException {
    int status;
    Map<String, List<String>> headers;
    do {
      String line = line(in);
      if (line.isEmpty()) {
        return Answer.none(End.CLOSED);
      }
      status = Integer.parseInt(line.split(" ", 3)[1]);
      headers = headers(in);
    } while (status < 200);
    try {
      String body =
          head || status == 204 || status == 304
              ? ""
              : new String(body(in, headers), StandardCharsets.UTF_8);
      return new Answer(End.ANSWERED, status, headers, body);
    } catch (EOFException | SocketException e) {
      return new Answer(End.BROKEN_OFF, status, headers, "");
    }
  }

  private static Map<String, List<String>> headers(InputStream in) throws IOException {
    Map<String, List<String>> headers = Answer.caseless();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("Content-Length")) {
      return exactly(in, Integer.parseInt(headers.get("Content-Length").getFirst()));
    }
    if (!headers.containsKey("Transfer-Encoding")) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(in).replaceFirst(";.*", "").strip(), 16);
      all.writeBytes(exactly(in, size));
      line(in);
      if (size == 0) {
        return all.toByteArray();
      }
    }
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() > LONGEST_LINE) {
        throw new IOException("an endless line");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
