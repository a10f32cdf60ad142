import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listMessagesNotSent, resendMessage } from "#app/domain/message-delivery/resend-message.server.ts";
import {
  eraseOldMessages,
  failMessage,
  sendMessage,
  sendWaitingMessages,
} from "#app/domain/message-delivery/send-message.server.ts";
import { enqueueMessage } from "#app/domain/messages/enqueue-message.server.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { cancelInvitation } from "#app/domain/people/cancel-invitation.server.ts";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { createMailer, type Message } from "#app/platform/mail.ts";
import { sweepOutbox } from "#app/platform/sweep-outbox.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { endRests, runDueJobs } from "../factories/jobs.ts";
import { aMember, longBefore as now } from "../factories/people.ts";
import { describeOnBoth, type OpenDatabase } from "./on-both.ts";

const origin = "http://localhost:3000";
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function anInvitation(open: OpenDatabase) {
  const inspection = await anInspection(open.db, { areaName: "Exampleshire" });
  await open.db.deleteFrom("messages").execute();
  const invited = await invite(open, inspection);
  const { id } = await open.db.selectFrom("messages").select("id").executeTakeFirstOrThrow();
  return { inspection, messageId: id, invitationId: invited };
}

async function invite(open: OpenDatabase, inspection: AnInspection): Promise<string> {
  const invited = await invitePerson(open.db, {
    ...{ name: "Sam Poe", email: "sam@people.example", role: "cqc-inspector", organisation: "" },
    inspectionId: inspection.id,
    actor: inspection.leadActor,
    now,
  });
  if (invited.kind !== "invited") throw new Error(invited.kind);
  return invited.invitationId;
}

/** Takes messages, or does not; keeps what it took. */
function aMailServer() {
  const sent: (Message & { id: string })[] = [];
  const server = {
    sent,
    isUp: true,
    send: async (message: Message & { id: string }) => {
      if (server.isUp) sent.push(message);
      return server.isUp;
    },
  };
  return server;
}

const tokenIn = (message: { text: string } | undefined) =>
  /(?:invitations|sign-in)\/([\w-]+)/.exec(message?.text ?? "")?.[1] ?? "";

