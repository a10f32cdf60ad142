import { type Figure, figuresOf } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import type { EditionContent } from "../letters/letter-form.server.ts";
import type { SummaryTheme } from "../letters/letter-summary.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { versionOfPart } from "../young-peoples-counts/exact-young-peoples-tables.ts";

/** A way of being heard: the three are counted apart, and never added up. */
export type Way = "parents" | "discussions" | "own-answers";
export const ways: readonly Way[] = ["parents", "discussions", "own-answers"];

/** A question about a weakness with its released answers. */
export type DecidedQuestion = {
  key: string;
  /** Of parents and carers, of young people in discussions, or of young people by themselves. */
  of: Way;
  title: string;
  /** The versions counted, the newest last. */
  versionIds: readonly string[];
  answers: { key: string; label: string; count: Figure; percentage: Figure }[];
  /** How many gave one of the answers; null where that is hidden. */
  base: number | null;
};

/** What was said and decided for one weakness. Its counts are those of the release that went with the letter, and no others. */
export type DecidedArea = {
  id: string;
  title: string;
  sufficient: boolean;
  /** At least how many were heard in each way: the most who answered one question; null where that is hidden or none was asked. */
  heard: Readonly<Record<Way, number | null>>;
  questions: DecidedQuestion[];
  themes: SummaryTheme[];
  quotation: Pick<Quotation, "source" | "words" | "language" | "translated"> | null;
};

export type Decided = {
  areas: DecidedArea[];
  /** Of the whole re-visit; null where it is hidden, or no counts were published. */
  responses: number | null;
  /** The young people who answered by themselves. */
  ownAnswers: number | null;
  cameToMeeting: number | null;
  hasCounts: boolean;
  /** Whether every weakness has made sufficient progress (¶135). */
  isAllSufficient: boolean;
};

/** What a page for everybody says beside a letter: of its decisions, the counts released with it and what was chosen with it. */
export function readDecided(
  { sections }: EditionContent,
  release: ReleaseContent | null,
  quotations: readonly Quotation[],
): Decided {
  const weaknesses = sections.filter(({ kind }) => kind === "weakness");
  const attended = release?.tables.find(({ of, state }) => of === "people" && state === "shown");
  const areas = weaknesses.map(({ id, title, sufficient, summary }): DecidedArea => {
    const questions =
      release === null
        ? []
        : release.tables
            .filter(({ about, of }) => about.includes(title) && of !== "notes" && of !== "people")
            .flatMap((table) => viewQuestion(table, release));
    const quoted = quotations.find(({ number }) => number === summary?.quotation);
    return {
      ...{ id, title, sufficient: sufficient === true, questions },
      heard: {
        parents: maxBase(questions, "parents"),
        discussions: maxBase(questions, "discussions"),
        "own-answers": maxBase(questions, "own-answers"),
      },
      themes: summary?.themes ?? [],
      quotation: quoted && quoted.words !== null ? pickQuotation(quoted) : null,
    };
  });
  return {
    areas,
    responses: release?.responses ?? null,
    ownAnswers: countOwnHeard(release),
    cameToMeeting: attended?.responses ?? null,
    hasCounts: release !== null,
    isAllSufficient: areas.every(({ sufficient }) => sufficient),
  };
}

function viewQuestion(table: ReleasedTable, { thresholds }: ReleaseContent): DecidedQuestion[] {
  const { key, title, columns, parts } = table;
  const of = wayOf(table);
  const { cells, base } = figuresOf(table, thresholds);
  const answers = columns.flatMap(({ key: answer, label, role }, place) => {
    const cell = cells[place];
    return cell && (role === "choice" || role === "dont-know") ? [{ key: answer, label, ...cell }] : [];
  });
  const hasFigures = table.state === "shown";
  return [
    {
      ...{ key, of, title },
      versionIds: parts.map(versionOfPart),
      answers: hasFigures ? answers : [],
      base: hasFigures && typeof base === "number" ? base : null,
    },
  ];
}

function wayOf({ of }: ReleasedTable): Way {
  if (of === "responses") return "parents";
  return of === "own-answers" ? "own-answers" : "discussions";
}

/** The whole of any table of own answers that is shown: each counts all who sent some. */
function countOwnHeard(release: ReleaseContent | null): number | null {
  const totals = (release?.tables ?? []).flatMap(({ of, state, responses }) =>
    of === "own-answers" && state === "shown" && responses !== null ? [responses] : [],
  );
  return totals.length === 0 ? null : Math.max(...totals);
}

function maxBase(questions: readonly DecidedQuestion[], of: DecidedQuestion["of"]): number | null {
  const bases = questions.flatMap((question) => (question.of === of ? (question.base ?? []) : []));
  return bases.length === 0 ? null : Math.max(...bases);
}

function pickQuotation({ source, words, language, translated }: Quotation): DecidedArea["quotation"] {
  return { source, words, language, translated };
}
