import type { Queries } from "#db/connection.ts";
import { listReadings, listTextFlags } from "#db/queries/texts.ts";
import { listCodingsByTexts } from "#db/queries/themes.ts";
import { listTextsReadBlind } from "../samples/change-sample.server.ts";
import type { TextState } from "./text-state.ts";

/** What was done with these texts. Of one that is read blind, only what this person did. */
export async function readTextStates(
  db: Queries,
  { numbers, personId }: { numbers: readonly number[]; personId: string },
): Promise<TextState[]> {
  const [readings, flags, codings, blind] = await Promise.all([
    listReadings(db, numbers),
    listTextFlags(db, numbers),
    listCodingsByTexts(db, numbers),
    listTextsReadBlind(db, { numbers, personId }),
  ]);
  const readingsOf = Map.groupBy(readings, ({ textNumber }) => textNumber);
  const codingsOf = Map.groupBy(codings, ({ textNumber }) => textNumber);
  return numbers.map((number) => {
    const isBlind = blind.has(number);
    const readers = readingsOf.get(number) ?? [];
    return {
      number,
      isReadByMe: readers.some((reading) => reading.personId === personId),
      readBy: isBlind
        ? []
        : readers.filter((reading) => reading.personId !== personId).map(({ name }) => name),
      flaggedBy: flags.find(({ textNumber }) => textNumber === number)?.name ?? null,
      codings: (codingsOf.get(number) ?? [])
        .filter(({ removedAt, codedBy }) => removedAt === null && (!isBlind || codedBy === personId))
        .map((coding) => ({
          id: coding.id,
          themeId: coding.themeId,
          theme: coding.themeName,
          feeling: coding.feeling,
          range:
            coding.startsAt === null || coding.endsAt === null
              ? null
              : {
                  translationId: coding.translationId,
                  start: coding.startsAt,
                  end: coding.endsAt,
                },
          by: coding.codedByName,
          isMine: coding.codedBy === personId,
        })),
      isBlind,
    };
  });
}
