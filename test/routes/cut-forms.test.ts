import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { contentOf } from "#app/domain/meetings/change-note.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { action as sendEmail } from "#app/routes/evidence/email/route.tsx";
import { action as linkFigures } from "#app/routes/findings/figures/route.tsx";
import { action as removeMember } from "#app/routes/members/removal/route.tsx";
import { action as enterResponse } from "#app/routes/offline-responses/new/route.tsx";
import { action as correctResponse } from "#app/routes/offline-responses/response/route.tsx";
import { action as arrange } from "#app/routes/open-meeting/new/route.tsx";
import { action as changeNote } from "#app/routes/open-meeting/note/route.tsx";
import { action as takeNote } from "#app/routes/open-meeting/session/route.tsx";
import { action as readOut } from "#app/routes/open-meeting/statement/route.ts";
import { action as addQuestion } from "#app/routes/questions/new/route.tsx";
import { action as editQuestion } from "#app/routes/questions/question/route.tsx";
import { action as startQuestions } from "#app/routes/questions/start/route.tsx";
import { action as splitTheme } from "#app/routes/themes/split/route.tsx";
import { action as saveWords } from "#app/routes/young-people/focus/route.tsx";
import { action as changeWords } from "#app/routes/young-people/words/route.tsx";
import type { Database, Queries } from "#db/connection.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aDiscussionOfThree, at } from "../factories/discussions.ts";
import { enterOne } from "../factories/entries.ts";
import { anEvidenceBase } from "../factories/evidence-base.ts";
import { anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore, signInAs } from "../factories/people.ts";
import { aQuestionInput, someQuestions } from "../factories/questions.ts";
import { aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

type Handler = Parameters<typeof ask>[0];
/** A page's form as it is sent whole, with who may send it, and when. */
type Sending = {
  action: Handler;
  params: Record<string, string>;
  person: APerson;
  form: Record<string, string>;
  now: Temporal.Instant;
  /** Whether all of it is taken, or a question follows: never is it a form that was cut off. */
  status?: number;
};

const before = longBefore.add({ hours: 1 });
const during = Temporal.Instant.from("2026-12-07T18:05:00Z");
const note = { "focus-area": "other", body: "Waits are longer", people: "3", agreed: "most" };

async function aSession(database: Database) {
  const inspection = await anInspection(database.queries);
  const params = { id: inspection.id };
  const cookie = await signInAs(database.queries, inspection.lead, before);
  const form = {
    ...{ "date-day": "7", "date-month": "12", "date-year": "2026", "starts-at": "6pm", "ends-at": "7pm" },
    ...{ place: "Town Hall", link: "", access: "Step-free." },
  };
  await ask(arrange, requestContext(database, before), { path: "/", params, cookie, form });
  const { id: sessionId } = await database.queries
    .selectFrom("meetingSessions")
    .select("id")
    .executeTakeFirstOrThrow();
  const there = { ...params, sessionId };
  const later = await signInAs(database.queries, inspection.lead, during);
  await ask(readOut, requestContext(database, during), {
    ...{ path: "/", params: there, cookie: later, form: {} },
  });
  return { inspection, there, cookie: later };
}

async function aRecordedDiscussion(db: Queries) {
  const inspection = await anInspection(db);
  const lead = inspection.leadActor;
  const { about } = await aDiscussionOfThree(db, { inspectionId: inspection.id, lead });
  const focusAreaId = inspection.focusAreas[0]?.id ?? "";
  const params = { id: inspection.id, discussionId: about.discussionId };
  return { inspection, about, focusAreaId, params };
}

const question = {
  ...{ text: "Is it better now?", hint: "", type: "agreement", choices: "", required: "" },
  ...{ "since-day": "", "since-month": "", "since-year": "" },
};

const forms: Record<string, (database: Database) => Promise<Sending>> = {
  async "a new question"({ queries: db }) {
    const { id, lead, focusAreas } = await anInspection(db);
    const form = { ...question, audience: "parents", "focus-areas": focusAreas[0]?.id ?? "" };
    return { action: addQuestion, params: { id }, person: lead, form, now: before };
  },
  async "a question that is changed"({ queries: db }) {
    const { id, lead, leadActor, focusAreas } = await anInspection(db);
    const focusAreaId = focusAreas[0]?.id ?? "";
    const [questionId = ""] = await someQuestions(db, {
      ...{ inspectionId: id, actor: leadActor, now: before },
      questions: [aQuestionInput({ focusAreaIds: [focusAreaId] })],
    });
    const seen = formatInstant(before);
    const form = { ...question, seen, "focus-areas": focusAreaId };
    return { action: editQuestion, params: { id, questionId }, person: lead, form, now: before };
  },
  async "questions to start with"({ queries: db }) {
    const { id, lead, focusAreas } = await anInspection(db);
    const focusAreaId = focusAreas[0]?.id ?? "";
    const form = {
      ...{ "since-day": "14", "since-month": "5", "since-year": "2021" },
      ...{
        [`use-agreement-${focusAreaId}`]: "yes",
        [`text-agreement-${focusAreaId}`]: "It works well for us.",
      },
    };
    return { action: startQuestions, params: { id }, person: lead, form, now: before };
  },
  async "a member who is removed"({ queries: db }) {
    const inspection = await anInspection(db);
    const forum = await aMember(db, { inspection, role: "parent-carer-forum" });
    const { id: memberId } = await db
      .selectFrom("members")
      .select("id")
      .where("personId", "=", forum.id)
      .executeTakeFirstOrThrow();
    const params = { id: inspection.id, memberId };
    return { action: removeMember, params, person: inspection.lead, form: {}, now: before };
  },
  async "a theme that is split"({ queries: db }) {
    const { inspection, during: by } = await anEvidenceBase(db);
    const { id: themeId } = await db.selectFrom("themes").select("id").executeTakeFirstOrThrow();
    const { id: coding } = await db.selectFrom("codings").select("id").executeTakeFirstOrThrow();
    const form = { name: "Waits for speech therapy", description: "", coding };
    return {
      ...{ action: splitTheme, params: { id: inspection.id, themeId }, person: inspection.lead, form },
      now: by.now,
    };
  },
  async "what a finding rests on"({ queries: db }) {
    const { inspection, during: by, focusAreaId } = await anEvidenceBase(db);
    await writeFinding(db, { ...by, focusAreaId, words: "Plans are late." });
    const { id: findingId } = await db.selectFrom("findings").select("id").executeTakeFirstOrThrow();
    const params = { id: inspection.id, focusAreaId, findingId };
    return { action: linkFigures, params, person: inspection.lead, form: { notes: "n" }, now: by.now };
  },
  async "a note of the open meeting"(database) {
    const { inspection, there } = await aSession(database);
    return { action: takeNote, params: there, person: inspection.lead, form: note, now: during };
  },
  async "a note that is changed"(database) {
    const { inspection, there, cookie } = await aSession(database);
    const sent = { path: "/", params: there, cookie, form: note };
    await ask(takeNote, requestContext(database, during), sent);
    const kept = await database.queries.selectFrom("meetingNotes").selectAll().executeTakeFirstOrThrow();
    const noteId = kept.id;
    const form = { ...note, body: "Waits are much longer", seen: markOfFields(contentOf(kept)) };
    return { action: changeNote, params: { ...there, noteId }, person: inspection.lead, form, now: during };
  },
  async "young people’s words"({ queries: db }) {
    const { inspection, params } = await aRecordedDiscussion(db);
    const form = { words: "It is ok there.", question: "" };
    const there = { ...params, number: "1" };
    return { action: saveWords, params: there, person: inspection.lead, form, now: at("10:20") };
  },
  async "young people’s words that are changed"({ queries: db }) {
    const { inspection, about, focusAreaId, params } = await aRecordedDiscussion(db);
    await recordWords(db, {
      ...{ ...about, focusAreaId, questionVersionId: null, words: "It is ok.", mayQuote: true, notNames: [] },
      now: at("10:20"),
    });
    const { id: wordsId } = await db.selectFrom("discussionWords").select("id").executeTakeFirstOrThrow();
    const seen = markOfFields({ focusAreaId, words: "It is ok.", mayQuote: true });
    const form = { words: "It is good.", "focus-area": focusAreaId, seen };
    return {
      ...{ action: changeWords, params: { ...params, wordsId }, person: inspection.lead, form },
      now: at("10:30"),
    };
  },
  async "an email as evidence"({ queries: db }) {
    const inspection = await anInspection(db);
    const officer = await aMember(db, { inspection, role: "local-area-officer" });
    const form = {
      ...{ subject: "Plans", from: "", date: "", body: "Words", shows: "Waits", request: "" },
      "focus-areas": inspection.focusAreas[0]?.id ?? "",
    };
    const params = { id: inspection.id };
    return {
      action: sendEmail,
      params,
      person: officer,
      form,
      now: during,
    };
  },
  // What these say is tested with their own pages: here only that all of it arrived.
  async "a response on paper"({ queries: db }) {
    const { inspection, set, duringIt } = await aSurvey(db);
    const form = { entry: "11111111-1111-4111-8111-111111111111", approval: set.id, mode: "paper" };
    const params = { id: inspection.id };
    return { action: enterResponse, params, person: inspection.lead, form, now: duringIt, status: 422 };
  },
  async "a response on paper that is corrected"({ queries: db }) {
    const survey = await aSurvey(db);
    await enterOne(db, survey);
    const { id: responseId } = await db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    const params = { id: survey.inspection.id, responseId };
    const now = survey.duringIt.add({ hours: 2 });
    const form = { mode: "phone" };
    return { action: correctResponse, params, person: survey.inspection.lead, form, now, status: 422 };
  },
};

describeOnBoth("a form that was cut off on its way", (open) => {
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-cut-forms-"));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const audited = async () => (await open.db.selectFrom("auditEntries").select("action").execute()).length;

  it.each(Object.keys(forms))("changes nothing, and whole it is taken: %s", async (what) => {
    const sending = await forms[what]?.(open.database);
    if (!sending) throw new Error(what);
    const { action, params, person, form, now, status = 302 } = sending;
    const cookie = await signInAs(open.db, person, now);
    const context = requestContext(open.database, now, dataDir);
    const whole = String(new URLSearchParams({ ...form, [formEndName]: "yes" }));
    const beforehand = await audited();
    const cuts = [0, whole.indexOf("&"), whole.indexOf(formEndName) - 1, whole.indexOf(formEndName) + 4];
    for (const end of cuts.filter((at) => at >= 0)) {
      const answer = await post(action, { context, params, cookie, body: whole.slice(0, end) });
      expect([end, answer.status]).toEqual([end, 400]);
    }
    expect(await audited()).toBe(beforehand);
    expect((await ask(action, context, { path: "/", params, cookie, form })).status).toBe(status);
    expect((await audited()) > beforehand).toBe(status === 302);
  });
});

async function post(
  action: Handler,
  sent: {
    context: ReturnType<typeof requestContext>;
    params: Record<string, string>;
    cookie: string;
    body: string;
  },
): Promise<Response> {
  const headers = { Cookie: sent.cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request("http://localhost:3000/", { method: "POST", headers, body: sent.body });
  const given: Handler = (args) => action({ ...args, request });
  return ask(given, sent.context, { path: "/", params: sent.params });
}

const type = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=b";
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

it.each<[what: string, type: string | null, body: string, fields: string[] | number]>([
  ["whole", type, `a=1&${formEndName}=yes`, ["a"]],
  ["whole, with nothing in it", type, `${formEndName}=yes`, []],
  ["whole, its end not last", type, `${formEndName}=yes&a=1`, ["a"]],
  ["whole, its end twice", type, `a=1&${formEndName}=yes&${formEndName}=yes`, ["a"]],
  ["whole, in parts", multipart, `${part("a", "1")}${part(formEndName, "yes")}--b--\r\n`, ["a"]],
  ["without its end", type, "a=1", 400],
  ["with nothing", type, "", 400],
  ["with half of its end", type, `a=1&${formEndName.slice(0, -1)}`, 400],
  ["with its end as a value", type, `a=${formEndName}`, 400],
  ["with its end in capitals", type, `a=1&${formEndName.toUpperCase()}=yes`, 400],
  ["in parts, without its end", multipart, `${part("a", "1")}--b--\r\n`, 400],
  ["in parts, cut off", multipart, part("a", "1").slice(0, -6), 400],
  ["of another kind", "application/json", "{}", 415],
  ["without a kind or a body", null, "", 400],
])("a form %s", async (_, contentType, body, fields) => {
  const request = new Request("http://localhost:3000/", {
    ...{ method: "POST", headers: contentType === null ? {} : { "Content-Type": contentType } },
    ...(contentType === null ? {} : { body }),
  });
  const read = readCompleteForm(request).then(
    (form) => [...form.keys()],
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : String(thrown)),
  );
  expect(await read).toEqual(fields);
});
