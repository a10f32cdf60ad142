import { readVersion } from "#app/domain/questions/read-version.ts";
import { answerGroupsOf } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import { insertYoungPeoplesAnswers } from "#db/queries/young-peoples-answers.ts";
import { insertYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { type Random, randomFrom } from "./random.ts";

/** Young people of the example send faces, cards and mats by themselves, to the approved set. */
export async function answerInPictures(
  db: Queries,
  area: AreaUnderWay,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId } = area;
  const approval = await findLatestYoungPeopleApproval(db, inspectionId);
  if (!approval) return;
  const versions = (await listVersionsByYoungPeopleApproval(db, approval.id)).map(readVersion);
  const random = randomFrom(2029);
  for (const { ageBand, count, setting, circumstances, goodIn100 } of area.example.ownAnswers ?? []) {
    for (let person = 0; person < count; person += 1) {
      const id = makeId();
      await db.transaction().execute(async (trx) => {
        await insertYoungPeoplesResponse(trx, {
          ...{ id, inspectionId, approvalId: approval.id, tokenHash: makeId(), cardHash: makeId() },
          ...{ wayIn: setting === null ? "own-device" : "group-link", linkId: null, participantId: null },
          ...{ agreementId: null, ageBand, setting, circumstances, helped: random.chance(0.3) },
          ...{ sharedDevice: setting !== null, answers: {}, passed: [], windows: {}, revision: 1 },
          ...{
            language: "en",
            startedAt: now,
            savedAt: now,
            sentAt: now,
            changedAt: null,
            withdrawnAt: null,
          },
        });
        const rows = versions.flatMap((version) =>
          answerGroupsOf(version).flatMap(({ answers }) => {
            if (random.chance(0.15)) return [];
            const keys = answers.map(({ key }) => key);
            return [{ responseId: id, questionVersionId: version.id, answer: pick(random, keys, goodIn100) }];
          }),
        );
        await insertYoungPeoplesAnswers(trx, rows);
      });
    }
  }
}

/** The first answer is the good one of faces and mats. */
function pick<Key>(random: Random, keys: readonly Key[], goodIn100: number): Key {
  const others = (100 - goodIn100) / Math.max(1, keys.length - 1);
  return random.weighted(keys.map((key, place) => [key, place === 0 ? goodIn100 : others] as const));
}
