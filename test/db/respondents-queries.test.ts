import type { CompiledQuery } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDraft, findReceipt } from "#app/domain/drafts/find-draft.server.ts";
import { findSurveyAndDraft } from "#app/domain/drafts/find-survey-and-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import type { Queries } from "#db/connection.ts";
import { aDraft, aSurvey, everyAnswer } from "../factories/responses.ts";
import { openTemporarySqlite } from "./on-both.ts";

/** The same database, and what was asked of it. */
function listening(db: Queries): { db: Queries; queries: CompiledQuery[] } {
  const queries: CompiledQuery[] = [];
  const heard = <On extends Queries>(on: On): On =>
    new Proxy(on, {
      get(target, name) {
        if (name === "executeQuery") {
          return (query: CompiledQuery) => {
            queries.push(query);
            return target.executeQuery(query);
          };
        }
        if (name === "transaction") {
          return () => ({
            execute: (work: (trx: Queries) => unknown) =>
              target.transaction().execute(async (trx) => work(heard(trx))),
          });
        }
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  return { db: heard(db), queries };
}

describe("what is asked for one family", () => {
  let open: Awaited<ReturnType<typeof openTemporarySqlite>>;
  beforeAll(async () => {
    open = await openTemporarySqlite();
  });
  afterAll(async () => {
    await open.database.close();
    await open.remove();
  });

  it("does not grow with how many have answered: each row is found by its own key", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.database.queries);
    const { inspectionId, slug } = survey;
    const token = await aDraft(open.database.queries, { survey, now });
    const { db, queries } = listening(open.database.queries);
    const found = await findSurveyAndDraft(db, { slug, token });
    const draft = found?.draft ?? undefined;
    const answers = everyAnswer(set);
    await saveDraft(db, { survey, token, draft, step: "focus/1", answers, done: true, copy: null, now });
    await submitResponse(db, { inspectionId, token, now });
    await findDraft(db, { inspectionId, token });
    expect(await findReceipt(db, { inspectionId, token })).not.toBeNull();
    const plans = await Promise.all(
      queries.map(async (query) => {
        const plan = await open.database.queries.executeQuery<{ detail: string }>({
          ...query,
          sql: `explain query plan ${query.sql}`,
        });
        return plan.rows.map(({ detail }) => detail);
      }),
    );
    const ofMany = plans
      .flat()
      .filter((step) => /\b(drafts|responses|own|changed|answers|consents|furtherReceipts)\b/.test(step));
    expect(ofMany.length).toBeGreaterThan(5);
    expect(ofMany.filter((step) => /^SCAN|\(inspectionId=\?\)/.test(step))).toEqual([]);
  });
});
