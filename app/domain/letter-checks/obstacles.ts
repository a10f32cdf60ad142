import { formatNumber } from "#app/messages/format-number.ts";
import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import type { ReasonKind } from "#db/tables/enumerations.ts";
import { citesIn, withoutCites } from "../citations/cites.ts";
import type { ReleasedNumber } from "../disclosure-checks/released-labels.ts";
import { describeSmallNumber, findSmallNumbers } from "../disclosure-checks/small-numbers.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import type { Evidence, Finding } from "../findings/finding.ts";
import { fingerprintOfText } from "../letters/fingerprint.ts";
import type { TextSource } from "../readable-texts/text.ts";
import { sentencesOf } from "../text/sentences.ts";
import { createEarlierFinder } from "./compare-with-earlier.ts";

export const reasonKinds = [
  "small-number",
  "not-sealed",
  "not-read",
  "finding",
] as const satisfies readonly ReasonKind[];
export type { ReasonKind };

export const reasonNames: Readonly<Record<ReasonKind, string>> = {
  "small-number": "A sentence with a small number",
  "not-sealed": "The evidence is not sealed",
  "not-read": "Texts or documents are not read",
  finding: "A finding that changed",
};

export const letterSteps = ["assure", "send", "final", "publish"] as const;
export type LetterStep = (typeof letterSteps)[number];

/** Something that holds a letter; no word of a family is in it. */
export type Obstacle = {
  /** What a reason can be recorded for; null where it has to be changed. */
  reasonFor: { about: ReasonKind; subject: string } | null;
  sectionId: string | null;
  /** The sentence of the letter without its marks; null where it is about none. */
  sentence: string | null;
  words: string;
  steps: readonly LetterStep[];
};

export const readSourceNames: Readonly<Record<TextSource, string>> = {
  survey: "Parents and carers",
  "young-people": "Children and young people",
  "young-peoples-response": "Young people’s own answers",
  meeting: "The open meeting",
  evidence: "Documents",
};

/**
 * `newestUnread`: the number of the text that came last among those that nobody has read; 0 where there is none. Documents
 * count as such, each once.
 */
export type ReadCount = { source: TextSource; count: number; unread: number; newestUnread: number };

export type LetterFacts = {
  thresholds: Thresholds;
  findings: readonly Finding[];
  /** The focus areas of which a source is marked. */
  markedFocusAreaIds: readonly string[];
  released: readonly ReleasedNumber[];
  readCounts: readonly ReadCount[];
  isVisitOver: boolean;
  isSealed: boolean;
  /** How many seals were put on, those that were removed included. */
  sealCount: number;
};

export type CheckedLetter = {
  createdAt: Temporal.Instant;
  /** What sections say in editions that left already: recipients, or everybody, may have kept them. */
  sentBodies: readonly string[];
  sections: readonly {
    id: string;
    kind: string;
    title: string;
    focusAreaId: string | null;
    sufficient: boolean | null;
    body: string;
    writtenAt: Temporal.Instant;
  }[];
};

const everyStep = letterSteps;

/**
 * Everything in the facts that holds this letter, whether or not a reason was recorded; in parts, since reading the sentences
 * of a long letter takes a second.
 */
export function* checkInParts(letter: CheckedLetter, facts: LetterFacts): Generator<Obstacle[]> {
  yield findVisitAndSeal(facts);
  for (const section of letter.sections) yield checkSentences(section, facts);
  yield checkAgainstEarlier(letter, facts);
  yield checkFindings(letter, facts);
  yield checkReading(letter, facts);
}

