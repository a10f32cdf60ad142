import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { ActionFunction } from "#app/remix.server.ts";
import { addresses } from "#app/routes.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aDraftedLetter, afterVisit } from "../factories/drafted-letter.ts";
import type { AnInspection } from "../factories/inspections.ts";
import { type APerson, aMember, signInAs } from "../factories/people.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

const marker = "zebraword";

const oddValues = [
  ...["", " ", marker, `${marker}\0`, "\0", "\ud800", "\ufffe\u200b\u0085", `${marker} `.repeat(9000)],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "[]",
    '{"a":1}',
    "null",
    "undefined",
    "%00",
    "../..",
    "F1",
    "[Q1]",
  ],
  ...["0", "-1", "1.5", "2147483648", "9223372036854775808", "1e309", "NaN", "Infinity", "000000", "١٢"],
  ...[
    "0000-00-00",
    "9999-12-31",
    "+010000-01-01",
    "275761",
    "2026-02-30",
    "23:59:60",
    "2026-11-20T12:00:00.000Z",
  ],
  ...["00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF"],
];

// Each run tries other values of the list; a run can be replayed by its seed.
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const valuesOfAField = Number(process.env.FUZZ_ROUNDS ?? 1) * 4;
let tried = 0;

function chooseValues(): string[] {
  const chosen = Array.from({ length: valuesOfAField }, (_, place) => {
    tried += 1;
    return oddValues[(seed + tried + place * 7) % oddValues.length] ?? "";
  });
  return [...new Set(chosen)];
}

type Form = Record<string, string>;
type Page = {
  page: (typeof addresses)[number][1];
  as: APerson;
  params: Record<string, string>;
  forms: Form[];
};

describeOnBoth("forms of the desk, the review, translations and the letter's last steps", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  it(`answer an odd value in any field, once or twice, in words (FUZZ_SEED=${seed})`, {
    timeout: 120_000,
  }, async () => {
    const asked = requestContext(open.database, afterVisit);
    context = asked;
    const logged: unknown[] = [];
    const log = (fields: object) => void logged.push(fields);
    Object.assign(asked, { log: { info: log, warn: log, error: log } });
    const faults: string[] = [];
    for (const { page, as, params, forms } of await listPages(open.database, asked)) {
      const action = await actionOf(page);
      const cookie = await signInAs(open.db, as, afterVisit);
      const path = pathOf(page, params);
      const send = async (form: Record<string, string | string[]>, what: string) => {
        const answer = await ask(action, asked, { path, params, cookie, form }).catch(
          (error: unknown) => error,
        );
        const status = answer instanceof Response ? answer.status : String(answer);
        if (typeof status !== "number" || status >= 500) faults.push(`${page}: ${what}: ${status}`);
        return answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
      };
      for (const form of forms) {
        for (const name of Object.keys(form)) {
          for (const value of chooseValues()) {
            const shown = `${name} ${JSON.stringify(value.slice(0, 40))}`;
            const location = await send({ ...form, [name]: value }, shown);
            if (value.includes(marker) && location.includes(marker))
              faults.push(`${page}: ${shown} in ${location}`);
            await send({ ...form, [name]: [form[name] ?? "", value] }, `twice ${shown}`);
          }
          const { [name]: _, ...others } = form;
          await send(others, `without ${name}`);
        }
      }
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(marker);
  });
});

