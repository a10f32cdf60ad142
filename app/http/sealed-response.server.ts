import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import type { RequestContext } from "./context.ts";

/** The response to throw for a change to sealed evidence: who sealed it, and when. */
export async function sealedResponse(
  { request, context }: { request: Request; context: RequestContext },
  inspectionId: string,
): Promise<Response> {
  const { currentSeal: seal } = await openSeal(context.db, inspectionId);
  const sealed = seal ? formatDateAndTime(seal.sealedAt) : "a moment ago";
  const sealedBy = seal?.sealedByName ?? null;
  return Response.json({ sealed, by: sealedBy, isSent: request.method !== "GET" }, { status: 409 });
}
