import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { judgeResponses, withdrawJudgements } from "#app/domain/responses/judge-responses.server.ts";
import type { JudgedKind, Verdict } from "#app/domain/responses/judgement.ts";
import { openMarkedResponses } from "#app/domain/responses/open-marked-responses.server.ts";
import { openResponse } from "#app/domain/responses/open-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { aMember } from "../factories/people.ts";
import { type ASurvey, aDraft, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const leaflet = "We were handed this leaflet and asked to send these words about the service to you.";

describeOnBoth("responses that are marked", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  function look({ inspection, duringIt }: ASurvey) {
    reader ??= createBackgroundQueries(open.database);
    const about = {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now: duringIt.add({ hours: 2 }),
    };
    return openMarkedResponses({ db: open.db, reader }, about);
  }

  const wordsOf = ({ set }: ASurvey) => set.questions.find(({ type }) => type === "long-words")?.id ?? "";

  it("are those with signs of a robot, by how and how fast they were sent, and count all the same", async () => {
    const made = await aSurvey(open.db);
    const { survey, duringIt } = made;
    const send = async (seconds: number, botSignals: "filled-the-hidden-field"[]) => {
      const token = await aDraft(open.db, { survey, now: duringIt, answers: { [wordsOf(made)]: ["Fine."] } });
      const now = duringIt.add({ seconds });
      await submitResponse(open.db, { inspectionId: survey.inspectionId, token, botSignals, now });
    };
    await send(300, []);
    await send(300, ["filled-the-hidden-field"]);
    await send(3, []);
    const { doubtful, bursts, alike } = await look(made);
    expect(doubtful.map(({ botSignals }) => botSignals)).toEqual([
      ["filled-the-hidden-field"],
      ["very-fast"],
    ]);
    expect([bursts, alike]).toEqual([[], []]);
    const [{ id: responseId = "" } = {}] = doubtful;
    const by = { inspectionId: made.inspection.id, actor: made.inspection.leadActor, now: duringIt };
    expect(await openResponse(open.db, { ...by, responseId })).toMatchObject({
      answers: { [wordsOf(made)]: ["Fine."] },
      botSignals: ["filled-the-hidden-field"],
      judgements: [],
    });
    const judge = (verdict: "genuine" | "doubtful", seconds: number) =>
      judgeResponses(open.db, {
        ...by,
        entry: makeId(),
        subjects: [{ kind: "response", subject: responseId }],
        verdict,
        note: "A password manager, I think.",
        now: duringIt.add({ seconds }),
      });
    await judge("doubtful", 400);
    await judge("genuine", 500);
    expect((await look(made)).doubtful[0]?.judgement).toMatchObject({ verdict: "genuine" });
    const opened = await openResponse(open.db, { ...by, responseId });
    expect(opened?.judgements.map(({ verdict }) => verdict)).toEqual(["genuine", "doubtful"]);
    const audit = JSON.stringify(await open.db.selectFrom("auditEntries").selectAll().execute());
    expect(audit).toContain("marked-responses.judged");
    expect(audit).not.toContain("password");
    const { count } = await open.db
      .selectFrom("responses")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(3);
  });

  it("are many within ten minutes, and long texts that are alike, as long as they are not taken back", async () => {
    const made = await aSurvey(open.db);
    const { survey, duringIt, inspection } = made;
    for (let index = 0; index < 20; index += 1) {
      const token = await aDraft(open.db, {
        survey,
        now: duringIt.subtract({ minutes: 5 }),
        answers: { [wordsOf(made)]: [`Number ${index}.`] },
      });
      await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    }
    const ids = [makeId(), makeId()];
    for (const id of ids) {
      await enterOne(open.db, made, {
        id,
        entry: anEntry(made, { answers: { [wordsOf(made)]: [leaflet] } }),
      });
    }
    const { bursts, alike } = await look(made);
    expect(bursts).toMatchObject([{ count: 20, judgement: null }]);
    expect(alike.map(({ responses }) => responses.map(({ id }) => id).sort())).toEqual([[...ids].sort()]);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt.add({ hours: 3 }) };
    const judge = (kind: JudgedKind, subject: string, inspectionId = inspection.id) =>
      judgeResponses(open.db, {
        ...by,
        inspectionId,
        entry: makeId(),
        subjects: [{ kind, subject }],
        verdict: "genuine",
        note: "",
      });
    expect(await judge("burst", bursts[0]?.subject ?? "")).toMatchObject({ kind: "judged", count: 1 });
    expect((await look(made)).bursts[0]?.judgement).toMatchObject({ verdict: "genuine" });
    expect(await judge("burst", "soon")).toEqual({ kind: "no-such-subject" });
    await withdrawEnteredResponse(open.db, { ...by, responseId: ids[0] ?? "" });
    expect((await look(made)).alike).toEqual([]);
    expect(await openResponse(open.db, { ...by, responseId: ids[0] ?? "" })).toBeNull();
    const other = await aSurvey(open.db);
    expect(
      await openResponse(open.db, { ...by, inspectionId: other.inspection.id, responseId: ids[1] ?? "" }),
    ).toBe(null);
    expect(await judge("response", ids[1] ?? "", other.inspection.id)).toEqual({ kind: "no-such-subject" });
  });

  it("are judged many at once, all or none, once a press, and it is undone by who did it", async () => {
    const made = await aSurvey(open.db);
    const { inspection, duringIt } = made;
    const ids = [makeId(), makeId(), makeId()];
    for (const id of ids) await enterOne(open.db, made, { id, entry: anEntry(made) });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor };
    const now = duringIt.add({ hours: 3 });
    const subjectsOf = (chosen: readonly string[]) =>
      chosen.map((subject) => ({ kind: "response" as const, subject }));
    const judge = (chosen: readonly string[], entry: string, verdict: Verdict) =>
      judgeResponses(open.db, { ...by, entry, subjects: subjectsOf(chosen), verdict, note: "", now });
    const verdicts = async () => {
      const found: (string | undefined)[] = [];
      for (const responseId of ids) {
        const opened = await openResponse(open.db, { ...by, responseId, now });
        found.push(opened?.judgements[0]?.verdict);
      }
      return found;
    };
    const entries = async (action: AuditAction) =>
      (await open.db.selectFrom("auditEntries").select("details").where("action", "=", action).execute()).map(
        ({ details }) => JSON.parse(details),
      );
    expect(await judge([...ids, makeId()], makeId(), "doubtful")).toEqual({ kind: "no-such-subject" });
    expect(await judge([], makeId(), "doubtful")).toEqual({ kind: "no-such-subject" });
    expect(await verdicts()).toEqual([undefined, undefined, undefined]);

    expect(await judge(ids.slice(0, 1), makeId(), "genuine")).toMatchObject({ count: 1 });
    const entry = makeId();
    expect(await judge([...ids, ...ids], entry, "doubtful")).toEqual({ kind: "judged", count: 3, entry });
    expect(await judge(ids, entry, "doubtful")).toEqual({ kind: "judged", count: 3, entry });
    expect((await entries("marked-responses.judged")).slice(1)).toEqual([
      { judged: { response: 3 }, verdict: "doubtful", entry },
    ]);
    // Of judgements made at one instant either may stand first.
    expect((await verdicts()).slice(1)).toEqual(["doubtful", "doubtful"]);

    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const undo = (actor: PersonActor) =>
      withdrawJudgements(open.db, { inspectionId: inspection.id, entry, actor, now });
    expect(await undo(cqc.actor)).toEqual({ kind: "no-such-judgements" });
    expect(await undo(inspection.leadActor)).toEqual({ kind: "withdrawn", count: 3 });
    expect(await undo(inspection.leadActor)).toEqual({ kind: "no-such-judgements" });
    expect(await verdicts()).toEqual(["genuine", undefined, undefined]);
    expect(await entries("marked-responses.judgement-withdrawn")).toEqual([{ count: 3, entry }]);
  });
});
