import type { Queries } from "#db/connection.ts";
import { countMessagesWaitingFor } from "#db/queries/messages.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { countUsableSignInLinks } from "#db/queries/sign-in-links.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";

/** So many links are good at once: who asks for more has them in their mail, which a stranger must not fill. */
export const maxSignInLinks = 5;

/**
 * Lets a link be sent that signs in whoever has that email, and leads on to `path`. The same is done for an email that
 * nobody has who may sign in, so that neither the time it takes nor the rows tell; that message goes to nobody.
 */
export async function requestSignIn(
  db: Queries,
  { email, path = null, now }: { email: string; path?: string | null; now: Temporal.Instant },
): Promise<void> {
  const details = path === null ? {} : storablePath(path);
  await db.transaction().execute(async (trx) => {
    const person = await findPersonToSignIn(trx, { email });
    const template = "sign-in" as const;
    const of = { personId: person?.id ?? "", template };
    const links =
      (await countMessagesWaitingFor(trx, of)) + (await countUsableSignInLinks(trx, { ...of, now: now }));
    const personId = links < maxSignInLinks ? (person?.id ?? null) : null;
    await enqueueMessage(trx, { template, personId, details, now });
  });
}

const localPath = /^\/[\w/-]{0,200}$/;
const idOrNumber = /^(?:[0-9a-f-]{36}|\d{1,9})$/;
const audiences = new Set(["parents", "young-people", "open-meeting"]);

/** A path without whatever in its query could be somebody's words, such as what they searched for. */
function storablePath(path: string): Record<string, string> {
  const [pathname = "", search = ""] = path.split("#", 1).join("").split("?", 2);
  if (!localPath.test(pathname)) return {};
  const safeParameters = [...new URLSearchParams(search)].filter(
    ([name, value]) => /^[a-z-]{1,20}$/.test(name) && (idOrNumber.test(value) || audiences.has(value)),
  );
  const query = safeParameters.map(([name, value]) => `${name}:${value}`).join(",");
  return { path: pathname, ...(query.length > 0 && query.length < 400 ? { query } : {}) };
}