/** Each once: the same sentence may stand in a letter twice. */
export function withoutRepeated(obstacles: readonly Obstacle[]): Obstacle[] {
  const known = new Set<string>();
  return obstacles.filter(({ words, sentence }) => {
    const key = JSON.stringify([words, sentence]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function obstacle(words: string, more: Partial<Obstacle> = {}): Obstacle {
  return { reasonFor: null, sectionId: null, sentence: null, steps: everyStep, words, ...more };
}

/** Whether a recorded reason still speaks for what holds the letter: one for unread texts, only for those that had come by then. */
export function isReasonFor(
  reason: { about: string; subject: string },
  held: { about: ReasonKind; subject: string },
): boolean {
  if (reason.about !== held.about) return false;
  if (held.about !== "not-read") return reason.subject === held.subject;
  const [recorded, now] = [readNotRead(reason.subject), readNotRead(held.subject)];
  if (recorded === null || now === null) return false;
  // A reason from before documents were counted apart spoke for both.
  return (recorded.of === null || recorded.of === now.of) && recorded.newest >= now.newest;
}

/** `texts:274`, `documents:274`; only a number where both were counted together. */
function readNotRead(subject: string): { of: string | null; newest: number } | null {
  const [, of, newest] = /^(?:(texts|documents):)?(\d+)$/.exec(subject) ?? [];
  return newest === undefined ? null : { of: of ?? null, newest: Number(newest) };
}

function findVisitAndSeal({ isVisitOver, isSealed, sealCount }: LetterFacts): Obstacle[] {
  const steps = ["send", "final", "publish"] as const;
  return [
    ...(isVisitOver
      ? []
      : [obstacle("The visit is not over: its last day on site has not ended.", { steps })]),
    ...(isSealed
      ? []
      : [
          obstacle("The evidence is not sealed. Seal it first, or say why the letter goes without.", {
            steps,
            // A reason is for the seals there were: one put on and removed again asks for another.
            reasonFor: { about: "not-sealed", subject: sealCount === 0 ? "" : String(sealCount) },
          }),
        ]),
  ];
}

function checkSentences(section: CheckedLetter["sections"][number], facts: LetterFacts): Obstacle[] {
  const sentences = sentencesOf(section.body);
  return sentences.flatMap((marked, place) => {
    const sentence = withoutCites(marked);
    const before = withoutCites(sentences[place - 1] ?? "");
    const cited = citesIn(marked);
    const figures = facts.findings
      .filter(({ number, withdrawnAt }) => withdrawnAt === null && cited.includes(number))
      .flatMap(({ evidence }) => evidence.flatMap(({ now }) => now ?? []));
    const smallNumbers = findSmallNumbers(sentence.replace(/\[Q\d+\]/g, ""), { ...facts, figures, before });
    return smallNumbers.length === 0
      ? []
      : [
          obstacle(`“${section.title}”: ${smallNumbers.map(describeSmallNumber).join(" ")}`, {
            sectionId: section.id,
            sentence,
            reasonFor: { about: "small-number", subject: fingerprintOfText(sentence) },
          }),
        ];
  });
}

function checkAgainstEarlier({ sections, sentBodies }: CheckedLetter, facts: LetterFacts): Obstacle[] {
  const earlier = new Set(sentBodies.flatMap(sentencesOf).map(withoutCites));
  const findNear = createEarlierFinder([...earlier], facts.thresholds);
  return sections.flatMap(({ id, title, body }) =>
    sentencesOf(body)
      .map(withoutCites)
      .filter((sentence) => !earlier.has(sentence))
      .flatMap((sentence) => {
        const near = findNear(sentence);
        if (near === null) return [];
        return obstacle(
          `“${title}”: “${near.now}” beside “${near.before}” in an edition that left lets a reader work out what a few said. Leave the earlier number, or round it.`,
          {
            sectionId: id,
            sentence,
            reasonFor: { about: "small-number", subject: fingerprintOfText(sentence) },
          },
        );
      }),
  );
}

function checkFindings({ createdAt, sections }: CheckedLetter, facts: LetterFacts): Obstacle[] {
  const currentFindings = facts.findings.filter(({ withdrawnAt }) => withdrawnAt === null);
  const inLetter = new Set(sections.flatMap(({ body }) => citesIn(body)));
  const missing = [...inLetter]
    .filter((number) => !currentFindings.some((finding) => finding.number === number))
    .map((number) =>
      obstacle(`The letter points to finding ${number}, which is not there or was withdrawn.`),
    );
  const restless = currentFindings
    .filter(({ number }) => inLetter.has(number))
    .filter((finding) => !restsOnSomething(finding, facts))
    .map(({ number }) =>
      obstacle(
        `Finding ${number} rests on nothing. Link a figure, theme, quotation, note or document to it, or leave it out of the letter.`,
      ),
    );
  const judged = sections
    .filter(({ kind, sufficient }) => kind === "weakness" && sufficient !== null)
    .filter(
      ({ focusAreaId }) =>
        focusAreaId === null ||
        !(
          facts.markedFocusAreaIds.includes(focusAreaId) ||
          currentFindings.some(
            (finding) => finding.focusAreaId === focusAreaId && finding.evidence.some(isCurrent),
          )
        ),
    )
    .map(({ title, id }) =>
      obstacle(
        `“${title}”: the judgement rests on nothing. Write a finding that rests on evidence, or mark a source.`,
        {
          sectionId: id,
        },
      ),
    );
  const changed = currentFindings.flatMap((finding) => {
    const section = sections.find(({ focusAreaId }) => focusAreaId === finding.focusAreaId);
    const isCited = inLetter.has(finding.number);
    const since = isCited ? (section?.writtenAt ?? createdAt) : createdAt;
    if (Temporal.Instant.compare(finding.writtenAt, since) <= 0) return [];
    const change = isCited || finding.version > 1 ? "was changed" : "was added";
    return [
      obstacle(
        `Finding ${finding.number} ${change} after the letter was written. Change the section with it, or say why the letter stays as it is.`,
        {
          sectionId: section?.id ?? null,
          reasonFor: { about: "finding", subject: `${finding.number} version ${finding.version}` },
        },
      ),
    ];
  });
  return [...missing, ...restless, ...judged, ...changed];
}

function isCurrent({ kind, now, quote, changed }: Evidence): boolean {
  if (kind === "words") return quote !== null;
  return kind === "document" ? changed === null : now !== null;
}

function restsOnSomething({ evidence, focusAreaId }: Finding, facts: LetterFacts): boolean {
  return evidence.some(isCurrent) || facts.markedFocusAreaIds.includes(focusAreaId);
}

const readVerbs = "\\b(?:read|considered|reviewed|looked at|took account of)\\b[^.;]*\\b";

/** What people gave in words, and what was sent in documents: read in queues apart, and counted apart. */
const readingQueues = [
  {
    of: "texts",
    isOf: (source: TextSource) => source !== "evidence",
    saysRead: new RegExp(`${readVerbs}(?:responses?|texts?|comments|replies|answers)\\b`, "i"),
  },
  {
    of: "documents",
    isOf: (source: TextSource) => source === "evidence",
    saysRead: new RegExp(`${readVerbs}documents?\\b`, "i"),
  },
] as const;

function checkReading({ sections }: CheckedLetter, { readCounts }: LetterFacts): Obstacle[] {
  return readingQueues.flatMap(({ of, isOf, saysRead }) => {
    const queueCounts = readCounts.filter(({ source }) => isOf(source));
    const all = queueCounts.reduce((sum, { count }) => sum + count, 0);
    const unread = queueCounts.reduce((sum, row) => sum + row.unread, 0);
    if (unread === 0) return [];
    const ofAll = `${formatNumber(all - unread)} of the ${formatNumber(all)}`;
    const counts = { all, unread, read: all - unread };
    const untrue = sections.flatMap((section) =>
      sentencesOf(withoutCites(section.body))
        .filter((sentence) => saysRead.test(sentence))
        .filter((sentence) => !new RegExp(`\\b${ofAll}\\b`).test(sentence))
        .map((sentence) =>
          obstacle(letterCheckMessages.t(`${of}.said-read`, { ...counts, title: section.title }), {
            sectionId: section.id,
            sentence,
          }),
        ),
    );
    const newest = Math.max(...queueCounts.map(({ newestUnread }) => newestUnread));
    return [
      ...untrue,
      obstacle(letterCheckMessages.t(`${of}.unread`, counts), {
        steps: ["send", "final"],
        reasonFor: { about: "not-read", subject: `${of}:${newest}` },
      }),
    ];
  });
}
