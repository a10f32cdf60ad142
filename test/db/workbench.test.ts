import { expect, it } from "vitest";
import { flagText, flagTexts } from "#app/domain/reading/flag-text.server.ts";
import { listTextRows } from "#app/domain/reading/list-rows.server.ts";
import { listTextChanges } from "#app/domain/reading/list-text-changes.server.ts";
import { markText, markTexts } from "#app/domain/reading/mark-text.server.ts";
import { openTexts } from "#app/domain/reading/open-texts.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText, restoreCoding, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { codeTexts, undoCodings } from "#app/domain/themes/code-texts.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

async function aReadSurvey(db: Queries, ...words: string[]) {
  const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
  const survey = await aSurvey(db, { questions });
  for (const one of words) {
    const answers = everyAnswer(survey.set, one);
    await aResponse(db, { survey: survey.survey, answers, now: survey.duringIt });
  }
  const texts = await db.selectFrom("texts").selectAll().orderBy("number").execute();
  const { inspection, duringIt: now } = survey;
  const lead = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const member = await aMember(db, { inspection, role: "cqc-inspector" });
  const other = { ...lead, actor: member.actor };
  const focusAreaId = inspection.focusAreas[0]?.id ?? "";
  const code = (by: typeof lead, place: number, name: string) =>
    codeText(db, {
      ...by,
      number: texts[place]?.number ?? 0,
      theme: { name, focusAreaId },
      range: null,
      feeling: "negative",
      seen: markOf(texts[place]?.words ?? ""),
    });
  return { survey, numbers: texts.map(({ number }) => number), lead, other, code };
}

const long = "We waited. ".repeat(70);
const medium = "We waited. ".repeat(25);

