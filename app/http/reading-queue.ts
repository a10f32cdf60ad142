import { formatReadingQueue, parseReadingQueue, type ReadingQueue } from "#app/domain/reading/text-filter.ts";
import { paths } from "#app/paths.ts";
import { notFound } from "./not-found.ts";

/** The number of the text that an address names; a 404 where it names none. */
export function textNumber(params: { number?: string }): number {
  const { number = "" } = params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound();
  return Number(number);
}

/** The reading queue in an address. */
export function queueOf(request: Request): ReadingQueue {
  return parseReadingQueue(new URL(request.url).searchParams);
}

/** An address with the same reading queue. */
export function withQueue(path: string, queue: ReadingQueue, more: Record<string, string> = {}): string {
  const query = new URLSearchParams([...formatReadingQueue(queue), ...Object.entries(more)]).toString();
  return query === "" ? path : `${path}?${query}`;
}

/**
 * Whether an address of the reading room asks for documents: older addresses did, before documents had a queue of their
 * own.
 */
export function isDocumentQueue(request: Request): boolean {
  return new URL(request.url).searchParams.get("source") === "evidence";
}

/** The queue's filters that apply to documents: filters by group or sample do not. */
export function documentQueue(queue: ReadingQueue): ReadingQueue {
  const filter = { ...queue.filter, source: null, documentId: null, group: null, sampleId: null };
  return { ...queue, filter, shared: false };
}

/** The queue of documents without the filters that select single passages. */
export function allDocumentsQueue(queue: ReadingQueue): ReadingQueue {
  const { filter, ...documents } = documentQueue(queue);
  return { ...documents, typed: "", filter: { ...filter, themeId: null, feeling: null, sought: [] } };
}

/** The address at the end of a queue: the document where the queue is of one, else the reading room. */
export function queueEndPath(inspectionId: string, queue: ReadingQueue): string {
  const { documentId } = queue.filter;
  if (documentId === null) return withQueue(paths.reading.room(inspectionId), queue, { end: "yes" });
  return withQueue(paths.reading.document(inspectionId, documentId), documentQueue(queue), { end: "yes" });
}
