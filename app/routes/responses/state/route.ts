import type { LoaderFunctionArgs } from "@remix-run/node";
import { settleAfterClosing } from "#app/domain/surveys/settle-after-closing.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";

/** Whether unfinished answers may still come after the closing noon: asked by a page that waits for it. */
export async function loader(args: LoaderFunctionArgs) {
  const { revisit } = await requireRole(args, "see", "responses");
  const { db, receivedAt: now } = args.context;
  const stillCounting = await settleAfterClosing(db, { revisitId: revisit.id, now });
  return { state: stillCounting ? "counting" : "counted" };
}
