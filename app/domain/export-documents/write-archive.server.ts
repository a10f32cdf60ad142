import { toHour, toText } from "#app/platform/instants.ts";
import { zipped } from "#app/platform/zip-writer.ts";
import { listApprovalsByRevisit } from "#db/queries/approvals.ts";
import { listDiscussionsByRevisit } from "#db/queries/discussions.ts";
import { findText, listPassages } from "#db/queries/evidence.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { listNotesBySession } from "#db/queries/meeting-notes.ts";
import { listSessionsByRevisit } from "#db/queries/meetings.ts";
import { listApprovedVersions, listVersionsByRevisit } from "#db/queries/question-versions.ts";
import { listReleasesByRevisit } from "#db/queries/releases.ts";
import { listDatesByRevisit } from "#db/queries/revisit-dates.ts";
import { findRevisit } from "#db/queries/revisits.ts";
import { listSeals } from "#db/queries/seals.ts";
import type { WholeResponse } from "#db/queries/whole-responses.ts";
import { listTalliesByDiscussion, listWordsByDiscussion } from "#db/queries/young-peoples-views.ts";
import { listEarlierFigures } from "../collation/keep-earlier-figure.server.ts";
import { listEvidence } from "../evidence/list-evidence.server.ts";
import { joinPassages } from "../evidence/passages.ts";
import { wholeResponses } from "../export-tables/export-answers.server.ts";
import { formatStamp } from "../exports/export-kinds.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { listMarks } from "../findings/mark-source.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { listProgress } from "../progress/find-progress.server.ts";
import { choicesOf } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { listCountedThemes } from "../themes/count-themes.server.ts";
import { archiveReadme, archiveVersion } from "./archive-readme.ts";
import { codedTexts } from "./read-coded-texts.server.ts";

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
        yield `${parting}${items.map((item) => JSON.stringify(item)).join(",\n")}`;
        parting = ",\n";
        count(items.length);
      }
      yield parting === "[\n" ? "[]" : "\n]";
    } else yield JSON.stringify(value);
  }
  yield "\n}\n";
}

function isEach(value: unknown): value is { each: Items } {
  return typeof value === "object" && value !== null && "each" in value;
}

async function* partsOf(writing: Writing): AsyncGenerator<Part> {
  const { db, reader, revisitId, stamp } = writing;
  const { name, role, organisation, at } = stamp;
  yield ["format", "noonday-archive"];
  yield ["version", archiveVersion];
  yield ["made", { by: name, role, organisation, at: toText(at), stamp: formatStamp(stamp) }];
  yield ["revisit", await revisitPart(writing)];
  yield ["focusAreas", list(await listFocusAreasByRevisit(db, revisitId))];
  const versions = (await listVersionsByRevisit(db, revisitId)).map(readVersion);
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
  yield ["meetings", { each: meetings(writing) }];
  yield ["themes", list(await listCountedThemes({ db, reader }, { revisitId, personId: null }))];
  yield ["codings", { each: codings(writing) }];
  yield ["marks", list(await listMarks(db, revisitId))];
  yield ["findings", list(await listFindings({ db, reader }, revisitId))];
  yield ["quotations", list(await quotationsPart(writing))];
  yield ["earlierFigures", list(await listEarlierFigures(db, revisitId))];
  yield ["judgements", Object.fromEntries(await listProgress(db, revisitId))];
  yield ["letter", await findLetter(db, { revisitId, now: at })];
  const releases = await listReleasesByRevisit(db, { revisitId, sharedOnly: false });
  yield ["releases", list(releases.map((one) => ({ ...one, content: JSON.parse(one.content) as unknown })))];
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

async function revisitPart({ db, revisitId }: Writing) {
  const revisit = await findRevisit(db, revisitId);
  const dates = await listDatesByRevisit(db, revisitId);
  return {
    ...revisit,
    dates: dates.map(({ key, date, at, ruleDate, movedReason }) => ({
      key,
      date,
      at,
      ruleDate,
      movedReason,
    })),
  };
}

/** As they may leave: masked, and without words where they were withdrawn. */
async function quotationsPart({ db, revisitId }: Writing) {
  return (await listQuotations(db, revisitId)).map(
    ({ textNumber: _, isTakenBack: __, ...quotation }) => quotation,
  );
}

async function sealsPart({ db, revisitId }: Writing) {
  return (await listSeals(db, revisitId)).map(({ id: _, sealedBy: __, unsealedBy: ___, parts, ...seal }) => ({
    ...seal,
    parts: JSON.parse(parts) as unknown,
  }));
}

async function approvalsPart({ db, revisitId }: Writing) {
  const [approvals, held] = await Promise.all([
    listApprovalsByRevisit(db, revisitId),
    listApprovedVersions(db, revisitId),
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

async function* responses({ reader, revisitId }: Writing): Items {
  for await (const rows of wholeResponses(reader, revisitId)) {
    yield rows.map(({ answers, groups, doubts, unfinished, quoteWithoutName, ...row }: WholeResponse) => ({
      ...row,
      unfinished: unfinished === 1,
      mayQuote: quoteWithoutName === 1,
      doubts: JSON.parse(doubts) as unknown,
      groups: JSON.parse(groups) as unknown,
      answers: JSON.parse(answers) as unknown,
    }));
  }
}

async function* discussions({ db, revisitId }: Writing): Items {
  for (const { id, heldOn, setting, consentCheckedAt } of await listDiscussionsByRevisit(db, revisitId)) {
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
          recordedAt: toHour(one.recordedAt),
          changedAt: one.changedAt === null ? null : toHour(one.changedAt),
          mayQuote: mayQuote === 1,
        })),
      },
    ];
  }
}

async function* meetings({ db, revisitId }: Writing): Items {
  for (const { id, startsAt, endsAt, place, attended, cancelledAt } of await listSessionsByRevisit(
    db,
    revisitId,
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
          takenAt: toHour(note.takenAt),
          changedAt: note.changedAt === null ? null : toHour(note.changedAt),
          mayQuote: mayQuote === 1,
        })),
      },
    ];
  }
}

async function* codings({ db, revisitId }: Writing): Items {
  for await (const stretch of codedTexts({ db, revisitId, codedOnly: true })) {
    yield stretch.flatMap(({ text, codings: own }) =>
      own.map(({ id, themeId, startsAt, endsAt, feeling, codedByName, codedAt }) => ({
        id,
        themeId,
        textNumber: text.number,
        source: text.source,
        sourceId: text.sourceId,
        question: text.question,
        startsAt,
        endsAt,
        feeling,
        codedByName,
        codedAt,
      })),
    );
  }
}

async function* evidence({ db, revisitId }: Writing): Items {
  const { uploads } = await listEvidence(db, { revisitId, sentBy: null, askedOf: null });
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
    const text = upload.isKept ? await findText(db, id) : undefined;
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
