import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { sumFacesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { readCounts, readMeanings } from "../collation/read-counts.server.ts";
import { tallyQuestion } from "../collation/tally.ts";
import { countFamilies, countFamiliesThatChose } from "../shares/answers-tallied.ts";
import { countOwnFigure } from "../young-peoples-counts/own-figure.ts";
import { readOwnTallies } from "../young-peoples-counts/read-own-tallies.server.ts";
import { type Face, faceLabels, faces } from "./faces.ts";

export type CountedNow = {
  count: number;
  base: number;
  /** Where `count` and `base` are of children: of how many families. */
  families?: number;
  familiesBase?: number;
  question: string;
  questionVersionId: string;
  labels: string[];
};

/** Whose answers a figure counts: parents', those of discussions, or young people's own. Never two of them together. */
export type FigureOf = "parents" | "young-people" | "young-peoples-answers";

/** Young people's faces are counted for one focus area. */
export type FigureQuery = {
  of: FigureOf;
  focusAreaId: string;
  meaningId: string;
  labels: readonly string[];
};

export type Figures = {
  /** These answers counted together, as they are now; null where the question, or one of the answers, is not there. */
  count(of: FigureQuery): CountedNow | null;
};

/** The exact figures of these questions as they are now: of every response, of all discussions, and of young people's own answers. */
export async function readFigures(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  about: { inspectionId: string; meaningIds: readonly string[] },
): Promise<Figures> {
  const { inspectionId } = about;
  const questionMeanings = await readMeanings(db, inspectionId);
  const meanings = questionMeanings.meanings.filter(({ id }) => about.meaningIds.includes(id));
  const [{ counts }, faceCounts, ownHeard] = await Promise.all([
    readCounts(reader, { inspectionId, questionMeanings, meanings, filter: everyResponse }),
    sumFacesByFocusArea(db, inspectionId),
    readOwnTallies({ db, reader }, inspectionId),
  ]);
  const tallies = new Map(meanings.map((meaning) => [meaning.id, tallyQuestion(meaning, counts)]));

  function countAnswers(meaningId: string, labels: readonly string[]): CountedNow | null {
    const tally = tallies.get(meaningId);
    if (!tally) return null;
    const chosen = tally.choices.filter(({ label }) => labels.includes(label));
    if (chosen.length !== labels.length) return null;
    const { id, text } = tally.meaning.latest;
    const several = tally.meaning.latest.type === "several-of";
    // Somebody may have chosen two of several answers: their sum counts no people.
    if (several && chosen.length > 1) return null;
    const count = chosen.reduce((sum, choice) => sum + choice.count, 0);
    return {
      count,
      base: tally.base,
      ...(tally.byFamily && {
        families: countFamiliesThatChose(tally, (place) =>
          labels.includes(tally.choices[place]?.label ?? ""),
        ),
        familiesBase: countFamilies(tally),
      }),
      question: text,
      questionVersionId: id,
      labels: chosen.map(({ label }) => label),
    };
  }

  function countFaces({ focusAreaId, meaningId, labels }: FigureQuery): CountedNow | null {
    const rows = faceCounts.filter((row) => row.meaningId === meaningId && row.focusAreaId === focusAreaId);
    const latest = rows.at(-1);
    if (!latest) return null;
    const chosen = faces.filter((face) => labels.includes(faceLabels[face]));
    if (chosen.length !== labels.length) return null;
    const of = (wantedFaces: readonly Face[]) =>
      rows
        .filter(({ face }) => wantedFaces.some((one) => one === face))
        .reduce((sum, row) => sum + Number(row.count), 0);
    return {
      count: of(chosen),
      base: of(faces),
      question: latest.text,
      questionVersionId: latest.questionVersionId,
      labels: chosen.map((face) => faceLabels[face]),
    };
  }

  function countOwnAnswers({ focusAreaId, meaningId, labels }: FigureQuery): CountedNow | null {
    const tally = ownHeard.tallies.find((one) => one.meaningId === meaningId);
    return tally?.focusAreaIds.includes(focusAreaId) ? countOwnFigure(tally, labels) : null;
  }

  return {
    count(figure) {
      switch (figure.of) {
        case "parents":
          return countAnswers(figure.meaningId, figure.labels);
        case "young-people":
          return countFaces(figure);
        case "young-peoples-answers":
          return countOwnAnswers(figure);
      }
    },
  };
}