async function listPages(
  database: Parameters<typeof requestContext>[0],
  { reader }: RequestContext,
): Promise<Page[]> {
  const db = database.queries;
  const { inspection, set, survey, duringIt } = await aSurvey(db);
  const forum = await aMember(db, { inspection, role: "parent-carer-forum" });
  await aResponse(db, { survey, now: duringIt, answers: everyAnswer(set, "Trwa to wieki.") });
  const sharing = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
  const answerBy = Temporal.PlainDate.from("2099-11-20");
  const asked = { audience: "parents", message: "", answerBy } as const;
  const shared = await shareQuestions({ db, reader }, { ...sharing, ...asked });
  const shareId = shared.kind === "shared" ? shared.shareId : "";
  const viewer = { personId: forum.id, organisation: "", seesAll: true };
  const review = await findReview(db, { inspectionId: inspection.id, audience: "parents", viewer });
  const [first, second] = review?.questions.map(({ version }) => version.id) ?? [];
  const said = { body: "Too long.", suggestedText: "Short?", readStamp: "", wellPhrased: null };
  await saveReview(db, {
    ...{ inspectionId: inspection.id, shareId, actor: forum.actor, now: duringIt },
    questionReviews: [{ questionVersionId: second ?? "", ...said }],
    remark: { words: "All in all.", readStamp: "" },
    finished: true,
  });
  const comment = await db.selectFrom("questionComments").selectAll().executeTakeFirstOrThrow();
  const remark = await db.selectFrom("questionReviews").selectAll().executeTakeFirstOrThrow();
  const text = await db
    .selectFrom("texts")
    .selectAll()
    .where("inspectionId", "=", inspection.id)
    .executeTakeFirstOrThrow();
  const { lead } = inspection;
  const own = { id: inspection.id };
  const reviewed = {
    ...{
      share: shareId,
      version: first ?? "",
      [`comment-${first}`]: "Say it shorter.",
      [`read-${first}`]: "",
    },
    ...{ [`suggestion-${first}`]: "Shorter?", [`verdict-${first}`]: "clearer" },
  };
  const translated = {
    kind: "translation",
    language: "pl",
    translation: "It takes ages.",
    seen: markOf(text.words),
    version: "0",
  };
  const commented = { ...own, commentId: comment.id };
  const row = {
    "text-1": "Is it good?",
    "hint-1": "",
    "type-1": "agreement",
    "choices-1": "",
    "required-1": "no",
  };
  return [
    {
      page: "questions/paste",
      as: lead,
      params: own,
      forms: [
        { pasted: "Plans\nIs it good?" },
        { ...row, "use-1": "yes", "area-1": inspection.focusAreas[0]?.id ?? "" },
      ],
    },
    {
      page: "reviews/saving",
      as: forum,
      params: own,
      forms: [
        { ...reviewed, save: "" },
        { share: shareId, save: "undo-others-fine", "marked-at": "" },
        { share: shareId, save: "others-fine" },
      ],
    },
    {
      page: "reviews/review",
      as: forum,
      params: own,
      forms: [{ ...reviewed, save: "finished", remark: "All in all." }],
    },
    { page: "reviews/agreement", as: forum, params: own, forms: [{ agrees: "yes" }] },
    {
      page: "reviews/suggestion",
      as: lead,
      params: commented,
      forms: [{ accepted: "yes", "comment-seen": "", "question-seen": "" }],
    },
    {
      page: "reviews/comment-outcome",
      as: lead,
      params: commented,
      forms: [{ outcome: "kept", reason: "It is short.", seen: "" }],
    },
    {
      page: "reviews/comment-answer",
      as: lead,
      params: commented,
      forms: [{ outcome: "kept", reason: "It is short.", seen: "" }],
    },
    {
      page: "reviews/remark-answer",
      as: lead,
      params: { ...own, remarkId: remark.id },
      forms: [{ answer: "Thank you." }],
    },
    {
      page: "reading/translation",
      as: lead,
      params: { ...own, number: String(text.number) },
      forms: [translated],
    },
    {
      page: "reading/translations",
      as: lead,
      params: { ...own, number: String(text.number) },
      forms: [translated],
    },
    { page: "reading/searches", as: lead, params: own, forms: [{ name: "Long waits", query: "words=wait" }] },
    {
      page: "reach/totals",
      as: lead,
      params: own,
      forms: [{ "total-support-ehc-plan": "500", "total-age-phase-primary": "400" }],
    },
    {
      page: "reach/totals-confirmation",
      as: lead,
      params: own,
      forms: [{ names: "support", "entered-at": "" }],
    },
    {
      page: "collation/earlier",
      as: lead,
      params: own,
      forms: [{ question: "How?", counts: "1 2", source: "Report", date: "2021-05-14" }],
    },
    ...(await listLetterPages(db, reader, inspection)),
  ];
}

