import { paths, withQuery } from "#app/paths.ts";

/** By which the list of responses is asked for the page on which one of them stands. */
export const soughtResponse = "response";

export function anchorOfResponse(responseId: string): string {
  return `response-${responseId}`;
}

/** Where inspectors read a young person’s own response: in the list of them all. */
export function pathOfResponse(inspectionId: string, responseId: string): string {
  const list = withQuery(paths.youngPeople.responses(inspectionId), { [soughtResponse]: responseId });
  return `${list}#${anchorOfResponse(responseId)}`;
}
