import { expect, it } from "vitest";
import { closeOpenidRequest, openOpenidRequest } from "#app/domain/openid/sign-in-with-openid.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { writeOpenidTrip } from "#app/http/openid-cookie.server.ts";
import { createCounter } from "#app/http/shared-counter.ts";
import type { Message } from "#app/platform/mail.ts";
import { createOpenid } from "#app/platform/openid.ts";
import * as acceptance from "../../app/routes/invitations/invitation/route.tsx";
import * as renewal from "../../app/routes/invitations/renewal/route.tsx";
import * as signInLink from "../../app/routes/sign-in/link/route.tsx";
import * as openidReturn from "../../app/routes/sign-in/openid-return/route.tsx";
import * as signIn from "../../app/routes/sign-in/request/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { anInspection } from "../factories/inspections.ts";
import { aLeadInspector, linkToInvitation, longBefore as now, signInAs } from "../factories/people.ts";
import { ask, requestContext, sendWaiting } from "./asking.ts";

const origin = "http://localhost:3000";

type Sent = { path: string; params?: Record<string, string>; cookie?: string };

const get = ({ path, cookie }: Sent) =>
  new Request(origin + path, { headers: cookie ? { Cookie: cookie } : {} });
const post = ({ path, cookie }: Sent, form: Record<string, string> = {}) =>
  new Request(origin + path, {
    method: "POST",
    headers: cookie ? { Cookie: cookie } : {},
    body: new URLSearchParams(form),
  });

async function redirected(answer: Promise<unknown>): Promise<Response> {
  const thrown = await answer.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof Response) return thrown;
  throw new Error("expected to be sent on", { cause: thrown });
}

