import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { json, type LoaderFunctionArgs } from "#app/remix.server.ts";
import { listBadges } from "../parts/waiting.server.ts";

/** What waits in each section, for pages that stay open: asked again and again, and in no audit. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, person } = await requireRole(args, "see", "overview");
  const waiting = await listWaiting(args.context.db, {
    inspectionId: inspection.id,
    personId: person.id,
    role,
    now: args.context.receivedAt,
  });
  return json({ badges: listBadges(inspection.id, waiting) });
}
