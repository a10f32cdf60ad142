import { zipped } from "#app/platform/zip-writer.ts";
import { listApprovalsByInspection } from "#db/queries/approvals.ts";
import { listDiscussionsByInspection } from "#db/queries/discussions.ts";
import { findText, listPassages } from "#db/queries/evidence.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listDatesByInspection } from "#db/queries/inspection-dates.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { listNotesBySession } from "#db/queries/meeting-notes.ts";
import { listSessionsByInspection } from "#db/queries/meetings.ts";
import { listApprovedVersions, listVersionsByInspection } from "#db/queries/question-versions.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { listSeals } from "#db/queries/seals.ts";
import { listTranslationsByInspection } from "#db/queries/text-translations.ts";
import { listTalliesByDiscussion, listWordsByDiscussion } from "#db/queries/young-peoples-views.ts";
import {
  listAnswersByYoungPeoplesResponses,
  listSentResponses,
  listWordsByYoungPeoplesResponses,
} from "#db/queries/young-peoples-words.ts";
import { formatHour, formatInstant } from "../calendar/instant-text.ts";
import { listEarlierFigures } from "../collation/keep-earlier-figure.server.ts";
import { listEvidence } from "../evidence/list-evidence.server.ts";
import { joinPassages } from "../evidence/passages.ts";
import { type ResponseByHour, readResponsesInBatches } from "../export-tables/export-answers.server.ts";
import { formatStamp } from "../exports/export-kinds.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { codedTexts } from "../exports/read-coded-texts.server.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { listMarks } from "../findings/mark-source.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { listProgress } from "../progress/find-progress.server.ts";
import { choicesOf } from "../questions/question.ts";
import { nameQuestionOfChild } from "../questions/question-of-child.ts";
import { readVersion } from "../questions/read-version.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { readFaultCells } from "../survey-faults/list-faults.server.ts";
import { listCountedThemes } from "../themes/count-themes.server.ts";
import { archiveReadme, archiveVersion } from "./archive-readme.ts";

const responsesAtOnce = 200;

type Items = AsyncIterable<readonly unknown[]>;
type Part = readonly [name: string, value: unknown] | readonly [name: string, items: { each: Items }];

/** All of a re-visit as one JSON file, and beside it what its parts are, in a zip. */
export function writeArchive(writing: Writing): AsyncGenerator<Buffer> {
  return zipped(async (zip) => {
    await zip.add("README.txt", [archiveReadme(formatStamp(writing.stamp))]);
    await zip.add("archive.json", written(partsOf(writing), writing.count));
  });
}

/** A line for each part, and for each item of a list. */
async function* written(parts: AsyncIterable<Part>, count: (rows: number) => void): AsyncGenerator<string> {
  let before = "{\n";
  for await (const [name, value] of parts) {
    yield `${before}${JSON.stringify(name)}: `;
    before = ",\n";
    if (isEach(value)) {
      let parting = "[\n";
      for await (const items of value.each) {
        if (items.length === 0) continue;
        yield `${parting}${items.map((item) => writeJson(item)).join(",\n")}`;
        parting = ",\n";
        count(items.length);
      }
      yield parting === "[\n" ? "[]" : "\n]";
    } else yield writeJson(value);
  }
  yield "\n}\n";
}

function isEach(value: unknown): value is { each: Items } {
  return typeof value === "object" && value !== null && "each" in value;
}

