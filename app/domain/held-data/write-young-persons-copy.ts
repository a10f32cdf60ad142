import { answerGroupsOf } from "../young-peoples-answers/answer-groups.ts";
import type { YoungPersonsCopy } from "./find-young-persons-copy.server.ts";
import { leftOutOfCopies, timeOf, writeText } from "./write-response-copy.ts";

/** Everything that is held about a young person's own response, as JSON with the questions' own words. Instants are UTC text. */
export function writeYoungPersonsCopy(copy: YoungPersonsCopy, { areaName }: { areaName: string }): string {
  const questionOf = (id: string) => copy.questions.find((question) => question.id === id)?.text ?? null;
  const held = {
    what: "noonday-young-persons-copy",
    version: 1,
    area: areaName,
    madeAt: timeOf(copy.madeAt),
    startedAt: timeOf(copy.startedAt),
    sentAt: timeOf(copy.sentAt),
    changedAt: timeOf(copy.changedAt),
    withdrawnAt: timeOf(copy.withdrawnAt),
    language: copy.language,
    ageBand: copy.ageBand,
    wayIn: copy.wayIn,
    group: copy.groupName,
    setting: copy.setting,
    circumstances: copy.circumstances,
    helped: copy.helped,
    sharedDevice: copy.sharedDevice,
    answers: copy.sent.answers.map(({ questionVersionId, answer }) => {
      const question = copy.questions.find(({ id }) => id === questionVersionId);
      const group =
        question && answerGroupsOf(question).find((one) => one.answers.some(({ key }) => key === answer));
      const label = group?.answers.find(({ key }) => key === answer)?.label ?? answer;
      return { question: question?.text ?? null, card: group?.label ?? null, answer: label };
    }),
    words: copy.sent.words.map(({ questionVersionId, words, chooser, mayQuote, recordedAt, changedAt }) => ({
      ...{ question: questionOf(questionVersionId), words, chosenBy: chooser, mayBeQuoted: mayQuote },
      ...{ recordedAt: timeOf(recordedAt), changedAt: timeOf(changedAt) },
    })),
    consents: copy.consents.map(({ recordedAt, ...consent }) => ({
      ...consent,
      recordedAt: timeOf(recordedAt),
    })),
    recordings: copy.recordings.map(
      ({ questionVersionId, createdAt, writtenDownAt, erasedAt, ...recording }) => ({
        ...{ question: questionOf(questionVersionId), ...recording, createdAt: timeOf(createdAt) },
        ...{ writtenDownAt: timeOf(writtenDownAt), erasedAt: timeOf(erasedAt) },
      }),
    ),
    texts: copy.texts.map(writeText),
    leftOut: leftOutOfCopies,
  };
  return `${JSON.stringify(held, null, 2)}\n`;
}
