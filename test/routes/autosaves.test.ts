import { expect, it } from "vitest";
import { listAutosaves } from "#app/domain/autosaves/list-autosaves.server.ts";
import { endSession } from "#app/domain/people/begin-session.server.ts";
import { endSentAutosave } from "#app/http/end-sent-autosave.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { action as throwAway } from "#app/routes/autosaves/removal/route.ts";
import { action as keep } from "#app/routes/autosaves/saving/route.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aLeadInspector, longBefore as now, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const origin = "http://localhost:3000";
const path = "/revisits/1/findings/2?from=board";

describeOnBoth("a form that is typed over the end of a session", (open) => {
  const later = now.add({ hours: 13 });

  /** What a guard does with a form that comes 13 hours after its sender signed in. */
  async function post(
    cookie: string,
    { referrer = origin + path, type = "application/x-www-form-urlencoded" } = {},
  ) {
    const request = new Request(`${origin}/revisits/1/findings/2/new`, {
      method: "POST",
      headers: { Cookie: cookie, Referer: referrer, "Content-Type": type },
      body: "text=Plans+come+late&tick=a&tick=b&then=save",
    });
    const context = requestContext(open.database, later);
    return requirePerson(context, request).then(
      () => "let in",
      (thrown: Response) => thrown.headers.get("Location"),
    );
  }
  const kept = (personId: string, at = path) => listAutosaves(open.db, { personId, path: at, now: later });

  it("is kept for its writer, who is sent to sign in and back to its page", async () => {
    const lead = await aLeadInspector(open.db);
    const to = await post(await signInAs(open.db, lead));
    expect(to).toBe(`/sign-in?${new URLSearchParams({ to: path })}&kept`);
    expect(await kept(lead.id)).toMatchObject([
      {
        action: "/revisits/1/findings/2/new",
        wasSent: true,
        fields: [
          ["text", "Plans come late"],
          ["tick", "a"],
          ["tick", "b"],
          ["then", "save"],
        ],
      },
    ]);
  });

  it.each([
    ["another site", "https://elsewhere.example/page"],
    ["no address", "about:blank"],
    ["nonsense", "://"],
  ])("is kept on the page it is sent to, where the browser names %s", async (_, referrer) => {
    const lead = await aLeadInspector(open.db);
    await post(await signInAs(open.db, lead), { referrer });
    expect(await kept(lead.id, "/revisits/1/findings/2/new")).toHaveLength(1);
  });

  it("is not kept for anybody whose session was ended, or never was", async () => {
    const lead = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, lead);
    const token = JSON.parse(atob(decodeURIComponent(cookie.split("=")[1] ?? ""))) as string;
    await endSession(open.db, { token, now });
    expect(await post(cookie)).toBe("/sign-in");
    expect(await post("")).toBe("/sign-in");
    expect(await post("noonday-person=nonsense")).toBe("/sign-in");
    expect(await open.db.selectFrom("autosaves").select("id").execute()).toEqual([]);
  });

  it("sends whoever sent a file back to its page, without the file", async () => {
    const lead = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, lead);
    expect(await post(cookie, { type: "multipart/form-data; boundary=x" })).toContain("/sign-in?to=");
    expect(await kept(lead.id)).toEqual([]);
  });
});

