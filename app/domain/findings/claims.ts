import { formatNumber } from "#app/messages/format-number.ts";
import { describeChildren } from "../shares/answers-tallied.ts";

/*
 * Words that claim a number. A letter that said "the majority" was read against its own counts by a journalist: so each such
 * word shows the number that it stands on, and is questioned where the number does not bear it. It is never forbidden.
 */

import { mapQuotedWords } from "../text/quoted-words.ts";
import { sentencesOf } from "../text/sentences.ts";

export type ClaimKind =
  | "all"
  | "not-all"
  | "nearly-all"
  | "large-majority"
  | "most"
  | "half"
  | "less-than-half"
  | "many"
  | "few"
  | "none";

export type Claim = { kind: ClaimKind; word: string; sentence: string };

/** A number that a claim may stand on. `agreed`: how many at a meeting agreed, where nobody counted. */
export type Support = {
  name: string;
  count: number;
  base: number | null;
  /** Where both are of children: of how many families the base is. */
  familiesBase?: number;
  agreed: "few" | "about-half" | "most" | "nearly-all" | "not-clear" | null;
};

export type WeighedClaim = Claim & {
  /** The number it stands on best; null where there is none. */
  standsOn: Support | null;
  /** What to ask about it; null where the number bears it. */
  problem: string | null;
};

const minAnswers = 10;

const patterns: readonly (readonly [RegExp, ClaimKind])[] = [
  [/\bnot (?:quite )?all\b/gi, "not-all"],
  [/\b(?:nearly|almost) (?:all|every(?:one|body)?)\b/gi, "nearly-all"],
  [/\b(?:vast|large|great|overwhelming) majority\b/gi, "large-majority"],
  [/\b(?:more than|over) half\b/gi, "most"],
  [/\b(?:less than|fewer than|under) half\b/gi, "less-than-half"],
  [/\bminority\b/gi, "less-than-half"],
  [/\bmajority\b/gi, "most"],
  [
    /(?<!\b(?:the|at) )\bmost\b(?! (?:recent|recently|important|importantly|likely|notably|often|effective|serious|vulnerable|common|commonly|complex)\b)/gi,
    "most",
  ],
  [
    /(?<!\b(?:at|above|after|of) )\ball\b(?! (?:the (?:time|way|more)|day|week|year|along|over|round|right|but)\b)/gi,
    "all",
  ],
  [
    /(?<!\ba )\bhalf\b(?![- ]?(?:a |an |the )?(?:term|day|hour|year|time|way|hourly|hearted|termly)s?\b)/gi,
    "half",
  ],
  [/\b(?:not|very) many\b/gi, "few"],
  [
    /(?<!\b(?:how|as|so) )\bmany\b(?! (?:minutes|hours|days|weeks|months|years|times|ways|respects|aspects)\b)/gi,
    "many",
  ],
  [/\bfew\b(?! (?:minutes|hours|days|weeks|months|years|times)\b)/gi, "few"],
  [/\bnone\b/gi, "none"],
];

/** What each claim is taken to say, and which shares bear it. */
const meanings: Readonly<Record<ClaimKind, { says: string; bears: (share: number) => boolean }>> = {
  all: { says: "every one", bears: (share) => share === 1 },
  "not-all": { says: "fewer than every one", bears: (share) => share < 1 },
  "nearly-all": { says: "at least nine in ten", bears: (share) => share >= 0.9 },
  "large-majority": { says: "at least two thirds", bears: (share) => share >= 2 / 3 },
  most: { says: "more than half", bears: (share) => share > 0.5 },
  half: { says: "about half", bears: (share) => share >= 0.45 && share <= 0.55 },
  "less-than-half": { says: "fewer than half", bears: (share) => share < 0.5 },
  many: { says: "at least three in ten", bears: (share) => share >= 0.3 },
  few: { says: "at most two in ten", bears: (share) => share <= 0.2 },
  none: { says: "not one", bears: (share) => share === 0 },
};

/** What somebody at a meeting saw, as a share that stands for it. */
const agreedShare = {
  few: 0.1,
  "about-half": 0.5,
  most: 0.7,
  "nearly-all": 0.95,
  "not-clear": null,
} as const;

/** The words of a text that claim a number, in order. What stands between double quotation marks is others' words. */
export function findClaims(text: string): Claim[] {
  return sentencesOf(mapQuotedWords(text, () => "“…”")).flatMap((sentence) => {
    const claims: (Claim & { from: number; to: number })[] = [];
    for (const [pattern, kind] of patterns) {
      for (const match of sentence.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        // "nearly all" is not "all" too: the first pattern that finds a range has it.
        if (!claims.some((other) => from < other.to && to > other.from)) {
          claims.push({ kind, word: match[0], sentence, from, to });
        }
      }
    }
    return claims.toSorted((a, b) => a.from - b.from).map(({ from: _, to: __, ...claim }) => claim);
  });
}

/** Every claim of a text with the number that bears it best, and what is to be asked of it. */
export function weighClaims(text: string, standings: readonly Support[]): WeighedClaim[] {
  return findClaims(text).map((claim) => ({ ...claim, ...weigh(claim, standings) }));
}

function weigh(
  { kind, word }: Claim,
  standings: readonly Support[],
): { standsOn: Support | null; problem: string | null } {
  const { says, bears } = meanings[kind];
  const shared = standings.flatMap((support) => {
    const share = shareOf(support);
    return share === null ? [] : [{ support, share }];
  });
  const [first] = shared;
  if (!first)
    return { standsOn: null, problem: `“${word}” stands on no number. Link the figure that it means.` };
  const borne = shared.filter(({ share }) => bears(share));
  const best = borne.find(({ support }) => !isThin(support)) ?? borne[0];
  if (!best) {
    return {
      standsOn: first.support,
      problem: `“${word}” says ${says}. ${formatSupport(first.support)} does not bear it.`,
    };
  }
  const problem = isThin(best.support)
    ? `“${word}” rests on fewer than ${minAnswers} answers: ${formatSupport(best.support)}.`
    : null;
  return { standsOn: best.support, problem };
}

function shareOf({ count, base, agreed }: Support): number | null {
  if (agreed !== null) return agreedShare[agreed];
  return base === null || base === 0 ? null : count / base;
}

function isThin({ base, familiesBase, agreed }: Support): boolean {
  return agreed === null && base !== null && (familiesBase ?? base) < minAnswers;
}

const agreedWords = {
  few: "few agreed",
  "about-half": "about half agreed",
  most: "most agreed",
  "nearly-all": "nearly all agreed",
  "not-clear": "how many agreed is not clear",
} as const;

/** "Worse: 64 of 120 (53%)", or what a meeting's note says. */
export function formatSupport({ name, count, base, familiesBase, agreed }: Support): string {
  if (agreed !== null) return `${name}: said by ${count}, ${agreedWords[agreed]}`;
  if (base === null) return `${name}: ${count}`;
  return `${name}: ${formatShareOf({ count, base, familiesBase })}`;
}

/** "64 of 120 (53%)"; of children "6 of 31 children in 22 families (19%)" */
export function formatShareOf({
  count,
  base,
  familiesBase,
}: {
  count: number;
  base: number;
  familiesBase?: number | undefined;
}): string {
  const share = base === 0 ? "" : ` (${Math.round((count / base) * 100)}%)`;
  const of = familiesBase === undefined ? formatNumber(base) : describeChildren(base, familiesBase);
  return `${formatNumber(count)} of ${of}${share}`;
}
