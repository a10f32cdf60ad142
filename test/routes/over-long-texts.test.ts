import { sql } from "kysely";
import { expect, it, vi } from "vitest";
import { loader as takeOut } from "#app/routes/exports/file/route.ts";
import { loader as quotation } from "#app/routes/reading/quotation/route.tsx";
import { loader as reader } from "#app/routes/reading/text/route.tsx";
import { loader as response } from "#app/routes/responses/response/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { signInAs } from "../factories/people.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Stored before there were limits: what each page did too much work on. */
const words: [name: string, text: string][] = [
  ["one letter", "a".repeat(1_900_000)],
  ["names", "Mrs Smith at St Mary ".repeat(90_000)],
  ["numbers and hyphens", "07700-900-123 ".repeat(135_000)],
  ["lines", "-\n".repeat(950_000)],
];

describeOnBoth("a text from before there were limits", (open) => {
  it.each(words)("is read, looked at for a quotation, and leaves: %s", async (_name, text) => {
    const { survey, set, inspection, duringIt: now } = await aSurvey(open.db);
    await aResponse(open.db, { survey, answers: everyAnswer(set), now });
    // Past the query builder, as nothing of the product does.
    await sql`update answers set words = ${text} where words is not null`.execute(open.db);
    const { number } = await open.db.selectFrom("texts").select("number").executeTakeFirstOrThrow();
    const { id: responseId } = await open.db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    const context = requestContext(open.database, now);
    const cookie = await signInAs(open.db, inspection.lead, now);
    const params = { id: inspection.id, number: String(number), responseId };
    const look = (loader: Parameters<typeof ask>[0], query = "", more = {}) =>
      ask(loader, context, { path: `/${query}`, params: { ...params, ...more }, cookie });
    const answers = [
      await look(reader),
      await look(quotation),
      await look(quotation, "?from=100&to=260"),
      await look(response),
      await look(takeOut, "", { file: "answers.csv" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const answer of answers) await answer.arrayBuffer();
    await context.reader.close();
  });
});
