import type { Queries } from "#db/connection.ts";
import { listSafeguardingActions } from "#db/queries/safeguarding.ts";
import { updateFlagDecision } from "#db/queries/safeguarding-decisions.ts";
import { deleteChasingNotices } from "#db/queries/safeguarding-notices.ts";
import type { EntryOutcome } from "#db/tables/enumerations.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findDeadline } from "../safeguarding/deadlines.ts";
import { markOfFields } from "../text/mark-of.server.ts";
import { type DecidedSince, decide, type EntryAuthor, record } from "./decide-entry.server.ts";

type NoEntry = { kind: "no-such-entry" | "not-reader" };

/** What of an entry its outcome's form comes with a mark of. */
export const markOfOutcome = (entry: { outcome: EntryOutcome | null; closedAt: Temporal.Instant | null }) =>
  markOfFields({ outcome: entry.outcome, closedAt: entry.closedAt && formatInstant(entry.closedAt) });

export type EntryClosed =
  | { kind: "closed" }
  /** That it was referred is only said of what a referral is recorded of. */
  | { kind: "referral-missing" }
  | DecidedSince
  | NoEntry;

/** Writes down what came of an entry. From then on it holds nothing any more. */
export function closeEntry(
  db: Queries,
  input: EntryAuthor & { outcome: EntryOutcome; words: string; seen: string },
): Promise<EntryClosed> {
  const { inspectionId, outcome, words, seen, actor, now } = input;
  return decide(db, input, async (trx, flag): Promise<EntryClosed> => {
    if (seen !== markOfOutcome(flag)) {
      const isSame = flag.outcome === outcome && flag.outcomeWords === words;
      return isSame ? { kind: "closed" } : { kind: "changed-since", mark: markOfOutcome(flag) };
    }
    const actions = await listSafeguardingActions(trx, inspectionId);
    const isReferred = actions.some(({ flagId, kind }) => flagId === flag.id && kind === "referral");
    if (outcome === "referred" && !isReferred) return { kind: "referral-missing" };
    await updateFlagDecision(trx, flag.id, {
      ...{ outcome, outcomeWords: words, closedBy: actor.personId, closedAt: now },
    });
    const details = { entry: flag.number, outcome };
    await record(
      trx,
      input,
      { action: "safeguarding.entry-closed", details },
      {
        ...{ kind: "outcome", value: outcome, done: words },
      },
    );
    return { kind: "closed" };
  });
}

export type EntryReopened = { kind: "reopened" | "open" } | NoEntry;

/** Takes an outcome back, for a reason: the entry is open again, holds what it is about, and has its time anew. */
export function reopenEntry(db: Queries, input: EntryAuthor & { reason: string }): Promise<EntryReopened> {
  const { reason, now } = input;
  return decide(db, input, async (trx, flag): Promise<EntryReopened> => {
    if (flag.closedAt === null) return { kind: "open" };
    const deadline = findDeadline(flag.level, { from: now, holidays: await findBankHolidays(trx) });
    await updateFlagDecision(trx, flag.id, {
      ...{ outcome: null, outcomeWords: null, closedBy: null, closedAt: null, ...deadline },
    });
    await deleteChasingNotices(trx, flag.id);
    await record(
      trx,
      input,
      { action: "safeguarding.entry-reopened", details: { entry: flag.number } },
      {
        ...{ kind: "reopened", value: null, done: reason },
      },
    );
    return { kind: "reopened" };
  });
}