async function* partsOf(writing: Writing): AsyncGenerator<Part> {
  const { db, reader, inspectionId, stamp } = writing;
  const { name, role, organisation, at } = stamp;
  yield ["format", "noonday-archive"];
  yield ["version", archiveVersion];
  yield ["made", { by: name, role, organisation, at: formatInstant(at), stamp: formatStamp(stamp) }];
  yield ["revisit", await inspectionPart(writing)];
  yield ["focusAreas", list(await listFocusAreasByInspection(db, inspectionId))];
  const versions = (await listVersionsByInspection(db, inspectionId)).map(readVersion);
  yield [
    "questions",
    list(
      versions.map((version) => ({
        ...version,
        choices: choicesOf(version).map(({ key, label }) => ({ key, label })),
      })),
    ),
  ];
  yield ["approvals", list(await approvalsPart(writing))];
  yield ["responses", { each: responses(writing) }];
  yield ["discussions", { each: discussions(writing) }];
  yield ["youngPeoplesResponses", { each: youngPeoplesResponses(writing) }];
  yield ["meetings", { each: meetings(writing) }];
  yield ["themes", list(await listCountedThemes({ db, reader }, { inspectionId, personId: null }))];
  yield ["translations", list(await translationsPart(writing))];
  yield ["codings", { each: codings(writing) }];
  yield ["marks", list(await listMarks(db, inspectionId))];
  yield ["findings", list(await listFindings({ db, reader }, inspectionId))];
  yield ["quotations", list(await quotationsPart(writing))];
  yield ["earlierFigures", list(await listEarlierFigures(db, inspectionId))];
  yield ["judgements", Object.fromEntries(await listProgress(db, inspectionId))];
  yield ["letter", await findLetter(db, { inspectionId, now: at })];
  const releases = await listReleasesByInspection(db, { inspectionId, sharedOnly: false });
  yield ["releases", list(releases)];
  yield ["evidence", { each: evidence(writing) }];
  yield ["seals", list(await sealsPart(writing))];
}

function list(items: readonly unknown[]): { each: Items } {
  return {
    each: (async function* () {
      yield items;
    })(),
  };
}

async function inspectionPart({ db, inspectionId }: Writing) {
  const { kind: _, ...inspection } = (await findInspection(db, inspectionId)) ?? { kind: "revisit" };
  const dates = await listDatesByInspection(db, inspectionId);
  return {
    ...inspection,
    dates: dates.map(({ key, date, at, ruleDate, movedReason }) => ({
      key,
      date,
      at,
      ruleDate,
      movedReason,
    })),
  };
}

/** Every version, to the hour. */
async function translationsPart({ db, inspectionId }: Writing) {
  const translations = await listTranslationsByInspection(db, inspectionId);
  return translations.map(({ madeAt, question, askedOf, child, ...translation }) => ({
    ...translation,
    question: nameQuestionOfChild(question, { askedOf, child }),
    madeAt: formatHour(madeAt),
  }));
}

/** As they may leave: masked, and without words where they were withdrawn. */
async function quotationsPart({ db, inspectionId }: Writing) {
  return (await listQuotations(db, inspectionId)).map(
    ({ textNumber: _, isWithdrawn: __, ...quotation }) => quotation,
  );
}

/** A verdict has always stood in archives as one text. */
const textOfVerdict = (verdict: object) => JSON.stringify(verdict);

async function sealsPart({ db, inspectionId }: Writing) {
  return (await listSeals(db, inspectionId)).map(
    ({ id: _, sealedBy: __, unsealedBy: ___, parts, ...seal }) => ({
      ...seal,
      verdict: seal.verdict && textOfVerdict(seal.verdict),
      parts,
    }),
  );
}

async function approvalsPart({ db, inspectionId }: Writing) {
  const [approvals, held] = await Promise.all([
    listApprovalsByInspection(db, inspectionId),
    listApprovedVersions(db, inspectionId),
  ]);
  return approvals.toReversed().map(({ id, number, approvedAt, approvedByName, remark }) => ({
    id,
    number,
    approvedAt,
    approvedByName,
    remark,
    questionVersionIds: held.filter(({ approvalId }) => approvalId === id).map((version) => version.id),
  }));
}

async function* responses({ db, reader, inspectionId }: Writing): Items {
  const faults = await readFaultCells(db, inspectionId);
  for await (const rows of readResponsesInBatches(reader, inspectionId)) {
    yield rows.map(
      ({ answers, unasked, groups, doubts, unfinished, quoteWithoutName, ...row }: ResponseByHour) => ({
        ...row,
        unfinished,
        mayQuote: quoteWithoutName,
        doubts,
        faults: faults.get(row.id) ?? "",
        groups,
        answers,
        unasked: unasked.map(([questionVersionId, , child]) => [questionVersionId, child]),
      }),
    );
  }
}

