import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listGroupsByResponses } from "#db/queries/collation.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listMeetingNotesByFocusArea,
  listYoungPeoplesWords,
  sumCardsByFocusArea,
  sumFacesByFocusArea,
} from "#db/queries/views-by-focus-area.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { Actor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { answerKey } from "../survey/asked-questions.ts";
import { type CardTally, tallyCards } from "../young-peoples-answers/card-tallies.ts";
import { talliesOf } from "../young-peoples-counts/own-tallies.ts";
import { type OwnHeard, readOwnTallies } from "../young-peoples-counts/read-own-tallies.server.ts";
import { everyResponse, type ResponseFilter, writeFilter } from "./collation-filter.ts";
import { type ResponsesCounted, readCounts, readMeanings } from "./read-counts.server.ts";
import { isInWords, type QuestionTally, tallyQuestion, waysToChoose } from "./tally.ts";

export const wordsOnAPage = 40;

export type ParentsWords = {
  id: string;
  question: string;
  /** Of which child it is; null where the question is asked once. */
  child: number | null;
  words: string;
  language: string;
  mayQuote: boolean;
  unfinished: boolean;
  mode: string;
  responseId: string;
  /** It has a sign that a robot may have sent it. */
  isDoubtful: boolean;
  groups: { name: string; value: string }[];
};

export type OpenedFocusArea = {
  kind: "opened";
  focusArea: FocusAreasTable;
  focusAreas: FocusAreasTable[];
  total: ResponsesCounted;
  /** The survey closed a moment ago, and unfinished answers may still come. */
  stillCounting: boolean;
  tallies: QuestionTally[];
  /** All parents' and carers' answers, to stand behind those of a filter; null where there is none. */
  everybody: QuestionTally[] | null;
  approvals: ReadonlyMap<string, number[]>;
  words: {
    count: number;
    page: number;
    pages: number;
    list: ParentsWords[];
    answerFilter: AnswerFilter | null;
  };
  faces: { meaningId: string; question: string; counts: Record<string, number> }[];
  cards: CardTally[];
  /** What young people answered by themselves about this focus area; how many were heard in that way stands for all of it. */
  own: OwnHeard;
  youngPeoplesWords: Awaited<ReturnType<typeof listYoungPeoplesWords>>;
  notes: Awaited<ReturnType<typeof listMeetingNotesByFocusArea>>;
};

/** A figure that was followed to the words behind it. */
export type AnswerFilter = { meaningId: string; choice: string; question: string; label: string };

/**
 * Everything said about one focus area: exact figures and words, for those inside the re-visit. That it was opened is
 * recorded before anything is read.
 */
export async function openFocusArea(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    focusAreaId: string;
    filter: ResponseFilter;
    answerFilter: { meaningId: string; choice: string } | null;
    page: number;
    actor: Actor;
    now: Temporal.Instant;
  },
): Promise<OpenedFocusArea | { kind: "not-found" }> {
  const { inspectionId, filter } = input;
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const focusArea = focusAreas.find(({ id }) => id === input.focusAreaId);
  if (!focusArea) return { kind: "not-found" };
  await recordOpening(db, {
    now: input.now,
    actor: input.actor,
    inspectionId,
    action: "collation.focus-area-opened",
    details: { focusArea: focusArea.shortName, filter, page: input.page },
  });

  const stillCounting = await closeDraftsAtNoon(db, { inspectionId, now: input.now });
  const everything = await readMeanings(db, inspectionId);
  const meanings = everything.meanings.filter(({ latest }) => latest.focusAreaIds.includes(focusArea.id));
  const about = { inspectionId, questionMeanings: everything, meanings };
  const isNarrowed = writeFilter(filter).size > 0;
  const [{ counts, total }, ofEverybody] = await Promise.all([
    readCounts(reader, { ...about, filter }),
    isNarrowed ? readCounts(reader, { ...about, filter: everyResponse }) : null,
  ]);
  const tallies = meanings.map((meaning) => tallyQuestion(meaning, counts));
  const answerFilter = findWhoChose(tallies, input.answerFilter);
  const [words, faces, cards, ownHeard, youngPeoplesWords, notes] = await Promise.all([
    readWords({ db, reader }, { tallies, filter, answerFilter, page: input.page }),
    sumFacesByFocusArea(db, inspectionId),
    sumCardsByFocusArea(db, inspectionId),
    readOwnTallies({ db, reader }, inspectionId),
    listYoungPeoplesWords(db, { inspectionId, focusAreaId: focusArea.id }),
    listMeetingNotesByFocusArea(db, { inspectionId, focusAreaId: focusArea.id }),
  ]);
  return {
    kind: "opened",
    focusArea,
    focusAreas,
    total,
    stillCounting,
    tallies: tallies.filter((tally) => !isInWords(tally)),
    everybody: ofEverybody && meanings.map((meaning) => tallyQuestion(meaning, ofEverybody.counts)),
    approvals: everything.approvals,
    words: { ...words, answerFilter },
    faces: groupFaces(faces.filter((row) => row.focusAreaId === focusArea.id)),
    cards: tallyCards(cards.filter((row) => row.focusAreaId === focusArea.id)),
    own: { ...ownHeard, tallies: talliesOf(ownHeard.tallies, focusArea.id) },
    youngPeoplesWords,
    notes,
  };
}

