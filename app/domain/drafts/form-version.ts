/**
 * One copy of a survey page in one window: its id, and the mark of the save that was this step's last when the page was
 * made. A save can so tell whether another window has saved meanwhile.
 */
export type FormVersion = { id: string; after: string | null };

const form = /^([\w-]{8,40})(?:\.([\w-]{8,60}))?$/;

/** The name of the hidden control that carries it. */
export const formVersionField = "copy";

export function parseFormVersion(text: string | undefined): FormVersion | null {
  const [, id, after] = form.exec(text ?? "") ?? [];
  return id === undefined ? null : { id, after: after ?? null };
}

export function formatFormVersion({ id, after }: FormVersion): string {
  return after === null ? id : `${id}.${after}`;
}

/**
 * The mark of one save by a copy. Each save has its own: a page that was made between two saves of another window is
 * outdated by the second.
 */
export function markSave({ id }: FormVersion, revision: number): string {
  return `${id}_${revision.toString(36)}`;
}

/** Whether another window has saved the step since this copy was made. */
export function isOutdated(copy: FormVersion | null, lastSave: string | undefined): boolean {
  if (copy === null || lastSave === undefined || lastSave === copy.after) return false;
  // Saves of before this one had the copy's id alone for their mark.
  return lastSave !== copy.id && !lastSave.startsWith(`${copy.id}_`);
}
