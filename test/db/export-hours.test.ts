import { expect, it } from "vitest";
import { formatHour } from "#app/domain/calendar/instant-text.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { writeArchive } from "#app/domain/export-documents/write-archive.server.ts";
import { writeCodedTexts } from "#app/domain/export-documents/write-coded-texts.server.ts";
import { exportAnswers, hourInLondon } from "#app/domain/export-tables/export-answers.server.ts";
import { exportWords } from "#app/domain/export-tables/export-words.server.ts";
import { makeWorkbook } from "#app/domain/export-tables/write-workbook.server.ts";
import type { Writing } from "#app/domain/exports/export-writer.server.ts";
import { writeOds } from "#app/platform/sheets/ods.ts";
import { writeXlsx } from "#app/platform/sheets/xlsx.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { readZip } from "../domain/export-tables/read-back.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const joined = async (pieces: AsyncIterable<string>) => {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
};
const unzipped = async (pieces: AsyncIterable<Buffer>) => [...(await readZip(pieces)).values()].join("\n");

/** Every way in which families' words or answers leave. */
const ways: [name: string, leave: (writing: Writing, input: ExportInput) => Promise<string>][] = [
  ["answers.csv", async ({ db, reader }, input) => joined(await exportAnswers({ db, reader }, input))],
  [
    "words.csv",
    async ({ db, reader }, input) =>
      joined(await exportWords({ db, reader }, { ...input, filter: everyResponse })),
  ],
  ["the workbook (XLSX)", (writing) => unzipped(writeXlsx(makeWorkbook(writing)))],
  ["the workbook (ODS)", (writing) => unzipped(writeOds(makeWorkbook(writing)))],
  ["the coded texts", (writing) => unzipped(writeCodedTexts(writing))],
  ["the archive", (writing) => unzipped(writeArchive(writing))],
];
type ExportInput = Parameters<typeof exportAnswers>[1];

describeOnBoth("what leaves", (open) => {
  it.each(ways)("says by the hour when a family wrote: %s", async (_name, leave) => {
    const { survey, set, inspection, duringIt } = await aSurvey(open.db);
    await aResponse(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    const receivedAt = duringIt.add({ minutes: 23, seconds: 45, milliseconds: 678 });
    const changedAt = duringIt.add({ minutes: 33, seconds: 47, milliseconds: 679 });
    await open.db.updateTable("responses").set({ receivedAt, changedAt }).execute();
    const { id: inspectionId, leadActor: actor } = inspection;
    const at = survey.closesAt.add({ hours: 1 });
    const stamp = { name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area", at };
    const reader = createDirectQueries(open.db);
    const left = await leave(
      { db: open.db, reader, inspectionId, stamp, count: () => undefined },
      { inspectionId, actor, now: at, stamp: "Made by Asha" },
    );
    expect(left).toContain("We waited a year.");
    expect(left).not.toMatch(/:23:45|:33:47|\.67[89]/);
    if (_name === "the archive") expect(left).toContain(formatHour(receivedAt));
    if (_name === "answers.csv") expect(left).toMatch(/,2\d{3}-\d\d-\d\d \d\d:00,/);
  });
});

it.each([
  ["2026-07-01T09:00:00.000Z", "2026-07-01T10:00:00"],
  ["2026-11-24T10:00:00.000Z", "2026-11-24T10:00:00"],
  ["2026-03-29T00:00:00.000Z", "2026-03-29T00:00:00"],
  ["2026-03-29T01:00:00.000Z", "2026-03-29T02:00:00"],
  ["2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00"],
  ["2026-10-25T01:00:00.000Z", "2026-10-25T01:00:00"],
  ["2026-06-30T23:00:00.000Z", "2026-07-01T00:00:00"],
])("the hour %s is %s by clocks in London", (hour, local) => {
  expect(hourInLondon(hour).toString()).toBe(local);
});

it("an hour is said as an instant is", () => {
  const hourOf = (text: string) => formatHour(Temporal.Instant.from(text));
  expect(hourOf("2026-11-24T10:59:59.999Z")).toBe("2026-11-24T10:00:00.000Z");
  expect(hourOf("2026-03-29T01:00:00.000Z")).toBe("2026-03-29T01:00:00.000Z");
  expect(hourOf("2026-11-24T00:00:00.001Z")).toBe("2026-11-24T00:00:00.000Z");
});
