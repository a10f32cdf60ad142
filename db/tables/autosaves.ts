/** A form that somebody who works here has filled in and not saved yet; nobody else reads it. */
export interface AutosavesTable {
  /** Made in the browser, or here where a form was refused. */
  id: string;
  personId: string;
  /** The page it stands on: path and query. */
  path: string;
  /** Where the form is sent: path and query. */
  action: string;
  /** JSON: pairs of a control's name and value, in their order; null once it has ended. */
  fields: readonly (readonly [name: string, value: string])[] | null;
  /** 1 where the form was sent and refused because its sender was signed out: it can be sent as it is. */
  wasSent: boolean;
  savedAt: Temporal.Instant;
  /** When it was saved or thrown away: the row stays a while, so that a late request cannot bring it back. */
  endedAt: Temporal.Instant | null;
}
