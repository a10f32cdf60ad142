import { readCountCache } from "#db/count-cache.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listTextsReadBlind } from "#db/queries/samples.ts";
import { spokenSources } from "../readable-texts/text.ts";
import type { Connections } from "../themes/count-themes.server.ts";
import { countQueues, type ReadingProgress } from "./count-queue.server.ts";

type About = { inspectionId: string; personId: string };

/** How many of some texts are read, and how many are under a theme. */
export type CodingProgress = ReadingProgress & { coded: number };
export type FocusAreaProgress = CodingProgress & { id: string; shortName: string };

/** How far the texts that people gave are read and coded, all of them and those of each focus area, as this person may know it. */
export async function countProgress(
  { db, reader }: Connections,
  { inspectionId, personId }: About,
): Promise<{ all: CodingProgress; areas: FocusAreaProgress[] }> {
  const [focusAreas, progressOf, blind, count] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    countQueues({ reader }, { inspectionId, personId }),
    listTextsReadBlind(db, personId),
    readCountCache(reader, inspectionId),
  ]);
  const isBlind = blind.length > 0;
  const coded = await (isBlind ? reader.read : count)("countCodedTextsByFocusArea", {
    inspectionId,
    blindReader: isBlind ? personId : null,
  });
  const codedOf = (id: string | null) => ({
    ...progressOf(id),
    coded: coded.find(({ focusAreaId }) => focusAreaId === id)?.count ?? 0,
  });
  return {
    all: codedOf(null),
    areas: focusAreas.map(({ id, shortName }) => ({ ...codedOf(id), id, shortName })),
  };
}

/** How many texts came which way, of as many as people gave. */
export async function countSources(
  { reader }: Pick<Connections, "reader">,
  { inspectionId, texts }: { inspectionId: string; texts: number },
) {
  const count = await readCountCache(reader, inspectionId);
  const others = await count("countOtherTextsBySource", inspectionId);
  const ofOthers = others.reduce((sum, one) => sum + one.count, 0);
  return spokenSources.map((source) => ({
    source,
    texts: source === "survey" ? texts - ofOthers : (others.find((one) => one.source === source)?.count ?? 0),
  }));
}
