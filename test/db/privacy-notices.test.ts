import { expect, it } from "vitest";
import { findNotice, listNoticeEditions } from "#app/domain/privacy/find-notice.server.ts";
import { currentWording } from "#app/domain/privacy/notice.ts";
import { publishDueNotices, publishNotice } from "#app/domain/privacy/publish-notice.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { enterOne } from "../factories/entries.ts";
import { anInspection } from "../factories/inspections.ts";
import { aDraft, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("the privacy notice", (open) => {
  const editionsOf = async (inspectionId: string) =>
    (await listNoticeEditions(open.db, inspectionId)).map(({ edition }) => edition).toReversed();
  const consents = () =>
    open.db.selectFrom("consents").select(["mode", "noticeEdition"]).orderBy("givenAt").execute();

  it("has an edition for each change, none of which can be changed, and a consent names the one that stood", async () => {
    const { db } = open;
    const { survey, inspection, duringIt: now } = await aSurvey(db);
    const { inspectionId } = survey;
    await aDraft(db, { survey, now });
    await publishDueNotices(db, { backupDays: 31, now });
    await publishDueNotices(db, { backupDays: 31, now });
    await aDraft(db, { survey, now: now.add({ minutes: 1 }) });
    const from = { db, reader: createDirectQueries(db) };
    const words = {
      controllers: "Ofsted for one part, the CQC for the other.",
      contact: "dpo@ofsted.example",
    };
    const input = { inspectionId, words, backupDays: 31, actor: inspection.leadActor, now };
    expect(await publishNotice(from, input)).toEqual({ kind: "published", edition: 2 });
    expect(await publishNotice(from, input)).toEqual({ kind: "same" });
    const by = { inspectionId, actor: inspection.leadActor, now };
    await decideRetention(db, { ...by, months: 12, reason: "A complaint", seen: "6" });
    await publishDueNotices(db, { backupDays: 31, now });
    await publishDueNotices(db, { backupDays: 8, now: now.add({ hours: 24 }) });
    await aDraft(db, { survey, now: now.add({ minutes: 2 }) });
    expect(await editionsOf(inspectionId)).toEqual([1, 2, 3, 4]);
    const about = { inspectionId, months: 1, backupDays: 1 };
    expect(await findNotice(db, { ...about, edition: 1 })).toMatchObject({
      months: 6,
      backupDays: 31,
      contact: "",
    });
    expect(await findNotice(db, { ...about, edition: null })).toMatchObject({
      ...{ edition: 4, months: 12, backupDays: 8, ...words },
    });
    expect(await findNotice(db, { ...about, edition: 5 })).toBeNull();
    expect((await consents()).map(({ noticeEdition }) => noticeEdition)).toEqual([null, 1, 4]);
    const change = db.updateTable("privacyNotices").set({ contact: "another" }).execute();
    await expect(change).rejects.toThrow("stays as it was");
  });

  it("is published for whom families can see, once by two at once, and knows no edition of a paper", async () => {
    const { db } = open;
    const hidden = await anInspection(db, { notified: false });
    const stage = await aSurvey(db);
    const now = stage.duringIt;
    await Promise.all([1, 2].map(() => publishDueNotices(db, { backupDays: 31, now })));
    expect(await editionsOf(hidden.id)).toEqual([]);
    expect(await editionsOf(stage.survey.inspectionId)).toEqual([1]);
    await enterOne(db, stage);
    expect(await consents()).toMatchObject([{ noticeEdition: null }]);
  });

  it("does not go to and fro between two servers that are set up differently", async () => {
    const { db } = open;
    const { survey, duringIt: now } = await aSurvey(db);
    const { inspectionId } = survey;
    for (let minute = 0; minute < 6; minute += 1)
      await publishDueNotices(db, {
        backupDays: minute % 2 === 0 ? 8 : 31,
        now: now.add({ minutes: minute }),
      });
    expect(await editionsOf(inspectionId)).toEqual([1, 2]);
    const about = { inspectionId, edition: null, months: 6, backupDays: 1 };
    expect(await findNotice(db, about)).toMatchObject({ backupDays: 31 });
    await db
      .insertInto("privacyNotices")
      .values({
        ...{ inspectionId, edition: 3, wording: currentWording + 1, months: 6, backupDays: 31 },
        ...{ controllers: "", contact: "", publishedAt: now, publishedBy: null },
      })
      .execute();
    await publishDueNotices(db, { backupDays: 31, now: now.add({ hours: 48 }) });
    expect(await editionsOf(inspectionId)).toEqual([1, 2, 3]);
  });

  it("is not written over unseen, nor with a family's own words", async () => {
    const { db } = open;
    const { survey, inspection, set, duringIt: now } = await aSurvey(db);
    const from = { db, reader: createDirectQueries(db) };
    const { inspectionId } = survey;
    const input = { inspectionId, backupDays: 31, actor: inspection.leadActor, now };
    const words = { controllers: "Both together.", contact: "" };
    await publishNotice(from, { ...input, words });
    const other = { ...input, words: { controllers: "One alone.", contact: "" }, seen: "0123456789abcdef" };
    expect(await publishNotice(from, other)).toEqual({ kind: "changed-meanwhile", current: words });
    const said = "We were told to wait for eleven months before anybody looked at our letter again.";
    await aResponse(db, { survey, answers: everyAnswer(set, said), now });
    const copied = await publishNotice(from, { ...input, words: { controllers: said, contact: "" } });
    expect(copied).toEqual({ kind: "not-releasable", field: "controllers", why: "verbatim" });
  });
});
