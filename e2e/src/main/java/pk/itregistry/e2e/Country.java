package pk.itregistry.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A believable country's older register, the same for the same seed: firms of all kinds, where and
 * as old as they are in Pakistan, half of them lapsed. How they spread over provinces and how many
 * have lapsed was published; the shares of kinds, cities and ages are made up.
 */
final class Country {
  /** The heading of its file. */
  static final String HEADING =
      "oldNumber,kind,name,ntn,cnic,city,province,registeredOn,certifiedFrom,certifiedUntil,email\r\n";

  // PSEB's registered companies by province, as a minister told in May 2025.
  private static final List<Share> PROVINCES =
      List.of(
          new Share("PK-PB", 10_745),
          new Share("PK-SD", 6_352),
          new Share("PK-IS", 3_264),
          new Share("PK-KP", 243),
          new Share("PK-BA", 43),
          new Share("PK-GB", 35),
          new Share("PK-JK", 29));
  // Of all 52 %, as was published; a fifth is in its first year, and cannot have lapsed.
  private static final int LAPSED_PERCENT_OF_OLDER = 66;
  private static final List<Share> KINDS =
      List.of(
          new Share("COMPANY", 56),
          new Share("SOLE_PROPRIETOR", 17),
          new Share("FREELANCER", 12),
          new Share("PARTNERSHIP", 8),
          new Share("CALL_CENTRE", 4),
          new Share("FOREIGN_BRANCH", 2));
  private static final List<String> FIRST =
      List.of(
          "Indus",
          "Ravi",
          "Chenab",
          "Margalla",
          "Karakoram",
          "Mehran",
          "Bolan",
          "Khyber",
          "Sutlej",
          "Jhelum",
          "Makran",
          "Shalimar",
          "Faisal",
          "Quaid",
          "Minar",
          "Zarb",
          "Sahil",
          "Chiltan",
          "Noor",
          "Falcon",
          "Markhor",
          "Deodar",
          "Chinar",
          "Saffron",
          "Crescent",
          "Lotus",
          "Orbit",
          "Vertex",
          "Nova",
          "Pixel",
          "Cloud",
          "Data",
          "Byte",
          "Logic",
          "Quantum",
          "Apex",
          "Delta",
          "Prime",
          "Swift",
          "Bright");
  private static final List<String> SECOND =
      List.of(
          "soft", "tech", "logic", "net", "byte", "code", "labs", "mind", "wave", "link", "grid",
          "core", "stack", "forge", "craft", "point", "path", "bridge", "space", "works");
  private static final List<String> LAST =
      List.of(
          "Systems",
          "Technologies",
          "Solutions",
          "Softworks",
          "Labs",
          "Digital",
          "Services",
          "Consulting",
          "Software",
          "Networks",
          "Studio",
          "Interactive");
  private static final List<String> GIVEN =
      List.of(
          "Ayesha", "Bilal", "Fatima", "Hamza", "Sana", "Usman", "Zainab", "Ali", "Maryam", "Ahmed",
          "Hira", "Omar", "Rabia", "Hassan", "Amina", "Tariq", "Nida", "Imran", "Sadia", "Kamran");
  private static final List<String> FAMILY =
      List.of(
          "Khan",
          "Ahmed",
          "Malik",
          "Butt",
          "Sheikh",
          "Qureshi",
          "Baloch",
          "Chaudhry",
          "Siddiqui",
          "Abbasi",
          "Mirza",
          "Raza",
          "Iqbal",
          "Hussain",
          "Soomro",
          "Afridi",
          "Bhatti",
          "Memon",
          "Dar",
          "Yousafzai");
  private static final int IN_A_SERIES = 1_000_000;
  private static final int LETTERS = 24;
  // Prime to the length of a series: every number comes once.
  private static final long STRIDE = 700_001;

  private final long seed;
  private final LocalDate today;

  Country(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
  }

  private record Share(String of, int weight) {}

  /** The file of some of its firms, counted from 0. */
  String file(int from, int until) {
    StringBuilder rows = new StringBuilder(HEADING);
    IntStream.range(from, until).forEach(i -> rows.append(row(i)));
    return rows.toString();
  }

