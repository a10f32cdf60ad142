/** A control's name and value; a name with several values stands several times, in order. */
export type FormField = readonly [name: string, value: string];

/** A form that its writer has not saved yet, as it was when it was last heard of. */
export type Autosave = {
  id: string;
  /** Path and query that the form is sent to. */
  action: string;
  fields: FormField[];
  /** Whether it was sent already, and refused because its sender was signed out: it can be sent as it is. */
  wasSent: boolean;
  /** In words. */
  savedAt: string;
  /** The same as an instant: what goes on from these words says which it has read. */
  readAt: string;
};

export const maxFields = 600;
/** Over all names and values of a form, in characters. */
export const maxFieldsLength = 300_000;
export const maxPathLength = 1_000;
export const maxAutosavesPerPerson = 200;
/** The same with those that have ended, which stay as long as a late save could bring their words back. */
export const maxRowsPerPerson = 5_000;

/** A path with its query as browsers write them: whatever else is in them stands as %20 or %D9. */
export const addressShape = /^\/[\x21-\x7e]*$/;

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a form is small enough to be kept, with an id and addresses as browsers make them. */
export function mayAutosave(form: {
  id: string;
  path: string;
  action: string;
  fields: readonly FormField[];
}): boolean {
  const length = form.fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return (
    idShape.test(form.id) &&
    [form.path, form.action].every(
      (address) => address.length <= maxPathLength && addressShape.test(address),
    ) &&
    form.fields.length > 0 &&
    form.fields.length <= maxFields &&
    length <= maxFieldsLength
  );
}

/** The name under which a form's address says which autosave it is. */
export const autosaveParameter = "autosave";

/** A page's address without what only says which autosave is being sent. */
export function pagePath(pathAndQuery: string): string {
  const [path = "", query = ""] = pathAndQuery.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.delete(autosaveParameter);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
