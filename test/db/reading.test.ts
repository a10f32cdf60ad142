import { expect, it } from "vitest";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { findNextText } from "#app/domain/reading/find-next-text.server.ts";
import { markText, markTextAndFindNext } from "#app/domain/reading/mark-text.server.ts";
import { openReadingRoom } from "#app/domain/reading/open-reading-room.server.ts";
import { openText } from "#app/domain/reading/open-text.server.ts";
import { claimLasts, takeUnreadText } from "#app/domain/reading/take-unread-text.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { mergeThemes } from "#app/domain/themes/merge-themes.server.ts";
import { openTheme } from "#app/domain/themes/open-theme.server.ts";
import { removeTheme } from "#app/domain/themes/remove-theme.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { Database, Queries } from "#db/connection.ts";
import { findWordsOfResponse, replaceResponse } from "#db/queries/responses.ts";
import { aBareInspection } from "../factories/bare-inspection.ts";
import { aDiscussionOfThree, at } from "../factories/discussions.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const pileOf = (query: string) => parseReadingQueue(new URLSearchParams(query));
/** The words that pass a filter, as an inspector opens them. */
async function found(database: Database, survey: ASurvey, query: string): Promise<string[]> {
  const reader = createBackgroundQueries(database);
  const opened = await openReadingRoom(
    { db: database.queries, reader },
    {
      inspectionId: survey.inspection.id,
      filter: pileOf(query).filter,
      after: 0,
      actor: survey.inspection.leadActor,
      now: survey.duringIt,
    },
  );
  await reader.close();
  expect(opened.found).toBe(opened.texts.length);
  return opened.texts.map(({ words }) => words);
}

async function respond(db: Queries, survey: ASurvey, words: string) {
  return aResponse(db, {
    survey: survey.survey,
    answers: everyAnswer(survey.set, words),
    now: survey.duringIt,
  });
}

/** A survey of one question in words, and a response for each of these. */
async function aReadSurvey(db: Queries, ...words: string[]) {
  const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
  const survey = await aSurvey(db, { questions });
  const receipts: string[] = [];
  for (const one of words) receipts.push(await respond(db, survey, one));
  const texts = await db.selectFrom("texts").selectAll().orderBy("number").execute();
  const about = {
    inspectionId: survey.inspection.id,
    actor: survey.inspection.leadActor,
    now: survey.duringIt,
  };
  const focusAreaId = survey.inspection.focusAreas[0]?.id ?? "";
  return { survey, receipts, texts, about, focusAreaId };
}

