import { findLastChange } from "#app/domain/audit/find-last-change.server.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { paths } from "#app/paths.ts";
import type { RequestContext } from "./context.ts";
import { toLocalPath } from "./local-path.ts";

/** What a page needs to explain a conflict: somebody else changed the same thing first. */
export type Conflict = {
  /** The last change on record; null where there is none. */
  lastChange: { name: string; action: string; at: string; isByViewer: boolean } | null;
  /** The page that they came from. */
  back: string;
};

type RouteArgs = { request: Request; params: Record<string, string | undefined>; context: RequestContext };

/**
 * The response for an action on something that does not exist (any more): who changed it last, and what they did. Null
 * for anybody who had no access, or may not know who it was.
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
  // Only inspectors may read the audit log; everybody else is told of their own changes only.
  if (!allowed.mayReadAudit && lastEntry?.personId !== allowed.personId) return null;
  const lastChange = lastEntry && {
    name: lastEntry.name,
    action: lastEntry.action,
    at: formatDateAndTime(lastEntry.at),
    isByViewer: lastEntry.personId === allowed.personId,
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