async function listLetterPages(
  db: Parameters<typeof aDraftedLetter>[0],
  reader: RequestContext["reader"],
  other: AnInspection,
): Promise<Page[]> {
  const letter = await aDraftedLetter(db, reader);
  const { inspection, recipient } = letter;
  const [{ lead }, own] = [inspection, { id: inspection.id }];
  const [section, weakness] = (await letter.find()).sections;
  const date = { "date-day": "18", "date-month": "12", "date-year": "2026" };
  const seen = String(section?.version ?? 0);
  const signed = { addressees: "The director", copiedTo: "", ofstedSignatory: "A", cqcSignatory: "B" };
  return [
    { page: "letter/head", as: lead, params: own, forms: [{ seen: "0", ...signed, ...date }] },
    {
      page: "letter/section",
      as: lead,
      params: { ...own, sectionId: section?.id ?? "" },
      forms: [
        { seen, body: "It is so.", ready: "none" },
        { seen, body: "", take: `${letter.findingId} 1` },
      ],
    },
    {
      page: "letter/decided-section",
      as: lead,
      params: { ...own, sectionId: weakness?.id ?? "" },
      forms: [{ seen: "0", quotation: "none", "form-end": "yes" }],
    },
    {
      page: "letter/section-figures",
      as: lead,
      params: { ...own, sectionId: section?.id ?? "" },
      forms: [{ sentence: "a", evidence: other.id, seen }],
    },
    {
      page: "letter/reasons",
      as: lead,
      params: own,
      forms: [{ about: "not-sealed", subject: "", reason: "Tomorrow." }],
    },
    { page: "letter/assurance", as: lead, params: own, forms: [{ edition: "", remark: "" }] },
    {
      page: "letter/sending",
      as: lead,
      params: own,
      forms: [{ confirmed: "on", "comment-by": "", edition: "" }],
    },
    {
      page: "letter/comments",
      as: recipient,
      params: own,
      forms: [{ comment: makeId(), section: section?.id ?? "", sentence: "0", body: "It was May." }],
    },
    {
      page: "letter/comment",
      as: lead,
      params: { ...own, commentId: other.id },
      forms: [{ outcome: "kept", answer: "It was June." }],
    },
    { page: "letter/final", as: lead, params: own, forms: [{ edition: "", confirmed: "on" }] },
    { page: "letter/reopening", as: lead, params: own, forms: [{ reason: "A name." }] },
    { page: "letter/final-sending", as: lead, params: own, forms: [{ confirmed: "on" }] },
    { page: "letter/publication", as: lead, params: own, forms: [{ release: "none", corrected: "A name." }] },
    {
      page: "letter/copies",
      as: lead,
      params: own,
      forms: [{ to: "dfe", organisation: "A trust", ...date }],
    },
    {
      page: "letter/delay",
      as: lead,
      params: own,
      forms: [{ reason: "More checks.", ...date, "date-year": "2027" }],
    },
  ];
}

async function actionOf(page: string): Promise<ActionFunction> {
  const [file] = globSync(`app/routes/${page}/route.{ts,tsx}`);
  const { action } = (await import(pathToFileURL(resolve(file ?? "")).href)) as { action?: ActionFunction };
  if (!action) throw new Error(`${page} takes no form`);
  return action;
}

function pathOf(page: string, params: Record<string, string>): string {
  const [pattern = ""] = addresses.find(([, name]) => name === page) ?? [];
  return pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
}
