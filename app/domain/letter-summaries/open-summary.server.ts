import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { type LetterSummary, summaryThemes } from "../letters/letter-summary.ts";
import { listLanguagesOn } from "../translations/list-languages.server.ts";
import { listRoundedThemes, type RoundedTheme } from "./count-writers.server.ts";
import { type Decided, readDecided } from "./decided.ts";

type Connections = { db: Queries; reader: BackgroundQueries };
type About = { inspectionId: string; now: Temporal.Instant };

type SummaryDraft = {
  sectionId: string;
  title: string;
  summary: LetterSummary;
  version: number;
  /** Those that may be chosen, the largest first, and how many of them are suggested: the first. */
  themes: (RoundedTheme & { atLeast: number })[];
  suggestedCount: number;
  /** Names of those of which too few wrote. */
  tooFew: string[];
  quotations: { number: number; words: string; whom: string }[];
};

type OpenedSummaries = {
  isFinal: boolean;
  /** Of the languages beside English that families can choose. */
  languages: readonly string[];
  drafts: SummaryDraft[];
  /** As families would read it with the letter as it is now and the newest release. */
  preview: Decided;
  release: number | null;
};

/** What is chosen beside each decision, what may be, and how it would be read; null where there is no letter yet. */
export async function openSummaries(from: Connections, about: About): Promise<OpenedSummaries | null> {
  const { inspectionId } = about;
  const letter = await findLetter(from.db, about);
  if (!letter) return null;
  const [themes, languages, releases] = await Promise.all([
    listRoundedThemes(from, { inspectionId, editions: letter.editions }),
    listLanguagesOn(from.db, inspectionId),
    listReleasesByInspection(from.db, { inspectionId, sharedOnly: false }),
  ]);
  const newest = releases.toSorted((one, other) => one.number - other.number).at(-1);
  const { content, sections, quotations, final } = letter;
  return {
    isFinal: final !== null,
    languages,
    drafts: sections
      .filter(({ kind }) => kind === "weakness")
      .map(({ id, title, focusAreaId, summary, summaryVersion }) => {
        const ofArea = themes.filter((theme) => theme.focusAreaId === focusAreaId);
        const choosable = ofArea
          .flatMap(({ atLeast, ...theme }) => (atLeast === null ? [] : [{ ...theme, atLeast }]))
          .toSorted((one, other) => other.atLeast - one.atLeast);
        return {
          ...{ sectionId: id, title, summary, version: summaryVersion, themes: choosable },
          suggestedCount: choosable.length < summaryThemes.min ? 0 : summaryThemes.max,
          tooFew: ofArea.flatMap(({ name, atLeast }) => (atLeast === null ? [name] : [])),
          quotations: quotations.flatMap(({ number, words, whom, focusAreaIds }) =>
            words !== null && focusAreaIds.some((one) => one === focusAreaId)
              ? [{ number, words, whom }]
              : [],
          ),
        };
      }),
    preview: readDecided(content, newest ? releaseContentShape.parse(newest.content) : null, quotations),
    release: newest?.number ?? null,
  };
}

/** The weaknesses beside whose decision nothing of families' words is chosen. */
export function listTitlesWithoutThemes(
  sections: readonly { kind: string; title: string; summary?: LetterSummary | undefined }[],
): string[] {
  return sections
    .filter(({ kind, summary }) => kind === "weakness" && (summary?.themes.length ?? 0) === 0)
    .map(({ title }) => title);
}
