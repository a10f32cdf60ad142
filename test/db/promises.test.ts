import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { permissions, type Resource } from "#app/domain/access/permissions.ts";
import { eraseOldDrafts } from "#app/domain/drafts/erase-old-drafts.server.ts";
import { receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { publishDueNotices } from "#app/domain/privacy/publish-notice.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { judgeResponses } from "#app/domain/responses/judge-responses.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { indexTexts } from "#app/domain/search/index-texts.server.ts";
import { recordFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { makeId } from "#app/platform/tokens.ts";
import { loader as loadNotice } from "#app/routes/area/privacy/route.tsx";
import { loader as loadConsent } from "#app/routes/survey/consent/route.tsx";
import { loader as loadStart } from "#app/routes/survey/start/route.tsx";
import { aDraft, agreedToAll, aResponse, aSurvey, everyAnswer, surveyNow } from "../factories/responses.ts";
import { requestContext } from "../routes/asking.ts";
import { findInFiles } from "./files-on-disk.ts";
import { describeOnBoth } from "./on-both.ts";

/** What families wrote, whole or in parts, stands on these pages or in these files. */
const ofFamiliesWords: readonly Resource[] = [
  ...([
    "responses",
    "response-judgements",
    "safeguarding-entries",
    "entered-responses",
    "collation",
  ] as const),
  ...([
    "young-peoples-views",
    "meeting-notes",
    "reading",
    "themes",
    "text-translations",
    "quotations",
  ] as const),
  ...(["findings", "judgements", "judgement-differences", "letter-draft", "seal", "audit"] as const),
];

describeOnBoth("what families are promised", (open) => {
  const contexts: ReturnType<typeof requestContext>[] = [];
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.reader.close();
  });

  it("what was not sent is there seven days after the survey has closed, and erased right after", async () => {
    const { db } = open;
    const { survey, set, duringIt: now } = await aSurvey(db);
    const choices = { ...agreedToAll, useUnfinished: false };
    await aDraft(db, { survey, now, choices, answers: everyAnswer(set) });
    const drafts = () => db.selectFrom("drafts").select("id").execute();
    await closeDueDrafts(db, survey.closesAt.add({ hours: 1 }));
    const week = survey.closesAt.add({ hours: 7 * 24 });
    await eraseOldDrafts(db, week.subtract({ seconds: 1 }));
    expect(await drafts()).toHaveLength(1);
    await eraseOldDrafts(db, week);
    expect(await drafts()).toEqual([]);
    expect(await db.selectFrom("responses").select("id").execute()).toEqual([]);
  });

  it("what is taken back leaves a response, its times and its consents, and no mark, group or note of it", async () => {
    const { db } = open;
    const { survey, set, inspection, duringIt: now } = await aSurvey(db);
    const about = { children: ["3"], "age-phase": ["primary"] };
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, "Taken back zqx."), about });
    const { id } = await db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    await db
      .updateTable("responses")
      .set({ doubts: ["very-fast"] })
      .execute();
    const { inspectionId } = survey;
    await judgeResponses(db, {
      inspectionId,
      ...{ entry: makeId(), verdict: "doubtful", note: "Their son is named in it." },
      ...{ subjects: [{ kind: "response", subject: id }], actor: inspection.leadActor, now },
    });
    const later = now.add({ minutes: 5 });
    await recordFault(db, {
      ...{ inspectionId, startsAt: now.subtract({ minutes: 5 }), endsAt: later, reason: "A button was gone" },
      ...{ questionVersionIds: [], seen: 0, actor: inspection.leadActor, now: later },
    });
    expect(await db.selectFrom("faultMarks").select("responseId").execute()).toEqual([{ responseId: id }]);
    await withdrawResponse(db, { survey, receipt, now });
    const response = await db.selectFrom("responses").selectAll().executeTakeFirstOrThrow();
    expect(response).toMatchObject({ children: null, doubts: [], withdrawnAt: now, receivedAt: now });
    const tables = [
      ...(["answers", "responseGroups", "texts", "textTerms", "responseJudgements", "faultMarks"] as const),
    ];
    for (const table of tables) expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await db.selectFrom("consents").select("withdrawnAt").execute()).toEqual([{ withdrawnAt: now }]);
  });

  it("every page that says for how many months everything is kept says the same", async () => {
    const { db, database } = open;
    const { survey, inspection, duringIt: now } = await aSurvey(db);
    const by = { inspectionId: survey.inspectionId, actor: inspection.leadActor, now };
    await decideRetention(db, { ...by, months: 17, reason: "A claim", seen: "6" });
    const context = requestContext(database, now);
    contexts.push(context);
    await publishDueNotices(db, { backupDays: context.env.backupDays + 1, now });
    const { slug, keptMonths } = await surveyNow(db, survey.inspectionId);
    const args = (path: string): PageArgs => ({
      request: new Request(`http://localhost:3000/areas/${slug}${path}`),
      params: { area: slug },
      context,
    });
    const start = await loadStart(args("/survey"));
    const consent = await loadConsent(args("/survey/consent"));
    const notice = await loadNotice(args("/privacy"));
    expect([keptMonths, start.data.keptMonths, consent.keptMonths, notice.months]).toEqual([17, 17, 17, 17]);
    expect(notice.backupDays).toBe(start.data.backupDays);
  });

  it("whoever may see what families wrote is an inspector or checks their work", () => {
    const insiders = ["lead-inspector", "cqc-inspector", "quality-assurance"];
    const others = ofFamiliesWords.filter((resource) =>
      permissions[resource].see.some((role) => !insiders.includes(role)),
    );
    expect(others).toEqual([]);
    const writers = ofFamiliesWords.filter((resource) =>
      permissions[resource].change.some((role) => !insiders.includes(role)),
    );
    expect(writers).toEqual([]);
  });

  it("no page, text, search or export has a word of what was not sent", async () => {
    const { db } = open;
    const { survey, set, duringIt: now } = await aSurvey(db);
    const choices = { ...agreedToAll, useUnfinished: false };
    await aDraft(db, { survey, now, choices, answers: everyAnswer(set, "Unsent zqxwords.") });
    await indexTexts(db);
    await closeDueDrafts(db, survey.closesAt.add({ hours: 1 }));
    await indexTexts(db);
    // Everything that inspectors read is made of tables other than the drafts' own.
    const found: string[] = [];
    for (const { name } of await db.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      if (JSON.stringify(rows).includes("zqxwords")) found.push(name);
    }
    expect(found).toEqual(["drafts"]);
  });

  it("no table and no file of the database holds a receipt or a code", async () => {
    const { db, database } = open;
    const { survey, set, duringIt: now } = await aSurvey(db);
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, "Stored zqxwords.") });
    const token = await aDraft(db, { survey, now, answers: everyAnswer(set) });
    const secrets = [receipt, token, receiptOf(token)].flatMap((one) => [one, one.replaceAll("-", "")]);
    const found = await findInFiles(database, [...secrets, "Stored zqxwords."]);
    expect(found).toEqual(["Stored zqxwords."]);
  });

  it("of who came to a meeting or a discussion there is a number, and no column for a name", async () => {
    const tables = await open.db.introspection.getTables();
    const columnsOf = (table: string) =>
      (tables.find(({ name }) => name === table)?.columns ?? []).map(({ name }) => name);
    expect(columnsOf("discussionParticipants").toSorted()).toEqual([
      "ageBand",
      "discussionId",
      "id",
      "number",
    ]);
    const all = ["meetingSessions", "meetingNotes", "discussions", "discussionWords", "participantConsents"];
    const named = all.flatMap((table) =>
      columnsOf(table).filter((column) => /name|email|phone|address|birth|school/i.test(column)),
    );
    expect(all.filter((table) => columnsOf(table).length === 0)).toEqual([]);
    expect(named).toEqual([]);
  });
});
