import { afterEach, expect, it } from "vitest";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import { finishLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { listSectionComments } from "#app/domain/letters/comment-on-section.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { action, loader } from "#app/routes/letter/section-comments/route.tsx";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { describeOnBoth } from "../../db/on-both.ts";
import { aDraftedLetter, afterVisit } from "../../factories/drafted-letter.ts";
import { signInAs } from "../../factories/people.ts";
import { ask, requestContext } from "../asking.ts";

/** After the ten working days for comments on facts. */
const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
let reader: BackgroundQueries | undefined;

describeOnBoth("commenting on a section of the letter", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aSection() {
    reader = createBackgroundQueries(open.database);
    const drafted = await aDraftedLetter(open.db, reader);
    const { by, find, inspection, from } = drafted;
    const sectionId = (await find()).sections[1]?.id ?? "";
    const request = async (query: string, form?: Record<string, string>) =>
      ask(form ? action : loader, requestContext(open.database, afterVisit), {
        path: `/revisits/${inspection.id}/letter/sections/${sectionId}/comments${query}`,
        params: { id: inspection.id, sectionId },
        cookie: await signInAs(open.db, inspection.lead, afterVisit),
        ...(form ? { form: { comment: makeId(), ...form } } : {}),
      });
    const change = (seen: number, body: string) => changeSection(from, { ...by, sectionId, seen, body });
    const list = () => listSectionComments(open.db, sectionId);
    return { ...drafted, request, change, list };
  }

  it("follows the sentence that a link named, or says that it was changed and chooses none", async () => {
    const { request, change } = await aSection();
    const linked = async () => (await (await request("?sentence=0&version=1")).json()).linked;
    expect(await linked()).toMatchObject({ place: "0", version: 1, changeMessage: null });
    await change(1, "Leaders met. Waits are no shorter [F1].");
    expect(await linked()).toMatchObject({ place: "1", version: 2, changeMessage: null });
    await change(2, "Leaders met. Waits are shorter [F1].");
    const moved = await linked();
    expect(moved.place).toBeUndefined();
    expect(moved.changeMessage).toContain("It does not say “Waits are no shorter.” any more.");
  });

  it("gives the words back where the sentence was changed, and saves nothing", async () => {
    const { request, change, list } = await aSection();
    await change(1, "Leaders met. Waits are shorter [F1].");
    const refused = await request("", { seen: "1", sentence: "0", body: "Is that so?" });
    expect(refused.status).toBe(422);
    const { errors, typed, chosen } = await refused.json();
    expect(errors.sentence).toContain("It does not say “Waits are no shorter.” any more.");
    expect(typed.body).toEqual(["Is that so?"]);
    expect(chosen).toEqual({ version: 2 });
    expect(await list()).toEqual([]);
    expect((await request("", { seen: "2", sentence: "1", body: "Is that so?" })).status).toBe(302);
    expect((await list()).map(({ sentence }) => sentence)).toEqual(["Waits are shorter."]);
  });

  it("keeps the sentence chosen by its words where something else in the form is refused", async () => {
    const { request, change } = await aSection();
    await change(1, "Leaders met. Waits are no shorter [F1].");
    const { errors, chosen } = await (await request("", { seen: "1", sentence: "0", body: "" })).json();
    expect(errors).toEqual({ body: "Write your comment" });
    expect(chosen).toEqual({ version: 2, place: "1" });
  });

  it("gives the words back where the letter has become final", async () => {
    const { from, by, fill, mark, judgeAll, assure, sayWhy, find, request } = await aSection();
    await judgeAll();
    await mark();
    await fill();
    await assure();
    await sayWhy();
    expect((await sendLetter(from, by)).kind).toBe("sent");
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    const seen = String((await find()).sections[1]?.version);
    const refused = await request("", { seen, sentence: "", body: "Is that so?" });
    expect(refused.status).toBe(422);
    const { errors, typed } = await refused.json();
    expect(errors.body).toContain("The letter is final");
    expect(typed.body).toEqual(["Is that so?"]);
    expect(await (await request("")).json()).toMatchObject({ mayComment: false });
  });
});