describeOnBoth("a message to staff", (open) => {
  const stateOf = async (id: string) =>
    (await open.db.selectFrom("messages").select("state").where("id", "=", id).executeTakeFirst())?.state;

  it("waits as a row that holds no words, no address and no token, and its job no more", async () => {
    const { messageId } = await anInvitation(open);
    const server = aMailServer();
    await sendMessage(open.db, { messageId, send: server.send, origin, now });
    const rows = JSON.stringify([
      await open.db.selectFrom("messages").selectAll().execute(),
      await open.db.selectFrom("jobs").selectAll().where("kind", "=", "send-message").execute(),
    ]);
    for (const secret of ["Sam", "sam@", "Exampleshire", "people.example", tokenIn(server.sent[0])])
      expect(rows).not.toContain(secret);
    expect(tokenIn(server.sent[0])).not.toBe("");
  });

  it("is there only if the act is: what is rolled back tells nobody", async () => {
    const inspection = await anInspection(open.db);
    await open.db.deleteFrom("messages").execute();
    const fail = open.db.transaction().execute(async (trx) => {
      await enqueueMessage(trx, { template: "sign-in", personId: inspection.lead.id, now });
      throw new Error("rolled back");
    });
    await expect(fail).rejects.toThrow("rolled back");
    expect(await open.db.selectFrom("messages").selectAll().execute()).toEqual([]);
  });

  it.each(["Ann", "two words", "a@b.example", "é"])("refuses to hold %s", async (words) => {
    const trying = open.db
      .transaction()
      .execute((trx) => enqueueMessage(trx, { template: "sign-in", details: { path: `/${words} x` }, now }));
    await expect(trying).rejects.toThrow("ids only");
  });

  it("goes once, however often its job runs after that", async () => {
    const { messageId } = await anInvitation(open);
    const server = aMailServer();
    for (let run = 0; run < 3; run += 1)
      await sendMessage(open.db, { messageId, send: server.send, origin, now });
    expect(server.sent).toHaveLength(1);
    expect(await stateOf(messageId)).toBe("sent");
  });

  it("waits while the mail server is down, and goes when it is up", async () => {
    const { messageId } = await anInvitation(open);
    const server = aMailServer();
    server.isUp = false;
    const sending = { messageId, send: server.send, origin, now };
    expect(await sendMessage(open.db, sending)).toBe("not-sent");
    expect(await stateOf(messageId)).toBe("waiting");
    server.isUp = true;
    expect(await sendMessage(open.db, sending)).toBe("sent");
    expect((await acceptInvitation(open.db, { token: tokenIn(server.sent[0]), now })).kind).toBe("accepted");
  });

  it("is sent again under the same id where Noonday ends before it is recorded, and both links work", async () => {
    const { messageId } = await anInvitation(open);
    const server = aMailServer();
    const endsAfterSending = async (message: Message & { id: string }) => {
      await server.send(message);
      throw new Error("killed");
    };
    const killed = sendMessage(open.db, { messageId, send: endsAfterSending, origin, now });
    await expect(killed).rejects.toThrow("killed");
    await sendMessage(open.db, { messageId, send: server.send, origin, now });
    const [first, second] = server.sent;
    expect(first?.id).toBe(second?.id);
    expect(tokenIn(first)).not.toBe(tokenIn(second));
    expect((await acceptInvitation(open.db, { token: tokenIn(first), now })).kind).toBe("accepted");
    expect((await acceptInvitation(open.db, { token: tokenIn(second), now })).kind).toBe("used");
  });

  it("that ended before it was sent leaves a link that nobody has, and is sent", async () => {
    const { messageId } = await anInvitation(open);
    const server = aMailServer();
    const endsBefore = () => Promise.reject(new Error("killed"));
    await expect(sendMessage(open.db, { messageId, send: endsBefore, origin, now })).rejects.toThrow();
    await sendMessage(open.db, { messageId, send: server.send, origin, now });
    expect(server.sent).toHaveLength(1);
    expect((await acceptInvitation(open.db, { token: tokenIn(server.sent[0]), now })).kind).toBe("accepted");
  });

  it("that failed after its tries is told to the lead in words, who sends it again, with an audit entry", async () => {
    const { inspection, messageId } = await anInvitation(open);
    const inspectionId = inspection.id;
    await failMessage(open.db, { messageId, now });
    const notSent = await listMessagesNotSent(open.db, { inspectionId });
    expect(notSent).toMatchObject([{ id: messageId, words: "The invitation could not be sent to Sam Poe." }]);
    const other = await anInspection(open.db, { lead: inspection.lead });
    const by = { messageId, actor: inspection.leadActor, now };
    expect(await resendMessage(open.db, { ...by, inspectionId: other.id })).toEqual({ kind: "not-failed" });
    expect(await resendMessage(open.db, { ...by, inspectionId })).toEqual({ kind: "enqueued" });
    expect(await resendMessage(open.db, { ...by, inspectionId })).toEqual({ kind: "not-failed" });
    expect(await listMessagesNotSent(open.db, { inspectionId })).toEqual([]);
    const server = aMailServer();
    await sendMessage(open.db, { messageId, send: server.send, origin, now });
    expect(server.sent).toHaveLength(1);
  });

  it("is tried by its job again and again, and then shown to the lead as failed", async () => {
    const { inspection } = await anInvitation(open);
    const send = async () => "failed" as const;
    const shown = () => listMessagesNotSent(open.db, { inspectionId: inspection.id });
    for (let tries = 1; tries <= 12; tries += 1) {
      expect(await shown()).toEqual([]);
      await endRests(open.db);
      await runDueJobs(open.db, { mail: { send }, clock: { now: () => now } });
    }
    expect(await shown()).toHaveLength(1);
  });

  it("goes once where two runners look for it at the same moment", async () => {
    await anInvitation(open);
    const sent: Message[] = [];
    const send = async (message: Message) => {
      sent.push(message);
      return "sent" as const;
    };
    const changes = { mail: { send }, clock: { now: () => now } };
    await Promise.all([runDueJobs(open.db, changes), runDueJobs(open.db, changes)]);
    expect(sent.filter(({ to }) => to === "sam@people.example")).toHaveLength(1);
  });

  it("is not sent where there is nothing to tell any more", async () => {
    const { inspection, messageId, invitationId } = await anInvitation(open);
    await cancelInvitation(open.db, {
      inspectionId: inspection.id,
      invitationId,
      actor: inspection.leadActor,
      now,
    });
    const server = aMailServer();
    expect(await sendMessage(open.db, { messageId, send: server.send, origin, now })).toBe("nothing-to-send");
    expect(await stateOf(messageId)).toBe("obsolete");
  });

  it("is not sent to somebody deactivated since", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    await open.db.deleteFrom("messages").execute();
    await requestSignIn(open.db, { email: member.email, now });
    await deactivatePerson(open.db, { personId: member.id, actor: inspection.leadActor, now });
    const server = aMailServer();
    await sendWaitingMessages(open.db, { send: server.send, origin, now });
    expect(server.sent).toEqual([]);
  });

  it("of a re-visit is not sent to somebody removed from it since", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "lead-inspector" });
    await anInspection(open.db, { lead: member });
    await open.db.deleteFrom("messages").execute();
    const details = { dates: "2026-12-28", change: "added" };
    const template = "dates-proposed" as const;
    const send = async (personId: string) => {
      const message = { template, inspectionId: inspection.id, personId, details, now };
      await open.db.transaction().execute((trx) => enqueueMessage(trx, message));
    };
    await send(member.id);
    await send(inspection.lead.id);
    const { members } = await listPeople(open.db, { inspectionId: inspection.id, now });
    const memberId = members.find(({ personId }) => personId === member.id)?.id ?? "";
    await removeMember(open.db, { inspectionId: inspection.id, memberId, actor: inspection.leadActor, now });
    const server = aMailServer();
    await sendWaitingMessages(open.db, { send: server.send, origin, now });
    expect(server.sent.map(({ to }) => to)).toEqual([inspection.lead.email]);
  });

  it("with a sign-in link works for 15 minutes from when it went, leads on, and is not sent after an hour", async () => {
    const inspection = await anInspection(open.db);
    await open.db.deleteFrom("messages").execute();
    const path = "/revisits/new?audience=parents&words=what-a-family-wrote";
    await requestSignIn(open.db, { email: inspection.lead.email, path, now });
    const [row] = await open.db.selectFrom("messages").select("details").execute();
    expect(row?.details).not.toContain("wrote");
    const server = aMailServer();
    const later = now.add({ minutes: 30 });
    await sendWaitingMessages(open.db, { send: server.send, origin, now: later });
    const query = new URLSearchParams({ to: "/revisits/new?audience=parents" });
    expect(server.sent[0]?.text).toContain(`?${query}`.replaceAll("+", "%20"));
    const signedIn = await signInWithLink(open.db, {
      token: tokenIn(server.sent[0]),
      now: later.add({ minutes: 14 }),
    });
    expect(signedIn.kind).toBe("signed-in");
    await requestSignIn(open.db, { email: inspection.lead.email, now });
    await sendWaitingMessages(open.db, { send: server.send, origin, now: now.add({ minutes: 61 }) });
    expect(server.sent.filter(({ subject }) => subject.startsWith("Your link"))).toHaveLength(1);
  });

  it("is erased a week after it went, a month after it failed, and never while it waits", async () => {
    const { inspection, messageId } = await anInvitation(open);
    await requestSignIn(open.db, { email: inspection.lead.email, now });
    await failMessage(open.db, { messageId, now });
    const count = async () => (await open.db.selectFrom("messages").select("id").execute()).length;
    await eraseOldMessages(open.db, now.add({ hours: 29 * 24 }));
    expect(await count()).toBe(2);
    await eraseOldMessages(open.db, now.add({ hours: 31 * 24 }));
    expect(await count()).toBe(1);
    await sendWaitingMessages(open.db, { send: aMailServer().send, origin, now });
    await eraseOldMessages(open.db, now.add({ hours: 8 * 24 }));
    expect(await count()).toBe(0);
  });
});