  /** One firm; the same whichever others are asked for. */
  String row(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    random.nextInt(); // neighbouring seeds begin alike
    String kind = one(KINDS, random);
    String province = one(PROVINCES, random);
    boolean person = kind.equals("FREELANCER");
    String name = name(kind, random);
    // The younger the more: half of them in the last six years.
    int days = (int) (365 * 23 * Math.pow(random.nextDouble(), 2)) + 1;
    LocalDate registered = today.minusDays(days);
    LocalDate until = certifiedUntil(registered, random);
    LocalDate year = until.minusYears(1).plusDays(1);
    LocalDate since = year.isBefore(registered) ? registered : year;
    List<String> cells = new ArrayList<>();
    cells.add("PSEB-%d-%07d".formatted(seed, number));
    cells.add(kind);
    cells.add(name);
    cells.add(person ? "" : ntn(number));
    cells.add(person ? cnic(province, number) : "");
    cells.add(city(province, random));
    cells.add(province);
    cells.add(registered.toString());
    cells.add(since.toString());
    cells.add(until.toString());
    cells.add("office%07d@%s.example".formatted(number, word(name)));
    return String.join(",", cells) + "\r\n";
  }

  // A lapsed one was certified until some day between its first year and yesterday.
  private LocalDate certifiedUntil(LocalDate registered, Random random) {
    LocalDate firstYear = registered.plusYears(1).minusDays(1);
    boolean lapsed = firstYear.isBefore(today) && random.nextInt(100) < LAPSED_PERCENT_OF_OLDER;
    if (!lapsed) {
      return today.plusDays(1L + random.nextInt(364));
    }
    int between = (int) (today.toEpochDay() - firstYear.toEpochDay());
    return firstYear.plusDays(random.nextInt(between));
  }

  private static String name(String kind, Random random) {
    String person = pick(GIVEN, random) + " " + pick(FAMILY, random);
    String firm = pick(FIRST, random) + pick(SECOND, random) + " " + pick(LAST, random);
    return switch (kind) {
      case "FREELANCER" -> person;
      case "SOLE_PROPRIETOR" -> random.nextBoolean() ? firm : person + " " + pick(LAST, random);
      case "PARTNERSHIP" ->
          pick(FAMILY, random) + " & " + pick(FAMILY, random) + " " + pick(LAST, random);
      case "CALL_CENTRE" -> firm + " Contact Centre";
      case "FOREIGN_BRANCH" -> firm + " Inc. Pakistan Branch";
      case "COMPANY" -> firm + (random.nextInt(5) == 0 ? " (SMC-Private) Limited" : " (Pvt) Ltd");
      default -> firm;
    };
  }

  private String ntn(int number) {
    long letter = Math.floorMod(seed + number / IN_A_SERIES, LETTERS);
    return "%c%06d".formatted((char) ('A' + letter), number * STRIDE % IN_A_SERIES);
  }

  private String cnic(String province, int number) {
    String district =
        switch (province) {
          case "PK-KP" -> "17301";
          case "PK-SD" -> "42101";
          case "PK-BA" -> "54400";
          case "PK-IS" -> "61101";
          case "PK-GB" -> "71501";
          case "PK-JK" -> "82203";
          default -> "35202";
        };
    long serial = (number * STRIDE + seed * 7_919) % (10L * IN_A_SERIES);
    return "%s-%07d-%d".formatted(district, serial, 1 + number % 9);
  }

  private static String city(String province, Random random) {
    return pick(
        switch (province) {
          case "PK-PB" ->
              List.of(
                  "Lahore",
                  "Lahore",
                  "Lahore",
                  "Lahore",
                  "Rawalpindi",
                  "Faisalabad",
                  "Multan",
                  "Sialkot",
                  "Gujranwala",
                  "Bahawalpur");
          case "PK-SD" ->
              List.of("Karachi", "Karachi", "Karachi", "Karachi", "Hyderabad", "Sukkur");
          case "PK-IS" -> List.of("Islamabad");
          case "PK-KP" -> List.of("Peshawar", "Peshawar", "Abbottabad", "Mardan");
          case "PK-BA" -> List.of("Quetta", "Quetta", "Gwadar");
          case "PK-GB" -> List.of("Gilgit", "Skardu");
          default -> List.of("Muzaffarabad", "Mirpur");
        },
        random);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String pick(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static String one(List<Share> shares, Random random) {
    int left = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
    for (Share share : shares) {
      left -= share.weight();
      if (left < 0) {
        return share.of();
      }
    }
    throw new IllegalStateException("the weights are summed up");
  }
}
