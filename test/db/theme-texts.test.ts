import { expect, it, vi } from "vitest";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import type { About } from "#app/domain/survey/respondent-profile.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { openThemeTexts, themeTextsOnAPage } from "#app/domain/theme-texts/open-theme-texts.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { openTheme } from "#app/domain/themes/open-theme.server.ts";
import type { Feeling, TextRange } from "#app/domain/themes/theme.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { aDiscussionOfThree, at } from "../factories/discussions.ts";
import { aDocument } from "../factories/documents.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A theme of the first focus area, and a survey with two questions for words about it. */
async function aTheme(db: Queries) {
  const questions = (focusAreaIds: string[]) => [
    aQuestionInput({ type: "long-words", focusAreaIds }),
    aQuestionInput({ type: "long-words", text: "And what would help?", focusAreaIds }),
  ];
  const { inspection, set, survey, duringIt: now } = await aSurvey(db, { questions });
  const [first = "", second = ""] = inspection.focusAreas.map(({ id }) => id);
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const made = await makeTheme(db, { ...by, focusAreaId: first, name: "Waits", description: "" });
  if (made.kind !== "made") throw new Error(made.kind);
  const { themeId } = made;
  const write = (words: string[], about?: About) =>
    aResponse(db, {
      ...{ survey, now, about },
      answers: Object.fromEntries(words.map((one, place) => [set.questions[place]?.id ?? "", [one]])),
    });
  const code = async (
    words: string,
    feeling: Feeling,
    { range = null, actor = by.actor }: { range?: TextRange | null; actor?: typeof by.actor } = {},
  ) => {
    const text = await db
      .selectFrom("texts")
      .select("number")
      .where("words", "=", words)
      .executeTakeFirstOrThrow();
    const coding = { ...by, actor, theme: { id: themeId }, range, feeling, seen: markOf(words) };
    const coded = await codeText(db, { ...coding, number: text.number });
    if (coded.kind !== "coded") throw new Error(coded.kind);
    return text.number;
  };
  const from = { db, reader: createDirectQueries(db) };
  const open = async () => {
    const opened = await openTheme(from, { ...by, themeId, personId: by.actor.personId });
    const rows = [...(opened?.sources ?? []), ...(opened?.groups.flatMap((group) => group.rows) ?? [])];
    return (key: string) => {
      const row = rows.find((one) => one.key === key);
      return row && [row.texts, row.count, row.base];
    };
  };
  const openTexts = (changes: Partial<Parameters<typeof openThemeTexts>[1]> = {}) =>
    openThemeTexts(from, { ...by, themeId, feeling: null, after: 0, ...changes });
  return { inspection, survey, by, first, second, themeId, write, code, open, openTexts };
}

describeOnBoth("the table of a theme", (open) => {
  it("counts writers of a group and texts of a source, of all there are about the focus area", async () => {
    const { inspection, survey, by, first, second, ...theme } = await aTheme(open.db);
    const primary = { "age-phase": ["primary"] };
    const taken = await theme.write(["Late one.", "Late two."], primary);
    await theme.write(["Late three."], { "age-phase": ["primary", "secondary"] });
    await theme.write(["Quick."], { "age-phase": ["secondary"], role: ["professional"] });
    await theme.write(["Silent about themselves."]);
    const { about } = await aDiscussionOfThree(open.db, { inspectionId: by.inspectionId, lead: by.actor });
    const talk = { ...about, questionVersionId: null, mayQuote: true, now: at("10:20") };
    await recordWords(open.db, { ...talk, focusAreaId: first, words: "They were late." });
    await recordWords(open.db, { ...talk, focusAreaId: second, words: "About another area." });
    await aDocument(open.db, {
      ...{ inspectionId: by.inspectionId, sentBy: inspection.lead.id, focusAreaIds: [first] },
      passages: ["Waits fell.", "A plan.", "Buses."],
    });
    for (const words of ["Late one.", "Late two.", "Late three.", "They were late.", "Waits fell."]) {
      await theme.code(words, "negative");
    }
    await theme.code("Late one.", "positive");
    const row = await theme.open();
    expect(row("survey")).toEqual([3, 2, 4]);
    expect(row("young-people")).toEqual([1, 1, 1]);
    expect(row("meeting")).toEqual([0, 0, 0]);
    expect(row("evidence")).toEqual([1, 1, 3]);
    expect(row("age-phase:primary")).toEqual([3, 2, 2]);
    expect(row("age-phase:secondary")).toEqual([1, 1, 2]);
    expect(row("age-phase:adult")).toEqual([0, 0, 0]);
    expect(row("role:professional")).toEqual([0, 0, 1]);

    await withdrawResponse(open.db, { survey, receipt: taken, now: by.now });
    const left = await theme.open();
    expect(left("survey")).toEqual([1, 1, 3]);
    expect(left("age-phase:primary")).toEqual([1, 1, 1]);
  });
});

