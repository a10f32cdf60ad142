import { judgeResponses, withdrawJudgements } from "#app/domain/responses/judge-responses.server.ts";
import { judgementsShape, withdrawalShape } from "#app/domain/responses/judgement-form.server.ts";
import { checkForm, type ParsedForm, typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import type { Allowed } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { type JudgementView, viewJudgement } from "./view-judgement.ts";

type Judged =
  | { kind: "judged"; entry: string; judgement: JudgementView }
  | { kind: "withdrawn"; count: number }
  | { kind: "gone"; words: string }
  | { kind: "invalid"; form: Extract<ParsedForm<unknown>, { ok: false }> };

/** Judges all that a form names, or undoes what one form judged. */
export async function judgeMany(
  { request, context }: ActionFunctionArgs,
  { inspection, actor, person }: Allowed,
): Promise<Judged> {
  const now = context.receivedAt;
  const by = { inspectionId: inspection.id, actor, now };
  const typed = typedIn(await readForm(request));
  const undo = checkForm(typed, withdrawalShape);
  if (undo.ok) {
    const withdrawn = await withdrawJudgements(context.db, { ...by, entry: undo.value.undo });
    if (withdrawn.kind === "withdrawn") return withdrawn;
    return { kind: "gone", words: "There is nothing to undo any more." };
  }
  const form = checkForm(typed, judgementsShape);
  if (!form.ok) return { kind: "invalid", form };
  const { entry, "subjects[]": subjects, verdict, note } = form.value;
  const judged = await judgeResponses(context.db, { ...by, entry, subjects, verdict, note });
  if (judged.kind === "no-such-subject") {
    return {
      kind: "gone",
      words: "One of them was withdrawn meanwhile, so none was judged. Load the page again.",
    };
  }
  const judgement = viewJudgement({ verdict, note, judgedAt: now, judgedByName: person.name });
  return { kind: "judged", entry: judged.entry, judgement };
}
