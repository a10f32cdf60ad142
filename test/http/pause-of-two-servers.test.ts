import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, inject, it } from "vitest";
import { extendClosing } from "#app/domain/survey-pauses/extend-closing.server.ts";
import { pauseSurvey, resumeSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
import { clockStartingAt } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { openTemporaryPostgres, openTemporarySqlite } from "../db/on-both.ts";
import { usual } from "../factories/inspections.ts";
import { aDraft, aSurvey, everyAnswer, surveyNow } from "../factories/responses.ts";
import { findFreePort } from "../postgres-cluster.ts";

const postgresUrl = inject("postgresUrl");
const now = usual.surveyOpensAt.add({ hours: 5 });

type Answer = { status: number; location: string; cookies: string[]; body: string };

const kinds = [
  ["SQLite", openTemporarySqlite],
  ["PostgreSQL", () => openTemporaryPostgres(postgresUrl ?? "")],
] as const;

for (const [name, openTemporary] of kinds)
  describe.skipIf(name === "PostgreSQL" && postgresUrl === null)(
    `a pause, with two servers on ${name}`,
    () => {
      const endings: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const end of endings.splice(0).reverse()) await end();
      });

      async function start(url: string, folder: string): Promise<{ port: number; database: Database }> {
        const port = await findFreePort();
        const variables = {
          NODE_ENV: "test" as const,
          PORT: String(port),
          DATA_DIR: folder,
          DATABASE_URL: url,
        };
        const env = readEnv(variables, "test");
        const clock = clockStartingAt(now);
        const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
        const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
        const database = openDatabase(url, { poolSize: 3 });
        const server: RunningServer = await startServer({ env, database, clock, mail, log });
        endings.push(() => server.stop());
        return { port, database };
      }

      function ask(port: number, path: string, { cookie, body }: { cookie?: string; body?: string } = {}) {
        const origin = `http://localhost:${port}`;
        return new Promise<Answer>((resolve, reject) => {
          const sent = request(
            `${origin}${path}`,
            {
              method: body === undefined ? "GET" : "POST",
              headers: {
                Host: `localhost:${port}`,
                ...(cookie ? { Cookie: cookie } : {}),
                ...(body === undefined
                  ? {}
                  : { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" }),
              },
            },
            async (response) => {
              const parts: Buffer[] = [];
              for await (const part of response) parts.push(part as Buffer);
              resolve({
                status: response.statusCode ?? 0,
                location: response.headers.location ?? "",
                cookies: response.headers["set-cookie"] ?? [],
                body: Buffer.concat(parts).toString(),
              });
            },
          );
          sent.on("error", reject);
          sent.end(body);
        });
      }

      it("takes effect at once on both, and so do an extension and the end of the pause", async () => {
        const folder = mkdtempSync(join(tmpdir(), "noonday-pause-"));
        endings.push(async () => rmSync(folder, { recursive: true, force: true }));
        const opened = await openTemporary();
        endings.push(async () => {
          await opened.database.close();
          await opened.remove();
        });
        const url = opened.database.place;
        const one = await start(url, folder);
        const db = one.database.queries;
        const { inspection, survey, set } = await aSurvey(db);
        const two = await start(url, folder);
        const inspectionId = inspection.id;
        const area = `/areas/${inspection.slug}`;
        const token = await aDraft(db, { survey, now, answers: everyAnswer(set) });
        const cookie = `noonday-draft=${token}`;
        const from = { db, reader: createDirectQueries(db) };
        const by = { inspectionId, actor: inspection.leadActor, now };
        // Twice, so that the second is of the page's cache.
        for (const _ of [1, 2]) {
          expect((await ask(two.port, `${area}/survey`)).body).toContain('data-state="open"');
          expect((await ask(two.port, area)).body).not.toContain('data-state="paused"');
        }
        const reason = "Some questions do not show.";
        await pauseSurvey(from, { ...by, reason, note: "Not for families.", expectedAt: null });
        for (const { port } of [one, two]) {
          for (const path of [area, `${area}/survey`]) {
            const { body } = await ask(port, path);
            expect(body).toContain('data-state="paused"');
            expect(body).toContain(reason);
            expect(body).not.toContain("Not for families");
          }
          const check = await ask(port, `${area}/survey/check`, { cookie, body: "" });
          expect(check).toMatchObject({ status: 302, location: `${area}/survey` });
          const save = `step=focus%2F1&q-${set.questions[0]?.id}=dont-know`;
          const saved = await ask(port, `${area}/survey/saving`, { cookie, body: save });
          expect(JSON.parse(saved.body)).toEqual({ kind: "saved", to: `${area}/survey` });
          const saying = await ask(port, `${area}/survey`, { cookie });
          expect(saying.body).toContain("Your answers are saved here, and not sent yet");
        }
        expect(await db.selectFrom("responses").select("id").execute()).toEqual([]);

        const date = Temporal.PlainDate.from(usual.dayOne);
        await extendClosing(from, { ...by, date, reason: "It did not work for a day." });
        for (const { port } of [one, two]) {
          const { body } = await ask(port, area);
          expect(body).toContain('dateTime="2026-12-07T12:00:00Z" data-closes=""');
          expect(body).toContain("It did not work for a day.");
          // The place on this device lasts as long after the later closing as it would have after the first.
          const until = Temporal.Instant.from("2026-12-14T12:00:00Z");
          const save = `step=focus%2F1&q-${set.questions[0]?.id}=dont-know`;
          for (const answer of [
            await ask(port, `${area}/survey`, { cookie }),
            await ask(port, `${area}/survey/saving`, { cookie, body: save }),
          ]) {
            const [, seconds] = /^noonday-draft=.*; Max-Age=(\d+)/.exec(answer.cookies.join("\n")) ?? [];
            expect(Number(seconds)).toBeGreaterThan(now.until(until).total("seconds") - 600);
          }
        }
        expect((await surveyNow(db, inspectionId)).closesAt.toString()).toBe("2026-12-07T12:00:00Z");

        await resumeSurvey(db, by);
        expect((await ask(two.port, area)).body).not.toContain('data-state="paused"');
        const sent = await ask(two.port, `${area}/survey/check`, { cookie, body: "" });
        expect(sent).toMatchObject({ status: 302, location: `${area}/survey/receipt` });
      });
    },
  );
