package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;

/**
 * Writes into the description what stands on the operation: its authority as {@code x-authority},
 * its scopes, the headers it asks for and the problems it can answer.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationsFilter implements OASFilter {
  private static final DotName ACCESS = DotName.createSimple(Access.class.getName());
  private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class.getName());
  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final DotName STATUS =
      DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
  private static final String SCHEME = "oauth2";
  private static final String OFFICER = "officer";

  // A machine that has a role needs the operation's own scope, as AccessFilter demands.
  private final Set<String> rolesOfMachines = RolesAndScopes.committed().rolesOfMachines();
  private final IndexView index;

  public OperationsFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, MethodInfo> methods = new LinkedHashMap<>();
    for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
      MethodInfo method = operation.target().asMethod();
      MethodInfo other = methods.put(method.name(), method);
      if (other != null && !other.declaringClass().name().equals(method.declaringClass().name())) {
        throw new IllegalStateException(
            "%s and %s: an operation is named by its method, once in a service"
                .formatted(other, method));
      }
    }
    Operations.of(document)
        .forEach(operation ->
            Optional.ofNullable(methods.get(operation.getOperationId()))
                .ifPresent(method -> describe(operation, method)));
  }

  private void describe(Operation operation, MethodInfo method) {
    AnnotationInstance access = method.annotation(ACCESS);
    if (access == null) {
      return; // the matrix test fails on an operation without x-authority
    }
    operation.addExtension("x-authority", authority(access));
    AnnotationInstance idempotent = method.annotation(IDEMPOTENT);
    succeedWith(operation, status(method.annotation(STATUS), idempotent));
    secure(operation, access);
    if (idempotent != null) {
      askForKey(operation, flag(idempotent, "versioned"));
    }
    if (operation.getRequestBody() != null) {
      problems(operation, "415", "422"); // what is sent can break a rule, of a question too
    }
    if (!flag(access, "open")) { // the door asks nobody's copy there
      header(operation, "Consistency-Token");
    }
    // 403: a browser's page of a strange origin. 413: a body where none is asked for can be too
    // large.
    problems(
        operation, "400", "403", "404", "406", "408", "413", "415", "414", "429", "431", "500",
        "503", "504");
  }

  // Left to itself the description says 200 of every method that returns something.
  private static void succeedWith(Operation operation, int status) {
    APIResponse ok = operation.getResponses().getAPIResponse("200");
    if (status != 200 && ok != null) {
      operation.getResponses().removeAPIResponse("200");
      operation.getResponses().addAPIResponse(Integer.toString(status), ok);
    }
  }

  private static int status(
      @Nullable AnnotationInstance stated, @Nullable AnnotationInstance idempotent) {
    if (stated != null) {
      return stated.value().asInt();
    }
    return idempotent != null && flag(idempotent, "creates") ? 201 : 200;
  }

  private void secure(Operation operation, AnnotationInstance access) {
    if (flag(access, "open")) {
      operation.setSecurity(List.of());
    } else {
      for (List<String> scopes : waysIn(access)) {
        operation.addSecurityRequirement(
            OASFactory.createSecurityRequirement().addScheme(SCHEME, scopes));
      }
    }
    // A page of a strange origin is refused (403) before all else, and a token that is sent has to
    // be valid (401) where none is asked for too.
    problems(operation, "403", "401");
  }

  private static void askForKey(Operation operation, boolean versioned) {
    header(operation, "Idempotency-Key");
    problems(operation, "409", "422");
    if (versioned) {
      header(operation, "If-Match");
      problems(operation, "412", "428");
    }
  }

  /** The scopes of each way in: one of them is enough. People who come by a role need officer. */
  private List<List<String>> waysIn(AnnotationInstance access) {
    List<List<String>> ways = new ArrayList<>();
    String scope = text(access, "scope");
    if (!scope.isEmpty()) {
      ways.add(List.of(scope));
    } else if (flag(access, "signedIn")) {
      ways.add(List.of());
    }
    if (!rolesOfMachines.containsAll(texts(access, "roles"))) {
      ways.add(List.of(OFFICER));
    }
    return ways;
  }

  private static Map<String, Object> authority(AnnotationInstance access) {
    Map<String, Object> authority = new LinkedHashMap<>();
    if (flag(access, "open")) {
      authority.put("public", true);
      return authority;
    }
    if (!text(access, "scope").isEmpty()) {
      authority.put("scope", text(access, "scope"));
    }
    List<String> roles = texts(access, "roles");
    if (!roles.isEmpty()) {
      authority.put("roles", roles);
    }
    List<String> permission = texts(access, "permission");
    if (!permission.isEmpty()) {
      authority.put("permission", permission.getFirst());
    }
    for (String way : List.of("signedIn", "member", "owner", "peopleOnly")) {
      if (flag(access, way)) {
        authority.put(way, true);
      }
    }
    return authority;
  }

  private static void header(Operation operation, String name) {
    Parameter parameter = OASFactory.createParameter();
    parameter.setRef("#/components/parameters/" + name);
    operation.addParameter(parameter);
  }

  private static void problems(Operation operation, String... statuses) {
    for (String status : statuses) {
      // The scanner writes a 400 without a form of its own accord.
      APIResponse known = operation.getResponses().getAPIResponse(status);
      if (known == null || known.getContent() == null) {
        APIResponse response = OASFactory.createAPIResponse();
        response.setRef("#/components/responses/Problem" + status);
        operation.getResponses().addAPIResponse(status, response);
      }
    }
  }

  private static boolean flag(AnnotationInstance annotation, String name) {
    AnnotationValue value = annotation.value(name);
    return value != null && value.asBoolean();
  }

  private static String text(AnnotationInstance annotation, String name) {
    AnnotationValue value = annotation.value(name);
    return value == null ? "" : value.asString();
  }

  private static List<String> texts(AnnotationInstance annotation, String name) {
    AnnotationValue value = annotation.value(name);
    if (value == null) {
      return List.of();
    }
    return Arrays.stream("permission".equals(name) ? value.asEnumArray() : value.asStringArray())
        .toList();
  }
}
