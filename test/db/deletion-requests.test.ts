import { expect, it } from "vitest";
import {
  askForDeletion,
  findOpenDeletion,
  withdrawDeletion,
} from "#app/domain/deletion/ask-for-deletion.server.ts";
import { confirmDeletion } from "#app/domain/deletion/confirm-deletion.server.ts";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import {
  recordNotification,
  withdrawNotification,
} from "#app/domain/notification/record-notification.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { liftHold, setHold } from "#app/domain/retention/hold-inspection.server.ts";
import { openRetention } from "#app/domain/retention/open-retention.server.ts";
import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { aPublishedLetter, aSecondPerson, dayAfter, lastDay, publishedAt } from "../factories/deletions.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("how long an inspection is kept", (open) => {
  it("is confirmed before families are told, and never gets shorter than they were", async () => {
    const inspection = await anInspection(open.db, { notified: false, retentionMonths: null });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: usual.notifiedAt };
    let minutes = 0;
    const decide = (months: number, seen: string, reason = "") => {
      minutes += 1;
      return decideRetention(open.db, { ...by, now: by.now.add({ minutes }), months, seen, reason });
    };
    expect(await recordNotification(open.db, by)).toEqual({ kind: "not-ready", missing: ["retention"] });
    expect(await decide(5, "")).toEqual({ kind: "too-short", min: 6, isPromised: false });
    expect(await decide(9, "")).toEqual({ kind: "confirmed" });
    // Another window still shows that nothing is confirmed.
    expect(await decide(7, "")).toEqual({ kind: "changed-since", months: 9 });
    expect(await decide(9, "")).toEqual({ kind: "unchanged" });
    expect(await decide(8, "9")).toEqual({ kind: "reason-missing" });
    expect(await decide(8, "9", "Families are told less.")).toEqual({ kind: "changed" });
    expect((await recordNotification(open.db, by)).kind).toBe("recorded");
    expect((await findSurvey(open.db, inspection))?.keptMonths).toBe(8);
    expect(await decide(7, "8", "Shorter.")).toEqual({ kind: "too-short", min: 8, isPromised: true });
    expect(await decide(12, "8", "A court asked.")).toEqual({ kind: "changed" });
    expect((await findSurvey(open.db, inspection))?.keptMonths).toBe(12);
    // What families have read cannot be unsaid.
    await withdrawNotification(open.db, { ...by, reason: "Too early." });
    expect(await decide(11, "12", "Shorter.")).toEqual({ kind: "too-short", min: 12, isPromised: true });
    const opened = await openRetention(open.db, by);
    expect(opened).toMatchObject({ months: 12, leastMonths: 12, until: null, isConfirmed: true });
    expect(opened?.decisions.map(({ months }) => months)).toEqual([9, 8, 12]);
  });
});

