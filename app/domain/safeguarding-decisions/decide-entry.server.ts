import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findFlag,
  insertSafeguardingAction,
  listSafeguardingActions,
  updateFlagAsSeen,
} from "#db/queries/safeguarding.ts";
import { updateFlagDecision } from "#db/queries/safeguarding-decisions.ts";
import { deleteChasingNotices, deletePassedNotice } from "#db/queries/safeguarding-notices.ts";
import type { EntryLevel } from "#db/tables/enumerations.ts";
import type { SafeguardingActionsTable } from "#db/tables/safeguarding.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { addNotices } from "../safeguarding/add-notices.server.ts";
import { findDeadline } from "../safeguarding/deadlines.ts";
import { findNamedInspector, mayDecideAbout } from "../safeguarding/find-named-inspector.server.ts";
import { noDecision } from "../safeguarding/record-action.server.ts";
import { isOutdated, markOfFields } from "../text/mark-of.server.ts";

export type EntryAuthor = {
  inspectionId: string;
  entryId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

type Flag = NonNullable<Awaited<ReturnType<typeof findFlag>>>;
type NoEntry = { kind: "no-such-entry" | "not-reader" };
/** Another window decided otherwise since the page was loaded; the mark is of what stands there now. */
export type DecidedSince = { kind: "changed-since"; mark: string };
type Closed = { kind: "closed" };

/** What of an entry a form comes with a mark of. */
export function markOfLevel({ level }: { level: EntryLevel }): string {
  return markOfFields({ level });
}

export function markOfOwner({ ownerId }: { ownerId: string | null }): string {
  return markOfFields({ ownerId });
}

export type LevelSet = { kind: "set" | "unchanged" | "reason-missing" } | DecidedSince | Closed | NoEntry;

/** Gives an entry another level, with the deadline that follows from it, counted from now. Less urgent needs a reason. */
export function setLevel(
  db: Queries,
  input: EntryAuthor & { level: EntryLevel; reason: string; seen: string },
): Promise<LevelSet> {
  const { level, reason, seen, now } = input;
  return decide(db, input, async (trx, flag): Promise<LevelSet> => {
    if (flag.closedAt !== null) return { kind: "closed" };
    if (isOutdated(seen, { current: { level: flag.level }, next: { level } }))
      return { kind: "changed-since", mark: markOfLevel(flag) };
    if (flag.level === level) return { kind: "unchanged" };
    if (level !== "danger-now" && reason === "") return { kind: "reason-missing" };
    const deadline = findDeadline(level, { from: now, holidays: await findBankHolidays(trx) });
    await updateFlagDecision(trx, flag.id, { level, ...deadline });
    await deleteChasingNotices(trx, flag.id);
    await record(
      trx,
      input,
      { action: "safeguarding.level-set", details: { entry: flag.number, level } },
      {
        ...{ kind: "level", value: level, done: reason },
      },
    );
    return { kind: "set" };
  });
}

export type EntryPassedOn =
  | { kind: "passed"; name: string }
  | { kind: "unchanged" | "no-such-inspector" }
  | DecidedSince
  | Closed
  | NoEntry;

/** Passes an entry to another inspector, who is written to; to the one named for the queue: it is theirs as at first. */
export function passEntryOn(
  db: Queries,
  input: EntryAuthor & { createdBy: string; personId: string; seen: string },
): Promise<EntryPassedOn> {
  const { inspectionId, createdBy, personId, seen, actor, now } = input;
  return decide(db, input, async (trx, flag): Promise<EntryPassedOn> => {
    if (flag.closedAt !== null) return { kind: "closed" };
    const named = await findNamedInspector(trx, { id: inspectionId, createdBy }, now);
    const people = named.inspector ? [...named.present, named.inspector] : named.present;
    const owner = people.find((one) => one.personId === personId);
    if (!owner) return { kind: "no-such-inspector" };
    const ownerId = personId === named.inspector?.personId ? null : personId;
    if (isOutdated(seen, { current: { ownerId: flag.ownerId }, next: { ownerId } }))
      return { kind: "changed-since", mark: markOfOwner(flag) };
    if (flag.ownerId === ownerId) return { kind: "unchanged" };
    await updateFlagDecision(trx, flag.id, { ownerId });
    if (personId !== actor.personId) {
      const notice = { flagId: flag.id, step: "passed" as const, level: flag.level, personId };
      await deletePassedNotice(trx, { flagId: flag.id, personId });
      await addNotices(trx, { inspectionId, notices: [notice], now });
    }
    const details = { entry: flag.number, to: personId };
    await record(
      trx,
      input,
      { action: "safeguarding.entry-passed", details },
      {
        ...{ kind: "owner", value: personId, done: "" },
      },
    );
    return { kind: "passed", name: owner.name };
  });
}

export type ReferralRecorded = { kind: "recorded" | "in-the-future" } | NoEntry;

/** Records to whom an entry was referred, when, and their reference. Sent twice as it is, it is written once. */
export function recordReferral(
  db: Queries,
  input: EntryAuthor & {
    id: string;
    referredTo: string;
    referredAt: Temporal.Instant;
    reference: string;
    words: string;
  },
): Promise<ReferralRecorded> {
  const { id, referredTo, referredAt, reference, words, now } = input;
  return decide(db, input, async (trx, flag): Promise<ReferralRecorded> => {
    if (Temporal.Instant.compare(referredAt, now) > 0) return { kind: "in-the-future" };
    const referral = {
      kind: "referral" as const,
      value: null,
      done: words,
      referredTo,
      referredAt,
      reference,
    };
    const entry = { action: "safeguarding.referral-recorded" as const, details: { entry: flag.number } };
    if (await record(trx, input, entry, { ...referral, id })) return { kind: "recorded" };
    const actions = await listSafeguardingActions(trx, input.inspectionId);
    const isSame = actions.some(
      (one) =>
        one.id === id &&
        one.flagId === flag.id &&
        one.done === words &&
        one.referredTo === referredTo &&
        one.reference === reference &&
        one.referredAt?.epochMilliseconds === referredAt.epochMilliseconds,
    );
    if (!isSame) await record(trx, input, entry, referral);
    return { kind: "recorded" };
  });
}

/** Runs a decision in turn with everything else of the re-visit; whoever decides may read the entry, and has seen it. */
export function decide<Decided>(
  db: Queries,
  { inspectionId, entryId, actor, now }: EntryAuthor,
  change: (trx: Trx, flag: Flag) => Promise<Decided>,
): Promise<Decided | NoEntry> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const flag = await findFlag(trx, { inspectionId, flagId: entryId });
    if (!flag) return { kind: "no-such-entry" } as const;
    if (!(await mayDecideAbout(trx, flag, { inspectionId, actor, now })))
      return { kind: "not-reader" } as const;
    await updateFlagAsSeen(trx, { flagId: flag.id, seenAt: now, seenBy: actor.personId });
    return change(trx, flag);
  });
}

/** Adds to an entry's history, and to the audit that something was decided; never in which words. False where it was written before. */
export async function record(
  trx: Trx,
  { inspectionId, entryId, actor, now }: EntryAuthor,
  entry: { action: AuditAction; details: Record<string, unknown> },
  action: Pick<SafeguardingActionsTable, "kind" | "value" | "done"> & Partial<SafeguardingActionsTable>,
): Promise<boolean> {
  const added = { ...noDecision, id: makeId(), ...action };
  const by = { flagId: entryId, doneBy: actor.personId, recordedAt: now };
  if (!(await insertSafeguardingAction(trx, { ...added, ...by }))) return false;
  await recordAudit(trx, { at: now, actor, inspectionId, ...entry });
  return true;
}
