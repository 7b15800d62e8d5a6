package pk.itregistry.proof.fuzz;

import java.util.List;

/** Values that look like what is asked for and are not, by what is asked for. */
final class Bad {
  static final List<String> DAYS =
      List.of(
          "2026-02-30",
          "2026-13-01",
          "0000-00-00",
          "-0001-01-01",
          "9999-12-31",
          "1.1.2026",
          "2026-11-23T00:00:00Z",
          "+10000-01-01",
          "2026-1-1",
          "999999999-12-31");
  static final List<String> AMOUNTS =
      List.of(
          "-1",
          "-0.00",
          "0",
          "1e5",
          "1E9999999",
          "1e-9999999",
          "NaN",
          "00012",
          "1.123456789",
          "99999999999999999999",
          "9".repeat(400),
          "1,5",
          "0x10",
          "٣",
          ".5",
          "5.",
          "+1");
  static final List<String> CODES =
      List.of(
          "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
          "00000000-0000-0000-0000-000000000000",
          "PK00XXXX0000000000000000",
          "ZZ",
          "usd",
          "0000000-0",
          "2026-99",
          "2026-Q9",
          "../../etc");
  static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "[{}]",
          "\"text\"",
          "1",
          "true",
          "{",
          "{\"a\":",
          "{}{}",
          "{} x",
          "{'a':1}",
          "{a:1}",
          "{\"a\":1,}",
          "// c\n{}",
          "NaN");
  static final List<String> LIMITS =
      List.of("0", "-1", "201", "abc", "1e9", "", "%20", "99999999999", "1.0", "%00", "1&limit=2");
  static final List<String> CURSORS =
      List.of(
          "x",
          "%3D%3D",
          "e30",
          "eyJhZnRlciI6MX0",
          "A".repeat(3000),
          "%F0%9F%98%80",
          "%00",
          "AAAAAAAAAAAAAAAAAAAAAA",
          "-1",
          "'",
          "%25");
  static final List<String> IDS =
      List.of(
          "1",
          "null",
          "00000000-0000-0000-0000-000000000000",
          "x".repeat(500),
          "%20",
          "%C0%80",
          "0198c1f2-6f3e-7a51-9d42",
          "0198C1F2-6F3E-7A51-9D42-0A1B2C3D4E5F",
          "%F0%9F%98%80",
          "-1",
          "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f0",
          "%ED%A0%80",
          "'%20or%201=1",
          "{firm}",
          "~");
  static final List<String> VERSIONS =
      List.of(
          "", "*", "3", "W/\"3\"", "\"-1\"", "\"9999999999999999999\"", "\"1\", \"2\"", "\"x\"");
  static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json;charset=utf-16",
          "json",
          "a/b/c",
          "application/json; charset=\"",
          "*/*",
          "application/x-www-form-urlencoded",
          ";",
          "/",
          "multipart/form-data; boundary=x",
          "application/problem+json",
          "application/*");
  static final List<String> ACCEPTS =
      List.of(
          "text/html",
          "application/xml",
          "*/*;q=0",
          "json",
          ";;",
          "application/json;q=x",
          "/",
          "a/b/c",
          "application/json;q=99",
          "*",
          "image/*, text/plain;q=0.5");

  private Bad() {}
}
