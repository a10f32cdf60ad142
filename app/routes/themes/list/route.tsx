import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { openThemes } from "#app/domain/themes/open-themes.server.ts";
import { newThemeShape } from "#app/domain/themes/theme-form.server.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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
import { formatThemeCounts } from "../parts/format-theme-counts.ts";
import { ThemeFields } from "../parts/theme-fields.tsx";
import "./themes.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "themes");
  const search = new URL(args.request.url).searchParams;
  const frames = await openThemes(args.context, { inspectionId: inspection.id, personId: actor.personId });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("themes"),
    done: search.has("made") ? ("made" as const) : search.has("removed") ? ("removed" as const) : null,
    frames: frames.map((frame) => ({
      ...frame,
      themes: frame.themes.map(({ madeAt: _, ...theme }) => theme),
    })),
  };
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

export default function Themes() {
  const { inspectionId, mayChange, done, frames } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const was = (name: string) => typedOr(answered?.typed, name);
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{done === "made" ? "The theme is there." : "The theme is removed."}</p>
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
      {frames.map(({ id, shortName, themes }) => (
        <section key={id} aria-labelledby={`frame-${id}`} className="themes-frame">
          <h2 id={`frame-${id}`}>{shortName}</h2>
          {themes.length === 0 ? <p>No theme yet.</p> : null}
          <ul className="themes-list">
            {themes.map((theme) => (
              <li key={theme.id}>
                <a href={paths.themes.theme(inspectionId, theme.id)}>{theme.name}</a>{" "}
                <span className="soft">{formatThemeCounts(theme)}</span>
                {theme.description === "" ? null : <p className="small">{theme.description}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
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
