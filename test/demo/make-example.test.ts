import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { exampleshire } from "#app/demo/exampleshire/index.ts";
import { makeExample } from "#app/demo/make-example.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { listExamplePeople } from "#app/domain/people/list-example-people.server.ts";
import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import type { Message } from "#app/platform/mail.ts";
import { createUploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { withoutWaitingForDisk } from "#db/demo-marker.ts";
import { describeOnBoth } from "../db/on-both.ts";

/** A Sunday evening, on the day the clocks went back: the kind of moment at which somebody tries a demo. */
const now = Temporal.Instant.from("2026-10-25T19:30:00+00:00");

describeOnBoth("the example", (open) => {
  it("is made whole by the product's own operations", { timeout: 120_000 }, async () => {
    const db = open.db;
    const sent: { to: string; at: string }[] = [];
    const dataDir = mkdtempSync(join(tmpdir(), "noonday-example-"));
    const uploads = createUploads({ dataDir, clamavUrl: undefined });
    const post = {
      origin: "http://localhost:3000",
      send: async ({ to }: Message, at: Temporal.Instant) => sent.push({ to, at: at.toString() }),
    };
    await withoutWaitingForDisk(open.database, () => makeExample({ db, post, uploads, now }));

    expect(await surveyStates(db)).toEqual({ exampleshire: "open", middlefold: "closed" });
    expect(await countResponses(db)).toEqual({
      exampleshire: { sent: 400, unfinished: 0 },
      middlefold: { sent: 120, unfinished: expect.any(Number) },
    });
    const marked = await db
      .selectFrom("responses")
      .select("doubts")
      .where("doubts", "<>", sql<never>`'[]'`)
      .execute();
    expect(marked).toEqual([{ doubts: ["very-fast"] }, { doubts: ["very-fast"] }]);
    expect(await db.selectFrom("drafts").select("id").execute()).toHaveLength(22 + 7);
    expect(await db.selectFrom("discussions").select("id").execute()).toHaveLength(3);
    expect(await db.selectFrom("evidenceUploads").select("id").execute()).toHaveLength(3 + 4);
    // Families of up to four children answer of each, and are not asked what is no question for them, in both areas.
    const children = await db.selectFrom("answers").select("child").distinct().orderBy("child").execute();
    expect(children.map(({ child }) => child)).toEqual([1, 2, 3, 4]);
    const unasked = await db
      .selectFrom("unaskedQuestions")
      .innerJoin("questionVersions", "questionVersions.id", "unaskedQuestions.questionVersionId")
      .select("questionVersions.inspectionId")
      .distinct()
      .execute();
    expect(unasked).toHaveLength(2);
    rmSync(dataDir, { recursive: true });
    expect(await db.selectFrom("meetingNotes").select("id").execute()).toHaveLength(25);

    const [first, second] = await listExamplePeople(db);
    expect([first?.areaName, second?.areaName]).toEqual(["Exampleshire", "Middlefold"]);
    expect(first?.people.map(({ name }) => name).sort()).toEqual(
      exampleshire.people.map(({ name }) => name).sort(),
    );
    const buttons = [first, second].flatMap((area) => area?.people.map(({ button }) => button) ?? []);
    expect(buttons).toEqual(
      expect.arrayContaining([
        "Continue as lead inspector",
        "Continue as CQC inspector",
        "Continue as quality assurance",
        "Continue as parent carer forum",
        "Continue as local area officer",
      ]),
    );
    expect(new Set(buttons).size).toBe(buttons.length);

    // Everybody was invited by a message, before now; the lead, who started both, was told of the safeguarding queue.
    expect(new Set(sent.map(({ to }) => to)).size).toBe(12);
    expect(sent.every(({ at, to }) => at < now.toString() && to.endsWith(".example.org"))).toBe(true);

    const entries = await db.selectFrom("auditEntries").select("at").orderBy("number").execute();
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted(Temporal.Instant.compare));
    expect(times.every((at) => Temporal.Instant.compare(at, now) < 0)).toBe(true);
    expect(await verifyAuditChain(db)).toEqual({ kind: "whole", length: times.length });

    const comments = await db.selectFrom("questionComments").select(["answerOutcome"]).execute();
    expect(comments.map(({ answerOutcome }) => answerOutcome).sort()).toEqual(
      expect.arrayContaining(["changed", "kept"]),
    );
    expect(comments.every(({ answerOutcome }) => answerOutcome !== null)).toBe(true);
  });
});

async function surveyStates(db: Queries) {
  const states: Record<string, string | undefined> = {};
  for (const slug of ["exampleshire", "middlefold"]) {
    const survey = await findSurvey(db, { slug });
    states[slug] = survey ? stateOf(survey, now) : undefined;
  }
  return states;
}

async function countResponses(db: Queries) {
  const rows = await db
    .selectFrom("responses")
    .innerJoin("inspections", "inspections.id", "responses.inspectionId")
    .select(["inspections.slug", "responses.unfinished"])
    .execute();
  const of = (slug: string, unfinished: boolean) =>
    rows.filter((row) => row.slug === slug && row.unfinished === unfinished).length;
  return {
    exampleshire: { sent: of("exampleshire", false), unfinished: of("exampleshire", true) },
    middlefold: { sent: of("middlefold", false), unfinished: of("middlefold", true) },
  };
}
