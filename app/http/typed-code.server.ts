import { readCode } from "#app/domain/drafts/receipt.ts";
import type { PageRequest } from "./page-request.ts";
import { typedIn } from "./parse-form.ts";
import { readForm } from "./read-form.ts";

/** The name of the control for a receipt or a code. */
export const codeField = "code";

/** The code of a form, formatted and as typed; `code` is null where it cannot be one. */
export async function readTypedCode(request: PageRequest): Promise<{ code: string | null; typed: string }> {
  const typed = typedIn(await readForm(request))[codeField]?.[0] ?? "";
  return { code: readCode(typed), typed };
}
