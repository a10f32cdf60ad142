import { useEffect } from "react";
import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import {
  emptyRow,
  errorsOf,
  type FocusAreaRow,
  findLostRowFields,
  orderRows,
  placeErrorsOf,
  readRows,
  withRowNumbers,
} from "#app/domain/focus-areas/focus-area-rows.ts";
import { joinWithAbove, splitBefore } from "#app/domain/focus-areas/join-and-split.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { type FocusAreasSet, setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { PasteForm } from "../parts/paste-form.tsx";
import { ReviewForm } from "../parts/review-form.tsx";
import { FocusAreaList } from "./focus-area-list.tsx";
import "../parts/focus-areas.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole({ request, params, context }, "see", "focus-areas");
  const focusAreas = await listFocusAreas(context.db, inspection.id);
  const search = new URL(request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("focus-areas"),
    saved: search.has("saved"),
    byHand: search.has("by-hand"),
    focusAreas: focusAreas.map(({ id, shortName, fullText, theme }) => ({ id, shortName, fullText, theme })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "focus-areas");
  const typed = typedIn(await readForm(request));
  const rows = readRows(typed);
  if (typed.add !== undefined) {
    const added = rows.length + 1;
    return data({ ...unsaved, rows: [...rows, emptyRow(added)], added });
  }
  const put = joinOrSplit(rows, typed);
  if (put) return data({ ...unsaved, ...put });
  if (rows.length === 0)
    return again(
      [emptyRow(1), emptyRow(2)],
      "The focus areas did not arrive. Check them, and save them again.",
    );
  const lost = findLostRowFields(typed);
  if (Object.keys(lost).length > 0) return again(rows, "", lost);
  const places = placeErrorsOf(rows);
  if (Object.keys(places).length > 0) return again(rows, "", places);
  const { focusAreas, rowNumbers } = orderRows(rows);
  const outcome = await setFocusAreas(context.db, {
    inspectionId: inspection.id,
    focusAreas,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "set":
    case "unchanged":
      return redirect(`${paths.focusAreas.list(inspection.id)}?saved`);
    case "not-right":
      return again(rows, outcome.problems.general ?? "", errorsOf(outcome.problems, rowNumbers));
    case "in-use":
      return again(rows, outcome.ties.map(describeUse).join(" "));
  }
}

const unsaved = { errors: {} as FieldErrors, general: "", added: null as number | null, changed: "" };

/** The rows after "Join with the one above" or "Split here", and what was done; null where neither was pressed. */
function joinOrSplit(rows: FocusAreaRow[], typed: Typed): { rows: FocusAreaRow[]; changed: string } | null {
  const join = typedOr(typed, "join");
  if (join !== "") {
    const number = Number(join);
    const joined = joinWithAbove(rows, number);
    const changed = joined ? `Focus areas ${number - 1} and ${number} are one now.` : "Nothing was joined.";
    return { rows: joined ?? rows, changed };
  }
  const split = typedOr(typed, "split");
  if (split === "") return null;
  const [number = 0, part = 0] = split.split("-").map(Number);
  const parted = splitBefore(rows, number, part);
  const changed = parted
    ? `Focus area ${number} is two now: ${number} and ${number + 1}.`
    : `Press Enter in the full text of focus area ${number} where the second one begins. Then split it.`;
  return { rows: parted ?? rows, changed };
}

function again(rows: FocusAreaRow[], general: string, errors: FieldErrors = {}) {
  return data({ ...unsaved, rows, errors, general }, { status: 422 });
}

type FocusAreaUse = Extract<FocusAreasSet, { kind: "in-use" }>["ties"][number];

const useMessages = {
  questions: "questions ask about it. Change or remove those first.",
  "asked-questions": "questions about it have been shared or asked already.",
  records: "something was recorded about it at the visit.",
} as const;

function describeUse({ shortName, by }: FocusAreaUse): string {
  return `“${shortName}” cannot be removed: ${useMessages[by]}`;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Focus areas – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function FocusAreas() {
  const { inspectionId, areaName, mayChange, saved, byHand, focusAreas } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  useEffect(() => {
    if (answered?.changed) document.getElementById(location.hash.slice(1))?.focus();
  }, [answered?.changed]);
  const rows =
    answered?.rows ??
    (focusAreas.length === 0
      ? [emptyRow(1), emptyRow(2)]
      : focusAreas.map((focusArea, index) => ({ ...emptyRow(index + 1), ...focusArea })));
  const review = answered !== undefined || focusAreas.length > 0 || byHand;
  return (
    <Page width="work">
      <ErrorSummary errors={withRowNumbers(errors)} general={answered?.general || undefined} />
      {saved && !answered ? (
        <Banner kind="success" announce>
          <p>The focus areas are saved.</p>
        </Banner>
      ) : null}
      {answered?.added ? (
        <Banner announce>
          <p>
            <a href={`#shortName-${answered.added}`}>Focus area {answered.added}</a> is there to be filled in,
            below the others. Nothing is saved yet.
          </p>
        </Banner>
      ) : null}
      {answered?.changed ? (
        <Banner announce>
          <p>{answered.changed} Nothing is saved yet.</p>
        </Banner>
      ) : null}
      <h1>Focus areas</h1>
      <SealedNotice />
      {mayChange ? (
        <>
          <p className="lead focus-areas-lead">
            The weaknesses that inspectors found in {areaName} and come back to. Questions, young people’s
            views and the meeting’s notes are all gathered under them.
          </p>
          {review ? (
            <ReviewForm action={paths.focusAreas.list(inspectionId)} rows={rows} errors={errors} />
          ) : (
            <PasteForm inspectionId={inspectionId} />
          )}
          {review ? (
            <p>
              <a href={paths.focusAreas.paste(inspectionId)}>
                Paste them from the letter{focusAreas.length > 0 ? " again" : ""}
              </a>
            </p>
          ) : (
            <p>
              <a href={`${paths.focusAreas.list(inspectionId)}?by-hand`}>Write them one by one instead</a>
            </p>
          )}
        </>
      ) : (
        <FocusAreaList focusAreas={focusAreas} />
      )}
    </Page>
  );
}
