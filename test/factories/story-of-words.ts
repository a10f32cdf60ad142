import { pdfFile } from "#app/demo/files.ts";
import { throwAwayAutosave } from "#app/domain/autosaves/end-autosave.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import { backgroundExportKinds } from "#app/domain/exports/export-kinds.ts";
import { removeNote } from "#app/domain/meetings/take-note.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { eraseYoungPeoplesResponse } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import type { Mailer } from "#app/platform/mail.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { email, plain } from "./emails.ts";
import { aNote, aTranslation, type Stage, someWords, typeForm } from "./erased-words.ts";
import { aPng } from "./images.ts";
import { usual } from "./inspections.ts";
import { aMember } from "./people.ts";
import { aDraft, aResponse, aSurvey, everyAnswer } from "./responses.ts";
import { type Mark, markFor } from "./words-in-files.ts";
import { aYoungPeoplesResponse, aYoungPeoplesSet } from "./young-peoples-response.ts";

/** Every kind of words that somebody may take back, by a name of its own. */
const names = [
  ...["draft", "answer", "danger", "replaced", "changed", "quoted", "recognisable", "translation"],
  ...[
    "own-answer",
    "unsent-answer",
    "signs",
    "young-person",
    "helper",
    "note",
    "document",
    "email",
    "picture",
    "typed",
    "family-email",
  ],
  ...["unnamed", "restore", "copy", "drill"],
] as const;
type Name = (typeof names)[number];

export const storyMarks: readonly Mark[] = names.map(markFor);
export const wordOf = (name: Name) => storyMarks.find((mark) => mark.name === name)?.word ?? "";

/** So long that PostgreSQL puts it elsewhere, and so much alike that it is compressed there. */
const atLength = (name: Name) =>
  `It takes ${wordOf(name)} ages. ${"We wait and wait, and nobody rings us back. ".repeat(80)}`;

type Places = { db: Queries; uploads: Uploads; mail: Pick<Mailer, "send">; runJobs(): Promise<void> };

async function* inOnePiece(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}

/**
 * A survey with marked words in every place that words can come to, with the files that are made of them; gives what takes
 * each of them back.
 */