describeOnBoth("the reading room", (open) => {
  it("finds words in all their forms, phrases as they stand, and leaves out what has a minus", async () => {
    const { survey } = await aReadSurvey(
      open.db,
      "We were waiting for a plan.",
      "The plan came at once; nobody waits.",
      "Transport was late. Late again.",
    );
    expect(await found(open.database, survey, "words=wait")).toHaveLength(2);
    expect(await found(open.database, survey, 'words="for+a+plan"')).toEqual(["We were waiting for a plan."]);
    expect(await found(open.database, survey, "words=waited+-nobody")).toEqual([
      "We were waiting for a plan.",
    ]);
    expect(await found(open.database, survey, "words=-plan")).toEqual(["Transport was late. Late again."]);
    expect(await found(open.database, survey, 'words=wait+*+"')).toHaveLength(2);
    expect(await found(open.database, survey, "words=elephant")).toEqual([]);
  });

  it("narrows by focus area, source, and what was read by oneself or by nobody", async () => {
    const { survey, texts, about, focusAreaId } = await aReadSurvey(open.db, "One.", "Two.");
    const other = await aMember(open.db, { inspection: survey.inspection, role: "cqc-inspector" });
    const first = texts[0]?.number ?? 0;
    await markText(open.db, { ...about, number: first, read: true });
    await markText(open.db, { ...about, number: first, read: true });
    expect(await found(open.database, survey, "state=unread")).toEqual(["Two."]);
    await markText(open.db, { ...about, number: first, read: false });
    const actor = actorOf(other, "cqc-inspector");
    await markText(open.db, { ...about, actor, number: first, read: true });
    expect(await found(open.database, survey, "state=unread")).toEqual(["One.", "Two."]);
    expect(await found(open.database, survey, "state=nobody")).toEqual(["Two."]);
    expect(await found(open.database, survey, `focus-area=${focusAreaId}`)).toHaveLength(2);
    expect(await found(open.database, survey, "focus-area=none")).toEqual([]);
    expect(await found(open.database, survey, "source=meeting")).toEqual([]);
    const reader = createBackgroundQueries(open.database);
    const { all, areas: piles } = await openReadingRoom(
      { db: open.db, reader },
      { ...about, filter: pileOf("").filter, after: 0 },
    );
    expect(all).toMatchObject({ texts: 2, readByPerson: 0, readByAnybody: 1 });
    expect(piles[0]).toMatchObject({ id: focusAreaId, texts: 2, readByPerson: 0, readByAnybody: 1 });
    const opened = await openText(
      { db: open.db, reader },
      { ...about, number: first, filter: pileOf("").filter },
    );
    expect(opened).toMatchObject({ before: null, after: texts[1]?.number, unreadCount: 2 });
    await reader.close();
  });

  it("hands two inspectors who share the pile different texts, and again what was let lie", async () => {
    const { survey, texts, about } = await aReadSurvey(open.db, "One.", "Two.", "Three.");
    const other = actorOf(
      await aMember(open.db, { inspection: survey.inspection, role: "cqc-inspector" }),
      "cqc-inspector",
    );
    const numbers = texts.map(({ number }) => number);
    const asked = { ...about, filter: pileOf("").filter, after: 0 };
    const [mine, theirs] = await Promise.all([
      takeUnreadText(open.db, asked),
      takeUnreadText(open.db, { ...asked, actor: other }),
    ]);
    expect([mine, theirs].sort()).toEqual(numbers.slice(0, 2));
    await markText(open.db, { ...about, number: mine ?? 0, read: true });
    expect(await takeUnreadText(open.db, asked)).toBe(numbers[2]);
    expect(await takeUnreadText(open.db, { ...asked, after: numbers[2] ?? 0 })).toBeNull();
    const later = about.now.add(claimLasts).add({ minutes: 1 });
    const freed = Math.min(theirs ?? 0, numbers[2] ?? 0);
    expect(await takeUnreadText(open.db, { ...asked, now: later })).toBe(freed);
    const reader = createBackgroundQueries(open.database);
    const shared = { ...pileOf(""), shared: true };
    const next = await findNextText(
      { db: open.db, reader },
      { ...about, queue: shared, after: 0, now: later },
    );
    expect(next).toBe(freed);
    await reader.close();
  });

  it("marks a text and hands out the next in one step: where that fails, it marks none", async () => {
    const { texts, about } = await aReadSurvey(open.db, "One.", "Two.", "Three.");
    const [first = 0, second = 0] = texts.map(({ number }) => number);
    const reader = createBackgroundQueries(open.database);
    const queue = { ...pileOf(""), shared: true };
    const mark = (number: number) =>
      markTextAndFindNext({ db: open.db, reader }, { ...about, number, queue });
    const stored = () =>
      Promise.all([
        open.db.selectFrom("textReadings").select("textNumber").execute(),
        open.db.selectFrom("textClaims").select("textNumber").execute(),
      ]);
    expect(await mark(999)).toEqual({ kind: "no-such-text" });
    expect(await stored()).toEqual([[], []]);
    await open.db.schema.alterTable("textClaims").renameTo("textClaimsAway").execute();
    await expect(mark(first)).rejects.toThrow();
    await open.db.schema.alterTable("textClaimsAway").renameTo("textClaims").execute();
    expect(await stored()).toEqual([[], []]);
    expect(await mark(first)).toEqual({ kind: "marked", next: second });
    expect(await stored()).toEqual([[{ textNumber: first }], [{ textNumber: second }]]);
    const alone = await markTextAndFindNext(
      { db: open.db, reader },
      { ...about, number: second, queue: pileOf("") },
    );
    expect(alone).toEqual({ kind: "marked", next: texts[2]?.number });
    await reader.close();
  });

  it("forgets a response that is taken back: its texts, what was found in them, read and coded", async () => {
    const { survey, texts, receipts, about, focusAreaId } = await aReadSurvey(
      open.db,
      "Waited for years.",
      "Kept.",
    );
    const first = texts[0];
    await markText(open.db, { ...about, number: first?.number ?? 0, read: true });
    await takeUnreadText(open.db, { ...about, filter: pileOf("").filter, after: 0 });
    const coded = await codeText(open.db, {
      ...about,
      number: first?.number ?? 0,
      theme: { name: "Waiting", focusAreaId },
      range: { start: 0, end: 7 },
      feeling: "negative",
      seen: markOf(first?.words ?? ""),
    });
    expect(coded.kind).toBe("coded");
    const withdrawn = await withdrawResponse(open.db, {
      survey: survey.survey,
      receipt: receipts[0] ?? "",
      now: about.now,
    });
    expect(withdrawn.kind).toBe("withdrawn");
    expect(await found(open.database, survey, "")).toEqual(["Kept."]);
    expect(await found(open.database, survey, "words=wait")).toEqual([]);
    for (const table of ["codings", "textReadings"] as const) {
      expect(await open.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    const left = await open.db.selectFrom("textFocusAreas").select("textNumber").execute();
    expect(left.every(({ textNumber }) => textNumber !== first?.number)).toBe(true);
  });

  it("keeps what was read of answers that their writer left as they were", async () => {
    const { survey, texts, about } = await aReadSurvey(open.db, "Stays.");
    const number = texts[0]?.number ?? 0;
    await markText(open.db, { ...about, number, read: true });
    const responseId = texts[0]?.sourceId ?? "";
    const stored = await findWordsOfResponse(open.db, responseId);
    const put = (words: string) => {
      const rows = {
        ...stored,
        answers: stored.answers.map((answer) => ({ ...answer, words })),
        unasked: [],
      };
      const change = { language: "en" };
      return open.db.transaction().execute((trx) => replaceResponse(trx, responseId, change, rows));
    };
    await put("Stays.");
    expect(await found(open.database, survey, "state=unread")).toEqual([]);
    await put("Changes.");
    expect(await found(open.database, survey, "state=unread")).toEqual(["Changes."]);
    expect(await found(open.database, survey, "words=stays")).toEqual([]);
  });

  it("follows what young people said as it is written down, changed and taken out", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const [focusAreaId, otherAreaId] = inspection.focusAreaIds;
    const now = at("10:20");
    const said = { ...about, focusAreaId, questionVersionId: null, mayQuote: true, now };
    const kept = await recordWords(open.db, { ...said, words: "the bus is loud" });
    if (kept.kind !== "recorded") throw new Error(kept.kind);
    const texts = () => open.db.selectFrom("texts").selectAll().execute();
    const [text] = await texts();
    expect(text).toMatchObject({ source: "young-people", words: "the bus is loud" });
    const number = text?.number ?? 0;
    const seen = markOf(text?.words ?? "");
    const coding = { ...about, number, feeling: "negative" as const, seen, now };
    const theme = { name: "Transport", focusAreaId };
    const range = { start: 4, end: 7 };
    expect((await codeText(open.db, { ...coding, theme, range })).kind).toBe("coded");
    expect((await codeText(open.db, { ...coding, theme, range: null })).kind).toBe("coded");
    await markText(open.db, { ...about, number, read: true, now });
    const change = { ...said, wordsId: kept.wordsId, words: "the taxi is loud" };
    expect((await changeWords(open.db, change)).kind).toBe("changed");
    expect(await texts()).toMatchObject([{ number, words: "the taxi is loud" }]);
    expect(await open.db.selectFrom("textReadings").selectAll().execute()).toEqual([]);
    const codings = await open.db.selectFrom("codings").select("startsAt").execute();
    expect(codings).toEqual([{ startsAt: null }]);
    const stale = await codeText(open.db, { ...coding, theme, range });
    expect(stale.kind).toBe("words-changed");
    await changeWords(open.db, { ...change, focusAreaId: otherAreaId });
    expect(await open.db.selectFrom("textFocusAreas").select("focusAreaId").execute()).toEqual([
      { focusAreaId: otherAreaId },
    ]);
    await removeWords(open.db, { ...about, wordsId: kept.wordsId, now });
    expect(await texts()).toEqual([]);
    expect(await open.db.selectFrom("codings").selectAll().execute()).toEqual([]);
  });
});

describeOnBoth("themes", (open) => {
  it("take only stretches that are there, once, and keep what was undone and by whom", async () => {
    const { about, texts, focusAreaId } = await aReadSurvey(open.db, "Late 🚌 bus.");
    const text = texts[0];
    const coding = {
      ...about,
      number: text?.number ?? 0,
      theme: { name: "Transport", focusAreaId },
      range: null,
      feeling: "mixed" as const,
      seen: markOf(text?.words ?? ""),
    };
    const coded = await codeText(open.db, coding);
    expect(await codeText(open.db, { ...coding, theme: { name: "transport", focusAreaId } })).toEqual({
      kind: "already-coded",
    });
    for (const range of [
      { start: 0, end: 99 },
      { start: 4, end: 4 },
    ]) {
      expect((await codeText(open.db, { ...coding, range })).kind, JSON.stringify(range)).toBe(
        "no-such-range",
      );
    }
    if (coded.kind !== "coded") throw new Error(coded.kind);
    const undo = { ...about, number: coding.number, codingId: coded.codingId };
    expect((await undoCoding(open.db, undo)).kind).toBe("undone");
    expect((await undoCoding(open.db, undo)).kind).toBe("no-such-coding");
    const [kept] = await open.db.selectFrom("codings").selectAll().execute();
    expect(kept).toMatchObject({ id: coded.codingId, removedBy: about.actor.personId });
    const audit = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(audit.map(({ action }) => action)).toContain("coding.removed");
    expect(audit.every(({ details }) => !details.includes("bus"))).toBe(true);
  });

  it("are merged with what is under them, counted once, and removed with it", async () => {
    const { about, texts, focusAreaId, survey } = await aReadSurvey(open.db, "One.", "Two.");
    const make = async (name: string) => {
      const made = await makeTheme(open.db, { ...about, focusAreaId, name, description: "" });
      if (made.kind !== "made") throw new Error(made.kind);
      return made.themeId;
    };
    const [waiting, delays] = [await make("Waiting"), await make("Delays")];
    expect((await makeTheme(open.db, { ...about, focusAreaId, name: "delays", description: "" })).kind).toBe(
      "name-taken",
    );
    const code = (index: number, id: string) =>
      codeText(open.db, {
        ...about,
        number: texts[index]?.number ?? 0,
        theme: { id },
        range: null,
        feeling: "negative",
        seen: markOf(texts[index]?.words ?? ""),
      });
    await code(0, waiting);
    await code(0, delays);
    await code(1, delays);
    expect(await mergeThemes(open.db, { ...about, themeId: delays, into: waiting })).toMatchObject({
      kind: "merged",
      moved: 1,
    });
    const reader = createBackgroundQueries(open.database);
    const whose = { inspectionId: about.inspectionId, personId: about.actor.personId };
    const opened = await openTheme({ db: open.db, reader }, { ...whose, themeId: waiting });
    expect(opened?.theme.texts).toBe(2);
    expect(opened?.sources[0]?.counts).toEqual({ positive: 0, negative: 2, mixed: 0, neutral: 0 });
    expect(await openTheme({ db: open.db, reader }, { ...whose, themeId: delays })).toBeNull();
    await reader.close();
    expect(await found(open.database, survey, `theme=${waiting}&feeling=negative`)).toEqual(["One.", "Two."]);
    expect(await found(open.database, survey, `theme=${waiting}&feeling=positive`)).toEqual([]);
    expect((await mergeThemes(open.db, { ...about, themeId: waiting, into: delays })).kind).toBe(
      "no-such-theme",
    );
    expect(await removeTheme(open.db, { ...about, themeId: waiting })).toMatchObject({
      kind: "removed",
      codings: 2,
    });
    expect(await found(open.database, survey, `theme=${waiting}`)).toEqual([]);
  });
});
