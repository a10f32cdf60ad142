import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertEarlierFigure,
  listEarlierFigures as listRows,
  updateEarlierFigureAsRemoved,
} from "#db/queries/earlier-figures.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { EarlierFigure } from "../shares/earlier-figure.ts";
import { readMeanings } from "./read-counts.server.ts";
import { scaleOf } from "./tally.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** What was found before, by question. */
export async function listEarlierFigures(db: Queries, inspectionId: string): Promise<EarlierFigure[]> {
  return (await listRows(db, inspectionId)).map(({ id, meaningId, labels, source, count, base, share }) => {
    const about = { id, meaningId, labels, source };
    if (share !== null) return { ...about, share, count: null, base: null };
    if (count === null || base === null) throw new Error("an earlier figure has neither counts nor a share");
    return { ...about, share: null, count, base };
  });
}

/** Keeps what an earlier count found to a question that is asked again; `answers` are worded as they are now. */
export async function enterEarlierFigure(
  db: Queries,
  input: Author & {
    meaningId: string;
    answers: readonly string[];
    count: number | null;
    base: number | null;
    share: number | null;
    source: string;
  },
): Promise<{ kind: "entered" } | { kind: "no-such-question" }> {
  const { inspectionId, meaningId, answers, count, base, share, source, actor, now } = input;
  const { meanings } = await readMeanings(db, inspectionId);
  const meaning = meanings.find(({ id }) => id === meaningId);
  const offered = meaning ? scaleOf(meaning.latest).map(({ label }) => label) : [];
  const labels = offered.filter((label) => answers.includes(label));
  if (labels.length === 0 || labels.length !== answers.length) return { kind: "no-such-question" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    await insertEarlierFigure(trx, {
      ...{
        id: makeId(),
        inspectionId,
        meaningId,
        labels,
        count,
        base,
        share,
        source,
      },
      ...{ enteredBy: actor.personId, enteredAt: now, removedBy: null, removedAt: null },
    });
    await recordAudit(trx, { at: now, actor, inspectionId, action: "earlier-figure.entered" });
    return { kind: "entered" };
  });
}

/** Takes an earlier figure off again; that it was there stays on record. */
export async function removeEarlierFigure(
  db: Queries,
  { inspectionId, figureId, actor, now }: Author & { figureId: string },
): Promise<{ kind: "removed" } | { kind: "not-found" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const removed = { inspectionId, figureId, removedBy: actor.personId, removedAt: now };
    if (!(await updateEarlierFigureAsRemoved(trx, removed))) return { kind: "not-found" };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "earlier-figure.removed" });
    return { kind: "removed" };
  });
}
