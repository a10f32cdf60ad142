import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import type { BackgroundExportKind } from "#app/domain/exports/export-kinds.ts";
import { findMadeExport, recordOpenedExport } from "#app/domain/exports/open-export.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import type { JobContext } from "#app/jobs/job.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { readZip } from "../domain/export-tables/read-back.ts";
import { pairedFolders } from "./folders.ts";
import { runDueJobs } from "./jobs.ts";
import { aQuestionInput } from "./questions.ts";
import { aResponse, aSurvey, everyAnswer } from "./responses.ts";

export const said = '=HYPERLINK("http://x")\nWe 🙂 waited & waited.';
export const takenBack = "Nobody is to read this any more.";

type MakeFile = JobContext["makeExportFile"];

/** A survey of a question in words and a closed one; a response that stays, coded, and one that is withdrawn. */
export async function exportsToMake(db: Queries, folders: string[]) {
  const survey = await aSurvey(db, {
    questions: (focusAreaIds) => [
      aQuestionInput({ type: "change", text: "Better?", focusAreaIds, since: "2025-05-01" }),
      aQuestionInput({ type: "long-words", text: "Tell us more", focusAreaIds }),
    ],
  });
  const receipts: string[] = [];
  for (const words of [said, takenBack]) {
    const answers = everyAnswer(survey.set, words);
    receipts.push(await aResponse(db, { survey: survey.survey, answers, now: survey.duringIt }));
  }
  const { inspection, duringIt: now } = survey;
  const withdraw = (receipt = receipts[1] ?? "") =>
    withdrawResponse(db, { survey: survey.survey, receipt, now });
  expect((await withdraw()).kind).toBe("withdrawn");
  const [text] = await db.selectFrom("texts").selectAll().execute();
  const start = said.indexOf("waited");
  const coded = await codeText(db, {
    inspectionId: inspection.id,
    actor: inspection.leadActor,
    now,
    number: text?.number ?? 0,
    theme: { name: "Waiting", focusAreaId: inspection.focusAreas[0]?.id ?? "" },
    range: { start, end: start + 6 },
    feeling: "negative",
    seen: markOf(text?.words ?? ""),
  });
  expect(coded.kind).toBe("coded");
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-exports-"));
  folders.push(dataDir);
  const { exports: files } = await pairedFolders(db, { dataDir });
  const clock = { at: now, now: () => clock.at };
  const makeInProcess: MakeFile = (job, { onRows }) =>
    writeExport({ db: db, reader: createDirectQueries(db), files }, job, onRows);
  const makeAll = (makeExportFile = makeInProcess) =>
    runDueJobs(db, { exportFiles: files, clock, makeExportFile });
  const lead = { inspectionId: inspection.id, role: "lead-inspector" as Role, actor: inspection.leadActor };
  async function make(kind: BackgroundExportKind, who = lead, makeFile = makeInProcess) {
    const { exportId } = await askForExport(db, { ...who, kind, now: clock.at });
    expect(await makeAll(makeFile)).toEqual([]);
    return exportId;
  }
  const openIt = async (exportId: string, who = lead) => {
    const asked = { ...who, exportId, now: clock.at };
    const found = await findMadeExport(db, asked);
    if (found.kind === "found") await recordOpenedExport(db, asked, found);
    return found;
  };
  async function take(kind: BackgroundExportKind, who = lead, makeFile = makeInProcess) {
    const opened = await openIt(await make(kind, who, makeFile), who);
    if (opened.kind !== "found") throw new Error("nothing was made");
    return readZip(files.read(opened.storedName) as AsyncIterable<Buffer>);
  }
  const listStored = () => files.list();
  return {
    ...survey,
    inspection,
    lead,
    dataDir,
    files,
    clock,
    makeAll,
    make,
    take,
    openIt,
    withdraw,
    receipts,
    kept: listStored,
  };
}
