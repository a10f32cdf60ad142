import { afterEach, expect, it } from "vitest";
import { finishLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { commentOnSection, listSectionComments } from "#app/domain/letters/comment-on-section.server.ts";
import { action, loader } from "#app/routes/letter/section-comment/route.tsx";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { describeOnBoth } from "../../db/on-both.ts";
import { aDraftedLetter, afterVisit } from "../../factories/drafted-letter.ts";
import { type APerson, aMember, signInAs } from "../../factories/people.ts";
import { ask, requestContext } from "../asking.ts";

/** After the ten working days for comments on facts. */
const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
let reader: BackgroundQueries | undefined;

describeOnBoth("settling a comment on a section of the letter", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aComment() {
    reader = createBackgroundQueries(open.database);
    const drafted = await aDraftedLetter(open.db, reader);
    const { by, find, inspection } = drafted;
    const letter = await find();
    const sectionId = letter.sections[1]?.id ?? "";
    const comment = { ...by, id: "c1", sectionId, version: 1, sentence: 0, body: "Is that so?" };
    expect((await commentOnSection(open.db, comment)).kind).toBe("kept");
    const send = async (person: APerson, form?: Record<string, string>) =>
      ask(form ? action : loader, requestContext(open.database, afterVisit), {
        path: `/revisits/${inspection.id}/letter/sections/${sectionId}/comments/c1`,
        params: { id: inspection.id, sectionId, commentId: "c1" },
        cookie: await signInAs(open.db, person, afterVisit),
        ...(form ? { form } : {}),
      });
    const list = () => listSectionComments(open.db, sectionId);
    return { ...drafted, send, list };
  }

  it("gives an answer back to whoever was second, and says whose answer stands", async () => {
    const { inspection, send, list } = await aComment();
    const second = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const first = { outcome: "changed", answer: "It is mended." };
    expect((await send(inspection.lead, first)).status).toBe(302);
    const refused = await send(second, { outcome: "kept", answer: "It is right as it stands." });
    expect(refused.status).toBe(422);
    const body = await refused.json();
    expect(body.typed).toMatchObject({ outcome: ["kept"], answer: ["It is right as it stands."] });
    expect(body.errors.answer).toContain(`${inspection.lead.name} has settled it already`);
    const shown = await send(second);
    expect(shown.status).toBe(200);
    expect((await shown.json()).comment).toMatchObject({ answer: "It is mended.", outcome: "changed" });
    // A press counted twice.
    expect((await send(inspection.lead, first)).status).toBe(302);
    expect((await list())[0]).toMatchObject({ answer: "It is mended.", outcome: "changed" });
  });

  it("gives an answer back where the letter has become final", async () => {
    const { inspection, by, from, fill, mark, judgeAll, assure, sayWhy, send } = await aComment();
    await judgeAll();
    await mark();
    await fill();
    await assure();
    await sayWhy();
    expect((await sendLetter(from, by)).kind).toBe("sent");
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    const refused = await send(inspection.lead, { outcome: "kept", answer: "It is right." });
    expect(refused.status).toBe(422);
    const body = await refused.json();
    expect(body.typed.answer).toEqual(["It is right."]);
    expect(body.errors.answer).toContain("The letter is final");
    expect(await (await send(inspection.lead)).json()).toMatchObject({ isFinal: true });
  });
});
