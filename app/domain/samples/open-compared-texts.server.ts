import type { Queries } from "#db/connection.ts";
import { listSettlements } from "#db/queries/sample-settlements.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { describeTranslation } from "../text-translations/translation.ts";
import { listTextsReadBlind } from "./change-sample.server.ts";
import { openSample } from "./open-samples.server.ts";

/**
 * A sample, and once both have read it its texts: the words, what both and either put them under, and what they settled
 * since; those about which they differed first. Texts that this person still reads blind with somebody else are left out.
 * Null where there is no such sample.
 */
export async function openComparedTexts(
  db: Queries,
  input: { inspectionId: string; sampleId: string; actor: PersonActor; now: Temporal.Instant },
) {
  const { inspectionId, sampleId, actor, now } = input;
  const opened = await openSample(db, { inspectionId, sampleId });
  if (!opened?.compared) return opened && { ...opened, texts: null };
  const { numbers } = opened.sample;
  await recordOpening(db, { inspectionId, actor, now, action: "sample.opened", details: { sampleId } });
  const [texts, settlements, hiddenNumbers] = await Promise.all([
    readTexts(db, { inspectionId, numbers }),
    listSettlements(db, sampleId),
    listTextsReadBlind(db, { numbers, personId: actor.personId }),
  ]);
  const compared = opened.compared.texts.flatMap((text) => {
    const found = texts.find(({ number }) => number === text.textNumber);
    if (!found || hiddenNumbers.has(text.textNumber)) return [];
    const differences = [...text.onlyFirst, ...text.onlySecond].map(({ themeId, name }) => {
      const settled = settlements.find(
        (one) => one.textNumber === text.textNumber && one.themeId === themeId,
      );
      return { themeId, name, decision: settled?.decision ?? ("open" as const), by: settled?.settledByName };
    });
    const { words, translation } = found;
    return [
      {
        ...text,
        words,
        translation: translation && { by: describeTranslation(translation), words: translation.words },
        differences,
      },
    ];
  });
  const byDifference = compared.toSorted(
    (one, other) => Number(other.differences.length > 0) - Number(one.differences.length > 0),
  );
  return { ...opened, texts: byDifference };
}