describeOnBoth("the addresses that keep what is typed", (open) => {
  const form = () => ({ id: makeId(), path, action: path, fields: [["text", "Plans come late"]] });

  async function send(cookie: string | null, body: string) {
    const request = new Request(`${origin}/autosaves`, {
      method: "POST",
      headers: cookie === null ? {} : { Cookie: cookie },
      body,
    });
    const answer = await keep({ request, params: {}, context: requestContext(open.database, now) });
    return (answer as Response).status;
  }

  it("keep a form of whoever is signed in, and forget it when it was saved", async () => {
    const lead = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, lead);
    const typed = form();
    expect(await send(cookie, JSON.stringify(typed))).toBe(204);
    const context = requestContext(open.database, now);
    const list = () => listAutosaves(open.db, { personId: lead.id, path, now });
    const end = (url: string, cookies: string) =>
      endSentAutosave(context, new Request(origin + url, { method: "POST", headers: { Cookie: cookies } }));
    await end(path, cookie);
    expect(await list()).toHaveLength(1);
    const sent = `noonday-autosave=${typed.id}.${encodeURIComponent("/revisits/1/findings/2")}`;
    await end(path, sent);
    expect(await list()).toHaveLength(1);
    // What else is sent in the same minute is not the form: its own last words among them.
    for (const url of ["/autosaves", "/revisits/1/findings/3?from=board", "/revisits/1"]) {
      await end(url, `${cookie}; ${sent}`);
    }
    expect(await list()).toHaveLength(1);
    await end(path, `${cookie}; ${sent}`);
    expect(await list()).toEqual([]);
    expect(await send(cookie, JSON.stringify(typed))).toBe(410);
    expect(await list()).toEqual([]);
    const other = form();
    await send(cookie, JSON.stringify(other));
    await end(`/x?a=1&autosave=${other.id}`, cookie);
    expect(await list()).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["no fields", JSON.stringify({ id: makeId(), path, action: path })],
    ["fields that are no pairs", JSON.stringify({ ...form(), fields: [["a"]] })],
    ["numbers for words", JSON.stringify({ ...form(), fields: [["a", 1]] })],
    ["an address of another site", JSON.stringify({ ...form(), path: "https://elsewhere.example" })],
    ["an id that is none", JSON.stringify({ ...form(), id: "1" })],
    ["a page whose address lets somebody in", JSON.stringify({ ...form(), path: "/invitations/a-secret" })],
    ["a form that is sent to sign in", JSON.stringify({ ...form(), action: "/sign-in/a-secret" })],
    ["a NUL in the page's address", JSON.stringify({ ...form(), path: "/revisits/\0" })],
    ["a NUL where the form is sent", JSON.stringify({ ...form(), action: "/revisits?words=\0" })],
    ["half a sign in an address", JSON.stringify({ ...form(), path: "/revisits/\ud800" })],
    ["letters that no address has", JSON.stringify({ ...form(), path: "/revisits?words=école" })],
    ["a family’s form", JSON.stringify({ ...form(), path: "/areas/exampleshire/survey/focus/1" })],
  ])("refuse %s", async (_, body) => {
    const lead = await aLeadInspector(open.db);
    expect(await send(await signInAs(open.db, lead), body)).toBe(422);
  });

  it("are left to their page while the disk fills, and are taken again when there is room", async () => {
    const lead = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, lead);
    const context = requestContext(open.database, now);
    const save = async (freeBytes: number) => {
      const request = new Request(`${origin}/autosaves`, {
        method: "POST",
        headers: { Cookie: cookie },
        body: JSON.stringify(form()),
      });
      const diskSpace = { findFreeBytes: async () => freeBytes };
      const answer = await keep({ request, params: {}, context: { ...context, diskSpace } });
      return [answer.status, answer.headers.get("Retry-After")];
    };
    expect(await save(context.env.keepFree - 1)).toEqual([503, "60"]);
    expect(await open.db.selectFrom("autosaves").select("id").execute()).toEqual([]);
    expect(await save(context.env.keepFree)).toEqual([204, null]);
  });

  it("refuse more than a form may hold, and whoever is signed out", async () => {
    const lead = await aLeadInspector(open.db);
    const huge = JSON.stringify({ ...form(), fields: [["text", "x".repeat(700_000)]] });
    expect(await send(await signInAs(open.db, lead), huge)).toBe(413);
    expect(await send(null, JSON.stringify(form()))).toBe(401);
  });

  it("throw away what its writer asks for, and go back to a page of Noonday only", async () => {
    const lead = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, lead);
    const typed = form();
    await send(cookie, JSON.stringify(typed));
    const context = requestContext(open.database, now);
    const asked = {
      path: "/autosaves/removal",
      cookie,
      form: { id: typed.id, path: "https://elsewhere.example" },
    };
    const answer = await ask(throwAway, context, asked);
    expect(answer.headers.get("Location")).toBe("/revisits");
    expect(await listAutosaves(open.db, { personId: lead.id, path, now })).toEqual([]);
  });
});
