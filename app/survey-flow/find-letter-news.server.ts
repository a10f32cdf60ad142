import { isLetterPublished } from "#app/domain/letters/find-published-letter.server.ts";
import type { LetterNewsKind } from "#app/domain/publication-notices/notice.ts";
import type { RequestContext } from "../http/context.ts";

/** Whether messages can be sent to families: without a mail server only the demo shows them. */
export function maySendToFamilies({ env }: Pick<RequestContext, "env">): boolean {
  return env.smtpUrl !== undefined || env.demo;
}

/** What families' pages can say of the letter now. */
export async function findLetterNews(
  context: Pick<RequestContext, "db" | "env">,
  inspectionId: string,
): Promise<LetterNewsKind> {
  if (await isLetterPublished(context.db, inspectionId)) return "out";
  return maySendToFamilies(context) ? "can-ask" : "none";
}
