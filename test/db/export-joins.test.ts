import { expect, it } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { writeCodedTexts } from "#app/domain/export-documents/write-coded-texts.server.ts";
import { exportAnswers } from "#app/domain/export-tables/export-answers.server.ts";
import { exportWords } from "#app/domain/export-tables/export-words.server.ts";
import { makeWorkbook } from "#app/domain/export-tables/write-workbook.server.ts";
import type { Writing } from "#app/domain/exports/export-writer.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { writeOds } from "#app/platform/sheets/ods.ts";
import { writeXlsx } from "#app/platform/sheets/xlsx.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { elementsOf, readZip, textOf } from "../domain/export-tables/read-back.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const said = "We waited a year.";

describeOnBoth("the files that are made of a re-visit", (open) => {
  /** One response, its words coded in part. */
  async function setUp() {
    const { survey, set, inspection, duringIt } = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "change", text: "Better?", focusAreaIds, since: "2025-05-01" }),
        aQuestionInput({ type: "long-words", text: "Tell us more", focusAreaIds }),
      ],
    });
    await aResponse(open.db, { survey, answers: everyAnswer(set, said), now: duringIt });
    const { id: responseId } = await open.db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    const { number } = await open.db.selectFrom("texts").select("number").executeTakeFirstOrThrow();
    const coded = await codeText(open.db, {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now: duringIt,
      number,
      theme: { name: "Waiting", focusAreaId: inspection.focusAreas[0]?.id ?? "" },
      range: { start: 3, end: 9 },
      feeling: "negative",
      seen: markOf(said),
    });
    expect(coded.kind).toBe("coded");
    const at = survey.closesAt.add({ hours: 1 });
    const stamp = { name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area", at };
    const reader = createDirectQueries(open.db);
    const writing: Writing = {
      ...{ db: open.db, reader, inspectionId: inspection.id, stamp, count: () => undefined },
    };
    const asked = {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now: at,
      stamp: "Made by Asha",
    };
    return { writing, asked, responseId, number };
  }

  it("name a response and a text alike, so that they can be joined", async () => {
    const { writing, asked, responseId, number } = await setUp();
    const lines = async (pieces: AsyncIterable<string>) => {
      let all = "";
      for await (const piece of pieces) all += piece;
      return all.split("\r\n");
    };
    const answers = await lines(await exportAnswers(writing, asked));
    expect(answers[1]).toMatch(new RegExp(`^${responseId},2\\d{3}-\\d\\d-\\d\\d \\d\\d:00,online,`));
    const words = await lines(await exportWords(writing, { ...asked, filter: everyResponse }));
    expect(words[1]).toMatch(new RegExp(`^${number},${responseId},parent,.*,${said},`));
    const project = (await readZip(writeCodedTexts(writing))).get("project.qde") ?? "";
    const named = elementsOf(project).flatMap(({ name, attributes }) =>
      name === "Case" || name === "TextSource" ? [attributes.name] : [],
    );
    expect(named).toEqual([`response ${responseId}`, `survey-${String(number).padStart(6, "0")}`]);
    const guidsOf = (element: string, attribute: string) =>
      elementsOf(project).flatMap(({ name, attributes }) =>
        name === element ? [attributes[attribute]] : [],
      );
    expect(guidsOf("SourceRef", "targetGUID")).toEqual(guidsOf("TextSource", "guid"));
    const variables = guidsOf("Variable", "guid");
    for (const guid of guidsOf("VariableRef", "targetGUID")) expect(variables).toContain(guid);
  });

  it("are a workbook with a row a response, a row a coding, dates as dates and filters", async () => {
    const { writing, responseId, number } = await setUp();
    const xlsx = await readZip(writeXlsx(makeWorkbook(writing)));
    const names = elementsOf(xlsx.get("xl/workbook.xml") ?? "").flatMap(({ name, attributes }) =>
      name === "sheet" ? [attributes.name] : [],
    );
    const sheet = (name: string) => xlsx.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? "";
    const responses = sheet("Responses");
    for (const words of [responseId, "Tell us more", said]) expect(textOf(responses)).toContain(words);
    expect(responses).toMatch(/<c r="B2" s="6"><v>\d{5}(\.\d+)?<\/v>/);
    expect(responses).toMatch(/<autoFilter ref="A1:[A-Z]+2"\/>/);
    expect(sheet("Q2 Tell us more")).toContain(`<v>${number}</v>`);
    const codings = sheet("Codings");
    expect(codings).toContain(`<c r="A2" s="1"><v>${number}</v>`);
    expect(textOf(codings)).toMatch(new RegExp(`${responseId}.*WaitingNegativewaitedas they were givenno`));

    const content = (await readZip(writeOds(makeWorkbook(writing)))).get("content.xml") ?? "";
    expect(content).toMatch(/office:value-type="date" office:date-value="\d{4}-\d\d-\d\dT\d\d:00:00"/);
    const filters = elementsOf(content).flatMap(({ name, attributes }) =>
      name === "table:database-range" ? [attributes["table:target-range-address"]] : [],
    );
    expect(filters).toContain("'Codings'.A1:'Codings'.L2");
  });
});
