import { findLastChange } from "#app/domain/audit/find-last-change.server.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { paths } from "#app/paths.ts";
import { fromText } from "#app/platform/instants.ts";
import type { RequestContext } from "./context.ts";
import { toLocalPath } from "./local-path.ts";

/** What a person is told who changed something that somebody else had changed first. */
export type Conflict = {
  /** What was done last, when and by whom; null where nothing is on record. */
  lastChange: { name: string; action: string; at: string; isOwn: boolean } | null;
  /** The page that they came from. */
  back: string;
};

type RouteArgs = { request: Request; params: Record<string, string | undefined>; context: RequestContext };

/**
 * The answer for an action of somebody who may do it, on something that is not there (any more): who did what to it last.
 * Null for anybody who was not let in, or may not know who that was.
 */
export async function explainConflict({ request, params, context }: RouteArgs): Promise<Response | null> {
  const { allowed } = context;
  if (allowed === null) return null;
  const { id: _inspection, ...inner } = params;
  const ids = Object.values(inner).flatMap((value) => value ?? []);
  const lastEntry = await findLastChange(context.db, {
    inspectionId: allowed.inspectionId,
    ids: ids.reverse(),
  });
  // What others did is on record for inspectors; everybody else learns of their own acts only.
  if (!allowed.mayReadAudit && lastEntry?.personId !== allowed.personId) return null;
  const lastChange = lastEntry && {
    name: lastEntry.name,
    action: lastEntry.action,
    at: formatDateAndTime(fromText(lastEntry.at)),
    isOwn: lastEntry.personId === allowed.personId,
  };
  const conflict: Conflict = {
    lastChange,
    back: backFrom(request, context, paths.revisits.overview(allowed.inspectionId)),
  };
  return Response.json({ conflict }, { status: lastChange ? 409 : 404 });
}

function backFrom(request: Request, { env }: RequestContext, otherwise: string): string {
  const referer = request.headers.get("Referer") ?? "";
  if (!URL.canParse(referer)) return otherwise;
  const { origin, pathname, search } = new URL(referer);
  return origin === env.publicOrigin ? toLocalPath(pathname + search, otherwise) : otherwise;
}
