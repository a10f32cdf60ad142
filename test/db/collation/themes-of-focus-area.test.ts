import { expect, it } from "vitest";
import { listThemesOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { prepareQuotation, withdrawQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { agreedToAll, aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

describeOnBoth("the themes beside a focus area's figures", (open) => {
  async function setUp() {
    const questions = (focusAreaIds: string[]) => [
      aQuestionInput({ type: "long-words", text: "What helped?", focusAreaIds }),
      aQuestionInput({ type: "long-words", text: "What did not?", focusAreaIds }),
    ];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    const receipts: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const answers = everyAnswer(set, `We waited ${count} years.`);
      const choices = { ...agreedToAll, quoteWithoutName: true };
      receipts.push(await aResponse(open.db, { survey, now, answers, choices }));
    }
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const [area, other] = inspection.focusAreas;
    const make = async (name: string, focusAreaId = area?.id ?? "") => {
      const made = await makeTheme(open.db, { ...by, focusAreaId, name, description: "" });
      if (made.kind !== "made") throw new Error(made.kind);
      return made.themeId;
    };
    const texts = await open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const code = async (index: number, id: string, feeling: "positive" | "negative") => {
      const text = texts[index];
      if (!text) throw new Error("no text");
      const coded = await codeText(open.db, {
        ...{ ...by, number: text.number, theme: { id }, range: null, feeling, seen: markOf(text.words) },
      });
      expect(coded.kind).toBe("coded");
      return text;
    };
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const list = () =>
      listThemesOfFocusArea(from, {
        inspectionId: inspection.id,
        focusAreaId: area?.id ?? "",
        personId: by.actor.personId,
      });
    return { by, survey, receipts, make, code, list, otherAreaId: other?.id ?? "", texts };
  }

  it("say whose words are under each, of how many, and how they feel; the fullest first", async () => {
    const { make, code, list, otherAreaId, texts } = await setUp();
    expect(await list()).toEqual([]);
    const [few, many] = [await make("Few"), await make("Many")];
    await make("Elsewhere", otherAreaId);
    // One family wrote both.
    const [first] = texts;
    const both = texts.flatMap(({ sourceId }, index) => (sourceId === first?.sourceId ? [index] : []));
    for (const index of both) await code(index, many, "negative");
    const another = texts.findIndex(({ sourceId }) => sourceId !== first?.sourceId);
    await code(another, many, "positive");
    await code(another, few, "negative");
    const themes = await list();
    expect(themes.map(({ name }) => name)).toEqual(["Many", "Few"]);
    expect(themes[0]).toMatchObject({ texts: 3, quotation: null });
    expect(themes[0]?.feelings).toEqual({ positive: 1, negative: 2, mixed: 0, neutral: 0 });
    expect(themes[0]?.sources[0]).toMatchObject({ source: "survey", unit: "writers", count: 2, base: 6 });
    expect(themes[1]?.sources.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0]);
  });

  it("show a quotation of words under them, and none that may no longer be used", async () => {
    const { by, make, code, list, survey, receipts } = await setUp();
    const [theme, bare] = [await make("Waits"), await make("Bare")];
    const text = await code(0, theme, "negative");
    await code(5, bare, "negative");
    const prepare = async () => {
      const prepared = await prepareQuotation(open.db, {
        ...{ ...by, textNumber: text.number, seen: markOf(text.words), start: 0, end: 9 },
        ...{ masks: [], proposedMasks: [], under: null, recognisable: "Nobody." },
      });
      if (prepared.kind !== "prepared") throw new Error(prepared.kind);
      return prepared;
    };
    await prepare();
    const quotationOf = async (id: string) => (await list()).find((one) => one.id === id)?.quotation;
    expect(await quotationOf(theme)).toMatchObject({
      number: 1,
      words: "We waited",
      whom: "A parent or carer",
    });
    expect(await quotationOf(bare)).toBeNull();

    const { id } = await open.db.selectFrom("quotations").select("id").executeTakeFirstOrThrow();
    await withdrawQuotation(open.db, { ...by, quotationId: id });
    expect(await quotationOf(theme)).toBeNull();
    await prepare();
    expect(await quotationOf(theme)).toMatchObject({ number: 2 });
    const { sourceId } = text;
    for (const receipt of receipts) {
      await withdrawResponse(open.db, { survey, receipt, now: by.now });
      const left = await open.db
        .selectFrom("texts")
        .select("number")
        .where("sourceId", "=", sourceId)
        .execute();
      if (left.length === 0) break;
    }
    expect(await quotationOf(theme)).toBeNull();
  });
});
