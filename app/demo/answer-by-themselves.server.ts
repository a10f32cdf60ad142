import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { Queries } from "#db/connection.ts";
import { answerAlone } from "./answer-alone.server.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleOwnResponse } from "./middlefold/own-answers.ts";
import type { Story } from "./story.ts";

/** Has young people of 16 and over answer by themselves on day 1, each on their own device. */
export function answerByThemselves(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  responses: readonly ExampleOwnResponse[],
): void {
  for (const { at, ageBand, mayQuote, helper, faces, words } of responses)
    story.at(area.at(1, at), (now) => {
      const keyOf = ({ text }: QuestionVersion) =>
        area.example.questionsForYoungPeople.find((question) => question.text === text)?.key ?? "";
      const answerTo = (question: QuestionVersion) => {
        const answer = words[keyOf(question)] ?? faces[keyOf(question)];
        return answer === undefined ? [] : [answer];
      };
      const person = { ageBand, setting: null, circumstances: [], helper, mayQuote, answerTo };
      return answerAlone(db, area, { person, now });
    });
}