describeOnBoth("the workbench of the reading room", (open) => {
  it("narrows the list to what is not coded, coded by me or others, quotable, in a language or of a length", async () => {
    const { lead, other, code } = await aReadSurvey(open.db, "Short.", medium, long);
    await code(lead, 0, "Waiting");
    await code(other, 1, "Waiting");
    const reader = createBackgroundQueries(open.database);
    const found = async (query: string) => {
      const { filter } = parseReadingQueue(new URLSearchParams(query));
      const { numbers, rows } = await listTextRows({ db: open.db, reader }, { ...lead, filter });
      expect(rows.map(({ number }) => number)).toEqual(numbers);
      return rows.map(({ pieces }) => pieces.map(({ text }) => text).join("").length);
    };
    expect(await found("")).toHaveLength(3);
    expect(await found("coded=me")).toEqual([6]);
    expect(await found("coded=none&length=long")).toHaveLength(1);
    expect(await found("coded=others&length=medium")).toHaveLength(1);
    expect(await found("coded=none&length=short")).toEqual([]);
    expect(await found("length=short&language=en")).toEqual([6]);
    expect(await found("language=pl")).toEqual([]);
    const quotable = (await found("quotable=yes")).length;
    await open.db
      .updateTable("responses")
      .set({ quoteWithoutName: quotable === 0 })
      .execute();
    expect((await found("quotable=yes")).length).toBe(3 - quotable);
    await reader.close();
  });

  it("writes down what is opened and what is read ahead with it, and marks none of it as read", async () => {
    const { lead, numbers } = await aReadSurvey(open.db, "One.", "Two.", "Three.");
    const [first = 0, second = 0, third = 0] = numbers;
    const texts = await openTexts(open.db, { ...lead, number: first, ahead: [second], sought: [] });
    expect(texts?.map(({ number }) => number)).toEqual([first, second]);
    expect(texts?.every(({ state }) => !state.isReadByMe)).toBe(true);
    expect(await openTexts(open.db, { ...lead, number: third + 1, ahead: [], sought: [] })).toBeNull();
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "text.opened")
      .execute();
    expect(entries.map(({ details }) => JSON.parse(details))).toEqual([
      { text: first, source: "survey", ahead: [second] },
    ]);
  });

  it("shows a colleague what was read, flagged, coded and taken back, once each", async () => {
    const { lead, other, numbers, code } = await aReadSurvey(open.db, "One.", "Two.");
    const [number = 0] = numbers;
    const seenBy = (since: Temporal.Instant | null) =>
      listTextChanges(open.db, { ...lead, personId: lead.actor.personId, since });
    const { until, states: none } = await seenBy(null);
    expect(none).toEqual([]);
    expect((await seenBy(Temporal.Instant.from("2000-01-01T00:00:00.000Z"))).states).toEqual([]);
    await markText(open.db, { ...other, number, read: true });
    await flagText(open.db, { ...other, number, flagged: true });
    const coded = await code(other, 0, "Waiting");
    const [state] = (await seenBy(until)).states;
    expect(state).toMatchObject({
      number,
      isReadByMe: false,
      codings: [{ theme: "Waiting", isMine: false }],
    });
    expect([state?.readBy.length, state?.flaggedBy]).toEqual([1, state?.readBy[0]]);
    await markText(open.db, { ...other, number, read: false });
    await flagText(open.db, { ...other, number, flagged: false });
    if (coded.kind === "coded") await undoCoding(open.db, { ...other, number, codingId: coded.codingId });
    const after = (await seenBy(until)).states;
    expect(after).toMatchObject([{ number, readBy: [], flaggedBy: null, codings: [] }]);
    expect((await seenBy(Temporal.Instant.from("2999-01-01T00:00:00.000Z"))).states).toEqual([]);
  });

  it("shows nothing of the other in a sample that is read blind", async () => {
    const { lead, other, numbers, code } = await aReadSurvey(
      open.db,
      ...["One.", "Two.", "Three.", "Four.", "Five."],
    );
    const proposed = await proposeSample(open.db, {
      ...lead,
      otherReader: other.actor.personId,
      focusAreaId: null,
      size: 5,
      seed: 1,
    });
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    await agreeToSample(open.db, { ...other, sampleId: proposed.sampleId });
    const [number = 0] = numbers;
    await code(other, 0, "Waiting");
    await markText(open.db, { ...other, number, read: true });
    const look = async () => {
      const personId = lead.actor.personId;
      const { states } = await listTextChanges(open.db, {
        ...lead,
        personId,
        since: Temporal.Instant.from("2000-01-01T00:00:00.000Z"),
      });
      return states.find((state) => state.number === number);
    };
    expect(await look()).toMatchObject({ isBlind: true, readBy: [], codings: [] });
    for (const one of numbers) {
      await markText(open.db, { ...lead, number: one, read: true });
      await markText(open.db, { ...other, number: one, read: true });
    }
    expect(await look()).toMatchObject({ isBlind: false, codings: [{ theme: "Waiting" }] });
  });

  it("marks, flags and codes several at once, or none where one is gone", async () => {
    const { lead, numbers, code } = await aReadSurvey(open.db, "One.", "Two.", "Three.");
    const coded = await code(lead, 0, "Waiting");
    if (coded.kind !== "coded") throw new Error(coded.kind);
    const { themeId } = coded;
    const gone = [...numbers, 999_999];
    expect(await markTexts(open.db, { ...lead, numbers: gone, read: true })).toEqual({
      kind: "no-such-text",
    });
    expect(await flagTexts(open.db, { ...lead, numbers: gone, flagged: true })).toEqual({
      kind: "no-such-text",
    });
    const many = { ...lead, themeId, feeling: "negative" as const };
    expect(await codeTexts(open.db, { ...many, numbers: gone })).toEqual({ kind: "no-such-text" });
    const count = (table: "textReadings" | "textFlags") => open.db.selectFrom(table).selectAll().execute();
    expect([await count("textReadings"), await count("textFlags")]).toEqual([[], []]);
    await markTexts(open.db, { ...lead, numbers, read: true });
    await flagTexts(open.db, { ...lead, numbers, flagged: true });
    expect((await count("textReadings")).length + (await count("textFlags")).length).toBe(6);
    const result = await codeTexts(open.db, { ...many, numbers });
    // The first is under it already.
    if (result.kind !== "coded") throw new Error(result.kind);
    expect(result.codings.map(({ number }) => number)).toEqual(numbers.slice(1));
    await undoCodings(open.db, { ...lead, codingIds: result.codings.map(({ codingId }) => codingId) });
    const standing = await open.db
      .selectFrom("codings")
      .select("id")
      .where("removedAt", "is", null)
      .execute();
    expect(standing).toEqual([{ id: coded.codingId }]);
  });

  it("puts back what one took out oneself, and nothing that somebody else did", async () => {
    const { lead, other, numbers, code } = await aReadSurvey(open.db, "One.");
    const [number = 0] = numbers;
    const coded = await code(lead, 0, "Waiting");
    if (coded.kind !== "coded") throw new Error(coded.kind);
    const coding = { number, codingId: coded.codingId };
    expect(await restoreCoding(open.db, { ...lead, ...coding })).toEqual({ kind: "no-such-coding" });
    await undoCoding(open.db, { ...other, ...coding });
    expect(await restoreCoding(open.db, { ...lead, ...coding })).toEqual({ kind: "no-such-coding" });
    expect(await restoreCoding(open.db, { ...other, ...coding })).toEqual({ kind: "restored" });
    const [row] = await open.db.selectFrom("codings").selectAll().execute();
    expect(row).toMatchObject({ removedAt: null, removedBy: null });
  });
});
