package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;

/**
 * The codes that the faults of a request have, read from the class files that make them. Each
 * stands with what to do next in the module's openapi/faults.json, from which the document and
 * docs/problems tell it: a code that is used and not told, or told and not used, fails the build.
 */
final class FaultCodes {
  private static final String SHARED =
      "plumbing/rest/src/main/resources/openapi/common-faults.json";
  private static final String OWN = "src/main/resources/openapi/faults.json";
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int MOST_ARGUMENTS = 4;

  private FaultCodes() {}

  /** What the kernel and the plumbing tell of their codes, after it was held against them. */
  static Map<String, String> shared(List<Path> classes) {
    return compared(sharedFile(), usedIn(classes));
  }

  /** What a service tells of its own codes, after it was held against its classes. */
  static Map<String, String> own(Path classes) {
    Path root = CommittedFile.root().toAbsolutePath().normalize();
    Path module = root.resolve(root.relativize(classes).getName(0));
    Set<String> used = usedIn(List.of(classes));
    used.removeAll(read(sharedFile()).keySet());
    return compared(module.resolve(OWN), used);
  }

  private static Path sharedFile() {
    return CommittedFile.root().resolve(SHARED);
  }

  private static Map<String, String> compared(Path file, Set<String> used) {
    Map<String, String> told = read(file);
    assertThat(told.keySet())
        .as("%s: each code with what to do next", file)
        .containsExactlyInAnyOrderElementsOf(used);
    assertThat(told.values()).allMatch(next -> next.matches("[A-Z].{10,}\\."), "a sentence");
    return told;
  }

  private static Map<String, String> read(Path file) {
    try {
      return Files.exists(file)
          ? new ObjectMapper()
              .readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
          : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> usedIn(List<Path> folders) {
    Set<String> used = new TreeSet<>();
    folders.forEach(folder -> used.addAll(ofClasses(folder)));
    return used;
  }

  private static Set<String> ofClasses(Path classes) {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        for (MethodModel method : ClassFile.of().parse(file).methods()) {
          method.code().ifPresent(code -> used.addAll(ofCode(code.elementList())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return used;
  }

  /** Of the texts that are put together for one call, the one in the place of a code. */
  private static Set<String> ofCode(List<CodeElement> elements) {
    Set<String> used = new TreeSet<>();
    List<String> texts = new ArrayList<>();
    for (CodeElement element : elements) {
      switch (element) {
        case ConstantInstruction constant when constant.constantValue() instanceof String text ->
            texts.add(text);
        case InvokeInstruction call when makesFault(call) -> {
          used.addAll(codes(texts, call.name().equalsString("add")));
          texts.clear();
        }
        case InvokeInstruction call when readsId(call) -> {
          used.add("malformed-" + texts.getLast());
          texts.clear();
        }
        case InvokeInstruction call when call.type().equalsString("()V") -> {}
        case StoreInstruction _, ReturnInstruction _, ThrowInstruction _ -> texts.clear();
        case StackInstruction stack when stack.opcode() == Opcode.POP -> texts.clear();
        case FieldInstruction field when field.opcode() == Opcode.PUTFIELD -> texts.clear();
        default -> {}
      }
    }
    return used;
  }

  private static boolean makesFault(InvokeInstruction call) {
    String owner = call.owner().asInternalName().replace('/', '.');
    return call.name().equalsString("add")
        ? owner.equals(Faults.class.getName())
        : call.name().equalsString("<init>")
            && (owner.equals(Fault.class.getName())
                || owner.equals(MalformedValue.class.getName())
                || owner.endsWith(".ClaimRule"));
  }

  /** Names the fault of an id after the thing whose id it is. */
  private static boolean readsId(InvokeInstruction call) {
    return call.name().equalsString("parse")
        && call.owner().asInternalName().replace('/', '.').equals(Uuid7.class.getName());
  }

  private static List<String> codes(List<String> texts, boolean afterPointer) {
    List<String> last = texts.subList(Math.max(0, texts.size() - MOST_ARGUMENTS), texts.size());
    int from = afterPointer && last.size() > 2 ? 1 : 0;
    return last.subList(from, last.size()).stream()
        .filter(text -> CODE.matcher(text).matches())
        .toList();
  }
}
