import { afterEach, expect, it } from "vitest";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import {
  answerLetterComment,
  commentOnLetter,
} from "#app/domain/letter-workflow/comment-on-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { describeOnBoth, type OpenDatabase } from "./on-both.ts";

let reader: BackgroundQueries | undefined;

async function anAssuredLetter(open: OpenDatabase, body?: string) {
  reader = createBackgroundQueries(open.database);
  const letter = await aDraftedLetter(open.db, reader);
  await letter.judgeAll();
  await letter.fill();
  await letter.mark();
  const section = (await letter.find()).sections[1];
  const change = (words: string, seen: number) =>
    changeSection(letter.from, { ...letter.by, sectionId: section?.id ?? "", seen, body: words });
  if (body !== undefined) await change(body, 1);
  expect((await letter.assure()).kind).toBe("assured");
  await letter.sayWhy();
  return { ...letter, section, change };
}

describeOnBoth("the letter's ways out", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  it("let it go once, though it is sent in several windows at once", async () => {
    const { from, by } = await anAssuredLetter(open);
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendLetter(from, by)));
    expect(sent.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => "already-sent"),
      "sent",
    ]);
    const told = await open.db
      .selectFrom("messages")
      .select("id")
      .where("template", "=", "letter-sent")
      .execute();
    expect(told).toHaveLength(1);
  });

  it("hold an answer to a recipient that counts few people, and let through what counts nobody", async () => {
    const { from, by, recipient, section } = await anAssuredLetter(open);
    await sendLetter(from, by);
    const answers: [answer: string, kind: string][] = [
      ["It stays: two of the 3 carers said so.", "not-releasable"],
      ["Three parents of looked-after children told us.", "not-releasable"],
      ["A mother told us that it is so.", "not-releasable"],
      ["Only one family agreed with you.", "not-releasable"],
      ["Ninety-eight of the hundred parents agreed.", "not-releasable"],
      ["Parents who agreed numbered four.", "not-releasable"],
      ["All but two of the parents disagreed.", "not-releasable"],
      ["Twelve parents responded, nine agreed.", "not-releasable"],
      ["Half of the eight young people agreed.", "not-releasable"],
      ["It is 12 weeks now.", "answered"],
      ["It stays: 64 of 120 parents said so.", "answered"],
    ];
    for (const [place, [answer, kind]] of answers.entries()) {
      const id = `c${place}`;
      const sectionId = section?.id ?? "";
      const comment = {
        ...by,
        actor: recipient.actor,
        id,
        sectionId,
        sentence: null,
        body: "It is 12 weeks.",
      };
      await commentOnLetter(open.db, comment);
      const answered = await answerLetterComment(from, { ...by, commentId: id, outcome: "kept", answer });
      expect([answer, answered.kind]).toEqual([answer, kind]);
    }
    const stored = await open.db.selectFrom("letterComments").select("answer").execute();
    expect(stored.filter(({ answer }) => answer !== null)).toHaveLength(2);
  });

  it("hold a number that differs by a few from one that left, until it stands again or a reason is given", async () => {
    const { from, by, assure, change } = await anAssuredLetter(open, "Worse, said 64 of 120 parents [F1].");
    expect((await sendLetter(from, by)).kind).toBe("sent");
    await change("Worse, said 63 of 119 parents [F1].", 2);
    expect(await assure()).toMatchObject({
      kind: "not-ready",
      missing: [expect.stringContaining("“63 of 119” beside “64 of 120”")],
    });
    await change("Worse, said 64 of 120 parents [F1].", 3);
    expect((await assure()).kind).toBe("assured");
  });
});
