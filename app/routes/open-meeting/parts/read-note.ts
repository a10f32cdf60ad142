import { noteShape } from "#app/domain/meetings/note-form.server.ts";
import type { NoteContent } from "#app/domain/meetings/take-note.server.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import { type FieldErrors, parseCompleteForm, type Typed } from "#app/http/parse-form.ts";

export type ReadNote =
  | { ok: true; note: NoteContent; notNames: string[]; typed: Typed }
  | { ok: false; errors: FieldErrors; notNames: string[]; typed: Typed };

/** The form of a note, with the answer to whether words in it are names carried out. */
export async function readNote(request: Request): Promise<ReadNote> {
  const parsed = await parseCompleteForm(request, noteShape);
  const { notNames, replace } = readNamesAnswer(parsed.typed);
  if (!parsed.ok) return { ...parsed, notNames };
  const { value, typed } = parsed;
  const note = {
    focusAreaId: value["focus-area"],
    body: replace ? replaceNames(value.body, typed["asked-names[]"] ?? [], notNames) : value.body,
    people: value.people,
    agreed: value.agreed,
    mayQuote: value["may-quote"] === "yes",
  };
  return { ok: true, note, notNames, typed };
}