it("a message keeps its Message-ID over tries, by SMTP", async () => {
  const heads: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write("220 ready\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      if (inData) {
        const head = /^Message-ID: (.+)$/im.exec(text)?.[1];
        if (head) heads.push(head.trim());
        if (!text.includes("\r\n.\r\n")) return;
        inData = false;
        socket.write("250 ok\r\n");
      } else if (/^DATA/i.test(text)) {
        inData = true;
        socket.write("354 go on\r\n");
      } else if (/^QUIT/i.test(text)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const mail = createMailer({
    ...{ smtpUrl: `smtp://127.0.0.1:${port}`, from: "Noonday <noonday@example.org>", dataDir: "data", log },
    clock: { now: () => now },
  });
  const message = { id: "one-id", to: "sam@people.example", subject: "Hello", text: "Words" };
  expect([await mail.send(message), await mail.send(message)]).toEqual(["sent", "sent"]);
  expect(heads).toEqual(["<one-id@example.org>", "<one-id@example.org>"]);
  await new Promise((resolve) => server.close(resolve));
});

it("the outbox shows a message once that was written twice, and loses its files after 30 days", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-outbox-"));
  let at = now;
  const clock = { now: () => at };
  const mail = createMailer({ smtpUrl: undefined, from: "n@example.org", dataDir, clock, log });
  const message = { to: "sam@people.example", subject: "Hello", text: "Words" };
  await mail.send({ ...message, id: "one" });
  at = now.add({ seconds: 1 });
  await mail.send({ ...message, id: "one", text: "Newer" });
  await mail.send({ ...message, id: "two" });
  const listed = await mail.listOutbox();
  expect(listed.map(({ id, text }) => [id, text]).sort()).toEqual([
    ["one", "Newer"],
    ["two", "Words"],
  ]);
  at = now.add({ hours: 24 });
  await mail.send({ ...message, id: "three" });
  expect(await sweepOutbox({ dataDir, now: now.add({ hours: 30 * 24 + 12 }) })).toBe(3);
  expect(readdirSync(join(dataDir, "outbox"))).toHaveLength(1);
  rmSync(dataDir, { recursive: true });
});

it("a mail server that says a little for ever is given up", async () => {
  const server = createServer((socket) => {
    socket.write("220-wait\r\n");
    const drip = setInterval(() => socket.write("220-wait\r\n"), 20);
    socket.on("error", () => undefined);
    socket.on("close", () => clearInterval(drip));
    server.on("drop-all", () => socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const clock = { now: () => now };
  const place = { smtpUrl: `smtp://127.0.0.1:${port}`, from: "noonday@people.example", dataDir: "nowhere" };
  const mailer = createMailer({ ...place, clock, log, timeoutMs: 200 });
  expect(await mailer.send({ to: "a@people.example", subject: "A", text: "B" })).toBe("failed");
  server.emit("drop-all");
  await new Promise<void>((resolve) => void server.close(() => resolve()));
});
