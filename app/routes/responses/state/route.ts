import { closeDraftsAtNoon } from "#app/domain/responses/close-drafts-at-noon.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** Whether unfinished answers may still come after the closing noon: asked by a page that waits for it. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "responses");
  const { db, receivedAt: now } = args.context;
  const stillCounting = await closeDraftsAtNoon(db, { inspectionId: inspection.id, now });
  return { state: stillCounting ? "counting" : "counted" };
}
