import { z } from "zod";
import { type FormField, maxFields, maxFieldsLength, maxPathLength } from "#app/domain/autosaves/autosave.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { cleanField } from "#app/http/clean-form.ts";
import { findPerson } from "#app/http/session.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

const shape = z.object({
  id: z.uuid(),
  path: z.string().startsWith("/").max(maxPathLength),
  action: z.string().startsWith("/").max(maxPathLength),
  fields: z
    .array(
      z
        .tuple([z.string(), z.string()])
        .transform(([name, value]): FormField => [name, cleanField(name, value)]),
    )
    .max(maxFields),
});

/** Keeps a form as it is being typed, as JSON from the script of a work page. Signed out is a 401, not a page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await findPerson(context, request);
  if (!person) return new Response(null, { status: 401 });
  const text = await request.text();
  if (text.length > maxFieldsLength * 2) return new Response(null, { status: 413 });
  const form = shape.safeParse(readJson(text));
  if (!form.success) return new Response(null, { status: 422 });
  const outcome = await saveAutosave(context.db, {
    ...form.data,
    personId: person.id,
    wasSent: false,
    now: context.receivedAt,
  });
  return new Response(null, { status: outcome.kind === "saved" ? 204 : 413 });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
