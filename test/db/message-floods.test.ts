import { expect, it } from "vitest";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { askForRenewal } from "#app/domain/people/ask-for-renewal.server.ts";
import type { Invitation } from "#app/domain/people/find-invitation.server.ts";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { anInspection } from "../factories/inspections.ts";
import { describeOnBoth } from "./on-both.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
const origin = "https://noonday.example";

/** Takes every message but that about a new browser, which only a sign-in lets be sent. */
function aMailServer() {
  const sent: { text: string; subject: string }[] = [];
  return {
    sent,
    send: async (message: { text: string; subject: string }) =>
      /browser/.test(message.subject) || sent.push(message) > 0,
  };
}
const tokenIn = (message: { text: string } | undefined) =>
  /\/sign-in\/([\w-]+)/.exec(message?.text ?? "")?.[1] ?? "";

describeOnBoth("a message to staff that anybody can let be sent", (open) => {
  it.each([
    // How often it is asked for a link at once, how often one is sent and used between, minutes later, and how many go in all.
    [1, 0, 0, 1],
    [5, 0, 0, 5],
    [6, 0, 0, 5],
    [30, 0, 0, 5],
    [5, 0, 14, 5],
    [5, 0, 16, 10],
    [4, 0, 1, 5],
    [1, 6, 0, 7],
    [5, 1, 1, 6],
  ])(
    "with a sign-in link fills nobody's mail: asked %i times, used %i times, and asked as often %i minutes later, %i go",
    async (times, used, minutes, sent) => {
      const inspection = await anInspection(open.db);
      await open.db.deleteFrom("messages").execute();
      const server = aMailServer();
      const ask = async (at: Temporal.Instant) => {
        await requestSignIn(open.db, { email: inspection.lead.email, now: at });
        await sendWaitingMessages(open.db, { send: server.send, origin, now: at });
      };
      for (let count = 0; count < used; count += 1) {
        await ask(now);
        await signInWithLink(open.db, { token: tokenIn(server.sent.at(-1)), now });
      }
      for (let count = 0; count < times; count += 1)
        await requestSignIn(open.db, { email: inspection.lead.email, now });
      await sendWaitingMessages(open.db, { send: server.send, origin, now });
      if (minutes > 0) for (let count = 0; count < times; count += 1) await ask(now.add({ minutes }));
      expect(server.sent).toHaveLength(sent);
      // Who asks cannot tell: a row is there each time.
      const rows = await open.db
        .selectFrom("messages")
        .select("id")
        .where("template", "=", "sign-in")
        .execute();
      expect(rows).toHaveLength(used + times * (minutes > 0 ? 2 : 1));
    },
  );

  it.each([
    // After how many hours each press comes, and how many messages that makes.
    [[0], 1],
    [[0, 0, 0], 1],
    [[0, 1, 23], 1],
    [[0, 25], 2],
    [[0, 25, 26, 48], 2],
    [[0, 25, 50, 75], 4],
    [Array.from({ length: 30 }, (_, hour) => hour), 2],
    [Array.from({ length: 60 }, () => 0), 1],
  ])("that an invitation ran out comes once a day, pressed after %j hours", async (hours, count) => {
    const inspection = await anInspection(open.db);
    await open.db.deleteFrom("messages").execute();
    const inviter = { id: inspection.lead.id, name: inspection.lead.name };
    const invitation = { id: "an-invitation", inspectionId: inspection.id, inviter } as Invitation;
    await Promise.all(
      hours.filter((hour) => hour === 0).map(() => askForRenewal(open.db, { invitation, now })),
    );
    for (const hour of hours.filter((one) => one > 0))
      await askForRenewal(open.db, { invitation, now: now.add({ hours: hour }) });
    const rows = await open.db.selectFrom("messages").select("id").execute();
    expect(rows).toHaveLength(count);
  });
});
