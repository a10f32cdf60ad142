import { expect, it } from "vitest";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { findLeavingProblem } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { listQuotations } from "#app/domain/quotations/list-quotations.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { readTexts } from "#app/domain/readable-texts/read-texts.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { indexTexts, prepareSearch } from "#app/domain/search/index-texts.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { isTranslated } from "#app/domain/text-translations/find-translations.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listTextNumbers } from "#db/queries/texts.ts";
import { listCodingsByTexts } from "#db/queries/themes.ts";
import { aNote, aTranslation, someWords } from "#test/factories/erased-words.ts";
import { anEvidenceBase, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { agreedToAll, aResponse, aSurvey, everyAnswer, surveyNow } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const urdu = "ہمیں ایک سال انتظار کرنا پڑا۔ کسی نے فون نہیں کیا۔";
const english = "We had to wait a year. Nobody telephoned.";

/** A survey of one question in words, answered once for each of these; the first in Urdu. */
async function aForeignText(db: Queries, answers: readonly string[] = [urdu, "It is better."]) {
  const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
  const { inspection, set, survey, duringIt: now } = await aSurvey(db, { questions });
  const receipts: string[] = [];
  for (const words of answers) {
    const choices = { ...agreedToAll, quoteWithoutName: true };
    receipts.push(await aResponse(db, { survey, now, choices, answers: everyAnswer(set, words) }));
  }
  const texts = await db.selectFrom("texts").selectAll().orderBy("number").execute();
  const own = texts.filter(({ inspectionId }) => inspectionId === inspection.id);
  const [first, second] = own;
  if (!first) throw new Error("no text");
  const foreign = own.filter(({ words }) => words === urdu).map(({ sourceId }) => sourceId);
  await db.updateTable("responses").set({ language: "ur" }).where("id", "in", foreign).execute();
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const { number } = first;
  const translate = (more: Partial<Parameters<typeof saveTranslation>[1]> = {}) =>
    saveTranslation(db, {
      ...by,
      ...{ number, kind: "translation" as const, language: "ur", words: english },
      ...{ seen: markOf(first.words), seenVersion: 0 },
      ...more,
    });
  const find = async (query: string) => {
    const { filter } = parseReadingQueue(new URLSearchParams(query));
    await prepareSearch(db, { inspectionId: inspection.id, terms: filter.sought });
    return listTextNumbers(db, { ...by, personId: "", filter, from: 0, limit: 100 });
  };
  const code = (words: string, range: { start: number; end: number; translationId?: string | null }) =>
    codeText(db, {
      ...{ ...by, number, feeling: "negative" as const, seen: markOf(first.words), range },
      theme: { name: words, focusAreaId: inspection.focusAreas[0]?.id ?? "" },
    });
  return {
    inspection,
    survey,
    receipts,
    first,
    number,
    other: second?.number ?? 0,
    by,
    translate,
    find,
    code,
  };
}

/** The id of what was saved. */
function idOf(saved: Awaited<ReturnType<typeof saveTranslation>>): string {
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved.translationId;
}

describeOnBoth("a translation beside a text", (open) => {
  it("is a family's words as much as the original, so that nothing typed beside the letter repeats it", async () => {
    const { by, translate } = await aForeignText(open.db);
    await translate({ words: "Nobody ever rang us back about the plan that we were promised." });
    const reader = createBackgroundQueries(open.database);
    const find = (words: string) =>
      findLeavingProblem({ db: open.db, reader }, { ...by, text: "evidence-request", words });
    expect(await find("Families said nobody ever rang us back about the plan.")).toBe("verbatim");
    expect(await find("Calls were not returned.")).toBeNull();
    await reader.close();
  });

  it("is written and corrected under a name, and each version stays as it was", async () => {
    const { inspection, by, number, translate } = await aForeignText(open.db);
    expect(await translate()).toMatchObject({ kind: "saved", version: 1 });
    expect(await translate()).toEqual({ kind: "unchanged" });
    expect(await translate({ words: "Otherwise." })).toMatchObject({
      kind: "conflict",
      latest: { version: 1 },
    });
    expect(await translate({ seen: "x" })).toEqual({ kind: "words-changed" });
    expect(await translate({ inspectionId: makeId() })).toEqual({ kind: "no-such-text" });
    const corrected = { words: `${english} At all.`, seenVersion: 1, now: by.now.add({ minutes: 1 }) };
    expect(await translate(corrected)).toMatchObject({ kind: "saved", version: 2 });
    const [text] = await readTexts(open.db, { inspectionId: inspection.id, numbers: [number] });
    expect(text).toMatchObject({
      words: urdu,
      translation: { version: 2, words: `${english} At all.`, language: "ur" },
    });
    const entries = await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute();
    const audited = entries.filter(({ action }) => action.startsWith("translation."));
    expect(audited.map(({ action }) => action)).toEqual(["translation.written", "translation.corrected"]);
    expect(JSON.stringify(audited)).not.toContain("wait");

    const change = open.db.updateTable("textTranslations").set({ words: "Other." }).execute();
    await expect(change).rejects.toThrow("a translation is never changed");
    const removal = open.db.deleteFrom("textTranslations").execute();
    await expect(removal).rejects.toThrow("a translation goes with its words");
  });

  it("is found by its words and by those of the original, and by who still waits for one", async () => {
    const { number, other, find, translate } = await aForeignText(open.db);
    expect(await find("translation=missing")).toEqual([number]);
    expect(await find("words=telephone")).toEqual([]);
    await translate();
    expect(await find("words=telephone")).toEqual([number]);
    expect(await find("words=انتظار")).toEqual([number]);
    expect(await find('words="year+nobody"')).toEqual([number]);
    expect(await find("words=better+-telephone")).toEqual([other]);
    expect(await find("translation=missing")).toEqual([]);
    expect(await find("translation=made")).toEqual([number]);
  });

  it("is offered where an answer to the English survey is perhaps in another language, until somebody has written one", async () => {
    const polish = "Czekaliśmy rok i nikt do nas nie zadzwonił, a mój syn jest w domu.";
    const { number, inspection, find, translate } = await aForeignText(open.db, [polish, urdu, "Better."]);
    await indexTexts(open.db);
    expect(await find("translation=perhaps")).toEqual([number]);
    expect(await find("translation=missing")).toHaveLength(1);
    const [text] = await readTexts(open.db, { inspectionId: inspection.id, numbers: [number] });
    expect(text).toMatchObject({ language: "en", likelyLanguage: "pl", translation: null });
    await translate({ language: "pl" });
    expect(await find("translation=perhaps")).toEqual([]);
    const [after] = await readTexts(open.db, { inspectionId: inspection.id, numbers: [number] });
    expect(after?.likelyLanguage).toBeNull();
  });

  it("is coded by its own words, and a correction moves no coding", async () => {
    const { number, other, code, translate } = await aForeignText(open.db);
    const first = idOf(await translate());
    expect((await code("Waits", { translationId: first, start: 15, end: 21 })).kind).toBe("coded");
    expect((await code("Waits", { translationId: first, start: 15, end: 21 })).kind).toBe("already-coded");
    expect((await code("Waits", { start: 15, end: 21 })).kind).toBe("coded");
    expect((await code("Waits", { translationId: first, start: 900, end: 950 })).kind).toBe("no-such-range");
    const second = idOf(await translate({ words: "One year we waited.", seenVersion: 1 }));
    expect((await code("Waits", { translationId: first, start: 0, end: 2 })).kind).toBe("words-changed");
    expect((await code("Waits", { translationId: second, start: 0, end: 3 })).kind).toBe("coded");
    const codings = await listCodingsByTexts(open.db, [number]);
    expect(
      codings.map(({ translationWords, startsAt, endsAt }) =>
        (translationWords ?? urdu).slice(startsAt ?? 0, endsAt ?? undefined),
      ),
    ).toEqual(expect.arrayContaining(["a year", "One"]));
    const [coding] = codings;
    if (!coding) throw new Error("no coding");
    const { themeId, feeling, codedBy, codedAt } = coding;
    const wrong = {
      id: makeId(),
      textNumber: other,
      themeId,
      feeling,
      codedBy,
      codedAt,
      translationId: first,
    };
    const elsewhere = open.db.insertInto("codings").values({ ...wrong, startsAt: 0, endsAt: 2 });
    await expect(elsewhere.execute()).rejects.toThrow("a translation of another text");
  });

  it("goes with words that are changed, so that what was replaced is not to be read in it", async () => {
    const made = await aSurvey(open.db);
    const stage = { ...made, db: open.db, focusAreaId: made.inspection.focusAreas[0]?.id ?? "" };
    const { inspection, duringIt: now } = made;
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const note = await aNote(stage, "to było za długo");
    const { about, wordsId } = await someWords(stage, "nikt nie dzwoni");
    await aTranslation(stage, note.noteId, "It took too long.");
    await aTranslation(stage, wordsId, "Nobody rings.");
    const stays = await aNote(stage, "dobrze");
    await aTranslation(stage, stays.noteId, "Good.");
    const textOf = (sourceId: string) =>
      open.db.selectFrom("texts").selectAll().where("sourceId", "=", sourceId).executeTakeFirstOrThrow();
    const { number } = await textOf(note.noteId);
    const [{ id: translationId } = { id: "" }] = await open.db
      .selectFrom("textTranslations")
      .select("id")
      .where("textNumber", "=", number)
      .execute();
    const theme = { name: "Waits", focusAreaId: stage.focusAreaId };
    const range = { translationId, start: 0, end: 2 };
    const coding = { ...by, number, feeling: "negative" as const, seen: markOf("to było za długo") };
    expect((await codeText(open.db, { ...coding, theme, range })).kind).toBe("coded");
    expect(await isTranslated(open.db, note.noteId)).toBe(true);

    const content = { focusAreaId: stage.focusAreaId, people: 3, agreed: "most", mayQuote: true } as const;
    // What is the same is no other words: the translation stays.
    await changeNote(open.db, { ...note, note: { ...content, body: "to było za długo", people: 4 } });
    expect(await isTranslated(open.db, note.noteId)).toBe(true);
    await changeNote(open.db, { ...note, note: { ...content, body: "to było" } });
    const other = { focusAreaId: stage.focusAreaId, mayQuote: false };
    await changeWords(open.db, { ...about, wordsId, ...other, words: "dzwonią" });

    const left = await open.db
      .selectFrom("textTranslations")
      .innerJoin("texts", "texts.number", "textTranslations.textNumber")
      .select("textTranslations.words")
      .where("texts.inspectionId", "=", inspection.id)
      .execute();
    expect(left).toEqual([{ words: "Good." }]);
    expect(await isTranslated(open.db, note.noteId)).toBe(false);
    expect(await listCodingsByTexts(open.db, [number])).toEqual([]);
    const { filter } = parseReadingQueue(new URLSearchParams("words=long"));
    await prepareSearch(open.db, { inspectionId: inspection.id, terms: filter.sought });
    const sought = { inspectionId: inspection.id, personId: "", now, filter, from: 0, limit: 10 };
    expect(await listTextNumbers(open.db, sought)).toEqual([]);
    const entries = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    const changed = entries.filter(({ action }) =>
      /^(meeting-note|young-peoples-words)\.changed$/.test(action),
    );
    expect(changed.map(({ details }) => JSON.parse(details))).toMatchObject([
      { translationsErased: 0 },
      { translationsErased: 1 },
      { translationsErased: 1 },
    ]);
    // A form that was open meanwhile has the old words before it; from then on the first version is the first again.
    const saving = { ...by, number, kind: "translation" as const, language: "pl", words: "It was." };
    const stale = await saveTranslation(open.db, {
      ...saving,
      seen: markOf("to było za długo"),
      seenVersion: 1,
    });
    expect(stale.kind).toBe("words-changed");
    expect(
      await saveTranslation(open.db, { ...saving, seen: markOf("to było"), seenVersion: 0 }),
    ).toMatchObject({
      kind: "saved",
      version: 1,
    });
  });

  it("goes with an answer that is taken back, from the index and from what is being typed too", async () => {
    const { inspection, receipts, number, by, survey, code, translate, find } = await aForeignText(open.db);
    const id = idOf(await translate());
    await code("Waits", { translationId: id, start: 0, end: 2 });
    await find("words=telephone");
    const path = `/revisits/${inspection.id}/reading/${number}/translation`;
    const autosave = { id: makeId(), personId: by.actor.personId, wasSent: false, now: by.now };
    const fields: [string, string][] = [["translation", "We had to"]];
    await saveAutosave(open.db, { ...autosave, path: "/revisits/1/reading", action: path, fields });
    const elsewhere = path.replace(`/${number}/`, `/${number}0/`);
    const others = { ...autosave, id: makeId(), path: elsewhere, action: elsewhere, fields };
    await saveAutosave(open.db, others);
    const withdrawn = { survey, receipt: receipts[0] ?? "", now: by.now.add({ minutes: 1 }) };
    expect((await withdrawResponse(open.db, withdrawn)).kind).toBe("withdrawn");
    expect(await open.db.selectFrom("textTranslations").selectAll().execute()).toEqual([]);
    expect(await open.db.selectFrom("codings").selectAll().execute()).toEqual([]);
    expect(await find("words=telephone")).toEqual([]);
    const autosaves = await open.db.selectFrom("autosaves").selectAll().execute();
    expect(autosaves.find((one) => one.id === autosave.id)?.fields).toBeNull();
    expect(autosaves.find((one) => one.id === others.id)?.fields).not.toBeNull();
  });

  it("is quoted as what it is, and no longer once it is corrected", async () => {
    const { number, by, translate } = await aForeignText(open.db, [urdu, "A.", "B.", "C.", "D."]);
    const translationId = idOf(await translate());
    const quote = {
      ...{ ...by, textNumber: number, translationId, seen: markOf(english), start: 0, end: 22 },
      ...{ masks: [], proposedMasks: [], under: null, recognisable: "Nobody." },
    };
    expect((await prepareQuotation(open.db, { ...quote, seen: markOf(urdu) })).kind).toBe("words-changed");
    expect((await prepareQuotation(open.db, quote)).kind).toBe("prepared");
    const [quotation] = await listQuotations(open.db, by.inspectionId);
    const { name } = await open.db
      .selectFrom("people")
      .select("name")
      .where("id", "=", by.actor.personId)
      .executeTakeFirstOrThrow();
    // Of one who answered in Urdu, the language would tell who it was.
    expect(quotation).toMatchObject({
      words: "We had to wait a year.",
      language: "en",
      whom: `A parent or carer, translated by ${name}`,
      withdrawn: null,
    });
    await open.db.updateTable("responses").set({ language: "ur" }).execute();
    const [common] = await listQuotations(open.db, by.inspectionId);
    expect(common?.whom).toBe(`A parent or carer, translated from Urdu by ${name}`);
    await open.db.updateTable("quotations").set({ groupName: "role", groupValue: "parent" }).execute();
    // A group is smaller than everybody, and one who answered in Urdu in it may be the only one.
    const [inGroup] = await listQuotations(open.db, by.inspectionId);
    expect(inGroup?.whom).not.toContain("Urdu");
    await translate({ words: "We waited.", seenVersion: 1 });
    const [after] = await listQuotations(open.db, by.inspectionId);
    expect(after).toMatchObject({ words: null, withdrawn: expect.stringContaining("corrected since") });
  });

  it("lies under the seal with its text, and none is written after it", async () => {
    const { inspection, receipt, by } = await anEvidenceBase(open.db);
    const texts = await open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const text = texts.find(({ source }) => source === "survey");
    const note = texts.find(({ source }) => source === "meeting");
    if (!text || !note) throw new Error("no text");
    const translation = { ...by, kind: "transcript" as const, language: "en", seenVersion: 0 };
    const of = ({ number, words }: { number: number; words: string }) => ({ number, seen: markOf(words) });
    await saveTranslation(open.db, { ...translation, ...of(text), words: "We are waiting." });
    await saveTranslation(open.db, { ...translation, ...of(note), words: "Nobody ever rings back." });
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    const { parts } = await open.db.selectFrom("seals").select("parts").executeTakeFirstOrThrow();
    expect(parts).toMatchObject({ translations: { count: 2 } });
    const late = saveTranslation(open.db, { ...translation, ...of(note), words: "Late.", seenVersion: 1 });
    await expect(late).rejects.toThrow("the evidence base is sealed");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    await surveyNow(open.db, inspection.id);
    const law = { ...by, now: by.now.add({ minutes: 1 }), response: { receipt }, reason: "By letter." };
    expect((await withdrawByLaw(open.db, law)).kind).toBe("withdrawn");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 1, erasedSince: 0 });
  });
});
