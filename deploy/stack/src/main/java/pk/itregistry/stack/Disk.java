package pk.itregistry.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files as this command wants them: whole or not at all, and secrets for the owner only. */
final class Disk {
  private Disk() {}

  static void write(Path file, String text) {
    write(file, text, "rw-r--r--");
  }

  static void writeSecret(Path file, String text) {
    write(file, text, "rw-------");
  }

  private static void write(Path file, String text, String mode) {
    try {
      folderOf(file);
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.deleteIfExists(draft);
      Files.createFile(
          draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble("Cannot write " + file + " (" + e.getMessage() + ").", e);
    }
  }

  /** Makes the folder that this file lies in. */
  static void folderOf(Path file) {
    folder(file.resolveSibling(".").normalize());
  }

  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new Trouble(folder + " is in the way: it is a file and should be a folder.", e);
    } catch (IOException e) {
      throw new Trouble("Cannot make the folder " + folder + " (" + e.getMessage() + ").", e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Trouble("Cannot read " + file + " (" + e.getMessage() + ").", e);
    }
  }

  static void requireRoom(Path folder, long needed) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < needed) {
        throw new Trouble(
            "The disk under %s is almost full: %d MB are free, %d MB are needed."
                .formatted(folder, free >> 20, needed >> 20));
      }
    } catch (IOException e) {
      throw new Trouble("Cannot tell how much room there is under " + folder + ".", e);
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The end of a log without its stack frames, for the sentence that says what went wrong. */
  static List<String> lastLines(Path log, int count) {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> all = lines.filter(Disk::telling).toList();
      return all.subList(Math.max(0, all.size() - count), all.size());
    } catch (IOException e) {
      return List.of("(no log at " + log + ")");
    }
  }

  private static boolean telling(String line) {
    return !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t...");
  }
}
