import { findNamedInspector, mayDecideAbout } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { forbidden, notFound } from "#app/http/not-found.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "#app/remix.server.ts";

/** Whoever may decide about an entry, and the address of its page. */
export async function readDecider({ request, params, context }: ActionFunctionArgs | LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "safeguarding-entries",
  );
  const entryId = readParam(params, "entryId");
  const back = paths.safeguarding.entry(inspection.id, entryId);
  const author = { inspectionId: inspection.id, entryId, actor, now: context.receivedAt };
  return { inspection, author, back };
}

/** The entry that a page decides about, without its words: to decide is not to open it. */
export async function readEntryToDecide(args: LoaderFunctionArgs) {
  const { inspection, author, back } = await readDecider(args);
  const { db, receivedAt: now } = args.context;
  const entries = await listEntries(db, inspection.id);
  const entry = entries.find(({ id }) => id === author.entryId);
  if (!entry) throw notFound();
  if (!(await mayDecideAbout(db, entry, author))) throw forbidden();
  return { entry, named: await findNamedInspector(db, inspection, now), back, inspection };
}

type Undecided = { kind: "no-such-entry" | "not-reader" };

/** What came of a decision; a 404 or 403 where the entry is gone, or became one that its reader may not decide about. */
export function requireDecided<Outcome extends { kind: string }>(
  outcome: Outcome | Undecided,
): Exclude<Outcome, Undecided> {
  if (outcome.kind === "no-such-entry") throw notFound();
  if (outcome.kind === "not-reader") throw forbidden();
  return outcome as Exclude<Outcome, Undecided>;
}

/** The form once more, with what is wrong beside each field and all that was typed. */
export function askAgain(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}
