import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Database } from "#db/connection.ts";
import type { JobKind } from "#db/tables/enumerations.ts";
import { openTemporaryPostgres } from "../db/on-both.ts";
import { type ASurvey, aResponse, aSurvey } from "../factories/responses.ts";
import { ask, type Running, runStart } from "./running.ts";

const postgresUrl = inject("postgresUrl");
const fearful = "He is scared of his teacher and says he wants to die.";

describe.skipIf(postgresUrl === null)("two servers on one PostgreSQL and one folder", () => {
  let folder: string;
  let opened: Awaited<ReturnType<typeof openTemporaryPostgres>>;
  let database: Database;
  let servers: Running[];
  let survey: ASurvey;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "noonday-two-servers-"));
    opened = await openTemporaryPostgres(postgresUrl ?? "");
    database = opened.database;
    const variables = { DATABASE_URL: database.place, DATA_DIR: folder };
    servers = [await runStart(variables), await runStart(variables)];
    survey = await aSurvey(database.queries);
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await database.close();
    await opened.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const messages = () =>
    readdirSync(join(folder, "outbox"))
      .map((name) => readFileSync(join(folder, "outbox", name), "utf8"))
      .filter((text) => text.includes("Safeguarding queue"));
  const unfinishedJobs = (kind: JobKind) =>
    database.queries
      .selectFrom("jobs")
      .select(["state", "tries"])
      .where("kind", "=", kind)
      .where("state", "in", ["waiting", "running"])
      .execute();
  const sendFearful = () => {
    const question = survey.set.questions.find(({ type }) => type === "long-words");
    const answers = { [question?.id ?? ""]: [fearful] };
    return aResponse(database.queries, { survey: survey.survey, answers, now: survey.duringIt });
  };

  it("both serve, and what recurs is one job for both", async () => {
    for (const server of servers) expect((await ask(server, "/healthz")).status).toBe(200);
    for (const kind of [
      "close-due-drafts",
      "make-daily-releases",
      "erase-old-drafts",
      "sweep-uploads",
    ] as const) {
      await expect.poll(() => unfinishedJobs(kind)).toHaveLength(1);
    }
  });

  it("one safeguarding entry sends one message", async () => {
    await sendFearful();
    await expect.poll(messages).toHaveLength(1);
    await expect.poll(() => unfinishedJobs("tell-safeguarding-inspector")).toEqual([]);
    expect(messages()).toHaveLength(1);
    expect(messages()[0]).not.toContain("teacher");
  });

  it("one that is killed leaves its work to the other", async () => {
    servers[0]?.process.kill("SIGKILL");
    for (let count = 2; count <= 4; count += 1) {
      await sendFearful();
      await expect.poll(messages).toHaveLength(count);
    }
    await expect.poll(() => unfinishedJobs("tell-safeguarding-inspector")).toEqual([]);
    expect(messages()).toHaveLength(4);
  });
});