describeOnBoth("the texts of a theme", (open) => {
  it("come a page at a time, of one feeling where it is asked for, and the opening is recorded", async () => {
    const { by, themeId, ...theme } = await aTheme(open.db);
    const all = Array.from({ length: themeTextsOnAPage + 2 }, (_, place) => `Late ${place}.`);
    for (const words of all) {
      await theme.write([words]);
      await theme.code(words, words === "Late 3." ? "mixed" : "negative");
    }
    const first = await theme.openTexts();
    expect(first.texts).toHaveLength(themeTextsOnAPage);
    expect(first.more).toBe(first.texts.at(-1)?.number);
    const next = await theme.openTexts({ after: first.more ?? 0 });
    expect(next.texts.map(({ pieces }) => pieces)).toEqual(
      all.slice(-2).map((text) => [{ text, isHit: false }]),
    );
    expect(next.more).toBeNull();
    const mixed = await theme.openTexts({ feeling: "mixed" });
    expect(mixed.texts).toMatchObject([{ feelings: [{ feeling: "mixed" }], uploadId: null }]);
    expect((await theme.openTexts({ feeling: "positive" })).texts).toEqual([]);
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "theme.opened")
      .orderBy("number")
      .execute();
    expect(entries.map(({ details }) => JSON.parse(details))).toMatchObject([
      { theme: themeId, feeling: null, after: 0, texts: themeTextsOnAPage, passages: 0 },
      { after: first.more, texts: 2 },
      { feeling: "mixed", texts: 1 },
    ]);
    expect(JSON.stringify(entries)).not.toContain("Late");
  });

  it("mark what is coded in them, and say how and by whom", async () => {
    const { inspection, first, by, ...theme } = await aTheme(open.db);
    const words = `${"We rang and rang. ".repeat(40)}Nobody came for a year. They were kind.`;
    await theme.write([words]);
    const start = words.indexOf("Nobody");
    const other = actorOf(
      await aMember(open.db, { inspection, role: "cqc-inspector", name: "Ruth Okafor" }),
      "cqc-inspector",
    );
    await theme.code(words, "negative", { range: { start, end: start + 11 } });
    await theme.code(words, "negative", { range: { start: start + 7, end: start + 23 }, actor: other });
    await theme.code(words, "positive", { actor: other });
    const document = await aDocument(open.db, {
      ...{ inspectionId: by.inspectionId, sentBy: inspection.lead.id, focusAreaIds: [first] },
      passages: ["Waits fell."],
    });
    await theme.code("Waits fell.", "neutral");
    const { texts, passages } = await theme.openTexts();
    const [text] = texts;
    expect(text?.pieces.find(({ isHit }) => isHit)?.text).toBe("Nobody came for a year.");
    expect(text?.pieces[0]?.text).toBe("… ");
    expect(text?.feelings).toEqual([
      { feeling: "positive", by: ["Ruth Okafor"] },
      { feeling: "negative", by: [inspection.lead.name, "Ruth Okafor"].toSorted() },
    ]);
    expect(passages).toMatchObject([{ uploadId: document.uploadId, feelings: [{ feeling: "neutral" }] }]);
    const upload = await open.db.selectFrom("evidenceUploads").select("openedBy").executeTakeFirstOrThrow();
    expect(upload.openedBy).toBe(by.actor.personId);
  });

  it("hide what the other coded in a sample that is read blind", async () => {
    const { inspection, first, by, ...theme } = await aTheme(open.db);
    const all = Array.from({ length: 5 }, (_, place) => `Late ${place}.`);
    for (const words of all) await theme.write([words]);
    const other = actorOf(await aMember(open.db, { inspection, role: "cqc-inspector" }), "cqc-inspector");
    const sample = { ...by, focusAreaId: first, size: 5, otherReader: other.personId, seed: 7 };
    const proposed = await proposeSample(open.db, sample);
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    await agreeToSample(open.db, { ...by, sampleId: proposed.sampleId, actor: other });
    await theme.code("Late 1.", "negative", { actor: other });
    expect((await theme.openTexts()).texts).toEqual([]);
    await theme.code("Late 1.", "mixed");
    expect((await theme.openTexts()).texts).toMatchObject([{ feelings: [{ feeling: "mixed" }] }]);
    expect((await theme.openTexts({ actor: other })).texts).toMatchObject([
      { feelings: [{ feeling: "negative" }] },
    ]);
  });
});
