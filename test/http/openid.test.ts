import { afterAll, beforeAll, expect, it } from "vitest";
import { createHttpBrowser, type Visit } from "../factories/http-browser.ts";
import { startOpenidProvider } from "../factories/openid-provider.ts";
import { findFreePort } from "../postgres-cluster.ts";
import { type Running, runStart } from "./running.ts";

const email = "lead@inspectors.example";
let running: Running;
let origin: string;
let provider: Awaited<ReturnType<typeof startOpenidProvider>>;

beforeAll(async () => {
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  provider = await startOpenidProvider(`${origin}/sign-in/openid/return`);
  running = await runStart({ PORT: String(port), ...settingsOf(provider.issuer) });
  const [link = ""] = /http:\S+\/first-lead\/[\w-]+/.exec(running.output()) ?? [];
  const browser = createHttpBrowser();
  const made = await browser.send(new URL(link), { name: "Ada Lead", email, "email-again": email });
  expect(made.location).toBe("/revisits");
  provider.add({ subject: "ada", email, isVerified: true });
  provider.add({ subject: "ada-unverified", email, isVerified: false });
  provider.add({ subject: "stranger", email: "stranger@people.example", isVerified: true });
  provider.add({ subject: "namesake", email, isVerified: true });
});

afterAll(async () => {
  await running.stop();
  await provider.stop();
});

function settingsOf(issuer: string) {
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: "Ofsted",
  };
}

type Browser = ReturnType<typeof createHttpBrowser>;
const isReturn = (url: URL) => url.pathname === "/sign-in/openid/return";

/** Goes from Noonday to the provider, signs in there, agrees, and stops before coming back. */
async function signInOverThere(browser: Browser, subject: string, query = "?to=/people"): Promise<URL> {
  const begun = await browser.send(new URL(`${origin}/sign-in/openid${query}`));
  let visit = await browser.follow(begun, isReturn);
  for (let step = 0; step < 3 && !isReturn(visit.url); step += 1) {
    const [, prompt = ""] = /name="prompt" value="(\w+)"/.exec(visit.body) ?? [];
    const [, action = visit.url.href] = /<form[^>]* action="([^"]+)"/.exec(visit.body) ?? [];
    const form: Record<string, string> =
      prompt === "login" ? { prompt, login: subject, password: "any" } : { prompt };
    visit = await browser.follow(await browser.send(new URL(action, visit.url), form), isReturn);
  }
  expect(isReturn(visit.url)).toBe(true);
  return visit.url;
}

async function signIn(subject: string, browser = createHttpBrowser()): Promise<Visit> {
  return browser.send(await signInOverThere(browser, subject));
}

const headingOf = ({ body }: Visit) => /<h1[^>]*>([^<]*)/.exec(body)?.[1];

it("the sign-in page names the provider, and a link leads there with PKCE, state and nonce", async () => {
  const browser = createHttpBrowser();
  const page = await browser.send(new URL(`${origin}/sign-in`));
  expect(page.body).toContain("Sign in with <!-- -->Ofsted");
  const begun = await browser.send(new URL(`${origin}/sign-in/openid`));
  const { origin: there, searchParams } = new URL(begun.location ?? "");
  expect(there).toBe(provider.issuer);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    scope: "openid email",
    code_challenge_method: "S256",
    redirect_uri: `${origin}/sign-in/openid/return`,
  });
  for (const name of ["state", "nonce", "code_challenge"])
    expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
});

it("an unverified email, a stranger and a namesake are refused in words, and nobody is added", async () => {
  const unverified = await signIn("ada-unverified");
  expect([unverified.status, headingOf(unverified)]).toEqual([403, "Your email address is not confirmed"]);
  const stranger = await signIn("stranger");
  expect([stranger.status, headingOf(stranger)]).toEqual([403, "Nobody here has your email address"]);
  expect(stranger.body).toContain('href="/sign-in?to=%2Fpeople"');
  expect(stranger.body).not.toContain("stranger@people.example");
});

it("the whole way signs in, leads on, and works once; another account with that email is then refused", async () => {
  const browser = createHttpBrowser();
  const back = await signInOverThere(browser, "ada");
  const signedIn = await browser.send(back);
  expect([signedIn.status, signedIn.location]).toEqual([302, "/people"]);
  const people = await browser.send(new URL(`${origin}/people`));
  expect(people.status).toBe(200);
  expect(people.body).not.toContain("stranger@people.example");
  const sessions = await browser.send(new URL(`${origin}/sessions`));
  expect(sessions.body).toContain("with their organisation");
  const again = await browser.send(back);
  expect([again.status, headingOf(again)]).toEqual([410, "This sign-in is over"]);
  const namesake = await signIn("namesake");
  expect([namesake.status, headingOf(namesake)]).toEqual([403, "Another account is linked to you"]);
  // Bound by issuer and subject: the email over there may change.
  provider.add({ subject: "ada", email: "ada@married.example", isVerified: false });
  expect((await signIn("ada")).location).toBe("/people");
});

