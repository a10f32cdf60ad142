import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { listUntoldFlags, updateFlagsAsTold } from "#db/queries/safeguarding.ts";
import { findNamedInspector } from "./find-named-inspector.server.ts";
import { safeguardingMessage } from "./safeguarding.ts";

type Message = { to: string; subject: string; text: string };

/**
 * Writes to the inspector named for each queue that has entries nobody was told of: one message a queue, sent after the
 * responses are stored. What could not be sent (`send` gives false) is tried again the next time. Returns how many went.
 */
export async function tellNamedInspectors(
  db: Queries,
  { send, origin, now }: { send(message: Message): Promise<boolean>; origin: string; now: Temporal.Instant },
): Promise<number> {
  const untold = await listUntoldFlags(db);
  const queues = new Map<string, typeof untold>();
  for (const flag of untold) queues.set(flag.revisitId, [...(queues.get(flag.revisitId) ?? []), flag]);
  let sent = 0;
  for (const [revisitId, flags] of queues) {
    const [first] = flags;
    if (!first) continue;
    const { areaName, createdBy } = first;
    const { inspector, ended } = await findNamedInspector(db, { id: revisitId, createdBy });
    if (!inspector) continue;
    const { name, email } = inspector;
    const link = `${origin}/revisits/${revisitId}/safeguarding`;
    const message = safeguardingMessage({ name, areaName, count: flags.length, ended, link });
    if (!(await send({ to: email, ...message }))) continue;
    await updateFlagsAsTold(db, { flagIds: flags.map(({ id }) => id), toldAt: toText(now) });
    sent += 1;
  }
  return sent;
}
