import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { excerptOfText, type TextExcerpt } from "../search/excerpt-of-text.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { describeText } from "./describe-text.ts";
import { readTextStates } from "./read-text-states.server.ts";
import type { TextFilter } from "./text-filter.ts";
import type { TextState } from "./text-state.ts";

type Connections = { db: Queries; reader: BackgroundQueries };
type About = { inspectionId: string; filter: TextFilter; actor: PersonActor; now: Temporal.Instant };

export type TextRow = TextExcerpt & {
  number: number;
  heading: string;
  who: string;
  state: TextState;
};

/** As many texts as one list may hold; a re-visit has some thousands. */
const maxListed = 50_000;
const rowsAtOnce = 60;
/** In characters: two lines of a row. */
const excerptLength = 130;

/** The numbers of all texts that pass a filter, with the first of them as rows. That they were opened is recorded first. */
export async function listTextRows(from: Connections, about: About) {
  const { inspectionId, filter, actor } = about;
  const notSearched = await prepareSearch(from.db, { inspectionId, terms: filter.sought });
  const numbers = await from.reader.read("listTextNumbers", {
    inspectionId,
    personId: actor.personId,
    filter,
    from: 0,
    limit: maxListed,
  });
  const rows = await openTextRows(from.db, { ...about, numbers: numbers.slice(0, rowsAtOnce) });
  return { numbers, rows, notSearched };
}

/** Some texts of a list as rows, with the beginning of their words, or with what was found in them. */
export async function openTextRows(
  db: Queries,
  { numbers: wanted, ...about }: About & { numbers: readonly number[] },
): Promise<TextRow[]> {
  const { inspectionId, filter, actor, now } = about;
  const numbers = wanted.slice(0, rowsAtOnce);
  const { sought, ...narrowedTo } = filter;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: "reading-room.opened",
    // What is searched for may be a family's own words.
    details: {
      ...narrowedTo,
      searched: sought.length > 0,
      after: (numbers[0] ?? 1) - 1,
      rows: numbers.length,
    },
  });
  const [texts, states] = await Promise.all([
    readTexts(db, { inspectionId, numbers }),
    readTextStates(db, { numbers, personId: actor.personId }),
  ]);
  await markPassagesOpened(db, { texts, actor, now });
  return texts.flatMap((text) => {
    const state = states.find(({ number }) => number === text.number);
    if (!state) return [];
    const { heading, who } = describeText(text, inspectionId);
    return {
      number: text.number,
      heading,
      who,
      ...excerptOfText(text, sought, excerptLength),
      state,
    };
  });
}
