import { paths } from "#app/paths.ts";
import type { Queries } from "#db/connection.ts";
import { listUntoldFlags, updateFlagsAsNotified } from "#db/queries/safeguarding.ts";
import { findNamedInspector } from "./find-named-inspector.server.ts";
import { safeguardingMessage } from "./safeguarding.ts";

/** What is tried again within so long is the same message. */
const sameMessageMs = 5 * 60_000;

type Message = { id: string; to: string; subject: string; text: string };

/**
 * Writes one message to the inspector named for the queue of a re-visit about all entries that nobody was told of. Those stay
 * untold where it could not be sent (`send` gives false).
 */
export async function tellNamedInspector(
  db: Queries,
  about: {
    inspectionId: string;
    send(message: Message): Promise<boolean>;
    origin: string;
    now: Temporal.Instant;
  },
): Promise<"told" | "nothing-to-tell" | "nobody-named" | "not-sent"> {
  const { inspectionId, send, origin, now } = about;
  const flags = await listUntoldFlags(db, inspectionId);
  const [first] = flags;
  if (!first) return "nothing-to-tell";
  const { areaName, createdBy } = first;
  const { inspector, ended, absent } = await findNamedInspector(db, { id: inspectionId, createdBy }, now);
  if (!inspector) return "nobody-named";
  const { personId, name, email } = inspector;
  // The same where it went and that could not be recorded; another for other entries, for somebody else, and for whoever is
  // told again later: a mailbox shows a message that it knows no second time.
  const slot = Math.floor(now.epochMilliseconds / sameMessageMs);
  const id = `${flags.at(-1)?.id}.${personId.slice(0, 8)}.${slot}`;
  const link = `${origin}${paths.safeguarding.list(inspectionId)}`;
  const message = safeguardingMessage({
    name,
    areaName,
    count: flags.length,
    ended,
    absent: absent?.name ?? null,
    link,
  });
  if (!(await send({ id, to: email, ...message }))) return "not-sent";
  await updateFlagsAsNotified(db, { flagIds: flags.map(({ id }) => id), toldAt: now });
  return "told";
}
