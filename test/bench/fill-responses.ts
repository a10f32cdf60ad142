import { sql } from "kysely";
import { asksForWords, choicesOf } from "#app/domain/questions/question.ts";
import { readVersion } from "#app/domain/questions/read-version.ts";
import { aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import type { Queries } from "#db/connection.ts";
import { kindOf } from "#db/dialects/index.ts";
import { listVersionsByApproval } from "#db/queries/question-versions.ts";
import { countTextsOfInspection } from "#db/queries/text-counts.ts";
import type { AnswersTable, ResponseGroupsTable, ResponsesTable } from "#db/tables/surveys.ts";

const words = [
  "We waited fourteen months for the plan, and when it came the speech therapy in it was not there to be had.",
  "The new school listens. My daughter goes in smiling, which I did not think I would ever write.",
  "Nobody rings back. I have told the same story to six people since Easter.",
  "It is a little better since September: there is one person to ask now.",
];

/** How many texts there are for each response: 300,000 for 100,000. */
const textsEach = Number(process.env.BENCH_TEXTS_EACH ?? "3");

/** Adds responses, past the product's own way, until the re-visit has `wanted`: for measuring how reading them grows. */
export async function fillResponses(
  db: Queries,
  inspection: { id: string; approvalId: string },
  wanted: number,
): Promise<void> {
  const versions = (await listVersionsByApproval(db, inspection.approvalId)).map(readVersion);
  const questions = versions
    .map((version) => ({ id: version.id, choices: choicesOf(version) }))
    .filter(({ choices }) => choices.length > 0);
  const inWords = versions.filter(({ type }) => asksForWords(type));
  const { have } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("have"))
    .where("inspectionId", "=", inspection.id)
    .executeTakeFirstOrThrow();
  let lacking = textsEach * Number(have) - (await countTextsOfInspection(db, inspection.id));
  for (let from = Number(have); from < wanted; from += 500) {
    const responses: ResponsesTable[] = [];
    const answers: AnswersTable[] = [];
    const groups: ResponseGroupsTable[] = [];
    for (let index = from; index < Math.min(from + 500, wanted); index += 1) {
      const responseId = `bench-${index}`;
      responses.push(oneResponse(responseId, inspection, index));
      questions.forEach(({ id, choices }, place) => {
        const draw = spread(index * 31 + place);
        if (draw % 9 === 0) return;
        const choice = choices[draw % choices.length]?.key ?? "";
        answers.push({ responseId, questionVersionId: id, child: 1, choice, words: null });
      });
      const texts = Math.min(textsEach + (lacking > 0 ? 1 : 0), inWords.length);
      lacking += textsEach - texts;
      for (let place = 0; place < texts; place += 1) {
        // Each family leaves out other ones.
        const version = inWords[(index + place) % inWords.length];
        const text = `${words[spread(index * 31 + place) % words.length]} (${index})`;
        if (version)
          answers.push({ responseId, questionVersionId: version.id, child: 1, choice: "", words: text });
      }
      aboutQuestions.forEach((question, place) => {
        const option = question.options[spread(index * 17 + place) % question.options.length];
        if (option) groups.push({ responseId, name: question.name, value: option.value });
      });
    }
    await db.transaction().execute(async (trx) => {
      await trx.insertInto("responses").values(responses).execute();
      for (const part of parts(answers)) await trx.insertInto("answers").values(part).execute();
      for (const part of parts(groups)) await trx.insertInto("responseGroups").values(part).execute();
    });
  }
  // Responses come over four days, and PostgreSQL tidies up after a burst within a minute or so: no page is so early.
  if (kindOf(db) === "postgres") await sql`vacuum analyze`.execute(db);
}

function oneResponse(
  id: string,
  inspection: { id: string; approvalId: string },
  index: number,
): ResponsesTable {
  return {
    id,
    inspectionId: inspection.id,
    approvalId: inspection.approvalId,
    receiptHash: null,
    receivedAt: Temporal.Instant.from(`2026-11-2${index % 3}T1${index % 10}:00:00.000Z`),
    unfinished: index % 40 === 0,
    quoteWithoutName: index % 3 !== 0,
    children: 1 + (index % 3),
    mode: "online",
    language: "en",
    withdrawnAt: null,
    changedAt: null,
    doubts: [],
    mark: index + 1,
  };
}

/** The same draw for the same number on every machine. */
function spread(seed: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function parts<Row>(rows: Row[]): Row[][] {
  const size = 2000;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    rows.slice(part * size, (part + 1) * size),
  );
}
