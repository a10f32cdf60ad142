import {
  findPersonData,
  listPersonEntries,
  recordPersonDataExport,
} from "#app/domain/held-data/find-person-data.server.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { streamText } from "#app/http/stream-text.ts";
import { readWorkSettings } from "#app/http/work-settings.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** Everything that is held about whoever is signed in, as JSON, with each of their entries of the audit. Instants are UTC text. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  await requireFreshSignIn({ request, context }, person);
  const now = context.receivedAt;
  const held = await findPersonData(context, person.id);
  await recordPersonDataExport(context.db, {
    actor: { kind: "person", personId: person.id, role: null },
    now,
  });
  const head = {
    ...{ what: "noonday-person-data", version: 1, madeAt: now },
    ...{ settingsOnThisDevice: readWorkSettings(request, person.id), ...held },
  };
  const pieces = writePieces(head, listPersonEntries(context.db, person.id));
  return createDownloadResponse(await streamText(pieces), {
    name: "what-noonday-holds-about-me.json",
    type: "application/json; charset=utf-8",
  });
}

async function* writePieces(
  head: object,
  batches: ReturnType<typeof listPersonEntries>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"auditEntries":[`;
  let separator = "";
  for await (const entries of batches) {
    yield separator + entries.map((entry) => JSON.stringify(entry)).join(",\n");
    separator = ",\n";
  }
  yield "]}\n";
}
