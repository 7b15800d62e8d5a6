package pk.itregistry.proof.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import pk.itregistry.e2e.Cast;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Reply;

/**
 * A firm that went through registration, and its owner: whoever may grant authorities for it.
 *
 * @param owner the user name
 */
record RegisteredFirm(String id, String owner) {
  private static final String APPLICATIONS = "/registry/v1/applications";
  private static final String REGISTRAR = "rabia";

  /** Somebody new signs up, applies, pays and is registered. */
  static RegisteredFirm register(Door door, Cast cast) {
    String owner = cast.signUp("Sana", "Malik");
    String form =
        """
        {"kind": "COMPANY", "name": "Bench Software (Private) Limited", "ntn": "2%s1",
         "cuin": "%s", "payoutIban": "PK36SCBL0000001123456702", "exportingSince": "2025-01",
         "address": {"line": "12 Shahrah-e-Faisal", "city": "Karachi", "province": "PK-SD"},
         "contactEmail": "office@bench.example"}
        """
            .formatted(digits(5), digits(7));
    String application =
        post(door, cast, owner, APPLICATIONS).json(form).send().expect(201).at("/id");
    act(door, cast, owner, application, "submission", "");
    act(door, cast, REGISTRAR, application, "initial-approval", "");
    act(door, cast, owner, application, "fee-payment", "{\"paymentReference\": \"GW-bench\"}");
    Reply registered = act(door, cast, REGISTRAR, application, "registration", "");
    return new RegisteredFirm(registered.at("/firmId"), owner);
  }

  private static Reply act(
      Door door, Cast cast, String who, String application, String act, String body) {
    String path = APPLICATIONS + "/" + application;
    String etag =
        door.get(path).as(who, cast.token(who)).quietly().send().expect(200).header("ETag");
    Door.Ask ask = post(door, cast, who, path + "/" + act).match(etag);
    Reply reply = (body.isEmpty() ? ask : ask.json(body)).send();
    if (reply.status() != 200 && reply.status() != 201) {
      throw new Trouble(act + " was answered " + reply.text());
    }
    return reply;
  }

  private static Door.Ask post(Door door, Cast cast, String who, String path) {
    return door.post(path).as(who, cast.token(who)).key(UUID.randomUUID().toString()).quietly();
  }

  private static String digits(int count) {
    long bound = Math.round(Math.pow(10, count));
    return ("%0" + count + "d").formatted(ThreadLocalRandom.current().nextLong(bound));
  }
}
