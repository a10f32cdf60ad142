import { po } from "gettext-parser";
import { beforeEach, expect, it } from "vitest";
import { correctWords } from "#app/domain/language-words/correct-words.server.ts";
import { importPo } from "#app/domain/language-words/import-po.server.ts";
import { listLanguageWords } from "#app/domain/language-words/list-language-words.server.ts";
import { contextOf, writePo } from "#app/domain/language-words/po-file.server.ts";
import { signOffLanguage } from "#app/domain/language-words/sign-off-language.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { findSurveyTranslator } from "#app/domain/survey/survey-translator.ts";
import { listWordings } from "#app/domain/translations/list-wordings.server.ts";
import { switchLanguage } from "#app/domain/translations/switch-language.server.ts";
import { findTranslator } from "#app/messages/catalogues.ts";
import { englishMessages } from "#app/messages/english.ts";
import { languages } from "#app/messages/languages.ts";
import { aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const urdu = languages.find(({ code }) => code === "ur") ?? languages[0];
const ours = findTranslator(urdu, false).t("form.continue");
const theirs = "آگے بڑھیں";
const signedOffOn = Temporal.PlainDate.from("2026-10-01");

describeOnBoth("the words of a language", (open) => {
  let about: { inspectionId: string; language: "ur" };
  let by: typeof about & {
    actor: Awaited<ReturnType<typeof aSurvey>>["inspection"]["leadActor"];
    now: Temporal.Instant;
  };
  beforeEach(async () => {
    const { inspection, duringIt } = await aSurvey(open.db);
    about = { inspectionId: inspection.id, language: "ur" };
    by = { ...about, actor: inspection.leadActor, now: duringIt };
  });

  const correct = (words: string, seen?: number) =>
    correctWords(open.db, { ...by, typed: [{ key: "form.continue", words, seen }] });
  const signOff = async () => {
    const { wordsId } = await listLanguageWords(open.db, about);
    return signOffLanguage(open.db, { ...by, signedOffBy: "Amina Example", signedOffOn, wordsId });
  };
  const readByFamilies = async () => {
    const survey = await findSurveyOfInspection(open.db, about.inspectionId);
    if (!survey) throw new Error("no survey");
    return findSurveyTranslator(survey, "ur").t("form.continue");
  };

  it("are read by families as they were signed off, and a later correction once it is signed off, too", async () => {
    expect(await signOff()).toEqual({ kind: "recorded" });
    await switchLanguage(open.db, { ...by, on: true });
    expect(await readByFamilies()).toBe(ours);
    expect(await correct(theirs)).toEqual({ kind: "corrected", count: 1 });
    expect(await readByFamilies()).toBe(ours);
    const { unsigned } = await listLanguageWords(open.db, about);
    expect([...(unsigned ?? [])]).toEqual(["form.continue"]);
    expect(await signOff()).toEqual({ kind: "recorded" });
    expect(await signOff()).toEqual({ kind: "same" });
    expect(await readByFamilies()).toBe(theirs);
    expect((await listLanguageWords(open.db, about)).unsigned?.size).toBe(0);
    // Another re-visit's families read what its own lead had signed off.
    const other = await aSurvey(open.db);
    const survey = await findSurveyOfInspection(open.db, other.inspection.id);
    expect(survey?.signedWords).toEqual({});
  });

  it("are not signed off by somebody who was shown others", async () => {
    const { wordsId } = await listLanguageWords(open.db, about);
    await correct(theirs);
    const signing = { ...by, signedOffBy: "Amina Example", signedOffOn, wordsId };
    expect(await signOffLanguage(open.db, signing)).toEqual({ kind: "changed-meanwhile" });
    const [row] = await open.db
      .selectFrom("inspectionLanguages")
      .selectAll()
      .where("inspectionId", "=", about.inspectionId)
      .execute();
    expect(row).toBeUndefined();
  });

  it("are taken back by an empty box, are not written over unseen, and change nothing where they are the same", async () => {
    expect(await correct(ours)).toEqual({ kind: "unchanged" });
    expect(await correct(theirs, 0)).toEqual({ kind: "corrected", count: 1 });
    expect(await correct("جاری", 0)).toMatchObject({
      kind: "changed-meanwhile",
      words: [{ key: "form.continue", words: theirs, number: 1 }],
    });
    expect(await correct("", 1)).toEqual({ kind: "corrected", count: 1 });
    const { words } = await listLanguageWords(open.db, about);
    expect(words.find(({ key }) => key === "form.continue")).toMatchObject({
      words: ours,
      isCorrected: false,
    });
    const audited = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "language.words-corrected")
      .where("inspectionId", "=", about.inspectionId)
      .execute();
    expect(audited.map(({ details }) => JSON.parse(details))).toEqual([
      { language: "ur", messages: ["form.continue"] },
      { language: "ur", messages: ["form.continue"] },
    ]);
  });

  it("keep what is put into them: all or nothing of what was typed", async () => {
    const outcome = await correctWords(open.db, {
      ...by,
      typed: [
        { key: "form.continue", words: theirs },
        { key: "start.closes", words: "بند ہوگا۔" },
        { key: "home.turn.open", words: "{time" },
        { key: "home.turn.closed", words: "{time} {area}" },
        { key: "home.part.sign-in", words: "سائن ان کریں" },
        { key: "no.such-key", words: "x" },
      ],
    });
    expect(outcome).toEqual({
      kind: "not-right",
      problems: {
        "start.closes": "It has to say {moment}, as the English does.",
        "home.turn.open":
          "The braces or the angle brackets do not match. Leave them as the English has them.",
        "home.turn.closed": "There is no {area} in the English.",
        "home.part.sign-in": "It has to say <link>…</link>, as the English does.",
      },
    });
    expect((await listLanguageWords(open.db, about)).words.filter(({ isCorrected }) => isCorrected)).toEqual(
      [],
    );
  });

  it("hold no more where the English is another now, and are named", async () => {
    await correct(theirs);
    await signOff();
    await open.db.updateTable("languageCorrections").set({ english: "Go on" }).execute();
    const { words, unsigned } = await listLanguageWords(open.db, about);
    expect(words.find(({ key }) => key === "form.continue")).toMatchObject({
      words: ours,
      outOfDate: { english: "Go on", words: theirs },
    });
    expect(unsigned?.has("form.continue")).toBe(true);
  });

  it("go out and come in as a PO file, with the questions, and what cannot be taken is named", async () => {
    const variant = { language: "ur", easyRead: false } as const;
    const { inspectionId } = about;
    const wordings = await listWordings(open.db, { inspectionId, variant });
    const { words } = await listLanguageWords(open.db, about);
    const file = writePo("ur", { words, wordings });
    expect(await importPo(open.db, { ...by, file })).toMatchObject({ words: 0, questions: 0, leftOut: [] });

    const table = po.parse(file);
    const entryOf = (context: string) => {
      const entry = Object.values(table.translations[context] ?? {})[0];
      if (!entry) throw new Error(`no entry ${context}`);
      return entry;
    };
    const [question] = wordings.questions;
    const text = entryOf(contextOf.question(question?.question.id ?? "", "text"));
    text.msgstr = ["کیا مدد بہتر ہوئی ہے؟"];
    entryOf(contextOf.message("form.continue")).msgstr = [theirs];
    entryOf(contextOf.message("start.closes")).msgstr = ["بند ہوگا۔"];
    const fuzzy = entryOf(contextOf.message("form.back"));
    fuzzy.msgstr = ["واپس"];
    fuzzy.comments = { flag: "fuzzy" };
    table.translations["message:gone"] = {
      Gone: { msgctxt: "message:gone", msgid: "Gone", msgstr: ["گیا"] },
    };
    const imported = await importPo(open.db, { ...by, file: po.compile(table) });
    expect(imported).toMatchObject({ kind: "imported", words: 1, questions: 1 });
    expect(imported.kind === "imported" && imported.leftOut.map(({ why }) => why).sort()).toEqual([
      "It has to say {moment}, as the English does.",
      "It is marked as fuzzy: somebody is still to look at it.",
      "Nothing in this re-visit has it.",
    ]);
    const after = await listWordings(open.db, { inspectionId, variant });
    expect(after.questions[0]?.written.text).toBe("کیا مدد بہتر ہوئی ہے؟");
    // Questions are read by families at once: those that came after a sign-off are counted.
    expect((await listLanguageWords(open.db, about)).questionsSince).toBe(0);
    await signOff();
    await importPo(open.db, { ...by, file, now: by.now.add({ hours: 1 }) });
    expect((await listLanguageWords(open.db, about)).questionsSince).toBe(0);
    text.msgstr = ["کیا یہ بہتر ہے؟"];
    await importPo(open.db, { ...by, file: po.compile(table), now: by.now.add({ hours: 1 }) });
    expect((await listLanguageWords(open.db, about)).questionsSince).toBe(1);
    expect(
      (await listLanguageWords(open.db, about)).words.filter(({ isCorrected }) => isCorrected),
    ).toHaveLength(1);
    for (const none of ["", "nothing of the kind", "\0\0\0", 'msgid "unfinished'])
      expect(await importPo(open.db, { ...by, file: Buffer.from(none) })).toEqual({ kind: "not-a-po-file" });
  });

  it("stand each in one part of the list", async () => {
    const { words } = await listLanguageWords(open.db, about);
    expect(words).toHaveLength(Object.keys(englishMessages).length);
  });
});
