import { z } from "zod";
import {
  addressShape,
  type FormField,
  maxFields,
  maxFieldsLength,
  maxPathLength,
} from "#app/domain/autosaves/autosave.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { parseInstant } from "#app/domain/calendar/instant-text.ts";
import { cleanField } from "#app/http/clean-form.ts";
import { hasDiskSpace } from "#app/http/require-disk-space.server.ts";
import { findPerson } from "#app/http/session.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { isWorkAddress } from "#app/work-pages.ts";

/** Of the workplace: other addresses can hold what lets somebody in, or are families' pages. */
const workAddress = z.string().regex(addressShape).max(maxPathLength).refine(isWorkAddress);

const shape = z.object({
  id: z.uuid(),
  path: workAddress,
  action: workAddress,
  fields: z
    .array(
      z
        .tuple([z.string(), z.string()])
        .transform(([name, value]): FormField => [name, cleanField(name, value)]),
    )
    .max(maxFields),
  readAt: z.iso.datetime().transform(parseInstant).optional(),
});

/**
 * Keeps a form as it is being typed, as JSON from the script of a work page. Signed out is a 401, not a page; a form that has
 * been sent already, or holds newer words than those it goes on from, is a 410. On a disk that fills it is a 503: the words stay
 * on their page, which tries again, and can be sent from there for as long as the disk takes anything.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await findPerson(context, request);
  if (!person) return new Response(null, { status: 401 });
  const text = await request.text();
  if (text.length > maxFieldsLength * 2) return new Response(null, { status: 413 });
  const form = shape.safeParse(readJson(text));
  if (!form.success) return new Response(null, { status: 422 });
  if (!(await hasDiskSpace(context, "autosave")))
    return new Response(null, { status: 503, headers: { "Retry-After": "60" } });
  const outcome = await saveAutosave(context.db, {
    ...form.data,
    personId: person.id,
    wasSent: false,
    now: context.receivedAt,
  });
  return new Response(null, { status: statuses[outcome.kind] });
}

const statuses = { saved: 204, ended: 410, "too-large": 413, "too-many": 413, "text-gone": 404 } as const;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