it("what comes back to another browser, with another state or a made-up code lets nobody in", async () => {
  const back = await signInOverThere(createHttpBrowser(), "ada");
  const elsewhere = await createHttpBrowser().send(back);
  expect([elsewhere.status, headingOf(elsewhere)]).toEqual([410, "This sign-in is over"]);
  for (const [name, value] of [
    ["state", "A".repeat(43)],
    ["code", "made-up"],
    ["iss", "https://elsewhere.example"],
  ] as const) {
    const browser = createHttpBrowser();
    const url = await signInOverThere(browser, "ada");
    url.searchParams.set(name, value);
    const refused = await browser.send(url);
    expect([name, refused.status]).toEqual([name, 403]);
    expect(headingOf(refused)).toBe("The sign-in of Ofsted did not let you in");
    expect((await browser.send(new URL(`${origin}/people`))).location).toContain("/sign-in");
  }
});

it("what another site sends back meanwhile does not end what was begun", async () => {
  const browser = createHttpBrowser();
  const back = await signInOverThere(browser, "ada");
  const foreign = await browser.send(new URL(`${origin}/sign-in/openid/return?code=x&state=made-up`));
  expect([foreign.status, headingOf(foreign)]).toEqual([403, "The sign-in of Ofsted did not let you in"]);
  expect((await browser.send(back)).location).toBe("/people");
});

it("broken off over there, it is a page in words", async () => {
  const browser = createHttpBrowser();
  const begun = await browser.send(new URL(`${origin}/sign-in/openid`));
  const visit = await browser.follow(begun, isReturn);
  const [, abort = ""] = /href="([^"]*\/abort)"/.exec(visit.body) ?? [];
  const back = await browser.follow(await browser.send(new URL(abort, visit.url)), isReturn);
  const refused = await browser.send(back.url);
  expect([refused.status, headingOf(refused)]).toEqual([403, "The sign-in of Ofsted did not let you in"]);
});

it("asked for a fresh sign-in, the provider asks again who somebody is, though it knows", async () => {
  const browser = createHttpBrowser();
  await browser.send(await signInOverThere(browser, "ada"));
  const silent = await browser.follow(await browser.send(new URL(`${origin}/sign-in/openid`)), isReturn);
  expect(isReturn(silent.url)).toBe(true);
  const asked = await browser.follow(await browser.send(new URL(`${origin}/sign-in/openid?fresh`)), isReturn);
  expect(asked.body).toContain('name="prompt" value="login"');
  const back = await signInOverThere(browser, "ada", "?to=/sessions&fresh");
  expect((await browser.send(back)).location).toBe("/sessions");
});

it("a provider that is away is told, and the link stays", async () => {
  const port = await findFreePort();
  const other = await runStart({
    PORT: String(port),
    ...settingsOf(`http://localhost:${await findFreePort()}`),
  });
  const browser = createHttpBrowser();
  const away = await browser.send(new URL(`http://localhost:${port}/sign-in/openid?to=/people`));
  expect([away.status, headingOf(away)]).toEqual([503, "We could not reach the sign-in of Ofsted"]);
  expect(away.body).toContain('href="/sign-in?to=%2Fpeople"');
  expect((await browser.send(new URL(`http://localhost:${port}/sign-in`))).body).toContain("Send me a link");
  expect(other.output()).not.toContain("ECONNREFUSED http");
  await other.stop();
});

it("where none is configured there is none", async () => {
  const port = await findFreePort();
  const other = await runStart({ PORT: String(port) });
  for (const path of ["/sign-in/openid", "/sign-in/openid/return?code=x&state=y"])
    expect((await createHttpBrowser().send(new URL(`http://localhost:${port}${path}`))).status).toBe(404);
  await other.stop();
  const half = await runStart({ OIDC_ISSUER: "https://provider.example" });
  expect(half.output()).toContain("set all three or none");
  await half.stop();
  const open = await runStart({
    OIDC_ISSUER: "http://provider.example",
    OIDC_CLIENT_ID: "a",
    OIDC_CLIENT_SECRET: "b",
  });
  expect(open.output()).toContain("OIDC_ISSUER must be an https address");
  await open.stop();
});
