import { setImmediate as turn } from "node:timers/promises";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listAskedVersions } from "#db/queries/question-versions.ts";
import { listInspectorsWordings, type VerbatimPhrase } from "#db/queries/verbatim-phrases.ts";
import { blankCites, withoutCites } from "../citations/cites.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { listKnownNames } from "./known-names.server.ts";
import { sentenceAt, termsOfTheField, type VerbatimMatch } from "./verbatim-matches.ts";

type Connections = { db: Queries; reader: BackgroundQueries };
export type Passage = { id: string; body: string };

/**
 * Where what inspectors wrote repeats, word for word, what families wrote or said: compared with every text of the re-visit
 * as it reads now. Each range once, with the first text that has it.
 */
export async function findVerbatimMatches(
  { db, reader }: Connections,
  { inspectionId, passages }: { inspectionId: string; passages: readonly Passage[] },
): Promise<VerbatimMatch[]> {
  const [areas, versions, quotations, names] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    listAskedVersions(db, inspectionId),
    listQuotations(db, inspectionId),
    listKnownNames(db, inspectionId),
  ]);
  const everybodys = [
    ...termsOfTheField,
    ...areas.flatMap(({ shortName, fullText }) => [shortName, fullText]),
    ...versions.map(({ text }) => text),
    ...names,
  ];
  const runs = await reader.read("listVerbatimPhrases", {
    inspectionId,
    passages: passages.map(({ body }) => blankCites(body)),
    everybodys,
  });
  const inWords = quotations.map(({ number, words }) => ({
    number,
    words: words === null ? "" : ` ${wordsAlone(words)} `,
  }));
  const notReturned = await withoutReturned(db, { inspectionId, runs, passages });
  return firstOfEach(notReturned).flatMap((run) => {
    const passage = passages[run.passage];
    return passage ? [viewMatch(run, passage, inWords)] : [];
  });
}

/**
 * Leaves out what inspectors had written themselves before a document came: a draft letter that was sent back as evidence
 * makes their own words nobody else's.
 */
async function withoutReturned(
  db: Queries,
  about: { inspectionId: string; runs: readonly VerbatimPhrase[]; passages: readonly Passage[] },
): Promise<readonly VerbatimPhrase[]> {
  const { inspectionId, runs, passages } = about;
  if (runs.every(({ receivedAt }) => receivedAt === null)) return runs;
  const wordings: { words: string; writtenAt: Temporal.Instant }[] = [];
  // A letter of a hundred versions is some megabytes, looked through for each run: requests get their turn meanwhile.
  for (const { words, writtenAt } of await listInspectorsWordings(db, inspectionId)) {
    wordings.push({ words: ` ${wordsAlone(withoutCites(words))} `, writtenAt });
    await turn();
  }
  const notReturned: VerbatimPhrase[] = [];
  for (const run of runs) {
    const { receivedAt, passage, start, end } = run;
    const sought = ` ${wordsAlone(withoutCites(passages[passage]?.body.slice(start, end) ?? ""))} `;
    const isReturned =
      receivedAt !== null &&
      wordings.some(
        ({ words, writtenAt }) =>
          Temporal.Instant.compare(writtenAt, receivedAt) < 0 && words.includes(sought),
      );
    if (!isReturned) notReturned.push(run);
    await turn();
  }
  return notReturned;
}

/** Where two texts have the same range, or one a part of what the other has, the longest; families' before documents'. */
function firstOfEach(runs: readonly VerbatimPhrase[]): VerbatimPhrase[] {
  const matches: VerbatimPhrase[] = [];
  const inOrder = runs.toSorted(
    (one, other) =>
      Number(one.source === "evidence") - Number(other.source === "evidence") ||
      other.end - other.start - (one.end - one.start),
  );
  for (const run of inOrder) {
    const isIn = matches.some(
      ({ passage, start, end }) => passage === run.passage && start <= run.start && run.end <= end,
    );
    if (!isIn) matches.push(run);
  }
  return matches.toSorted((one, other) => one.passage - other.passage || one.start - other.start);
}

function wordsAlone(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function viewMatch(
  run: VerbatimPhrase,
  { id, body }: Passage,
  quotations: readonly { number: number; words: string }[],
): VerbatimMatch {
  const words = withoutCites(body.slice(run.start, run.end));
  const sought = ` ${wordsAlone(words)} `;
  const source = run.source;
  return {
    sectionId: id,
    sentence: sentenceAt(body, run.start),
    words,
    textNumber: run.textNumber,
    source,
    refused: source !== "evidence" || run.fileKind === "email",
    quotation: quotations.find((one) => one.words.includes(sought))?.number ?? null,
  };
}
