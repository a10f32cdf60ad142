import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { findErasuresToReplay, listErasures } from "#app/domain/erasure/list-erasures.server.ts";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { askToTalk } from "#app/domain/talk-requests/ask-to-talk.server.ts";
import { eraseOldTalkRequests } from "#app/domain/talk-requests/erase-old-requests.server.ts";
import { findTalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import {
  countNewRequests,
  listRequests,
  openRequests,
} from "#app/domain/talk-requests/list-requests.server.ts";
import {
  arrangeTalk,
  makeDiscussionOfRequest,
  recordStep,
} from "#app/domain/talk-requests/record-step.server.ts";
import { fieldsOfHours, findHours, setTalkHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import { takeBackRequest } from "#app/domain/talk-requests/take-back-request.server.ts";
import type { TalkHours, TalkWords } from "#app/domain/talk-requests/talk-request.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { erasureListIn } from "#app/platform/erasure-list.ts";
import { type AnInspection, anInspection, usual } from "../factories/inspections.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

const at = (text: string) => Temporal.Instant.from(text);
/** The usual re-visit's last day on site is Wednesday 9 December 2026; London's time is UTC then. */
const now = at("2026-12-02T10:00:00Z");
const lastMoment = at("2026-12-09T16:59:59.999Z");
const hours = { days: "weekdays", fromTime: "09:00", untilTime: "17:00" } as const;
const receipt = "ABCD-EFGH-JKMN-PQRS-TVWX";

const words: TalkWords = {
  adultRole: "teacher",
  adultName: "Ms Oakfield",
  adultContact: "01632 960123",
  adultKnows: false,
  needs: ["signer", "quiet-place"],
  needsWords: "Please bring the blue cards",
  goodTime: "afternoon",
};
const harmful: TalkWords = { ...words, needsWords: "My uncle hits me and I am scared" };
const arrangement = {
  heldOn: "2026-12-08",
  heldTime: "14:00",
  place: "Hope School, library",
  setting: "special-school",
} as const;

describeOnBoth("a young person who asks to talk to an inspector", (open) => {
  let inspection: AnInspection;
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    await setHours();
  });

  const setHours = async (value: TalkHours | null = hours, seen?: string, of = inspection) =>
    setTalkHours(open.db, {
      ...{ inspectionId: of.id, hours: value, actor: of.leadActor, now },
      seen: seen ?? markOfFields(fieldsOfHours(await findHours(open.db, of.id))),
    });
  const about = () => ({ inspectionId: inspection.id });
  const ask = (request = words, options: { receipt?: string; now?: Temporal.Instant } = {}) =>
    askToTalk(open.db, { ...about(), receipt, request, language: "en", now, ...options });
  const list = () => listRequests(open.db, inspection.id);
  const only = async () => {
    const [request, ...others] = await list();
    if (!request || others.length > 0) throw new Error("there is not one request");
    return request;
  };
  const step = async () => ({
    ...about(),
    requestId: (await only()).id,
    actor: inspection.leadActor,
    now,
  });

  it("is read by the inspectors with the adult and the needs, and waits", async () => {
    expect(await ask()).toEqual({ kind: "asked" });
    const request = await only();
    expect(request.said).toEqual({ ...words, language: "en" });
    expect([request.state, request.number, request.isErased]).toEqual(["new", 1, false]);
    expect(await countNewRequests(open.db, inspection.id)).toBe(1);
  });

  it("asks once with one form, and with other words in it the later ones stand", async () => {
    await ask();
    await ask();
    expect(await list()).toHaveLength(1);
    await ask({ ...words, adultName: "Mr Elm" });
    const [newer, older] = await list();
    expect([newer?.said?.adultName, newer?.state]).toEqual(["Mr Elm", "new"]);
    expect([older?.said, older?.state, older?.isErased]).toEqual([null, "taken-back", true]);
    expect(await takeBackRequest(open.db, { ...about(), receipt, now })).toEqual({ kind: "taken-back" });
    expect((await list()).map(({ said }) => said)).toEqual([null, null]);
  });

  it("can ask from the notification until 5pm on the last day, while hours are set and nothing is sealed", async () => {
    const kindAt = async (moment: Temporal.Instant) =>
      (await findTalkOffer(open.db, { ...about(), now: moment })).kind;
    expect(await kindAt(now)).toBe("open");
    expect(await kindAt(lastMoment)).toBe("open");
    expect(await kindAt(at("2026-12-09T17:00:00Z"))).toBe("over");
    expect(await ask(words, { now: lastMoment })).toEqual({ kind: "asked" });
    const late = { receipt: "BBBB-EFGH-JKMN-PQRS-TVWX", now: at("2026-12-09T17:00:00Z") };
    expect(await ask(words, late)).toEqual({ kind: "not-open", offer: { kind: "over" } });
    await setHours(null);
    expect(await kindAt(now)).toBe("no-hours");
    expect(await ask(words, { receipt: late.receipt })).toMatchObject({ kind: "not-open" });
    expect(await list()).toHaveLength(1);
    const silent = await anInspection(open.db, { notified: false });
    await setHours(hours, undefined, silent);
    expect(await findTalkOffer(open.db, { inspectionId: silent.id, now })).toEqual({ kind: "no-hours" });
  });

  it("takes it back with the number alone: everything is erased at once, and stays a count", async () => {
    await ask();
    const wrong = { ...about(), receipt: "ZZZZ-EFGH-JKMN-PQRS-TVWX", now };
    expect(await takeBackRequest(open.db, wrong)).toEqual({ kind: "unknown" });
    const other = await anInspection(open.db);
    expect(await takeBackRequest(open.db, { inspectionId: other.id, receipt, now })).toEqual({
      kind: "unknown",
    });
    expect(await takeBackRequest(open.db, { ...about(), receipt, now })).toEqual({ kind: "taken-back" });
    expect(await takeBackRequest(open.db, { ...about(), receipt, now })).toEqual({ kind: "unknown" });
    expect(await only()).toMatchObject({ state: "taken-back", said: null, isErased: true });
    expect(await recordStep(open.db, { ...(await step()), step: "called" })).toEqual({ kind: "erased" });
    expect(await stored()).not.toMatch(/Oakfield|960123|blue cards/);
  });

  it("is told to every lead by a message that holds nothing of it", async () => {
    await ask();
    const mails: { to: string; subject: string; text: string }[] = [];
    const send = async (mail: (typeof mails)[number]) => {
      mails.push(mail);
      return true;
    };
    await sendWaitingMessages(open.db, { send, origin: "https://noonday.test", now });
    const own = mails.filter(({ subject }) => subject.includes("asks to talk"));
    expect(own.map(({ to }) => to)).toEqual([inspection.lead.email]);
    expect(own[0]?.text).toContain(`/revisits/${inspection.id}/young-people/requests`);
    expect(JSON.stringify(own)).not.toMatch(/Oakfield|960123|blue cards/);
  });

  it("leaves nothing of what was said, and nothing of who asked, in the audit", async () => {
    await ask();
    await openRequests(open.db, { ...about(), actor: inspection.leadActor, now });
    await takeBackRequest(open.db, { ...about(), receipt, now });
    const entries = await open.db.selectFrom("auditEntries").selectAll().execute();
    const own = entries
      .filter(({ action }) => action.startsWith("talk-request"))
      .toSorted((one, two) => one.action.localeCompare(two.action));
    expect(own.map(({ action, actorKind, actorId }) => [action, actorKind, actorId])).toEqual([
      ["talk-request.asked", "respondent", null],
      ["talk-request.taken-back", "respondent", null],
      ["talk-requests.opened", "person", inspection.lead.id],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Oakfield|960123|blue cards|ABCD/);
  });

  it("goes by the safeguarding queue first where words may speak of danger: nobody reads how to call before", async () => {
    await ask(harmful);
    const hidden = await only();
    expect(hidden.said).toBeNull();
    expect(hidden.waitsForEntry).toMatchObject({ number: 1 });
    expect(await recordStep(open.db, { ...(await step()), step: "called" })).toEqual({ kind: "waits" });
    expect(await arrangeTalk(open.db, { ...(await step()), arrangement })).toEqual({ kind: "waits" });
    const [entry] = await listEntries(open.db, inspection.id);
    expect(entry).toMatchObject({ source: "talk-request", isWithdrawn: false });
    const entryId = entry?.id ?? "";
    const assurance = await aMember(open.db, { inspection, role: "quality-assurance" });
    const opening = { ...about(), entryId, now };
    const byAssurance = actorOf(assurance, "quality-assurance");
    const unread = await openEntry(open.db, { ...opening, actor: byAssurance });
    expect([unread?.isHidden, unread?.words]).toEqual([true, null]);
    expect((await only()).said).toBeNull();
    const opened = await openEntry(open.db, { ...opening, actor: inspection.leadActor });
    expect(opened?.words).toBe("Ms Oakfield\nMy uncle hits me and I am scared");
    expect((await only()).said).toMatchObject({ adultName: "Ms Oakfield" });
    await takeBackRequest(open.db, { ...about(), receipt, now });
    const after = await openEntry(open.db, { ...opening, actor: inspection.leadActor });
    expect([after?.words, after?.isWithdrawn]).toEqual([null, true]);
  });

  it("is erased seven days after the last day on site, where no entry about it is open", async () => {
    await ask();
    await ask(harmful, { receipt: "BBBB-EFGH-JKMN-PQRS-TVWX" });
    await arrangeTalk(open.db, { ...about(), ...(await stepOf(1)), arrangement });
    expect(await eraseOldTalkRequests(open.db, at("2026-12-15T23:59:59Z"))).toBe(0);
    expect(await eraseOldTalkRequests(open.db, at("2026-12-16T00:00:01Z"))).toBe(1);
    const [danger, plain] = await list();
    expect([plain?.isErased, plain?.said, plain?.state]).toEqual([true, null, "arranged"]);
    expect([danger?.isErased, await stored()]).toEqual([false, expect.not.stringContaining("Hope School")]);
    await open.db.updateTable("safeguardingFlags").set({ closedAt: now }).execute();
    expect(await eraseOldTalkRequests(open.db, at("2026-12-16T00:00:02Z"))).toBe(1);
    expect(await stored()).not.toMatch(/Oakfield|960123|uncle/);
  });

  it("is erased as soon as the evidence is sealed", async () => {
    await ask();
    expect(await eraseOldTalkRequests(open.db, now)).toBe(0);
    await open.db
      .insertInto("seals")
      .values({
        ...{
          id: "seal",
          inspectionId: inspection.id,
          number: 1,
          sealedBy: inspection.lead.id,
          sealedAt: now,
        },
        ...{ format: 1, parts: {}, hash: "", workedOutAt: null, verdict: null, checkedAt: null },
        ...{ checkAskedAt: null, unsealedBy: null, unsealedAt: null, unsealReason: null },
      })
      .execute();
    expect(await findTalkOffer(open.db, { ...about(), now })).toEqual({ kind: "over" });
    expect(await eraseOldTalkRequests(open.db, now)).toBe(1);
    expect((await only()).isErased).toBe(true);
  });

  it("does not come back with an older backup", async () => {
    await ask();
    const before = await open.db.selectFrom("talkRequests").selectAll().execute();
    await takeBackRequest(open.db, { ...about(), receipt, now });
    const folder = mkdtempSync(join(tmpdir(), "noonday-erasures-"));
    await listErasures(open.db, { dataDir: folder, copyDir: undefined, now });
    await open.db.deleteFrom("erasures").execute();
    const { toReplay } = await findErasuresToReplay(open.db, [erasureListIn(folder)]);
    expect(toReplay.map(({ kind }) => kind)).toContain("talk-request");
    await open.db.deleteFrom("talkRequestSteps").execute();
    await open.db.deleteFrom("talkRequests").execute();
    await open.db.insertInto("talkRequests").values(before).execute();
    await replayErasures(open.db, { erasures: toReplay, uploads: {} as never, now });
    expect(await stored()).not.toMatch(/Oakfield|960123|blue cards/);
  });

  it("is called, arranged and made a discussion, with who did what, and back", async () => {
    await ask();
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const byCqc = { ...(await step()), actor: actorOf(cqc, "cqc-inspector") };
    await recordStep(open.db, { ...(await step()), step: "called" });
    await recordStep(open.db, { ...(await step()), step: "called" });
    expect((await only()).state).toBe("called");
    expect(await makeDiscussionOfRequest(open.db, byCqc)).toEqual({ kind: "not-arranged" });
    await arrangeTalk(open.db, { ...byCqc, arrangement });
    await arrangeTalk(open.db, { ...byCqc, arrangement });
    const made = await makeDiscussionOfRequest(open.db, byCqc);
    if (made.kind !== "made") throw new Error(made.kind);
    expect(await makeDiscussionOfRequest(open.db, byCqc)).toEqual(made);
    const request = await only();
    expect(request.state).toBe("discussion");
    expect(request.steps.map((one) => [one.step, one.doneByName])).toEqual([
      ["called", inspection.lead.name],
      ["arranged", cqc.name],
      ["discussion", cqc.name],
    ]);
    const [discussion] = await open.db.selectFrom("discussions").selectAll().execute();
    expect(discussion).toMatchObject({ heldOn: "2026-12-08", place: arrangement.place, helpers: "" });
    expect(JSON.stringify(discussion)).not.toMatch(/Oakfield|960123|blue cards/);
    const gone = { ...about(), discussionId: made.discussionId, actor: inspection.leadActor, now };
    expect(await removeDiscussion(open.db, gone)).toEqual({ kind: "removed" });
    expect((await only()).state).toBe("arranged");
    await recordStep(open.db, { ...byCqc, step: "declined" });
    expect((await only()).state).toBe("declined");
    await recordStep(open.db, { ...byCqc, step: "reopened" });
    expect((await only()).state).toBe("new");
  });

  it("is one request of each area where the same code comes to two of them", async () => {
    await ask();
    const other = await anInspection(open.db);
    await setHours(hours, undefined, other);
    const there = { receipt, request: words, language: "en", now } as const;
    expect(await askToTalk(open.db, { inspectionId: other.id, ...there })).toEqual({ kind: "asked" });
    await takeBackRequest(open.db, { inspectionId: other.id, receipt, now });
    expect((await only()).isErased).toBe(false);
  });

  it("stays one where two windows send it at the same time", async () => {
    const outcomes = await Promise.all([ask(), ask(), ask()]);
    expect(outcomes).toEqual([{ kind: "asked" }, { kind: "asked" }, { kind: "asked" }]);
    expect(await list()).toHaveLength(1);
  });

  it("belongs to one re-visit: from another it cannot be changed", async () => {
    await ask();
    const other = await anInspection(open.db);
    const foreign = { ...(await step()), inspectionId: other.id, actor: other.leadActor };
    expect(await recordStep(open.db, { ...foreign, step: "called" })).toEqual({ kind: "no-such-request" });
    expect(await arrangeTalk(open.db, { ...foreign, arrangement })).toEqual({ kind: "no-such-request" });
    expect(await makeDiscussionOfRequest(open.db, foreign)).toEqual({ kind: "no-such-request" });
  });

  it("is held to its limits by the database, and is either whole or erased", async () => {
    await ask();
    const change = (changes: Record<string, unknown>) =>
      open.db
        .updateTable("talkRequests")
        .set(changes as never)
        .execute();
    for (const wrong of [
      { adultName: "" },
      { adultRole: "me" },
      { goodTime: "night" },
      { adultContact: null },
      { erasedAt: now },
    ])
      await expect(change(wrong)).rejects.toThrow();
    await expect(change({ needsWords: "a".repeat(501) })).rejects.toThrow();
    const turned = { ...hours, fromTime: "17:00", untilTime: "09:00" };
    await expect(setHours(turned)).rejects.toThrow();
  });

  it("does not have the hours replaced by a window that did not show them", async () => {
    const later = { ...hours, untilTime: "18:00" };
    expect(await setHours(later, "an older mark")).toMatchObject({ kind: "changed-meanwhile", hours });
  });

  const stepOf = async (number: number) => {
    const request = (await list()).find((one) => one.number === number);
    return { requestId: request?.id ?? "", actor: inspection.leadActor, now };
  };

  async function stored(): Promise<string> {
    const rows = [
      await open.db.selectFrom("talkRequests").selectAll().execute(),
      await open.db.selectFrom("talkRequestSteps").selectAll().execute(),
    ];
    return JSON.stringify(rows);
  }
});

it("the usual re-visit is notified before its young people ask", () => {
  expect(Temporal.Instant.compare(usual.notifiedAt, now)).toBeLessThan(0);
});
