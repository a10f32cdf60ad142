import type { Logger } from "#app/platform/log.ts";
import type { Queries } from "#db/connection.ts";
import { kindOf } from "#db/dialects/index.ts";
import { findFileSize, rewriteFile } from "#db/dialects/sweeping.ts";
import { findFirstErasureToRewrite, listLongReads, updateErasuresAsRewritten } from "#db/queries/erasures.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { isNight } from "./sweep-erasures.server.ts";

const megabyte = 1024 * 1024;
/** So small that nobody notices: a tenth of a second. */
const smallBytes = 10 * megabyte;
/** Larger than that, this process would not answer for half a minute. */
const maxBytes = 3000 * megabyte;
const waitMs = 5000;

export type RewrittenErased = "nothing" | "rewritten" | "until-night" | "held" | "too-large";

/**
 * Writes SQLite's file anew where something was erased since that was last done: at night, or at once where the file is small.
 * PostgreSQL's tables are written anew when they are swept.
 */
export async function rewriteErased(
  db: Queries,
  { now, log }: { now: Temporal.Instant; log: Pick<Logger, "warn" | "error"> },
): Promise<RewrittenErased> {
  if (kindOf(db) === "postgres") return "nothing";
  const since = await findFirstErasureToRewrite(db);
  if (since === null) return "nothing";
  const size = await findFileSize(db);
  if (size > maxBytes) {
    const message =
      "pieces of what was erased may stand in the database's file, which is too large to be written anew while it serves: stop Noonday and run sqlite3 FILE vacuum";
    log.error({ since: formatInstant(since), size }, message);
    return "too-large";
  }
  if (size > smallBytes && !isNight(now)) return "until-night";
  if (await rewriteFile(db, { waitMs })) {
    await updateErasuresAsRewritten(db, { sweptBy: now, rewrittenAt: now });
    return "rewritten";
  }
  log.warn(
    { by: await listLongReads(db), since: formatInstant(since) },
    "the database's file was written anew, and its log is held up by what is being read",
  );
  return "held";
}
