import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countReadableResponses,
  insertJudgements,
  listJudgementsByEntry,
  updateJudgementsAsWithdrawn,
} from "#db/queries/marked-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant, parseInstant } from "../calendar/instant-text.ts";
import type { JudgedSubject, Verdict } from "./judgement.ts";

/**
 * Records what an inspector thought of what is marked, of all of it or of none. It changes no count. `entry` is the
 * form's own: sent twice as it is, it is recorded once. The audit holds what was judged and how, without the note.
 */
export async function judgeResponses(
  db: Queries,
  input: {
    inspectionId: string;
    entry: string;
    subjects: readonly JudgedSubject[];
    verdict: Verdict;
    note: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "judged"; count: number; entry: string } | { kind: "no-such-subject" }> {
  const { inspectionId, verdict, note, actor, now } = input;
  const subjects = distinct(input.subjects);
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const already = await listJudgementsByEntry(trx, input);
    const isSame =
      already.length === subjects.length &&
      already.every(
        (before) =>
          before.verdict === verdict &&
          before.note === note &&
          subjects.some(({ kind, subject }) => kind === before.kind && subject === before.subject),
      );
    if (already.length > 0 && isSame) return { kind: "judged", count: already.length, entry: input.entry };
    // A page that Back brought out again sends the entry of before; what it says now is another judgement.
    const entry = already.length > 0 ? makeId() : input.entry;
    if (subjects.length === 0 || !(await areAllReadable(trx, { inspectionId, subjects })))
      return { kind: "no-such-subject" };
    const judgement = { inspectionId, entry, verdict, note, judgedBy: actor.personId, judgedAt: now };
    await insertJudgements(
      trx,
      subjects.map(({ kind, subject }) => ({ id: makeId(), kind, subject, ...judgement, withdrawnAt: null })),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "marked-responses.judged",
      details: { ...countKinds(subjects), verdict, entry },
    });
    return { kind: "judged", count: subjects.length, entry };
  });
}

/** Undoes what this person judged in one press: whatever was thought before holds again. */
export async function withdrawJudgements(
  db: Queries,
  input: { inspectionId: string; entry: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "withdrawn"; count: number } | { kind: "no-such-judgements" }> {
  const { inspectionId, entry, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const judgements = { inspectionId, entry, judgedBy: actor.personId };
    const count = await updateJudgementsAsWithdrawn(trx, { ...judgements, withdrawnAt: now });
    if (count === 0) return { kind: "no-such-judgements" };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "marked-responses.judgement-withdrawn",
      details: { count, entry },
    });
    return { kind: "withdrawn", count };
  });
}

function distinct(subjects: readonly JudgedSubject[]): JudgedSubject[] {
  return [...new Map(subjects.map((one) => [`${one.kind}:${one.subject}`, one])).values()];
}

/** "judged: response 12, burst 1": how many of each kind. */
function countKinds(subjects: readonly JudgedSubject[]): { judged: Record<string, number> } {
  const judged: Record<string, number> = {};
  for (const { kind } of subjects) judged[kind] = (judged[kind] ?? 0) + 1;
  return { judged };
}

async function areAllReadable(
  trx: Trx,
  { inspectionId, subjects }: { inspectionId: string; subjects: readonly JudgedSubject[] },
): Promise<boolean> {
  if (subjects.some(({ kind, subject }) => kind === "burst" && !isInstant(subject))) return false;
  const ids = new Set(subjects.flatMap(({ kind, subject }) => (kind === "burst" ? [] : [subject])));
  return ids.size === 0 || (await countReadableResponses(trx, { inspectionId, ids: [...ids] })) === ids.size;
}

function isInstant(text: string): boolean {
  try {
    return formatInstant(parseInstant(text)) === text;
  } catch {
    return false;
  }
}