describeOnBoth("a request to delete an inspection", (open) => {
  it("is refused, with why, until its time is over, nothing holds it and no entry is open", async () => {
    const inspection = await anInspection(open.db);
    const { leadActor: actor } = inspection;
    const by = { inspectionId: inspection.id, actor };
    const ask = async (now: Temporal.Instant) => {
      const asked = await askForDeletion(open.db, { ...by, now });
      return asked.kind === "refused" ? asked.obstacles.map(({ why }) => why) : asked.kind;
    };
    expect(await ask(dayAfter)).toEqual(["not-published"]);
    await aPublishedLetter(open.db, inspection);
    expect(await ask(lastDay)).toEqual(["too-early"]);
    const hold = { ...by, hold: "complaint" as const, reason: "A parent complained.", now: publishedAt };
    const reviewOn = Temporal.PlainDate.from("2027-08-01");
    expect(await setHold(open.db, { ...hold, reviewOn: Temporal.PlainDate.from("2027-01-02") })).toEqual({
      kind: "review-over",
    });
    expect((await setHold(open.db, { ...hold, reviewOn })).kind).toBe("set");
    await open.db
      .insertInto("safeguardingFlags")
      .values({
        ...{ id: "f", inspectionId: inspection.id, number: 1, source: "meeting", responseId: null },
        ...{ sourceId: "gone", questionVersionId: null, child: 1, ofTranslation: false, kinds: ["neglect"] },
        ...{ level: "same-day", startsAt: publishedAt, dueAt: publishedAt },
        ...{ raisedAt: publishedAt, wordsChangedAt: null, seenAt: null, seenBy: null, toldAt: publishedAt },
      })
      .execute();
    expect(await ask(dayAfter)).toEqual(["held", "safeguarding"]);
    const retention = await openRetention(open.db, { inspectionId: inspection.id, now: dayAfter });
    const holdId = retention?.holds[0]?.id ?? "";
    const lifting = { ...by, holdId, reason: "It was answered.", now: dayAfter };
    expect((await liftHold(open.db, lifting)).kind).toBe("lifted");
    expect((await liftHold(open.db, lifting)).kind).toBe("lifted-before");
    expect((await liftHold(open.db, { ...lifting, holdId: makeId() })).kind).toBe("no-such-hold");
    await open.db
      .updateTable("safeguardingFlags")
      .set({ seenAt: dayAfter, seenBy: actor.personId })
      .execute();
    expect(await ask(dayAfter)).toEqual(["safeguarding"]);
    await open.db
      .insertInto("safeguardingActions")
      .values({
        ...{ id: "a", flagId: "f", kind: "note", done: "Referred.", doneBy: actor.personId },
        recordedAt: dayAfter,
      })
      .execute();
    // That something was done is no outcome.
    expect(await ask(dayAfter)).toEqual(["safeguarding"]);
    await open.db
      .updateTable("safeguardingFlags")
      .set({ outcome: "no-concern", closedAt: dayAfter, closedBy: actor.personId })
      .execute();
    // A machine that serves writes down that its clock is right; one that is far from it is not believed.
    await open.db.insertInto("clockTicks").values({ name: "seen", at: publishedAt }).execute();
    expect(await ask(dayAfter)).toEqual(["clock"]);
    await open.db.deleteFrom("clockTicks").execute();
    expect(await ask(dayAfter)).toBe("asked");
    expect(await ask(dayAfter)).toBe("asked-before");
  });

  it("tells everybody who can be the second person that it waits for them, and nobody once it does not", async () => {
    const inspection = await anInspection(open.db, { areaName: "North Vale" });
    await aPublishedLetter(open.db, inspection);
    const second = await aSecondPerson(open.db, inspection);
    await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const by = { inspectionId: inspection.id, now: dayAfter, actor: inspection.leadActor };
    const sent: { to: string; text: string }[] = [];
    const send = async (message: { to: string; text: string }) => sent.push(message) > 0;
    const deliver = () =>
      sendWaitingMessages(open.db, { send, origin: "https://noonday.example", now: dayAfter });
    await deliver();
    sent.length = 0;
    await askForDeletion(open.db, by);
    await deliver();
    expect(sent.map(({ to }) => to)).toEqual([second.email]);
    expect(sent[0]?.text).toContain(`https://noonday.example/revisits/${inspection.id}/keeping`);
    const ask = await findOpenDeletion(open.db, inspection.id);
    await withdrawDeletion(open.db, { ...by, deletionId: ask?.id ?? "" });
    await askForDeletion(open.db, by);
    const again = await findOpenDeletion(open.db, inspection.id);
    await withdrawDeletion(open.db, { ...by, deletionId: again?.id ?? "" });
    await deliver();
    expect(sent).toHaveLength(1);
  });

  it("needs another person, the area's name and the request that they saw", async () => {
    const inspection = await anInspection(open.db, { areaName: "North  Vale" });
    await aPublishedLetter(open.db, inspection);
    const second = await aSecondPerson(open.db, inspection);
    const by = { inspectionId: inspection.id, now: dayAfter };
    const lead = { ...by, actor: inspection.leadActor };
    await askForDeletion(open.db, lead);
    const request = await findOpenDeletion(open.db, inspection.id);
    const typed = { ...by, actor: second.actor, deletionId: request?.id ?? "", typedName: " north vale " };
    expect(await confirmDeletion(open.db, { ...typed, actor: inspection.leadActor })).toEqual({
      kind: "own-request",
    });
    expect(await confirmDeletion(open.db, { ...typed, typedName: "North" })).toEqual({ kind: "other-name" });
    expect(await withdrawDeletion(open.db, { ...lead, deletionId: makeId() })).toEqual({
      kind: "changed-since",
    });
    expect(await withdrawDeletion(open.db, { ...lead, deletionId: typed.deletionId })).toEqual({
      kind: "withdrawn",
    });
    expect(await confirmDeletion(open.db, typed)).toEqual({ kind: "changed-since" });
    await askForDeletion(open.db, lead);
    expect(await confirmDeletion(open.db, typed)).toEqual({ kind: "changed-since" });
    const again = { ...typed, deletionId: (await findOpenDeletion(open.db, inspection.id))?.id ?? "" };
    const reviewOn = Temporal.PlainDate.from("2027-08-01");
    await setHold(open.db, { ...lead, hold: "claim", reason: "A claim came.", reviewOn });
    expect((await confirmDeletion(open.db, again)).kind).toBe("refused");
    const holdId = (await openRetention(open.db, by))?.holds[0]?.id ?? "";
    await liftHold(open.db, { ...lead, holdId, reason: "It was withdrawn." });
    expect(await confirmDeletion(open.db, again)).toEqual({ kind: "confirmed" });
    expect(await confirmDeletion(open.db, again)).toEqual({ kind: "changed-since" });
    expect(await withdrawDeletion(open.db, { ...lead, deletionId: again.deletionId })).toEqual({
      kind: "changed-since",
    });
  });

  it("does not take a request of somebody who has no part any more", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const asker = await aSecondPerson(open.db, inspection);
    const by = { inspectionId: inspection.id, now: dayAfter };
    await askForDeletion(open.db, { ...by, actor: asker.actor });
    await open.db.updateTable("members").set({ leftAt: dayAfter }).where("personId", "=", asker.id).execute();
    const deletionId = (await findOpenDeletion(open.db, inspection.id))?.id ?? "";
    const typed = { ...by, deletionId, typedName: inspection.areaName, actor: inspection.leadActor };
    expect(await confirmDeletion(open.db, typed)).toEqual({ kind: "asker-gone", name: asker.name });
  });

  it("is one or the other where one confirms while the other withdraws", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const second = await aSecondPerson(open.db, inspection);
    const by = { inspectionId: inspection.id, now: dayAfter };
    await askForDeletion(open.db, { ...by, actor: inspection.leadActor });
    const deletionId = (await findOpenDeletion(open.db, inspection.id))?.id ?? "";
    const [confirmed, withdrawn] = await Promise.all([
      confirmDeletion(open.db, { ...by, deletionId, typedName: inspection.areaName, actor: second.actor }),
      withdrawDeletion(open.db, { ...by, deletionId, actor: inspection.leadActor }),
    ]);
    const kinds = [confirmed.kind, withdrawn.kind];
    expect([
      ["confirmed", "changed-since"],
      ["changed-since", "withdrawn"],
    ]).toContainEqual(kinds);
    const { deletedAt } = await open.db
      .selectFrom("inspections")
      .select("deletedAt")
      .where("id", "=", inspection.id)
      .executeTakeFirstOrThrow();
    expect(deletedAt === null).toBe(withdrawn.kind === "withdrawn");
  });
});
