import { readCountCache } from "#db/count-cache.ts";
import { listTextsReadBlind } from "#db/queries/samples.ts";
import type { Connections } from "../themes/count-themes.server.ts";
import type { TextFilter } from "./text-filter.ts";

type QueueInput = { inspectionId: string; personId: string; filter: TextFilter };

/**
 * How many texts pass a filter. Those are counted once while nothing changes; what is read changes with every page, and is
 * little beside them, so it is counted each time and subtracted.
 */
export async function countQueue(from: Connections, input: QueueInput): Promise<number> {
  const { reader } = from;
  const { filter } = input;
  if (filter.state === "flagged") return reader.read("countTexts", input);
  const all = { ...filter, state: "all" as const };
  const [passing, read] = await Promise.all([
    countAll(from, { ...input, filter: all }),
    filter.state === "all" ? 0 : reader.read("countReadTexts", input),
  ]);
  return Math.max(0, passing - read);
}

async function countAll({ db, reader }: Connections, input: QueueInput): Promise<number> {
  const { inspectionId, personId, filter } = input;
  // Whose codings are meant depends on who asks.
  if (filter.coded !== null) return reader.read("countTexts", input);
  const looksAtCodings = filter.themeId !== null || filter.feeling !== null;
  const isBlind = looksAtCodings && (await listTextsReadBlind(db, personId)).length > 0;
  if (isBlind) return reader.read("countTexts", input);
  const count = await readCountCache(reader, inspectionId);
  // Who asks makes no difference any more.
  return count("countTexts", { ...input, personId: "" });
}

export type ReadingProgress = { texts: number; readByAnybody: number; readByPerson: number };

/** How many texts people gave, this person has read and anybody has, for each focus area (null: all of the re-visit). */
export async function countQueues(
  { reader }: Pick<Connections, "reader">,
  about: { inspectionId: string; personId: string },
): Promise<(focusAreaId: string | null) => ReadingProgress> {
  const [texts, read] = await Promise.all([
    readCountCache(reader, about.inspectionId).then((count) =>
      count("countTextsByFocusArea", about.inspectionId),
    ),
    reader.read("countReadTextsByFocusArea", about),
  ]);
  return (focusAreaId) => {
    const { readByAnybody = 0, readByPerson = 0 } = read.find((row) => row.focusAreaId === focusAreaId) ?? {};
    const { count = 0, passages = 0 } = texts.find((row) => row.focusAreaId === focusAreaId) ?? {};
    return { texts: count - passages, readByAnybody, readByPerson };
  };
}
