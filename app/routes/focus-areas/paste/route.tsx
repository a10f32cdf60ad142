import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { maxFocusAreas, minFocusAreas } from "#app/domain/focus-areas/focus-area.ts";
import { rowsFromPaste } from "#app/domain/focus-areas/focus-area-rows.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { readPastedWeaknesses } from "#app/domain/focus-areas/read-pasted-weaknesses.server.ts";
import { focusAreasToMark } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { focusAreaMessages } from "#app/messages/work/focus-area-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { PasteForm } from "../parts/paste-form.tsx";
import { ReviewForm } from "../parts/review-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "focus-areas");
  const focusAreas = await listFocusAreas(context.db, inspection.id);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    hasSome: focusAreas.length > 0,
  };
}

/** Reads what was pasted and shows it to be looked through. Saves nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "focus-areas");
  const pasted = typedOr(typedIn(await readForm(request)), "pasted");
  const again = (error: string) => data({ pasted, error, read: null }, { status: 422 });
  const read = await readPastedWeaknesses(context.workers, pasted, request.signal);
  if (read.kind === "not-read") return again(read.why);
  const { weaknesses, otherTexts: leftOut } = read;
  const before = await listFocusAreas(context.db, inspection.id);
  const rows = rowsFromPaste(weaknesses, before);
  const kept = new Set(rows.map(({ id }) => id));
  const removed = before.filter(({ id }) => !kept.has(id)).map(({ shortName }) => shortName);
  const seen = markOfFields(focusAreasToMark(before));
  return data({ pasted, error: undefined, read: { rows, leftOut, removed, seen } });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Paste the focus areas – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function PasteFocusAreas() {
  const { inspectionId, hasSome } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const read = answered?.read;
  if (!read) {
    return (
      <Page width="work">
        <ErrorSummary errors={{ pasted: answered?.error }} />
        <h1>Paste the focus areas</h1>
        {hasSome ? (
          <p className="lead">
            What you paste takes the place of the focus areas that are there, once you save it. One whose text
            stays the same keeps its name and its questions.
          </p>
        ) : null}
        <PasteForm inspectionId={inspectionId} defaultValue={answered?.pasted} error={answered?.error} />
      </Page>
    );
  }
  const { rows, leftOut, removed, seen } = read;
  return (
    <Page width="work">
      <h1>Look through the focus areas</h1>
      <p className="lead" role="status">
        {focusAreaMessages.t("pasted.found", { count: rows.length })}
      </p>
      {leftOut.length > 0 ? (
        <Banner title="Left out, as it is none of the list">
          {leftOut.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </Banner>
      ) : null}
      {removed.length > 0 ? (
        <Banner kind="warning" title="No longer in the list">
          <p>{focusAreaMessages.t("pasted.gone", { names: removed.join(", "), count: removed.length })}</p>
        </Banner>
      ) : null}
      {rows.length < minFocusAreas || rows.length > maxFocusAreas ? (
        <Banner kind="warning" title={`A re-visit has ${minFocusAreas} to ${maxFocusAreas} focus areas`}>
          <p>Join, split, add or remove some before you save.</p>
        </Banner>
      ) : null}
      <ReviewForm action={paths.focusAreas.list(inspectionId)} seen={seen} rows={rows} errors={{}} />
      <p>
        <a href={paths.focusAreas.paste(inspectionId)}>Paste it again</a>
      </p>
    </Page>
  );
}