describeOnBoth("the way back from an OpenID provider", (open) => {
  it("with another state ends nothing that the browser's owner has begun", async () => {
    const issuer = "https://provider.example";
    const openid = createOpenid({ issuer, clientId: "a", clientSecret: "b", name: "Ofsted" });
    const context = { ...requestContext(open.database, now), openid };
    const { token } = await openOpenidRequest(open.db, { now });
    const trip = await writeOpenidTrip(context, { token, to: "/people", requiresFresh: false });
    for (const state of ["?code=x&state=made-up", "?code=x", ""]) {
      const cookie = trip.split(";")[0] ?? "";
      const answer = await ask(openidReturn.loader, context, {
        path: `/sign-in/openid/return${state}`,
        cookie,
      });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
    expect(await closeOpenidRequest(open.db, { token, now })).toBe(true);
  });
});

describeOnBoth("signing in", (open) => {
  async function requestLink(
    email: string,
    to?: string,
    counter = createCounter(),
  ): Promise<{ answer: unknown; sent: Message[] }> {
    const context = { ...requestContext(open.database, now), counter };
    const form = { email, ...(to === undefined ? {} : { to }) };
    const answer = await signIn.action({ request: post({ path: "/sign-in" }, form), params: {}, context });
    await sendWaiting(context);
    // Who signed in before is told of a new browser, too.
    const sent = context.sent.filter(({ subject }) => subject.startsWith("Your link to sign in"));
    return { answer: JSON.parse(JSON.stringify(answer).replaceAll(email, "EMAIL")), sent };
  }
  const linkIn = (message: Message | undefined) => /http\S+/.exec(message?.text ?? "")?.[0] ?? "";
  const press = (context: RequestContext, link: string, cookie?: string) => {
    const url = new URL(link);
    const token = url.pathname.split("/").at(-1) ?? "";
    return signInLink.action({
      request: post({ path: url.pathname + url.search, cookie }),
      params: { token },
      context,
    });
  };

  it("answers the same for a known and an unknown email, and writes to the known one only", async () => {
    const lead = await aLeadInspector(open.db);
    const known = await requestLink(lead.email);
    const unknown = await requestLink("nobody@people.example");
    expect(known.answer).toEqual(unknown.answer);
    expect(known.sent.map(({ to }) => to)).toEqual([lead.email]);
    expect(unknown.sent).toEqual([]);
  });

  it("takes capitals and spaces in an email as they are meant", async () => {
    const lead = await aLeadInspector(open.db, { email: "ada@inspectors.example" });
    const { sent } = await requestLink("  ADA@Inspectors.example ");
    expect(sent.map(({ to }) => to)).toEqual([lead.email]);
  });

  it("sends at most five links to an email in 15 minutes, and answers the same", async () => {
    const lead = await aLeadInspector(open.db);
    const answers = [];
    const counter = createCounter();
    for (let time = 0; time < 6; time += 1) answers.push(await requestLink(lead.email, undefined, counter));
    expect(answers.map(({ sent }) => sent.length)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(answers.at(-1)?.answer).toEqual(answers[0]?.answer);
  });

  it("leads on to where one was going, and to no other site", async () => {
    const lead = await aLeadInspector(open.db);
    const context = requestContext(open.database, now);
    const { sent } = await requestLink(lead.email, "/revisits/new");
    const on = await redirected(press(context, linkIn(sent[0])));
    expect(on.headers.get("Location")).toBe("/revisits/new");
    expect(on.headers.get("Set-Cookie")).toMatch(/^noonday-person=.*Max-Age=648000.*HttpOnly.*SameSite=Lax/);
    const away = await requestLink(lead.email, "//other.example");
    const home = await redirected(press(context, linkIn(away.sent[0])));
    expect(home.headers.get("Location")).toBe("/revisits");
  });

  it("by a link is not done by opening it, only by the press; a second press says that it was used", async () => {
    const lead = await aLeadInspector(open.db);
    const { sent } = await requestLink(lead.email);
    const link = new URL(linkIn(sent[0]));
    const params = { token: link.pathname.split("/").at(-1) ?? "" };
    const context = requestContext(open.database, now);
    for (let opened = 0; opened < 3; opened += 1) {
      const answer = await signInLink.loader({ request: get({ path: link.pathname }), params, context });
      expect(answer.data.state).toBe("ready");
    }
    await redirected(press(context, link.href));
    const again = await press(context, link.href);
    expect(again.data.state).toBe("used");
    expect(again.init?.status).toBe(410);
  });

  it("ends the session of whoever was signed in on the device before", async () => {
    const one = await aLeadInspector(open.db);
    const other = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, one, now);
    const { sent } = await requestLink(other.email);
    await redirected(press(requestContext(open.database, now), linkIn(sent[0]), cookie));
    const sessions = await open.db.selectFrom("sessions").select("personId").execute();
    expect(sessions.filter(({ personId }) => personId === other.id).length).toBe(1);
    // The one from the start-up link is on another device.
    expect(sessions.filter(({ personId }) => personId === one.id).length).toBe(1);
  });
});

describeOnBoth("the page of an invitation", (open) => {
  async function anInvitation() {
    const inspection = await anInspection(open.db);
    const invited = await invitePerson(open.db, {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now,
      name: "Sam",
      email: "sam@people.example",
      role: "quality-assurance",
      inspectorate: "ofsted",
      organisation: "",
    });
    return { inspection, token: await linkToInvitation(open.db, invited) };
  }

  it("uses nothing up when it is opened, and signs in when its button is pressed", async () => {
    const { inspection, token } = await anInvitation();
    const context = requestContext(open.database, now);
    const path = `/invitations/${token}`;
    const opened = await acceptance.loader({ request: get({ path }), params: { token }, context });
    expect(opened.data.waiting).toMatchObject({ name: "Sam", role: "quality-assurance" });
    const on = await redirected(
      acceptance.action({ request: post({ path }, { name: "Sam Poe" }), params: { token }, context }),
    );
    expect(on.headers.get("Location")).toBe(`/revisits/${inspection.id}`);
    const again = await acceptance.loader({ request: get({ path }), params: { token }, context });
    expect([again.data.dead?.state, again.init?.status]).toEqual(["used", 410]);
  });

  it("that ran out lets its person ask for another, of whoever invited them, once an hour", async () => {
    const { inspection, token } = await anInvitation();
    await sendWaiting(requestContext(open.database, now));
    const context = requestContext(open.database, now.add({ hours: 14 * 24 }));
    const path = `/invitations/${token}/renewal`;
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const answer = await renewal.action({ request: post({ path }), params: { token }, context });
      expect(answer.headers.get("Location")).toBe(`${path}?asked`);
    }
    const shown = renewal.loader({ request: get({ path: `${path}?asked` }), params: { token }, context });
    expect(await shown).toEqual({ inviterName: inspection.lead.name });
    const opened = await redirected(renewal.loader({ request: get({ path }), params: { token }, context }));
    expect(opened.headers.get("Location")).toBe("/sign-in");
    await sendWaiting(context);
    expect(context.sent.map(({ to }) => to)).toEqual([inspection.lead.email]);
  });
});
