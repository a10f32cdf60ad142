import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { findErasuresToReplay, listErasures } from "#app/domain/erasure/list-erasures.server.ts";
import { finishLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import {
  confirmNotice,
  declineNotice,
  findNoticeStatus,
} from "#app/domain/publication-notices/answer-notice.server.ts";
import {
  forgetNoticesOfInspection,
  forgetUnconfirmedNotices,
} from "#app/domain/publication-notices/forget-notice.server.ts";
import { requestPublicationNotice } from "#app/domain/publication-notices/request-notice.server.ts";
import { sendPublicationNotices } from "#app/domain/publication-notices/send-notices.server.ts";
import { findTranslator } from "#app/messages/catalogues.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import { erasureListIn } from "#app/platform/erasure-list.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aDraftedLetter, afterVisit } from "../factories/drafted-letter.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 120_000 });

const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
const origin = "https://noonday.test";
type Sent = { to: string; subject: string; text: string; id?: string };

describeOnBoth("whoever asks to be told when the letter is out", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aLetter() {
    reader = createBackgroundQueries(open.database);
    const letter = await aDraftedLetter(open.db, reader);
    const { inspection, from, by } = letter;
    const area = { inspectionId: inspection.id, name: inspection.areaName, slug: inspection.slug };
    const mails: Sent[] = [];
    const request = async (
      address: string,
      {
        isSent = true,
        language = english,
        now = afterVisit,
      }: { isSent?: boolean; language?: typeof english; now?: Temporal.Instant } = {},
    ) => {
      const mail: Sent[] = [];
      const outcome = await requestPublicationNotice(open.db, {
        ...{ area, address, translator: findTranslator(language, false), origin, now },
        send: async (message) => {
          mail.push(message);
          return isSent;
        },
      });
      mails.push(...mail);
      const token = /notice\/([0-9a-f]{64})/.exec(mail[0]?.text ?? "")?.[1] ?? "";
      return { outcome, token, mail: mail[0] };
    };
    const linkOf = (token: string, now = afterVisit) => ({ inspectionId: inspection.id, token, now });
    const rows = () => open.db.selectFrom("publicationNotices").selectAll().execute();
    const publish = async () => {
      await letter.judgeAll();
      await letter.fill();
      await letter.mark();
      await letter.assure();
      await letter.sayWhy();
      await sendLetter(from, by);
      const after = { ...by, now: late };
      await finishLetter(from, after);
      await sendFinalLetter(from, after);
      const published = await publishLetter(from, { ...after, releaseId: null, corrected: "" });
      expect(published.kind).toBe("published");
    };
    const told: Sent[] = [];
    const send = (fails: (message: Sent) => boolean = () => false) =>
      sendPublicationNotices(open.db, {
        ...{ inspectionId: inspection.id, origin, clock: { now: () => late } },
        signal: new AbortController().signal,
        send: async (message) => {
          if (fails(message)) return false;
          told.push(message);
          return true;
        },
      });
    return { ...letter, request, linkOf, rows, publish, send, told };
  }

  it("is asked by a message first, whose link alone says yes, and is told once, in their language", async () => {
    const { request, linkOf, rows, publish, send, told, inspection } = await aLetter();
    const polish = findLanguage("pl") as unknown as typeof english;
    const one = await request("Jo@example.org", { language: polish });
    const never = await request("never@example.org");
    expect([one.outcome, never.outcome]).toEqual(["sent", "sent"]);
    expect(one.mail?.subject).toContain("Czy powiadomić");
    expect(await findNoticeStatus(open.db, linkOf(one.token))).toBe("waiting");
    expect(await confirmNotice(open.db, linkOf(one.token))).toBe("confirmed");
    expect(await confirmNotice(open.db, linkOf(one.token))).toBe("confirmed");
    expect(await confirmNotice(open.db, linkOf("0".repeat(64)))).toBe("gone");
    expect(await send()).toBe(0);
    expect(told).toEqual([]);
    await publish();
    const jobs = await open.db
      .selectFrom("jobs")
      .selectAll()
      .where("kind", "=", "send-publication-notices")
      .execute();
    expect(jobs.map(({ payload }) => payload)).toEqual([{ inspectionId: inspection.id }]);
    await Promise.all([send(), send()]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(told[0]).toMatchObject({
      to: "Jo@example.org",
      subject: expect.stringContaining("List inspektorów"),
    });
    expect(told[0]?.text).toContain(`${origin}/areas/${inspection.slug}/decided`);
    expect(await rows()).toEqual([]);
    const before = told.length;
    expect(await send()).toBe(0);
    expect(told.length).toBe(before);
    expect((await request("late@example.org", { now: late })).outcome).toBe("published");
    expect(await rows()).toEqual([]);
  });

  it("leaves nothing but an address: no time, and nothing in the audit", async () => {
    const { request, linkOf, rows } = await aLetter();
    const entriesOf = async () => (await open.db.selectFrom("auditEntries").selectAll().execute()).length;
    const before = await entriesOf();
    const { token } = await request("jo@example.org");
    await confirmNotice(open.db, linkOf(token));
    const [row] = await rows();
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      ...["address", "forgetOn", "id", "inspectionId", "language", "mailbox", "tokenHash", "tries"],
    ]);
    expect(row).toMatchObject({ address: "jo@example.org", forgetOn: null });
    expect(await entriesOf()).toBe(before);
  });

  it("is one mailbox however often and however it is written; the newest link holds", async () => {
    const { request, linkOf, rows } = await aLetter();
    const first = await request("jo@example.org");
    await confirmNotice(open.db, linkOf(first.token));
    const second = await request("JO@Example.org");
    expect(second.outcome).toBe("sent");
    expect(second.mail?.text.replace(second.token, "")).toBe(first.mail?.text.replace(first.token, ""));
    expect(await rows()).toHaveLength(1);
    expect(await findNoticeStatus(open.db, linkOf(first.token))).toBe("gone");
    expect(await findNoticeStatus(open.db, linkOf(second.token))).toBe("confirmed");
    await Promise.all([
      declineNotice(open.db, linkOf(second.token)),
      declineNotice(open.db, linkOf(second.token)),
    ]);
    expect(await rows()).toEqual([]);
    expect(await findNoticeStatus(open.db, linkOf(second.token))).toBe("gone");
  });

  it("is forgotten where the message cannot go, or nobody says yes in time", async () => {
    const { request, linkOf, rows } = await aLetter();
    expect((await request("jo@example.org", { isSent: false })).outcome).toBe("not-sent");
    expect(await rows()).toEqual([]);
    const confirmed = await request("yes@example.org");
    await confirmNotice(open.db, linkOf(confirmed.token));
    expect((await request("yes@example.org", { isSent: false })).outcome).toBe("not-sent");
    const { token } = await request("no@example.org");
    const [twoDaysOn, threeDaysOn] = [afterVisit.add({ hours: 48 }), afterVisit.add({ hours: 72 })];
    expect(await findNoticeStatus(open.db, linkOf(token, twoDaysOn))).toBe("waiting");
    expect(await confirmNotice(open.db, linkOf(token, threeDaysOn))).toBe("gone");
    expect(await forgetUnconfirmedNotices(open.db, twoDaysOn)).toBe(0);
    expect(await forgetUnconfirmedNotices(open.db, threeDaysOn)).toBe(1);
    expect((await rows()).map(({ address }) => address)).toEqual(["yes@example.org"]);
  });

  it("is tried again where the mail server is away, twelve times, and then forgotten", async () => {
    const { request, linkOf, rows, publish, send, told } = await aLetter();
    for (const address of ["away@example.org", "there@example.org"]) {
      const { token } = await request(address);
      await confirmNotice(open.db, linkOf(token));
    }
    await publish();
    const isAway = ({ to }: Sent) => to.startsWith("away");
    for (let tries = 0; tries < 11; tries += 1) expect(await send(isAway)).toBe(1);
    expect((await rows()).map(({ tries }) => tries)).toEqual([11]);
    expect(await send(isAway)).toBe(0);
    expect(await rows()).toEqual([]);
    expect(told.map(({ to }) => to)).toEqual(["there@example.org"]);
  });

  it("does not come back with an older backup", async () => {
    const { request, linkOf, rows, inspection } = await aLetter();
    const { token } = await request("jo@example.org");
    await confirmNotice(open.db, linkOf(token));
    const [row] = await rows();
    if (!row) throw new Error("no notice");
    await forgetNoticesOfInspection(open.db, { inspectionId: inspection.id, now: late });
    const dataDir = mkdtempSync(join(tmpdir(), "noonday-notices-"));
    await listErasures(open.db, { dataDir, copyDir: undefined, now: late });
    await open.db.deleteFrom("erasures").execute();
    await open.db.insertInto("publicationNotices").values(row).execute();
    const { toReplay } = await findErasuresToReplay(open.db, [erasureListIn(dataDir)]);
    expect(toReplay.map(({ kind }) => kind)).toEqual(["publication-notice"]);
    const replayed = await replayErasures(open.db, { erasures: toReplay, uploads: {} as never, now: late });
    expect(replayed).toMatchObject({ erased: 1, unsealed: 0 });
    expect(await rows()).toEqual([]);
  });
});
