import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { paths } from "#app/paths.ts";
import type { Database } from "#db/connection.ts";
import { openTemporaryPostgres, openTemporarySqlite } from "../db/on-both.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, type Running, runStart } from "./running.ts";

type Inspector = { name: string; cookie: string; actor: PersonActor; server: Running };
type Changes = { until: string; states: TextState[] };

const postgresUrl = inject("postgresUrl");

describe("two server processes on one SQLite", () => declare(openTemporarySqlite));
describe.skipIf(postgresUrl === null)("two server processes on one PostgreSQL", () => {
  declare(() => openTemporaryPostgres(postgresUrl ?? ""));
});

function declare(open: typeof openTemporarySqlite): void {
  let folder: string;
  let opened: Awaited<ReturnType<typeof open>>;
  let database: Database;
  let servers: Running[] = [];
  let survey: ASurvey;
  let lead: Inspector;
  let cqc: Inspector;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "noonday-two-readers-"));
    opened = await open();
    database = opened.database;
    const variables = { DATABASE_URL: database.place, DATA_DIR: folder };
    servers = [await runStart(variables), await runStart(variables)];
    const [first, second] = servers;
    if (!first || !second) throw new Error("two servers were to run");
    const db = database.queries;
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    survey = await aSurvey(db, { questions });
    for (let count = 1; count <= 6; count += 1) {
      const answers = everyAnswer(survey.set, `We waited ${count} years.`);
      await aResponse(db, { survey: survey.survey, answers, now: survey.duringIt });
    }
    const { inspection } = survey;
    const member = await aMember(db, { inspection, role: "cqc-inspector" });
    const now = Temporal.Now.instant();
    const cookieOf = (person: typeof inspection.lead) => signInAs(db, person, now);
    lead = {
      ...{ name: inspection.lead.name, cookie: await cookieOf(inspection.lead) },
      ...{ actor: inspection.leadActor, server: first },
    };
    cqc = { name: member.name, cookie: await cookieOf(member), actor: member.actor, server: second };
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await database.close();
    await opened.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const listTexts = () =>
    database.queries.selectFrom("texts").select(["number", "words"]).orderBy("number").execute();
  /** What the workbench asks again and again, see `watch-changes.ts`. */
  async function look({ cookie, server }: Inspector, since: string | null): Promise<Changes> {
    const query = since === null ? "" : `?since=${encodeURIComponent(since)}`;
    const path = `${paths.reading.changes(survey.inspection.id)}${query}`;
    const { status, body } = await ask(server, path, { headers: { cookie, accept: "application/json" } });
    expect(status, body).toBe(200);
    return JSON.parse(body);
  }
  async function send({ cookie, server }: Inspector, path: string, fields: Record<string, string>) {
    const headers = {
      ...{ cookie, accept: "application/json", origin: `http://localhost:${server.port}` },
      "content-type": "application/x-www-form-urlencoded",
    };
    const { status, body } = await ask(server, path, {
      ...{ method: "POST", headers, body: new URLSearchParams(fields).toString() },
    });
    expect(status, body).toBe(200);
  }
  const read = (by: Inspector, number: number) =>
    send(by, paths.reading.textReadings(survey.inspection.id, number), { read: "yes" });
  const code = (by: Inspector, { number, words }: { number: number; words: string }, newTheme: string) =>
    send(by, paths.reading.codings(survey.inspection.id, number), {
      ...{ themeId: "", newTheme, newThemeIn: survey.inspection.focusAreas[0]?.id ?? "" },
      ...{ feeling: "negative", selected: "", seen: markOf(words) },
    });

  it("show each other’s readings and codings, by the address that the workbench polls", async () => {
    const [text] = await listTexts();
    if (!text) throw new Error("no text");
    for (const [by, other, theme] of [
      [lead, cqc, "Waiting"],
      [cqc, lead, "Years"],
    ] as const) {
      const { until, states } = await look(other, null);
      expect(states).toEqual([]);
      await read(by, text.number);
      await code(by, text, theme);
      const seen = async () => (await look(other, until)).states.find(({ number }) => number === text.number);
      await expect.poll(seen).toMatchObject({
        readBy: [by.name],
        codings: expect.arrayContaining([expect.objectContaining({ theme })]),
      });
    }
  });

  it("show nothing of the other’s blind sample until both are through", async () => {
    const db = database.queries;
    const about = { inspectionId: survey.inspection.id, now: Temporal.Now.instant() };
    const proposed = await proposeSample(db, {
      ...about,
      ...{ actor: lead.actor, otherReader: cqc.actor.personId, focusAreaId: null, size: 5, seed: 1 },
    });
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    const { sampleId } = proposed;
    expect((await agreeToSample(db, { ...about, actor: cqc.actor, sampleId })).kind).toBe("agreed");
    const [, ...texts] = await listTexts();
    const [text] = texts;
    if (!text) throw new Error("no text");
    const { until } = await look(lead, null);
    const seen = async () => (await look(lead, until)).states.find(({ number }) => number === text.number);
    for (const one of texts) await read(cqc, one.number);
    await code(cqc, text, "Unseen");
    await expect.poll(seen).toMatchObject({ isBlind: true });
    expect(await seen()).toMatchObject({ isBlind: true, readBy: [], codings: [] });
    for (const one of texts) await read(lead, one.number);
    await expect
      .poll(seen)
      .toMatchObject({ isBlind: false, readBy: [cqc.name], codings: [{ theme: "Unseen", isMine: false }] });
  });
}