export async function tellStory({ db, uploads, mail, runJobs }: Places) {
  const made = await aSurvey(db);
  const { survey, set, inspection, duringIt: now } = made;
  const stage: Stage = { ...made, db, focusAreaId: inspection.focusAreas[0]?.id ?? "" };
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const answered = (words: string) => aResponse(db, { survey, now, answers: everyAnswer(set, words) });
  const change = async (receipt: string, words: string) => {
    const begun = await changeResponse(db, { survey, receipt, now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { token } = begun;
    const answers = everyAnswer(set, words);
    await saveDraft(db, { survey, token, step: "focus/1", answers, done: true, copy: null, now });
    const sent = await submitResponse(db, { inspectionId: inspection.id, token, now });
    if (sent.kind !== "received") throw new Error(sent.kind);
    return sent.receipt;
  };
  const textWith = async (name: Name) => {
    const text = await db
      .selectFrom("texts")
      .select(["number", "words", "sourceId"])
      .where("words", "like", `%${wordOf(name)}%`)
      .executeTakeFirst();
    if (!text) throw new Error(`no text has ${name}`);
    return text;
  };

  for (let count = 0; count < 5; count += 1) await answered("Other words, of somebody else.");
  const draft = await aDraft(db, { survey, now, answers: everyAnswer(set, atLength("draft")) });
  const receipts = [
    await answered(atLength("answer")),
    await answered(`He is scared of his teacher and says he wants to die. ${wordOf("danger")}`),
    await change(await answered(atLength("replaced")), atLength("changed")),
    await answered(`It takes ${wordOf("quoted")} ages.`),
  ];
  const quoted = await textWith("quoted");
  const prepared = await prepareQuotation(db, {
    ...{ ...by, textNumber: quoted.number, seen: markOf(quoted.words), start: 0, end: quoted.words.length },
    ...{
      masks: [],
      proposedMasks: [],
      under: null,
      recognisable: `The family of ${wordOf("recognisable")}.`,
    },
  });
  if (prepared.kind !== "prepared") throw new Error(prepared.kind);
  await aTranslation(stage, (await textWith("answer")).sourceId, `Long ${wordOf("translation")} waits.`);

  const { about: discussion, wordsId } = await someWords(stage, `I am ${wordOf("young-person")}.`);
  const { about: other } = await someWords(stage, null, `Ms ${wordOf("helper")}`);
  const own = { set: await aYoungPeoplesSet(stage), sentAt: now };
  const sentBySelf = await aYoungPeoplesResponse(stage, { ...own, words: `I am ${wordOf("own-answer")}.` });
  await db
    .updateTable("youngPeoplesConsents")
    .set({ note: `Nods: ${wordOf("signs")}.` })
    .where("responseId", "=", sentBySelf.response.id)
    .execute();
  const begunBySelf = await aYoungPeoplesResponse(stage, {
    ...{ ...own, words: `I am ${wordOf("unsent-answer")}.`, sentAt: null },
  });
  const noteAbout = await aNote(stage, `Nobody rings ${wordOf("note")} back.`);
  const typed = await typeForm(stage, "/revisits/1/forum", `As they said: ${wordOf("typed")}`);

  const officer = await aMember(db, { inspection, role: "local-area-officer" });
  const sentAt = usual.notifiedAt.add({ hours: 2 });
  const sendEvidence = async (fileName: string, contents: Buffer) => {
    const stored = await uploads.keep(inOnePiece(contents));
    if (typeof stored === "string") throw new Error(stored);
    const received = await receiveUpload(db, {
      ...{ inspectionId: inspection.id, uploads, file: { ...stored, fileName }, shows: "The plan." },
      ...{ focusAreaIds: [stage.focusAreaId], requestId: null, organisation: "Exampleshire Council" },
      ...{ quota: 1024 * 1024, actor: officer.actor, now: sentAt },
    });
    if (received.kind !== "received") throw new Error(JSON.stringify(received));
    return received.uploadId;
  };
  const documents = [
    await sendEvidence("plan.pdf", pdfFile([`The plan of ${wordOf("document")} is late.`])),
    await sendEvidence("letter.eml", email(plain(`Dear Sam, ${wordOf("email")} waits.`))),
    await sendEvidence("board.png", Buffer.concat([aPng(30, 20), Buffer.from(wordOf("picture"))])),
  ];
  await mail.send({ to: `${wordOf("family-email")}@example.org`, subject: "Your code", text: "A code." });
  for (const kind of backgroundExportKinds) await askForExport(db, { ...by, kind, role: "lead-inspector" });
  await runJobs();

  async function takeBack(): Promise<void> {
    const outcomes = [
      await eraseDraft(db, { survey, token: draft, now }),
      ...(await inTurn(receipts, (receipt) => withdrawResponse(db, { survey, receipt, now }))),
      ...(await inTurn([sentBySelf, begunBySelf], ({ response }) => takeBackBySelf(db, response, now))),
      await removeWords(db, { ...discussion, wordsId }),
      await removeDiscussion(db, other),
      await removeNote(db, noteAbout),
      ...(await inTurn(documents, (uploadId) =>
        withdrawUpload(db, { ...by, uploadId, uploads, reason: "", actor: officer.actor, now: sentAt }),
      )),
    ];
    await throwAwayAutosave(db, { id: typed, personId: inspection.leadActor.personId, now });
    const refused = outcomes.filter(({ kind }) => !/^(?:erased|withdrawn|removed)$/.test(kind));
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
  }
  return { ...stage, takeBack };
}

async function takeBackBySelf(db: Queries, response: YoungPeoplesResponsesTable, at: Temporal.Instant) {
  const isErased = await db
    .transaction()
    .execute((trx) => eraseYoungPeoplesResponse(trx, { response, at, actor: { kind: "respondent" } }));
  return { kind: isErased ? "erased" : "nothing" };
}

async function inTurn<Item, Outcome>(items: readonly Item[], act: (item: Item) => Promise<Outcome>) {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await act(item));
  return outcomes;
}
