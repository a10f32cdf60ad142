import { formatReadingQueue, parseReadingQueue, type ReadingQueue } from "#app/domain/reading/text-filter.ts";
import { paths } from "#app/paths.ts";
import { notFound } from "./not-found.ts";

/** The number of the text that an address names; a 404 where it names none. */
export function textNumber(params: { number?: string }): number {
  const { number = "" } = params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound();
  return Number(number);
}

/** The pile that an address goes through. */
export function queueOf(request: Request): ReadingQueue {
  return parseReadingQueue(new URL(request.url).searchParams);
}

/** An address that goes through the same pile. */
export function withQueue(path: string, pile: ReadingQueue, more: Record<string, string> = {}): string {
  const query = new URLSearchParams([...formatReadingQueue(pile), ...Object.entries(more)]).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Whether an address of the reading room asks for documents, as addresses did before these had a pile of their own. */
export function isDocumentQueue(request: Request): boolean {
  return new URL(request.url).searchParams.get("source") === "evidence";
}

/** The part of a pile that goes through documents: who said something, and for which sample, narrows none of them. */
export function documentQueue(pile: ReadingQueue): ReadingQueue {
  const filter = { ...pile.filter, source: null, documentId: null, group: null, sampleId: null };
  return { ...pile, filter, shared: false };
}

/** A pile that goes through documents, without what shows only some passages of each. */
export function wholeDocumentPile(pile: ReadingQueue): ReadingQueue {
  const { filter, ...documents } = documentQueue(pile);
  return { ...documents, typed: "", filter: { ...filter, themeId: null, feeling: null, sought: [] } };
}

/** Where somebody goes who has come to the end of a pile: to its document where it is of one, else to the room. */
export function endOfPile(inspectionId: string, pile: ReadingQueue): string {
  const { documentId } = pile.filter;
  if (documentId === null) return withQueue(paths.reading.room(inspectionId), pile, { end: "yes" });
  return withQueue(paths.reading.document(inspectionId, documentId), documentQueue(pile), { end: "yes" });
}
