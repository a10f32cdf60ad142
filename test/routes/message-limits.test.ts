import { expect, it } from "vitest";
import { routeLimits } from "#app/http/rate-limit.ts";
import * as notice from "#app/routes/area/notice/route.tsx";
import * as kept from "#app/routes/survey/saved-answers/route.tsx";
import { giveDraftCookie } from "#app/survey-flow/respondent.server.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type ASurvey, aDraft, aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("a code that is sent", (open) => {
  async function aFamily() {
    const opened: ASurvey = await aSurvey(open.db);
    const { survey, duringIt } = opened;
    const context = requestContext(open.database, duringIt);
    context.env.demo = true;
    const begin = async () => {
      const token = await aDraft(open.db, { survey, now: duringIt });
      const cookie = giveDraftCookie(context, { survey, token, sharedDevice: false }).split(";")[0];
      return (email: string) =>
        ask(kept.action, context, {
          path: `/areas/${survey.slug}/survey/kept`,
          params: { area: survey.slug },
          cookie,
          form: { email },
        });
    };
    return { context, begin, duringIt };
  }

  it("is sent five times an hour for one draft, to whichever addresses, and then says so beside the field", async () => {
    const { context, begin, duringIt } = await aFamily();
    const send = await begin();
    const answers = [];
    for (let time = 0; time < 8; time += 1) answers.push(await send(`parent${time}@example.org`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect(context.sent).toHaveLength(5);
    const refused = answers.at(-1);
    expect(Number(refused?.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({
      typed: "parent7@example.org",
      error: expect.stringContaining("write the code down"),
      sent: null,
    });
    context.receivedAt = duringIt.add({ hours: 1 });
    expect((await send("parent@example.org")).status).toBe(200);
  });

  it("goes to one address ten times a day, whatever its capitals and from however many drafts", async () => {
    const { context, begin } = await aFamily();
    const statuses: number[] = [];
    for (let draft = 0; draft < 6; draft += 1) {
      const send = await begin();
      statuses.push((await send("Parent@example.org")).status, (await send("parent@EXAMPLE.org")).status);
    }
    expect(statuses).toEqual([...Array(10).fill(200), 429, 429]);
    expect(context.sent).toHaveLength(10);
    const other = await begin();
    expect((await other("other@example.org")).status).toBe(200);
  });

  it("is said not to have been sent where it was not", async () => {
    const { context, begin } = await aFamily();
    context.mail.send = async () => "failed";
    const answer = await (await begin())("parent@example.org");
    expect(await answer.json()).toMatchObject({ sent: false, error: null });
  });
});

describeOnBoth("whether to be told of the letter", (open) => {
  it("is asked of one mailbox three times a day, however often and by whomever it is given", async () => {
    const { survey, duringIt } = await aSurvey(open.db);
    const context = requestContext(open.database, duringIt);
    const page = { path: `/areas/${survey.slug}/notice`, params: { area: survey.slug } };
    const form = (email: string) => ({ ...page, form: { email } });
    expect((await ask(notice.loader, context, page)).status).toBe(404);
    context.env.demo = true;
    const statuses: number[] = [];
    for (let time = 0; time < 1000; time += 1)
      statuses.push((await ask(notice.action, context, form(`Jo+${time}@example.org`))).status);
    expect(statuses).toEqual([...Array(3).fill(200), ...Array(997).fill(429)]);
    expect(context.sent).toHaveLength(3);
    expect((await ask(notice.action, context, form("not an address"))).status).toBe(422);
  });
});

it("every page that sends a message or begins an answer counts the address that asks", () => {
  const counted = routeLimits.flatMap(({ patterns }) => patterns);
  for (const page of ["consent", "change", "kept", "return", "sent", "withdrawal"])
    expect(counted).toContain(`/areas/:area/survey/${page}`);
  for (const page of [
    "/areas/:area/notice",
    "/areas/:area/notice/:token",
    "/sign-in",
    "/sign-in/:token",
    "/invitations/:token/renewal",
  ])
    expect(counted).toContain(page);
});
