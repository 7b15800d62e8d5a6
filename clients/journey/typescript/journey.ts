// The generated TypeScript client against the running stack: ./dev test clients. What it may not rely on is a library.
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import {
    type ApplicationRequest,
    Configuration,
    FirmKind,
    ProblemFromJSON,
    RegistryApplicationsApi,
    RegistryAuthoritiesApi,
    RegistryPublicRegisterApi,
    ResponseError,
} from '../../target/typescript/index';

const gateway = process.env['ITR_PUBLIC_URL'] ?? '';
const owner = process.env['OWNER_TOKEN'] ?? '';

function application(name: string): ApplicationRequest {
    const digits = (count: number) => Array.from({ length: count }, () => randomInt(1, 9)).join('');
    return {
        kind: FirmKind.Company,
        name,
        ntn: digits(7),
        cuin: digits(7),
        payoutIban: 'PK36SCBL0000001123456702',
        exportingSince: '2025-01',
        address: { line: '12 Mall Road', city: 'Lahore', province: 'PK-PB' },
        contactEmail: 'office@indus.example',
    };
}

/** What a refused request is told: the problem, read by the client's own types. */
async function refusal(request: Promise<unknown>) {
    try {
        await request;
    } catch (error) {
        assert.ok(error instanceof ResponseError, String(error));
        assert.equal(error.response.headers.get('content-type'), 'application/problem+json');
        return ProblemFromJSON(await error.response.json());
    }
    throw new Error('it was not refused');
}

async function journey() {
    const asOwner = new Configuration({ basePath: gateway, accessToken: async () => owner });
    const applications = new RegistryApplicationsApi(asOwner);

    const register = await new RegistryPublicRegisterApi(new Configuration({ basePath: gateway })).searchRegister({ q: 'soft' });
    assert.ok(Array.isArray(register.items), 'the register is open to everyone');

    const authorities = await new RegistryAuthoritiesApi(asOwner).listMyAuthorities({});
    assert.ok(Array.isArray(authorities.items), 'a list is an array');

    const key = randomUUID();
    const request = application('TypeScript Journey ' + key.slice(0, 8));
    const drafted = await applications.draftApplicationRaw({ idempotencyKey: key, applicationRequest: request });
    const draft = await drafted.value();
    assert.equal(drafted.raw.status, 201);
    assert.equal(draft.state, 'DRAFT');
    assert.ok(Array.isArray(draft.allowedActs), 'a set is an array');
    assert.ok(JSON.stringify(draft).includes('"allowedActs":["'), 'and stays one as JSON');
    assert.ok(draft.stateSince instanceof Date);

    const again = await applications.draftApplicationRaw({ idempotencyKey: key, applicationRequest: request });
    assert.equal(again.raw.headers.get('idempotency-replayed'), 'true');
    assert.equal((await again.value()).id, draft.id);

    const read = await applications.getApplicationRaw({ application: draft.id });
    const etag = read.raw.headers.get('etag') ?? '';
    assert.match(etag, /^"\d+"$/);
    const mine = await applications.listApplications({ limit: 200 });
    assert.ok(JSON.stringify(mine).includes(draft.id), 'it is in the list');

    const submitted = await applications.submitApplication({ application: draft.id, idempotencyKey: randomUUID(), ifMatch: '"99", ' + etag });
    assert.equal(submitted.state, 'SUBMITTED');

    const stale = await refusal(applications.withdrawApplication({ application: draft.id, idempotencyKey: randomUUID(), ifMatch: etag }));
    assert.deepEqual([stale.status, stale.code], [412, 'version-stale']);

    const malformed = await refusal(applications.draftApplication({
        idempotencyKey: randomUUID(),
        applicationRequest: { ...request, payoutIban: 'PK00SCBL0000001123456702' },
    }));
    assert.deepEqual([malformed.status, malformed.code], [400, 'malformed-request']);
    const faults = malformed.errors ?? [];
    assert.deepEqual(faults.map((fault) => `${fault.pointer} ${fault.code}`).sort(), ['/payoutIban malformed-iban']);

    const strange = new Configuration({ basePath: gateway, accessToken: 'no-token-of-ours' });
    const unknown = await refusal(new RegistryApplicationsApi(strange).listApplications({}));
    assert.deepEqual([unknown.status, unknown.code], [401, 'not-authenticated']);
}

journey().then(
    () => console.log('The TypeScript client got what it asked for and read what was refused.'),
    (error) => {
        console.error(error);
        process.exitCode = 1;
    },
);
