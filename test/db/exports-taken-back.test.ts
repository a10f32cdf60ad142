import { rmSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import { makeExport } from "#app/domain/exports/make-export.server.ts";
import { sweepExports } from "#app/domain/exports/sweep-exports.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { aDiscussionOfThree } from "../factories/discussions.ts";
import { exportsToMake } from "../factories/exports.ts";
import { everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The database, whose answer to the first commit is lost once `isTime`. */
function loseAnswerOnce(db: Queries, isTime: () => Promise<boolean>): Queries {
  let isLost = false;
  return new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== "transaction") return typeof value === "function" ? value.bind(target) : value;
      return () => ({
        async execute(work: Parameters<ReturnType<Queries["transaction"]>["execute"]>[0]) {
          const result = await target.transaction().execute(work);
          if (isLost || !(await isTime())) return result;
          isLost = true;
          throw new Error("the connection was lost");
        },
      });
    },
  });
}

describeOnBoth("an export of words that are taken back or changed", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const setUp = () => exportsToMake(open.db, folders);

  it("is gone as soon as a young person's words are taken back that came while it was made", async () => {
    const { make, openIt, lead, inspection, clock } = await setUp();
    const about = { inspectionId: inspection.id, actor: inspection.leadActor };
    const { about: discussion } = await aDiscussionOfThree(open.db, { ...about, lead: about.actor });
    // Received a moment after the file was begun, or by a server whose clock is ahead.
    const words = {
      focusAreaId: inspection.focusAreas[0]?.id ?? "",
      questionVersionId: null,
      mayQuote: false,
    };
    const recorded = await recordWords(open.db, {
      ...{ ...discussion, ...words, words: "It is too loud there." },
      now: clock.at.add({ seconds: 80 }),
    });
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    const exportId = await make("archive", lead);
    expect((await openIt(exportId)).kind).toBe("found");
    const { wordsId } = recorded;
    await removeWords(open.db, { ...discussion, wordsId, now: clock.at.add({ minutes: 5 }) });
    expect(await openIt(exportId)).toEqual({ kind: "not-found" });
  });

  it("is gone as soon as a family changes what it sent", async () => {
    const { make, openIt, receipts, survey, set, clock, files, kept } = await setUp();
    const exportId = await make("archive");
    const now = clock.at;
    const begun = await changeResponse(open.db, { survey, receipt: receipts[0] ?? "", now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { token } = begun;
    const step = { step: "focus/1", done: true, copy: null, now } as const;
    await saveDraft(open.db, { survey, token, answers: everyAnswer(set, "We wait no more."), ...step });
    expect((await openIt(exportId)).kind).toBe("found");
    const { inspectionId } = survey;
    expect((await submitResponse(open.db, { inspectionId, token, now })).kind).toBe("received");
    expect(await openIt(exportId)).toEqual({ kind: "not-found" });
    await sweepExports(open.db, { files, now });
    expect(await kept()).toEqual([]);
  });

  it("stays where the database wrote down that it is made, and its answer to that was lost", async () => {
    const { makeAll, openIt, lead, clock, files, kept } = await setUp();
    const { exportId } = await askForExport(open.db, { ...lead, kind: "archive", now: clock.at });
    const losing = loseAnswerOnce(open.db, () => kept().then((names) => names.length > 0));
    await makeExport(
      {
        ...{ db: losing, files, clock },
        makeFile: (job, { onRows }) =>
          writeExport({ db: open.db, reader: createDirectQueries(open.db), files }, job, onRows),
      },
      { exportId, signal: new AbortController().signal },
    ).catch(() => undefined);
    expect(await makeAll()).toEqual([]);
    const found = await openIt(exportId);
    if (found.kind !== "found") throw new Error(found.kind);
    expect(await kept()).toEqual([found.storedName]);
  });
});
