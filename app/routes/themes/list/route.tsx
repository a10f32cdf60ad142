import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { countAcceptedSuggestions } from "#app/domain/suggestions/count-accepted.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { openThemes } from "#app/domain/themes/open-themes.server.ts";
import { listRemovedThemes } from "#app/domain/themes/restore-theme.server.ts";
import { newThemeShape } from "#app/domain/themes/theme-form.server.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { ThemeFields } from "../parts/theme-fields.tsx";
import { AcceptedSuggestions } from "./accepted-suggestions.tsx";
import { RemovedThemes } from "./removed-themes.tsx";
import { ThemeFrames } from "./theme-frames.tsx";
import "./themes.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "themes");
  const search = new URL(args.request.url).searchParams;
  const [frames, suggestions, removals] = await Promise.all([
    openThemes(args.context, { inspectionId: inspection.id, personId: actor.personId }),
    countAcceptedSuggestions(args.context.db, { inspectionId: inspection.id, personId: actor.personId }),
    listRemovedThemes(args.context.db, inspection.id),
  ]);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("themes"),
    done: (["made", "removed", "restored"] as const).find((name) => search.has(name)) ?? null,
    notRestored:
      (["name-taken", "merged-on"] as const).find((why) => search.get("not-restored") === why) ?? null,
    suggestions,
    removals: removals.map(({ id, name, intoName, removedByName, removedAt }) => ({
      id,
      name,
      isMerged: intoName !== null,
      words: formatRemoval({ name, into: intoName, by: removedByName, at: formatDateAndTime(removedAt) }),
    })),
    frames: frames.map((frame) => ({
      ...frame,
      themes: frame.themes.map(({ madeAt: _, ...theme }) => theme),
    })),
  };
}

function formatRemoval({ into, ...removal }: { name: string; into: string | null; by: string; at: string }) {
  return into === null
    ? themeMessages.t("removed.removed", removal)
    : themeMessages.t("removed.merged", { ...removal, into });
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const form = await parseForm(args.request, newThemeShape);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const { context } = args;
  const about = { inspectionId: inspection.id, actor, now: context.receivedAt };
  const outcome = await makeTheme(context.db, { ...about, ...form.value });
  if (outcome.kind === "no-such-focus-area") return refuse({ focusAreaId: "Choose a focus area" });
  if (outcome.kind === "name-taken") return refuse({ name: "This focus area has a theme of that name" });
  return redirect(`${paths.themes.list(inspection.id)}?made`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Themes – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const doneMessages = {
  made: "The theme is there.",
  removed: "The theme is removed. You can bring it back below the list.",
  restored: "The theme is back, with what was under it.",
} as const;

const notRestoredMessages = {
  "name-taken": "It cannot come back: its focus area has another theme of that name. Rename that one first.",
  "merged-on":
    "It cannot come back yet: the theme that it was merged into is gone, too. Bring that back first.",
} as const;

export default function Themes() {
  const { inspectionId, mayChange, done, notRestored, frames, suggestions, removals } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const was = (name: string) => typedOr(answered?.typed, name);
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      {notRestored && !answered ? (
        <Banner kind="warning" announce>
          <p>{notRestoredMessages[notRestored]}</p>
        </Banner>
      ) : null}
      <h1>Themes</h1>
      <SealedNotice />
      <p className="lead">
        What people speak of, focus area by focus area. Words are put under a theme while they are read.
      </p>
      {frames.length === 0 ? (
        <EmptyState title="There are no focus areas yet">
          Set them up first: themes belong to them.
        </EmptyState>
      ) : null}
      <ThemeFrames inspectionId={inspectionId} frames={frames} mayChange={mayChange} />
      <RemovedThemes
        inspectionId={inspectionId}
        removals={removals}
        mayChange={mayChange}
        isOpen={notRestored !== null}
      />
      <AcceptedSuggestions suggestions={suggestions} />
      {mayChange && frames.length > 0 ? (
        <section aria-labelledby="new">
          <h2 id="new">Make a theme</h2>
          <Form action={paths.themes.list(inspectionId)}>
            <Select
              label="Focus area"
              name="focusAreaId"
              defaultValue={was("focusAreaId") || frames[0]?.id}
              errorMessage={errors.focusAreaId}
              options={frames.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            />
            <ThemeFields name={was("name")} description={was("description")} errors={errors} />
            <Button>Make the theme</Button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}
