import type { z } from "zod";
import type { PageRequest } from "./page-request.ts";
import { readCompleteForm, readForm } from "./read-form.ts";

/** What was typed, to be shown again: all values of each control, by its name. */
export type Typed = Record<string, string[]>;

export type FieldErrors = Record<string, string>;

export type ParsedForm<Value> =
  | { ok: true; value: Value; typed: Typed }
  | { ok: false; errors: FieldErrors; typed: Typed };

/**
 * Reads a form's body and checks its shape. A control with one value reads as a string, with several (or a name that
 * ends in `[]`) as an array. Errors are in plain words, by control name.
 */
export async function parseForm<Shape extends z.ZodType>(
  request: PageRequest,
  shape: Shape,
): Promise<ParsedForm<z.output<Shape>>> {
  const typed = typedIn(await readForm(request));
  return checkForm(typed, shape);
}

/** The same, of a form with `FormEnd`. */
export async function parseCompleteForm<Shape extends z.ZodType>(
  request: PageRequest,
  shape: Shape,
): Promise<ParsedForm<z.output<Shape>>> {
  return checkForm(typedIn(await readCompleteForm(request)), shape);
}

export function checkForm<Shape extends z.ZodType>(typed: Typed, shape: Shape): ParsedForm<z.output<Shape>> {
  const fields = Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [
      name,
      name.endsWith("[]") || values.length > 1 ? values : values[0],
    ]),
  );
  // A shape's own messages come first. These are for forms that were not sent from our page.
  const parsed = shape.safeParse(fields, {
    error: ({ code, input }) =>
      code === "invalid_type" && input === undefined
        ? "Fill this in"
        : "This cannot be read as it is: change it",
  });
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    errors[name] ??= issue.message;
  }
  return { ok: false, errors, typed };
}

/** Every value of a form, by control; files are left out. */
export function typedIn(form: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string") continue;
    const list = typed.get(name) ?? [];
    list.push(value);
    typed.set(name, list);
  }
  return Object.fromEntries(typed);
}

/** The first value typed for a control, or `otherwise`. */
export function typedOr(typed: Typed | undefined, name: string, otherwise = ""): string {
  return typed?.[name]?.[0] ?? otherwise;
}
