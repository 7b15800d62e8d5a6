"""The generated Python client against the running stack: ./dev test clients."""

import json
import os
import random
import re
import sys
import uuid
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "target" / "python"))

from it_registry import ApiClient, ApiException, Configuration  # noqa: E402
from it_registry.api.registry_applications_api import RegistryApplicationsApi  # noqa: E402
from it_registry.api.registry_authorities_api import RegistryAuthoritiesApi  # noqa: E402
from it_registry.api.registry_public_register_api import RegistryPublicRegisterApi  # noqa: E402
from it_registry.models.application import Application  # noqa: E402
from it_registry.models.application_request import ApplicationRequest  # noqa: E402
from it_registry.models.application_state import ApplicationState  # noqa: E402
from it_registry.models.firm_kind import FirmKind  # noqa: E402
from it_registry.models.problem import Problem  # noqa: E402
from it_registry.models.stated_address import StatedAddress  # noqa: E402

GATEWAY = os.environ["ITR_PUBLIC_URL"]


def client(token=None):
    return ApiClient(Configuration(host=GATEWAY, access_token=token))


def application(name, **other):
    def digits(count):
        return "".join(str(random.randint(1, 9)) for _ in range(count))

    return ApplicationRequest(**{
        "kind": FirmKind.COMPANY,
        "name": name,
        "ntn": digits(7),
        "cuin": digits(7),
        "payoutIban": "PK36SCBL0000001123456702",
        "exportingSince": "2025-01",
        "address": StatedAddress(line="12 Mall Road", city="Lahore", province="PK-PB"),
        "contactEmail": "office@indus.example",
    } | other)


def refusal(request):
    """What a refused request is told: the problem, read by the client's own types."""
    try:
        request()
    except ApiException as refused:
        assert header(refused, "content-type") == "application/problem+json", refused.headers
        return Problem.from_json(refused.body)
    raise AssertionError("it was not refused")


def header(answer, name):
    return {each.lower(): value for each, value in answer.headers.items()}.get(name)


def key():
    return str(uuid.uuid4())


def journey():
    owner = client(os.environ["OWNER_TOKEN"])
    applications = RegistryApplicationsApi(owner)

    RegistryPublicRegisterApi(client()).search_register(q="soft")
    RegistryAuthoritiesApi(owner).list_my_authorities()

    once = key()
    request = application("Python Journey " + once[:8])
    drafted = applications.draft_application_with_http_info(once, request)
    draft = drafted.data
    assert drafted.status_code == 201
    assert draft.state is ApplicationState.DRAFT
    assert isinstance(draft.allowed_acts, list) and isinstance(draft.state_since, date)

    again = applications.draft_application_with_http_info(once, request)
    assert header(again, "idempotency-replayed") == "true" and again.data.id == draft.id

    etag = header(applications.get_application_with_http_info(draft.id), "etag")
    assert re.fullmatch(r'"\d+"', etag), etag
    assert str(draft.id) in applications.list_applications(limit=200).to_json()

    submitted = applications.submit_application(draft.id, key(), '"99", ' + etag)
    assert submitted.state is ApplicationState.SUBMITTED

    stale = refusal(lambda: applications.withdraw_application(draft.id, key(), etag))
    assert (stale.status, stale.code) == (412, "version-stale"), stale

    malformed = refusal(lambda: applications.draft_application(
        key(), application("Python Journey", payoutIban="PK00SCBL0000001123456702")))
    assert (malformed.status, malformed.code) == (400, "malformed-request"), malformed
    faults = sorted(f"{fault.pointer} {fault.code}" for fault in malformed.errors)
    assert faults == ["/payoutIban malformed-iban"], faults

    strange = RegistryApplicationsApi(client("no-token-of-ours"))
    unknown = refusal(strange.list_applications)
    assert (unknown.status, unknown.code) == (401, "not-authenticated"), unknown

    # a later version of the API may have a state that this client was made without
    later = json.loads(draft.to_json()) | {"state": "UNDER_APPEAL"}
    state = Application.from_json(json.dumps(later)).state
    assert state == "UNDER_APPEAL" and state.value == "UNDER_APPEAL" and state is not ApplicationState.DRAFT


journey()
print("The Python client got what it asked for and read what was refused.")