function findWhoChose(
  tallies: readonly QuestionTally[],
  selected: { meaningId: string; choice: string } | null,
): AnswerFilter | null {
  const tally = tallies.find(({ meaning }) => meaning.id === selected?.meaningId);
  if (!tally || !selected) return null;
  const label = tally.choices.find(({ key }) => key === selected.choice)?.label;
  if (label === undefined && !(selected.choice === "dont-know" && tally.dontKnow !== null)) return null;
  return { ...selected, question: tally.meaning.latest.text, label: label ?? "Don’t know" };
}

async function readWords(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    tallies: readonly QuestionTally[];
    filter: ResponseFilter;
    answerFilter: AnswerFilter | null;
    page: number;
  },
) {
  const versions = input.tallies.filter(isInWords).flatMap(({ meaning }) => meaning.versions);
  const chosen = input.tallies.find(({ meaning }) => meaning.id === input.answerFilter?.meaningId)?.meaning;
  const about = {
    questionVersionIds: versions.map(({ id }) => id),
    filter: input.filter,
    answerFilter: chosen && input.answerFilter ? waysToChoose(chosen, input.answerFilter.choice) : null,
  };
  // Everybody's words are among the counts already.
  const count =
    about.answerFilter === null
      ? input.tallies.filter(isInWords).reduce((sum, { base }) => sum + base, 0)
      : await reader.read("countWords", about);
  const pages = Math.max(1, Math.ceil(count / wordsOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const rows = await reader.read("listWords", {
    ...about,
    limit: wordsOnAPage,
    offset: (page - 1) * wordsOnAPage,
  });
  const groups = await listGroupsByResponses(db, [...new Set(rows.map(({ responseId }) => responseId))]);
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  const list = rows.map((row) => ({
    id: `${row.responseId}-${answerKey({ id: row.questionVersionId, child: row.child })}`,
    question: versionOf.get(row.questionVersionId)?.text ?? "",
    child: versionOf.get(row.questionVersionId)?.ofEachChild ? row.child : null,
    words: row.words ?? "",
    language: row.language,
    mayQuote: row.quoteWithoutName,
    unfinished: row.unfinished,
    mode: row.mode,
    responseId: row.responseId,
    isDoubtful: row.doubts.length > 0,
    groups: groups.filter(({ responseId }) => responseId === row.responseId),
  }));
  return { count, page, pages, list };
}

function groupFaces(rows: readonly { text: string; meaningId: string; face: string; count: number }[]) {
  const questions = new Map<
    string,
    { meaningId: string; question: string; counts: Record<string, number> }
  >();
  for (const { text, meaningId, face, count } of rows) {
    const one = questions.get(meaningId) ?? { meaningId, question: text, counts: {} };
    one.question = text;
    one.counts[face] = (one.counts[face] ?? 0) + Number(count);
    questions.set(meaningId, one);
  }
  return [...questions.values()];
}
