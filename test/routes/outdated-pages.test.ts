import { expect, it } from "vitest";
import { must } from "#app/demo/must.ts";
import { arrangeSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { reachQuestions, totalControl } from "#app/domain/reach/groups.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import * as contacts from "#app/routes/contacts/list/route.tsx";
import * as focusAreas from "#app/routes/focus-areas/list/route.tsx";
import * as response from "#app/routes/offline-responses/response/route.tsx";
import * as arrangements from "#app/routes/open-meeting/arrangements/route.tsx";
import * as note from "#app/routes/open-meeting/note/route.tsx";
import * as paper from "#app/routes/paper/overview/route.tsx";
import * as question from "#app/routes/questions/question/route.tsx";
import * as quotations from "#app/routes/quotations/list/route.tsx";
import * as totals from "#app/routes/reach/totals/route.tsx";
import * as theme from "#app/routes/themes/theme/route.tsx";
import * as setUp from "#app/routes/young-people/set-up/route.tsx";
import * as words from "#app/routes/young-people/words/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { aContactForm } from "../factories/contact-form.ts";
import { enterOne } from "../factories/entries.ts";
import { aNote, type Stage, someWords } from "../factories/erased-words.ts";
import { fromDatabase } from "../factories/from-database.ts";
import { signInAs } from "../factories/people.ts";
import { aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

type Handler = Parameters<typeof ask>[0];
type OutdatedPage = {
  page: { loader: Handler; action: Handler };
  params?: Record<string, string>;
  /** Its whole form, in which somebody wrote that. */
  form: (written: string) => Record<string, string>;
  /** What is said of it where it was changed meanwhile. */
  says: RegExp;
  now?: Temporal.Instant;
};

describeOnBoth("a page that was opened before somebody changed what it shows", (open) => {
  async function makePages() {
    const made = await aSurvey(open.db);
    const { inspection, duringIt: now } = made;
    const stage: Stage = { ...made, db: open.db, focusAreaId: inspection.focusAreas[0]?.id ?? "" };
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const startsAt = now.add({ hours: 24 });
    const details = { startsAt, endsAt: startsAt.add({ hours: 1 }), place: "Hall", link: "", access: "" };
    const { sessionId } = must("arranged", await arrangeSession(fromDatabase(open.db), { ...by, details }));
    const { about, wordsId } = await someWords(stage, "it takes ages");
    const { discussionId } = about;
    const taken = await aNote(stage, "it takes ages");
    const { focusAreaId } = stage;
    const { themeId } = must(
      "made",
      await makeTheme(open.db, { ...by, focusAreaId, name: "Waits", description: "" }),
    );
    const responseId = makeId();
    must("entered", await enterOne(open.db, made, { id: responseId }));
    const asked = made.set.questions.find(({ type }) => type === "long-words")?.id ?? "";
    const { id: questionId } = await open.db.selectFrom("questions").select("id").executeTakeFirstOrThrow();
    const pages: Record<string, OutdatedPage> = {
      question: {
        ...{ page: question, params: { questionId } },
        form: (text) => ({
          ...{ text, hint: "", type: "agreement", choices: "", required: "" },
          ...{ "since-day": "", "since-month": "", "since-year": "", "focus-areas": focusAreaId },
        }),
        says: /^Somebody changed this question while you did\. What stands there now is below\. Save again/,
      },
      contacts: {
        page: contacts,
        form: (name) =>
          aContactForm({ "social-care-day-name": name, "social-care-day-phone": "01632 960001" }),
        says: /^The contacts were changed since you opened this page/,
      },
      session: {
        ...{ page: arrangements, params: { sessionId } },
        form: (access) => ({
          ...{ "date-day": "7", "date-month": "12", "date-year": "2026", "starts-at": "6pm" },
          ...{ "ends-at": "7pm", place: "Town Hall", link: "", access },
        }),
        says: /^This session was changed .* It is now: .*the first window\. Save again/,
      },
      note: {
        ...{ page: note, params: { sessionId: taken.sessionId, noteId: taken.noteId } },
        form: (body) => ({ "focus-area": focusAreaId, body, people: "3", agreed: "most" }),
        says: /^You changed this note .* It is now: “the first window”\. Save again/,
      },
      discussion: {
        ...{ page: setUp, params: { discussionId } },
        form: (place) => ({
          ...{ "held-on-day": "7", "held-on-month": "12", "held-on-year": "2026", "held-time": "2pm" },
          ...{ place, setting: "home", helpers: "", adjustments: "" },
        }),
        says: /They are now: Monday 7 December 2026; 2pm; the first window; At home\. Save again/,
      },
      words: {
        ...{ page: words, params: { discussionId, wordsId } },
        form: (written) => ({ words: written, "focus-area": focusAreaId }),
        says: /^You changed this .* It is now: “the first window”\. Save again/,
      },
      theme: {
        ...{ page: theme, params: { themeId } },
        form: (description) => ({ name: "Waits", description }),
        says: /^This theme was changed .* It is now: “Waits: the first window”\. Save again/,
      },
      "where the paper form is returned to": {
        page: paper,
        form: (written) => ({ words: written }),
        says: /^This was changed .* It is now: “the first window”\. Save again/,
      },
      places: {
        page: quotations,
        form: (placeNames) => ({ placeNames }),
        says: /^The places were changed since you opened this page/,
      },
      totals: {
        page: totals,
        form: (written) =>
          Object.fromEntries(
            reachQuestions
              .flatMap(({ groups }) => groups)
              .map((group) => [totalControl(group), `${written.length}0`]),
          ),
        says: /^The totals were changed since you opened this page/,
      },
      "focus areas": {
        page: focusAreas,
        form: (fullText) =>
          Object.fromEntries(
            inspection.focusAreas.flatMap(({ id, shortName }, index) =>
              Object.entries({ id, shortName, fullText, theme: "", position: String(index + 1) }).map(
                ([name, value]) => [`${name}-${index + 1}`, `${value}${name === "fullText" ? index : ""}`],
              ),
            ),
          ),
        says: /^The focus areas were changed since you opened this page/,
      },
      "a response on paper": {
        ...{ page: response, params: { responseId } },
        form: (written) => ({
          ...{ mode: "phone", "paper-language": "", takePart: "yes", becomeEvidence: "yes" },
          ...received(now),
          [`q-${asked}`]: written,
        }),
        says: /^This response was corrected since you opened the page/,
        now: now.add({ hours: 2 }),
      },
    };
    return { inspection, pages, now };
  }

  it("puts nothing in its place unseen, says what stands there, and does when it is sent again", async () => {
    const { inspection, pages, now: during } = await makePages();
    for (const [name, { page, params: more, form, says, now = during }] of Object.entries(pages)) {
      const cookie = await signInAs(open.db, inspection.lead, now);
      const params = { id: inspection.id, ...more };
      const context = requestContext(open.database, now);
      const send = (sent?: Record<string, string>) =>
        ask(sent ? page.action : page.loader, context, { path: "/", params, cookie, form: sent });
      const loaded = await (await send()).json();
      const opened: { seen: string } = { seen: loaded.seen ?? loaded.question.updatedAt };
      const status = async (sent: Record<string, string>) => (await send(sent)).status;
      expect([name, await status({ ...form("the first window"), seen: opened.seen })]).toEqual([name, 302]);
      const lost = await readRefusal(await send(form("the second window")));
      expect([name, lost.words]).toEqual([
        name,
        expect.stringMatching(/^A part of this form did not arrive/),
      ]);
      const late = await readRefusal(await send({ ...form("the second window"), seen: opened.seen }));
      expect([name, late.words]).toEqual([name, expect.stringMatching(says)]);
      const again = { ...form("the second window"), seen: late.seen };
      expect([name, late.seen === opened.seen, await status(again)]).toEqual([name, false, 302]);
    }
  });
});

function received(now: Temporal.Instant): Record<string, string> {
  const { day, month, year, hour, minute } = now.toZonedDateTimeISO("Europe/London");
  return {
    ...{ "received-day": String(day), "received-month": String(month), "received-year": String(year) },
    "received-time": `${hour}:${String(minute).padStart(2, "0")}`,
  };
}

async function readRefusal(answer: Response): Promise<{ words: string; seen: string }> {
  expect(answer.status).toBe(422);
  const { general, conflict, errors, typed } = await answer.json();
  return {
    words: general || conflict?.words || String(Object.values(errors)[0] ?? ""),
    seen: typed.seen?.[0] ?? "",
  };
}
