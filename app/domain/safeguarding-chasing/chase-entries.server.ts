import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFlagsNotSeenTo, listNotices } from "#db/queries/safeguarding-notices.ts";
import { listUntoldStandIns, updateStandInAsNotified } from "#db/queries/stand-ins.ts";
import type { NoticeStep } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { alertAgain } from "../safeguarding/add-entries.server.ts";
import { addNotices, type NewNotice } from "../safeguarding/add-notices.server.ts";
import {
  findEntryOwner,
  findNamedInspector,
  findOther,
} from "../safeguarding/find-named-inspector.server.ts";
import { type ChaseStep, listDueSteps } from "./chasing.ts";

type FlagNotSeenTo = Awaited<ReturnType<typeof listFlagsNotSeenTo>>[number];
type KnownNotice = Awaited<ReturnType<typeof listNotices>>[number];

/**
 * Has others written to about entries that nobody opened or did anything about in time: the second inspector, then quality
 * assurance. Each is told once of an entry for one reason at one level, however many processes look at it. A stand-in whose
 * first day has come is told of what nobody has opened.
 */
export async function chaseEntries(db: Queries, now: Temporal.Instant): Promise<void> {
  await doInTurn([tellStandIns, chaseDue], (work) => work(db, now));
}

async function chaseDue(db: Queries, now: Temporal.Instant): Promise<void> {
  const flags = await listFlagsNotSeenTo(db, { now });
  const known = await listNotices(
    db,
    flags.map(({ id }) => id),
  );
  const due = flags.filter((flag) => listMissingSteps(flag, known, now).length > 0);
  await doInTurn(new Set(due.map((flag) => flag.inspectionId)), (inspectionId) =>
    db.transaction().execute((trx) => chaseWithin(trx, { inspectionId, now })),
  );
}

async function chaseWithin(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<void> {
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  // What was opened, or chased by another process, since it was looked at first is left out now.
  const flags = await listFlagsNotSeenTo(trx, { now, inspectionId });
  const [first] = flags;
  if (!first) return;
  const known = await listNotices(
    trx,
    flags.map(({ id }) => id),
  );
  const named = await findNamedInspector(trx, { id: inspectionId, createdBy: first.createdBy }, now);
  const notices: NewNotice[] = [];
  for (const flag of flags) {
    const owner = findEntryOwner(flag.ownerId, named);
    const second =
      owner?.personId === named.inspector?.personId ? named.second : findOther(named.present, owner);
    for (const step of listMissingSteps(flag, known, now)) {
      const people = step.endsWith("second") ? (second ? [second] : named.assurers) : named.assurers;
      for (const { personId } of people.filter((one) => one.personId !== owner?.personId))
        notices.push({ flagId: flag.id, step, level: flag.level, personId });
    }
  }
  const entries = await addNotices(trx, { inspectionId, notices, now });
  if (entries === 0) return;
  await recordAudit(trx, {
    at: now,
    actor: { kind: "noonday" },
    inspectionId,
    action: "safeguarding.chased",
    details: { messages: entries },
  });
}

function listMissingSteps(
  flag: FlagNotSeenTo,
  known: readonly KnownNotice[],
  now: Temporal.Instant,
): ChaseStep[] {
  const isKnown = (step: NoticeStep) =>
    known.some((one) => one.flagId === flag.id && one.level === flag.level && one.step === step);
  return listDueSteps(flag, now).filter((step) => !isKnown(step));
}

async function tellStandIns(db: Queries, now: Temporal.Instant): Promise<void> {
  await doInTurn(await listUntoldStandIns(db, dateInLondon(now).toString()), ({ id, inspectionId }) =>
    db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      if (await updateStandInAsNotified(trx, { id, toldAt: now })) await alertAgain(trx, inspectionId);
    }),
  );
}
