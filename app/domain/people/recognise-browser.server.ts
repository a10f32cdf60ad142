import { hashToken } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { hasKnownBrowser, insertKnownBrowser, updateKnownBrowserUse } from "#db/queries/sessions.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { SignInMethod } from "./sign-in-method.ts";

/**
 * Records that a person signs in from a browser, and tells them where they had not used it before. Of the browser there is
 * only the hash of a random number in its cookie, another for each person. Who has just joined is not told of the browser
 * that they joined with. Part of signing in.
 */
export async function recogniseBrowser(
  trx: Trx,
  browser: { personId: string; token: string; method: SignInMethod; now: Temporal.Instant },
): Promise<void> {
  const { personId, token, method, now } = browser;
  const tokenHash = hashToken(`${personId} ${token}`);
  if (await updateKnownBrowserUse(trx, { personId, tokenHash, lastUsedAt: now })) return;
  const joins = method === "invitation" || method === "first-lead";
  const isTold = !joins || (await hasKnownBrowser(trx, personId));
  await insertKnownBrowser(trx, { personId, tokenHash, firstUsedAt: now, lastUsedAt: now });
  if (isTold) await enqueueMessage(trx, { template: "new-browser", personId, details: { method }, now });
}
