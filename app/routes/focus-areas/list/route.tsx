import { useEffect } from "react";
import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { takeFocus } from "#app/components/take-focus.ts";
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
import {
  type FocusAreasSet,
  focusAreasToMark,
  setFocusAreas,
} from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
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
    seen: markOfFields(focusAreasToMark(focusAreas)),
    focusAreas: focusAreas.map(listed),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "focus-areas");
  const typed = typedIn(await readForm(request));
  const rows = readRows(typed);
  if (typed.add !== undefined) {
    const added = rows.length + 1;
    return data({ ...unsaved, rows: [...rows, emptyRow(added)], typed, added });
  }
  const put = joinOrSplit(rows, typed);
  if (put) return data({ ...unsaved, typed, ...put });
  const again = (
    rows: FocusAreaRow[],
    general: string,
    { errors = {}, current = null }: { errors?: FieldErrors; current?: ListedFocusArea[] | null } = {},
  ) => data({ ...unsaved, rows, typed, errors, general, current }, { status: 422 });
  if (rows.length === 0)
    return again(
      [emptyRow(1), emptyRow(2)],
      "The focus areas did not arrive. Check them, and save them again.",
    );
  const lost = findLostRowFields(typed);
  if (Object.keys(lost).length > 0) return again(rows, "", { errors: lost });
  const places = placeErrorsOf(rows);
  if (Object.keys(places).length > 0) return again(rows, "", { errors: places });
  const seen = readSeen(typed);
  const { focusAreas, rowNumbers } = orderRows(rows);
  const outcome = await setFocusAreas(context.db, {
    inspectionId: inspection.id,
    focusAreas,
    seen,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "set":
    case "unchanged":
      return redirect(`${paths.focusAreas.list(inspection.id)}?saved`);
    case "not-right":
      return again(rows, outcome.problems.general ?? "", { errors: errorsOf(outcome.problems, rowNumbers) });
    case "changed-meanwhile": {
      typed.seen = [markOfFields(focusAreasToMark(outcome.current))];
      const changed = "The focus areas were changed since you opened this page.";
      const now = "What stands there now is shown above the form.";
      return again(rows, describeConflict(seen, { changed, now }), { current: outcome.current.map(listed) });
    }
    case "in-use":
      return again(rows, outcome.ties.map(describeUse).join(" "));
  }
}

type ListedFocusArea = { id: string; shortName: string; fullText: string; theme: string };

function listed({ id, shortName, fullText, theme }: ListedFocusArea): ListedFocusArea {
  return { id, shortName, fullText, theme };
}

const unsaved = {
  errors: {} as FieldErrors,
  general: "",
  added: null as number | null,
  changed: "",
  current: null as ListedFocusArea[] | null,
};

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
  const { inspectionId, areaName, mayChange, saved, byHand, seen, focusAreas } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  useEffect(() => {
    if (answered?.changed) takeFocus(document.getElementById(location.hash.slice(1)));
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
            <>
              {answered?.current ? (
                <Inset title="What stands there now">
                  <FocusAreaList focusAreas={answered.current} />
                </Inset>
              ) : null}
              <ReviewForm
                action={paths.focusAreas.list(inspectionId)}
                seen={seenToSend(seen, answered?.typed)}
                {...{ rows, errors }}
              />
            </>
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
