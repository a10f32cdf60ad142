import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { answerGroupsOf } from "#app/domain/young-peoples-answers/answer-groups.ts";
import type { Queries } from "#db/connection.ts";
import { answerAlone } from "./answer-alone.server.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { type Random, randomFrom } from "./random.ts";

/** Young people of the example send faces, cards and mats by themselves, to the approved set. */
export async function answerInPictures(
  db: Queries,
  area: AreaUnderWay,
  now: Temporal.Instant,
): Promise<void> {
  const random = randomFrom(2029);
  for (const { ageBand, count, setting, circumstances, goodIn100 } of area.example.ownAnswers ?? []) {
    for (let person = 0; person < count; person += 1) {
      const helper = random.chance(0.3) ? ("young-person" as const) : null;
      const answerTo = (question: QuestionVersion) =>
        answerGroupsOf(question).flatMap(({ answers }) => {
          if (random.chance(0.15)) return [];
          const keys = answers.map(({ key }) => key);
          return [pick(random, keys, goodIn100)];
        });
      await answerAlone(db, area, {
        person: { ageBand, setting, circumstances, helper, mayQuote: false, answerTo },
        now,
      });
    }
  }
}

/** The first answer is the good one of faces and mats. */
function pick<Key>(random: Random, keys: readonly Key[], goodIn100: number): Key {
  const others = (100 - goodIn100) / Math.max(1, keys.length - 1);
  return random.weighted(keys.map((key, place) => [key, place === 0 ? goodIn100 : others] as const));
}
