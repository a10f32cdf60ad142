import type { DiscussionDetails } from "#app/domain/discussions/discussion.ts";
import { detailsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";

export type ParsedDetails =
  | { ok: true; details: DiscussionDetails; notNames: string[]; typed: Typed }
  | { ok: false; errors: FieldErrors; notNames: string[]; typed: Typed };

/** The set-up form, with the answer to whether words in it are names carried out. */
export async function parseDetails(request: Request): Promise<ParsedDetails> {
  const parsed = await parseForm(request, detailsShape);
  const { notNames, replace } = readNamesAnswer(parsed.typed);
  if (!parsed.ok) return { ...parsed, notNames };
  const possibleNames = parsed.typed["asked-names[]"] ?? [];
  const details = replace
    ? {
        ...parsed.value,
        helpers: replaceNames(parsed.value.helpers, possibleNames, notNames),
        adjustments: replaceNames(parsed.value.adjustments, possibleNames, notNames),
      }
    : parsed.value;
  return { ok: true, details, notNames, typed: parsed.typed };
}
