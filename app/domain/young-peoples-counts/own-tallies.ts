import type { Column } from "../disclosure-control/release-shape.server.ts";
import type { QuestionType, QuestionVersion } from "../questions/question.ts";
import { isTallied } from "../young-peoples-answers/answer-groups.ts";
import { type AnswerColumn, countColumn, groupColumns, type KnownAnswer } from "./answer-columns.ts";

/** What is counted of young people's own answers: each row of people, never of answers added up. */
export type OwnCounts = {
  /** The questions of every approved set, the sets oldest first. */
  versions: readonly (QuestionVersion & { approvalId: string })[];
  answers: readonly (KnownAnswer & { count: number })[];
  /** How many answered a version at all, and how many of them with a discussion's code. */
  people: readonly { questionVersionId: string; count: number; inDiscussionCount: number }[];
  byApproval: readonly { approvalId: string; wayIn: string; count: number }[];
};

/** One answer as a bar draws it. */
export type OwnAnswer = {
  key: string;
  label: string;
  picture: string | null;
  side: Column["side"];
  count: number;
};

/** What each young person answers once: the question, or one card of a mat. */
export type OwnGroup = {
  key: string;
  label: string | null;
  picture: string | null;
  choices: OwnAnswer[];
  /** Those who were not sure, or left the card out: no part of the base. */
  apart: OwnAnswer[];
  /** The people who chose: what shares are of. */
  base: number;
  /** Those who had the question before them and gave no answer. */
  notAnswered: number;
};

/** A question as young people answered it by themselves. */
export type OwnTally = {
  meaningId: string;
  type: QuestionType;
  question: string;
  latestVersionId: string;
  focusAreaIds: readonly string[];
  /** How many young people answered any of it, and how many of them sat in a discussion as well. */
  people: number;
  inDiscussion: number;
  groups: OwnGroup[];
};

type OwnVersions = Pick<OwnCounts, "versions">;

/** The questions that are counted, a meaning together: each version once, in the order of the latest set. */
export function meaningsOf({ versions }: OwnVersions) {
  const counted = versions.filter(({ type }) => isTallied(type));
  const byMeaning = Map.groupBy(counted, ({ meaningId }) => meaningId);
  const latestApproval = versions.at(-1)?.approvalId;
  const isLatest = (meaning: readonly { approvalId: string }[]) =>
    meaning.some(({ approvalId }) => approvalId === latestApproval);
  return [...byMeaning]
    .flatMap(([meaningId, rows]) => {
      const latest = rows.at(-1);
      if (!latest) return [];
      const distinct = rows.filter(({ id }, place) => rows.findIndex((row) => row.id === id) === place);
      return [{ meaningId, latest, versions: distinct, isInLatest: isLatest(rows) }];
    })
    .sort((a, b) => Number(b.isInLatest) - Number(a.isInLatest));
}

/** How many young people answered by themselves, over all sets. */
export function countPeopleHeard({ byApproval }: Pick<OwnCounts, "byApproval">): number {
  return sum(byApproval);
}

/** How many of them answered with a discussion's code. */
export function countHeardInDiscussions({ byApproval }: Pick<OwnCounts, "byApproval">): number {
  return sum(byApproval.filter(({ wayIn }) => wayIn === "discussion"));
}

/** How many had a question of these versions before them. */
export function countOffered(counts: OwnVersions & Pick<OwnCounts, "byApproval">, ids: readonly string[]) {
  const approvals = new Set(
    counts.versions.filter(({ id }) => ids.includes(id)).map(({ approvalId }) => approvalId),
  );
  return sum(counts.byApproval.filter(({ approvalId }) => approvals.has(approvalId)));
}

/** Each question with its own figures; nothing is added up over questions, cards or ways of being heard. */
export function tallyOwnAnswers(counts: OwnCounts): OwnTally[] {
  return meaningsOf(counts).map(({ meaningId, latest, versions }) => {
    const ids = versions.map(({ id }) => id);
    const people = counts.people.filter(({ questionVersionId }) => ids.includes(questionVersionId));
    return {
      ...{ meaningId, type: latest.type, question: latest.text, latestVersionId: latest.id },
      focusAreaIds: latest.focusAreaIds,
      people: sum(people),
      inDiscussion: people.reduce((total, row) => total + Number(row.inDiscussionCount), 0),
      groups: groupColumns(versions).map(({ key, label, picture, versionIds, columns }): OwnGroup => {
        const answers = columns.map((column) => viewAnswer(column, counts));
        const choices = answers.filter((_, place) => columns[place]?.role === "choice");
        const apart = answers.filter((_, place) => columns[place]?.role !== "choice");
        const offered = countOffered(counts, versionIds);
        const base = sum(choices);
        return {
          ...{ key, label, picture, choices, apart, base },
          notAnswered: Math.max(0, offered - base - sum(apart)),
        };
      }),
    };
  });
}

/** The questions of one focus area. */
export function talliesOf(tallies: readonly OwnTally[], focusAreaId: string): OwnTally[] {
  return tallies.filter(({ focusAreaIds }) => focusAreaIds.includes(focusAreaId));
}

/** Each thing that was answered once, as a bar draws it: from the bad side to the good one, cards in their order. */
export function drawOwnAnswers({ meaningId, question, groups }: OwnTally) {
  return groups.map(({ key, label, choices, apart, base, notAnswered }) => ({
    key: key === "" ? meaningId : `${meaningId}-${key}`,
    title: label === null ? question : `${question} ${label}`,
    answers: { choices: choices.some(({ side }) => side === null) ? choices : choices.toReversed(), base },
    apart,
    notAnswered,
  }));
}

function viewAnswer(column: AnswerColumn, { answers }: OwnCounts): OwnAnswer {
  const { key, label, picture, side } = column;
  return { key, label, picture, side, count: countColumn(column, answers) };
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((total, { count }) => total + Number(count), 0);
}