async function* discussions({ db, inspectionId }: Writing): Items {
  for (const { id, heldOn, setting, consentCheckedAt } of await listDiscussionsByInspection(
    db,
    inspectionId,
  )) {
    const [faces, words] = await Promise.all([
      listTalliesByDiscussion(db, id),
      listWordsByDiscussion(db, id),
    ]);
    yield [
      {
        id,
        heldOn,
        setting,
        consentCheckedAt,
        faces: faces.map(({ discussionId: _, ...face }) => face),
        words: words.toReversed().map(({ discussionId: _, recordedBy: __, mayQuote, ...one }) => ({
          ...one,
          recordedAt: formatHour(one.recordedAt),
          changedAt: one.changedAt === null ? null : formatHour(one.changedAt),
          mayQuote,
        })),
      },
    ];
  }
}

/** Without what was taken back, and without words that wait in the safeguarding queue. */
async function* youngPeoplesResponses({ db, inspectionId }: Writing): Items {
  const rows = (await listSentResponses(db, inspectionId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  for (let from = 0; from < rows.length; from += responsesAtOnce) {
    const some = rows.slice(from, from + responsesAtOnce);
    const ids = some.map(({ id }) => id);
    const [answers, words] = await Promise.all([
      listAnswersByYoungPeoplesResponses(db, ids),
      listWordsByYoungPeoplesResponses(db, ids),
    ]);
    yield some.map(({ withdrawnAt: _, participantNumber: __, sentAt, changedAt, ...row }) => ({
      ...row,
      sentAt: sentAt && formatHour(sentAt),
      changedAt: changedAt && formatHour(changedAt),
      answers: answers
        .filter(({ responseId }) => responseId === row.id)
        .map(({ questionVersionId, answer }) => [questionVersionId, answer]),
      words: words
        .filter(({ responseId, isWaiting }) => responseId === row.id && !isWaiting)
        .map(({ id, questionVersionId, words: said, chooser, ownWordsMayQuote }) => ({
          ...{ id, questionVersionId, words: said, chooser, mayQuote: Boolean(ownWordsMayQuote) },
        })),
    }));
  }
}

async function* meetings({ db, inspectionId }: Writing): Items {
  for (const { id, startsAt, endsAt, place, attended, cancelledAt } of await listSessionsByInspection(
    db,
    inspectionId,
  )) {
    const notes = await listNotesBySession(db, id);
    yield [
      {
        id,
        startsAt,
        endsAt,
        place,
        attended,
        cancelledAt,
        notes: notes.toReversed().map(({ sessionId: _, takenBy: __, mayQuote, ...note }) => ({
          ...note,
          takenAt: formatHour(note.takenAt),
          changedAt: note.changedAt === null ? null : formatHour(note.changedAt),
          mayQuote,
        })),
      },
    ];
  }
}

async function* codings({ db, inspectionId }: Writing): Items {
  for await (const stretch of codedTexts({ db, inspectionId, codedOnly: true })) {
    yield stretch.flatMap(({ text, codings: own }) =>
      own.map(({ id, themeId, translationId, startsAt, endsAt, feeling, codedByName, codedAt }) => ({
        id,
        themeId,
        textNumber: text.number,
        source: text.source,
        sourceId: text.sourceId,
        question: text.question,
        translationId,
        startsAt,
        endsAt,
        feeling,
        codedByName,
        codedAt,
      })),
    );
  }
}

async function* evidence({ db, inspectionId }: Writing): Items {
  const { uploads } = await listEvidence(db, { inspectionId, sentBy: null, askedOf: null });
  for (const upload of uploads) {
    const { id, fileName, fileKind, size, shows, organisation, receivedAt, late, focusAreaIds } = upload;
    const metadata = {
      id,
      fileName,
      type: fileKind.mime,
      size,
      shows,
      organisation,
      receivedAt,
      late,
      focusAreaIds,
    };
    const text = upload.isStored ? await findText(db, id) : undefined;
    const passages = text ? await listPassages(db, id) : [];
    const { text: words, ranges } = joinPassages(passages.map((passage) => passage.words));
    yield [
      {
        ...metadata,
        withdrawal: upload.withdrawal,
        text: text ? words : null,
        passages: passages.map((passage, place) => ({ id: passage.id, ...ranges[place] })),
      },
    ];
  }
}

/** An instant in it is written to the millisecond, whatever it is. */
function writeJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, written: unknown) {
    const one = this[key];
    return one instanceof Temporal.Instant ? formatInstant(one) : written;
  });
}
