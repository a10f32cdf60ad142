import { type Figure, figuresOf } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import type { EditionContent } from "../letters/letter-form.server.ts";
import type { SummaryTheme } from "../letters/letter-summary.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** A question about a weakness with its released answers. */
export type DecidedQuestion = {
  key: string;
  /** Of parents and carers, or of young people in discussions. */
  of: "responses" | "faces";
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
  parents: number | null;
  youngPeople: number | null;
  questions: DecidedQuestion[];
  themes: SummaryTheme[];
  quotation: Pick<Quotation, "source" | "words" | "language" | "translated"> | null;
};

export type Decided = {
  areas: DecidedArea[];
  /** Of the whole re-visit; null where it is hidden, or no counts were published. */
  responses: number | null;
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
            .filter(({ about }) => about.includes(title))
            .flatMap((table) => viewQuestion(table, release));
    const quoted = quotations.find(({ number }) => number === summary?.quotation);
    return {
      ...{ id, title, sufficient: sufficient === true, questions },
      parents: maxBase(questions, "responses"),
      youngPeople: maxBase(questions, "faces"),
      themes: summary?.themes ?? [],
      quotation: quoted && quoted.words !== null ? pickQuotation(quoted) : null,
    };
  });
  return {
    areas,
    responses: release?.responses ?? null,
    cameToMeeting: attended?.responses ?? null,
    hasCounts: release !== null,
    isAllSufficient: areas.every(({ sufficient }) => sufficient),
  };
}

function viewQuestion(table: ReleasedTable, { thresholds }: ReleaseContent): DecidedQuestion[] {
  const { of, key, title, columns, parts } = table;
  if (of !== "responses" && of !== "faces") return [];
  const { cells, base } = figuresOf(table, thresholds);
  const answers = columns.flatMap(({ key: answer, label, role }, place) => {
    const cell = cells[place];
    return cell && (role === "choice" || role === "dont-know") ? [{ key: answer, label, ...cell }] : [];
  });
  const hasFigures = table.state === "shown";
  return [
    {
      ...{ key, of, title },
      versionIds: parts.map((part) => part.split(":").at(-1) ?? part),
      answers: hasFigures ? answers : [],
      base: hasFigures && typeof base === "number" ? base : null,
    },
  ];
}

function maxBase(questions: readonly DecidedQuestion[], of: DecidedQuestion["of"]): number | null {
  const bases = questions.flatMap((question) => (question.of === of ? (question.base ?? []) : []));
  return bases.length === 0 ? null : Math.max(...bases);
}

function pickQuotation({ source, words, language, translated }: Quotation): DecidedArea["quotation"] {
  return { source, words, language, translated };
}
