import { expect, it } from "vitest";
import { makeWorkbook } from "#app/domain/export-tables/write-workbook.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { writeXlsx } from "#app/platform/sheets/xlsx.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { elementsOf, readZip, textOf } from "../domain/export-tables/read-back.ts";
import { aNote, someWords } from "../factories/erased-words.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const keys = /mainstream-school|>college<|>online<|>paper<|>most<|>nearly-all<|>parent-or-carer<|>en</;

describeOnBoth("the workbook of everything", (open) => {
  async function setUp() {
    const { db } = open;
    const survey = await aSurvey(db);
    const { inspection, set, duringIt } = survey;
    const stage = { ...survey, db, focusAreaId: inspection.focusAreas[0]?.id ?? "" };
    const about = { role: ["parent-or-carer"] };
    await aResponse(db, {
      survey: survey.survey,
      answers: everyAnswer(set, "Czekamy rok."),
      now: duringIt,
      about,
    });
    await aNote(stage, "it takes ages and ages");
    await someWords(stage, "we like the art room");
    const text = await db
      .selectFrom("texts")
      .select("number")
      .where("source", "=", "survey")
      .executeTakeFirstOrThrow();
    const saved = await saveTranslation(db, {
      ...{ inspectionId: inspection.id, number: text.number, kind: "translation", language: "pl" },
      ...{ words: "We have waited a year.", seen: markOf("Czekamy rok."), seenVersion: 0 },
      ...{ actor: inspection.leadActor, now: duringIt },
    });
    expect(saved.kind).toBe("saved");
    const at = survey.survey.closesAt.add({ hours: 1 });
    const stamp = { name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area", at };
    const writing = {
      db,
      reader: createDirectQueries(db),
      inspectionId: inspection.id,
      stamp,
      count: () => undefined,
    };
    const xlsx = await readZip(writeXlsx(makeWorkbook(writing)));
    const names = elementsOf(xlsx.get("xl/workbook.xml") ?? "").flatMap(({ name, attributes }) =>
      name === "sheet" ? [attributes.name ?? ""] : [],
    );
    return {
      names,
      sheet: (name: string) => xlsx.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? "",
    };
  }

  it("says in words what Noonday keeps as keys, and dates as dates", async () => {
    const { names, sheet } = await setUp();
    for (const name of names) expect(sheet(name), name).not.toMatch(keys);
    expect(textOf(sheet("Responses"))).toContain("On a screenEnglish");
    const said = sheet("Young people’s words");
    expect(textOf(said)).toContain("College or training");
    expect(said).toMatch(/s="7"><v>46350<\/v>/);
    expect(textOf(sheet("Open meeting"))).toContain("Most");
  });

  it("has a translation beside the words, and by whom it is", async () => {
    const { names, sheet } = await setUp();
    const inWords = names.filter((name) => /^Q\d/.test(name)).map((name) => textOf(sheet(name)));
    expect(inWords.filter((text) => text.includes("Czekamy rok.We have waited a year."))).toHaveLength(1);
  });

  it("has heads that stay in view, with a filter, over every table", async () => {
    const { names, sheet } = await setUp();
    for (const name of names.slice(1)) {
      const xml = sheet(name);
      expect(xml, name).toContain('state="frozen"');
      expect(xml, name).toContain("<autoFilter ");
    }
  });

  it("says beside each chosen answer as whom its sender answered", async () => {
    const { names, sheet } = await setUp();
    const chosen = names.filter((name) => /^Q\d/.test(name)).map((name) => textOf(sheet(name)));
    expect(chosen.some((text) => /Answering as.*A parent or carer|Answering as.*arent/.test(text))).toBe(
      true,
    );
  });
});
