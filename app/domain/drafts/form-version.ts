/**
 * One copy of a survey page in one window: its id, and the id of the copy that saved this step last when the page was
 * made. A save can so tell whether another window has saved meanwhile.
 */
export type FormVersion = { id: string; after: string | null };

const form = /^([\w-]{8,40})(?:\.([\w-]{8,40}))?$/;

/** The name of the hidden control that carries it. */
export const formVersionField = "copy";

export function parseFormVersion(text: string | undefined): FormVersion | null {
  const [, id, after] = form.exec(text ?? "") ?? [];
  return id === undefined ? null : { id, after: after ?? null };
}

export function formatFormVersion({ id, after }: FormVersion): string {
  return after === null ? id : `${id}.${after}`;
}

/** Whether another window has saved the step since this copy was made. */
export function isOutdated(copy: FormVersion | null, lastSavedBy: string | undefined): boolean {
  return copy !== null && lastSavedBy !== undefined && lastSavedBy !== copy.id && lastSavedBy !== copy.after;
}
