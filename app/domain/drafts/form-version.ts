/**
 * One copy of a survey page in one window: its own name, and the name of the copy that had saved its step last when it
 * was made, so that a save can tell whether another window spoke in between.
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
