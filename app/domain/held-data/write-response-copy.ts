import { formatInstant } from "../calendar/instant-text.ts";
import { asksForWords, choicesOf } from "../questions/question.ts";
import { countAskedChildren } from "../survey/asked-pages.ts";
import { answerKey, sortAskedQuestions } from "../survey/asked-questions.ts";
import { aboutQuestions, describeProfileAnswer } from "../survey/respondent-profile.ts";
import type { CopiedText } from "./copy-texts.server.ts";
import type { ResponseCopy } from "./find-response-copy.server.ts";

export const leftOutOfCopies = [
  "Whether anything was passed on to keep a child safe (Data Protection Act 2018, Schedule 3).",
  "Names of themes and inspectors' notes for their judgement, which may hold what others said.",
  "Files that inspectors exported: Noonday keeps one for a day and cannot tell whose answers are in it.",
  "A change that was begun and not sent: only the device or code that it was begun with opens it.",
];

/** Everything that is held about a response, as JSON with the questions' own words. Instants are UTC text. */
export function writeResponseCopy(copy: ResponseCopy, { areaName }: { areaName: string }): string {
  const isErased = copy.withdrawnAt !== null;
  const { asked, unasked } = sortAskedQuestions(copy.set.questions, copy);
  const children = countAskedChildren(copy.about);
  const held = {
    what: "noonday-response-copy",
    version: 1,
    area: areaName,
    madeAt: timeOf(copy.madeAt),
    receivedAt: timeOf(copy.receivedAt),
    changedAt: timeOf(copy.changedAt),
    withdrawnAt: timeOf(copy.withdrawnAt),
    language: copy.language,
    answers: isErased
      ? []
      : asked.map((question) => {
          const values = copy.answers[answerKey(question)] ?? [];
          const labels = new Map(choicesOf(question).map(({ key, label }) => [key, label]));
          return {
            question: question.text,
            ...(children > 1 && question.ofEachChild ? { child: question.child ?? 1 } : {}),
            answer: asksForWords(question.type) ? values : values.map((value) => labels.get(value) ?? value),
          };
        }),
    unasked: isErased
      ? []
      : unasked.map((question) => ({
          question: question.text,
          ...(children > 1 && question.ofEachChild ? { child: question.child ?? 1 } : {}),
        })),
    children: copy.childProfiles.map((profile, index) => ({
      child: index + 1,
      support: (profile.support ?? []).map(
        (value) => describeProfileAnswer("support", value)?.label ?? value,
      ),
    })),
    about: aboutQuestions.flatMap(({ name }) =>
      (copy.about[name] ?? []).map((value) => {
        const described = describeProfileAnswer(name, value);
        return { question: described?.heading ?? name, answer: described?.label ?? value };
      }),
    ),
    consents: copy.consents.map((consent) => ({
      givenAt: timeOf(consent.givenAt),
      withdrawnAt: timeOf(consent.withdrawnAt),
      privacyNoticeEdition: consent.noticeEdition,
      statement: consent.statement,
      choices: consent.choices,
    })),
    marks: copy.botSignals,
    verdicts: copy.verdicts.map(({ verdict, judgedAt }) => ({ verdict, judgedAt: timeOf(judgedAt) })),
    faults: copy.faults.map((fault) => ({
      didNotWorkFrom: timeOf(fault.startsAt),
      didNotWorkUntil: timeOf(fault.endsAt),
      markedAt: timeOf(fault.markedAt),
      lookedAtAgainAt: timeOf(fault.reviewedAt),
      outcome: fault.outcome,
    })),
    texts: copy.texts.map(writeText),
    leftOut: leftOutOfCopies,
  };
  return `${JSON.stringify(held, null, 2)}\n`;
}

/** An instant as UTC text. */
export function timeOf(instant: Temporal.Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** What inspectors made of a text, under names that its file explains itself by. */
export function writeText(text: CopiedText) {
  return {
    question: text.question,
    words: text.words,
    perhapsInLanguage: text.likelyLanguage,
    inspectorsWhoReadIt: text.readings,
    isToBeLookedAtAgain: text.isFlagged,
    themes: text.themes,
    translations: text.translations.map(({ madeAt, ...one }) => ({ ...one, madeAt: timeOf(madeAt) })),
    quotations: text.quotations.map(({ preparedAt, ...one }) => ({ ...one, preparedAt: timeOf(preparedAt) })),
  };
}
