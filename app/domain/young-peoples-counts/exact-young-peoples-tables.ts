import type { AgeBand, Setting } from "#db/tables/enumerations.ts";
import type { ExactTable } from "../disclosure-control/release.ts";
import type { Column } from "../disclosure-control/release-shape.server.ts";
import { ageBands, ageBandWords } from "../discussions/consent.ts";
import { settings, settingWords } from "../discussions/setting.ts";
import type { QuestionType } from "../questions/question.ts";
import type { CardRow } from "../young-peoples-answers/card-tallies.ts";
import { circumstanceChoices } from "../young-peoples-responses/circumstances.ts";
import { type ColumnGroup, countColumn, groupColumns } from "./answer-columns.ts";
import { countOffered, countPeopleHeard, meaningsOf, type OwnCounts } from "./own-tallies.ts";

/** How many young people of each age, place and set of circumstances answered by themselves. */
export type OwnProfile = {
  ageBand: AgeBand;
  setting: Setting | null;
  circumstances: readonly string[];
  count: number;
};

type FocusArea = { readonly id: string; readonly shortName: string };

const plain = { wordings: [], kind: "one-answer", about: [], answered: null, breakdown: null } as const;

/**
 * Young people's own answers, a table for each thing that each of them answers once: a question, or one card of a mat. Every table
 * counts all who sent answers, those who gave none or were not asked among them. Nothing before anybody sent one.
 */
export function exactOwnTables(
  focusAreas: readonly FocusArea[],
  counts: OwnCounts & { profiles: readonly OwnProfile[]; received: number },
): ExactTable[] {
  if (counts.received === 0) return [];
  const people = countPeopleHeard(counts);
  return [
    ...profileTables(counts.profiles, people),
    ...meaningsOf(counts).flatMap(({ meaningId, latest, versions }) =>
      groupColumns(versions).map((group): ExactTable => {
        const chosen = group.columns.map((column) => countColumn(column, counts.answers));
        const offered = countOffered(counts, group.versionIds);
        const key = keyOf(`own:${meaningId}`, group);
        return {
          ...plain,
          ...titleOf(latest.text, group),
          key,
          wordings: [...new Set(versions.map(({ text }) => text).toReversed())],
          of: "own-answers",
          about: focusAreas
            .filter(({ id }) => latest.focusAreaIds.includes(id))
            .map(({ shortName }) => shortName),
          parts: group.versionIds.map((id) => keyOf(`own:${id}`, group)).sort(),
          columns: [...columnsOf(group), notAnswered, notOffered],
          order: orderOf(latest.type),
          counts: [...chosen, offered - sum(chosen), people - offered],
        };
      }),
    ),
  ];
}

/** What young people chose from cards and laid on mats in discussions, with those who chose as the whole of each table. */
export function exactCardTables(
  focusAreas: readonly FocusArea[],
  rows: readonly (CardRow & { questionVersionId: string })[],
): ExactTable[] {
  return focusAreas.flatMap(({ id, shortName }) => {
    const areaRows = rows.filter(({ focusAreaId }) => focusAreaId === id);
    return [...Map.groupBy(areaRows, ({ meaningId }) => meaningId)].flatMap(([meaningId, meaningRows]) => {
      const latest = meaningRows.at(-1);
      if (!latest) return [];
      const versions = [...new Map(meaningRows.map((row) => [row.questionVersionId, row])).values()].map(
        ({ questionVersionId, type, text, choices, pictures }) => ({
          ...{ id: questionVersionId, type, text, choices: [...choices], pictures: [...pictures] },
        }),
      );
      return groupColumns(versions).flatMap((group): ExactTable[] => {
        const counts = group.columns.map((column) => countColumn(column, meaningRows));
        if (sum(counts) === 0) return [];
        return [
          {
            ...plain,
            ...titleOf(latest.text, group),
            key: keyOf(`cards:${id}:${meaningId}`, group),
            wordings: [...new Set(versions.map(({ text }) => text).toReversed())],
            of: "cards",
            about: [shortName],
            parts: group.versionIds.map((version) => keyOf(`cards:${id}:${version}`, group)).sort(),
            columns: columnsOf(group),
            order: orderOf(latest.type),
            counts,
          },
        ];
      });
    });
  });
}

/** The id of the version that a part of such a table counts; of a table of anything else the last piece of the part. */
export function versionOfPart(part: string): string {
  const [of, ...pieces] = part.split(":");
  return (of === "own" ? pieces[0] : of === "cards" ? pieces[1] : pieces.at(-1)) ?? part;
}

/** The keys that the table of a figure of own answers may have: a mat's answers are named "Card: place". */
export function keysOfOwnFigure(meaningId: string, label: string): string[] {
  const colon = label.lastIndexOf(": ");
  return [`own:${meaningId}`, ...(colon === -1 ? [] : [`own:${meaningId}:${label.slice(0, colon)}`])];
}

function profileTables(profiles: readonly OwnProfile[], people: number): ExactTable[] {
  const countOf = (is: (profile: OwnProfile) => boolean) =>
    sum(profiles.filter(is).map(({ count }) => count));
  const saidCircumstances = countOf(({ circumstances }) => circumstances.length > 0);
  return [
    {
      ...plain,
      ...{
        key: "own:age",
        title: "Ages of those who answered by themselves",
        of: "own-answers",
        parts: ["own:age"],
        order: "list",
      },
      columns: ageBands.map((band) => choiceColumn(band, ageBandWords[band])),
      counts: ageBands.map((band) => countOf(({ ageBand }) => ageBand === band)),
    },
    {
      ...plain,
      ...{
        key: "own:setting",
        title: "Where they answered by themselves",
        of: "own-answers",
        parts: ["own:setting"],
        order: "list",
      },
      columns: [...settings.map((setting) => choiceColumn(setting, settingWords[setting])), didNotSay],
      counts: [
        ...settings.map((one) => countOf(({ setting }) => setting === one)),
        countOf(({ setting }) => setting === null),
      ],
    },
    {
      ...plain,
      ...{
        key: "own:circumstances",
        title: "Groups that they said they are in",
        of: "own-answers",
        parts: ["own:circumstances"],
      },
      ...{ kind: "several-answers", order: "apart", answered: Math.min(saidCircumstances, people) },
      columns: circumstanceChoices.map(({ slug, label }) => choiceColumn(slug, label)),
      counts: circumstanceChoices.map(({ slug }) =>
        countOf(({ circumstances }) => circumstances.includes(slug)),
      ),
    },
  ];
}

function titleOf(text: string, { label }: ColumnGroup): { title: string } {
  return { title: label === null ? text : `${text} – ${label}` };
}

function keyOf(prefix: string, { key }: ColumnGroup): string {
  return key === "" ? prefix : `${prefix}:${key}`;
}

function orderOf(type: QuestionType): ExactTable["order"] {
  return type === "cards" ? "list" : "scale";
}

function columnsOf({ columns }: ColumnGroup): Column[] {
  return columns.map(({ key, label, role, side }) => ({ key, label, role, side }));
}

function choiceColumn(key: string, label: string): Column {
  return { key, label, role: "choice", side: null };
}

const didNotSay: Column = { key: "not-said", label: "Did not say", role: "not-answered", side: null };
const notAnswered: Column = { key: "not-answered", label: "Not answered", role: "not-answered", side: null };
const notOffered: Column = { key: "not-asked", label: "Not asked", role: "not-asked", side: null };

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
