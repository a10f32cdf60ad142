import { afterEach, expect, it } from "vitest";
import { must } from "#app/demo/must.ts";
import type { LeavingProblem } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { askForEvidence } from "#app/domain/evidence-requests/ask-for-evidence.server.ts";
import { arrangeSession, cancelSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { changeSession } from "#app/domain/meeting-sessions/change-session.server.ts";
import { listSessions } from "#app/domain/meetings/list-sessions.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aDocument } from "#test/factories/erased-words.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { workersInPlace } from "../factories/workers.ts";
import { describeOnBoth } from "./on-both.ts";

const family = "Jake waited a year at Oakfield School and nobody ever rang us back about it.";

const uploads = { remove: async () => undefined } as unknown as Uploads;

/** What inspectors type, and why it may not go to people who may not read what families wrote. */
const typedWords: [words: string, why: LeavingProblem | null][] = [
  [family, "verbatim"],
  ["Families said nobody ever rang us back about it.", "verbatim"],
  ["NOBODY EVER RANG US BACK ABOUT IT, we read.", "verbatim"],
  ["Two of the 3 carers said so.", "small-number"],
  ["A mother told us that it is so.", "small-number"],
  ["Only one family agreed.", "small-number"],
  ["For the three parents of looked-after children.", "small-number"],
  ["All but two of the parents disagreed.", "small-number"],
  ["Care leavers: 3", "small-number"],
  ["Half of the eight young people agreed.", "small-number"],
  ["The log of calls since May, by week.", null],
  ["Minutes of the last 3 board meetings.", null],
  ["64 of 120 parents said so.", null],
  ["The plan of 2 December, pages 3 to 4.", null],
];

describeOnBoth("words that leave beside the letter", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aHeardFamily() {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    await aResponse(open.db, { survey, now, answers: everyAnswer(set, family) });
    reader = createBackgroundQueries(open.database);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    return { from: { db: open.db, reader }, by, inspection, now };
  }

  it("are refused in a request for evidence, but for a number that counts nobody who was heard", async () => {
    const { from, by } = await aHeardFamily();
    const rest = { askedOf: "local-area-officer" as const, focusAreaId: null };
    const byDate = Temporal.PlainDate.from("2099-12-16");
    for (const [asked, why] of typedWords) {
      for (const countsNobodyHeard of [false, true]) {
        const outcome = await askForEvidence(from, {
          ...by,
          ...rest,
          byDate,
          request: asked,
          countsNobodyHeard,
        });
        const isAsked = why === null || (why === "small-number" && countsNobodyHeard);
        expect([asked, outcome]).toMatchObject([
          asked,
          isAsked ? { kind: "requested" } : { kind: "not-releasable", why },
        ]);
      }
    }
    const stored = await open.db.selectFrom("evidenceRequests").select("asked").execute();
    expect(JSON.stringify(stored)).not.toMatch(/rang/i);
  });

  it("are refused in an answer to whoever asks a file back, which stays as it was", async () => {
    const { from, by, inspection, now } = await aHeardFamily();
    const stage = { db: open.db, inspection, duringIt: now };
    for (const [answer, why] of typedWords) {
      const about = await aDocument(stage, "Calls.", { withdrawalAskedAt: "2026-12-01T12:00:00.000Z" });
      const outcome = await answerWithdrawal(from, { ...about, ...by, uploads, withdraw: false, answer });
      expect([answer, outcome]).toEqual([
        answer,
        why === null ? { kind: "kept" } : { kind: "not-releasable", why },
      ]);
      const row = await open.db
        .selectFrom("evidenceUploads")
        .select("withdrawalAnswer")
        .where("id", "=", about.uploadId)
        .executeTakeFirstOrThrow();
      expect(row.withdrawalAnswer ?? "").toBe(why === null ? answer : "");
    }
  });

  it("are refused as what a release of counts is for", async () => {
    const { from, by } = await aHeardFamily();
    const rest = { breakdownBy: null, share: true, thresholds: usualThresholds };
    for (const [purpose, why] of typedWords) {
      if (why === null) continue;
      const made = await makeRelease({ ...from, workers: workersInPlace(from) }, { ...by, ...rest, purpose });
      expect([purpose, made]).toEqual([purpose, { kind: "not-releasable", why }]);
    }
    expect(await open.db.selectFrom("releases").select("id").execute()).toEqual([]);
    const purpose = "The board of 2 December.";
    const made = await makeRelease({ ...from, workers: workersInPlace(from) }, { ...by, ...rest, purpose });
    expect(made.kind).toBe("made");
  });

  it("are refused where a session of the open meeting is arranged, changed or cancelled", async () => {
    const { from, by } = await aHeardFamily();
    const startsAt = by.now.add({ hours: 24 });
    const plain = {
      ...{ startsAt, endsAt: startsAt.add({ hours: 1 }), place: "Room 3, 12 High Street", link: "" },
      access: "Step-free. The lift takes 4 wheelchairs; two interpreters of BSL.",
    };
    const { sessionId } = must("arranged", await arrangeSession(from, { ...by, details: plain }));
    const about = { ...by, sessionId };
    for (const [words, why] of typedWords) {
      for (const field of ["place", "access"] as const) {
        const details = { ...plain, [field]: words };
        const refusal = { kind: "not-releasable", field, why };
        const arranged = await arrangeSession(from, { ...by, details });
        expect([words, arranged]).toMatchObject([words, why === null ? { kind: "arranged" } : refusal]);
        const changed = await changeSession(from, { ...about, details });
        expect([words, changed]).toEqual([words, why === null ? { kind: "changed" } : refusal]);
      }
      if (why === null) continue;
      const cancelled = await cancelSession(from, { ...about, reason: words });
      expect([words, cancelled]).toEqual([words, { kind: "not-releasable", why }]);
    }
    const sessions = await listSessions(open.db, by.inspectionId);
    expect(sessions.every(({ cancelled }) => cancelled === null)).toBe(true);
    const reason = "The hall has no heating. Come on 2 December at 10am.";
    expect(await cancelSession(from, { ...about, reason })).toEqual({ kind: "cancelled" });
  });

  it("do not block a change of the time of a session that was arranged with them before", async () => {
    const { from, by } = await aHeardFamily();
    const startsAt = by.now.add({ hours: 24 });
    const details = {
      startsAt,
      endsAt: startsAt.add({ hours: 1 }),
      place: "Hall",
      link: "",
      access: "Ramp.",
    };
    const { sessionId } = must("arranged", await arrangeSession(from, { ...by, details }));
    await open.db.updateTable("meetingSessions").set({ access: family }).execute();
    const moved = { ...details, endsAt: startsAt.add({ hours: 2 }), access: family };
    expect(await changeSession(from, { ...by, sessionId, details: moved })).toEqual({ kind: "changed" });
  });
});
