import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { shortenText } from "#app/domain/text/text.ts";
import { openSplit } from "#app/domain/themes/open-split.server.ts";
import { splitTheme } from "#app/domain/themes/split-theme.server.ts";
import { feelings, feelingWords, maxThemeNameLength } from "#app/domain/themes/theme.ts";
import { themeShape } from "#app/domain/themes/theme-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
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

const shortest = 160;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { themeId = "" } = args.params;
  const opened = await openSplit(args.context.db, {
    inspectionId: inspection.id,
    themeId,
    actor,
    now: args.context.receivedAt,
  });
  if (!opened) throw notFound();
  return {
    back: paths.themes.theme(inspection.id, themeId),
    name: opened.theme.name,
    more: opened.more,
    options: opened.codings.map(({ id, words, feeling, textNumber }) => ({
      value: id,
      label: shortenText(words, shortest),
      hint: `Text ${textNumber}, ${formatFeeling(feeling)}`,
    })),
  };
}

function formatFeeling(feeling: string): string {
  const known = feelings.find((one) => one === feeling);
  return (known ? feelingWords[known] : feeling).toLowerCase();
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { themeId = "" } = args.params;
  const typed = typedIn(await readCompleteForm(args.request));
  const refuse = (errors: Record<string, string>) => data({ errors, typed }, { status: 422 });
  const form = checkForm(typed, themeShape);
  if (!form.ok) return refuse(form.errors);
  const outcome = await splitTheme(args.context.db, {
    inspectionId: inspection.id,
    themeId,
    codingIds: typed.coding ?? [],
    ...form.value,
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-theme":
      throw notFound();
    case "name-taken":
      return refuse({ name: "This focus area has another theme of that name" });
    case "nothing-to-move":
      return refuse({ coding: "Choose what goes into the new theme" });
    case "split":
      return redirect(`${paths.themes.theme(inspection.id, outcome.themeId)}?split`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Split ${loaded?.name ?? "a theme"} – Noonday` },
];

export default function SplitTheme() {
  const { back, name, options, more } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string | undefined> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>{name}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>{`Split “${name}”`}</h1>
      <p className="lead">
        What you choose goes under a new theme; the rest stays. You can undo it as a whole.
      </p>
      {options.length === 0 ? (
        <p>Nothing is under this theme yet.</p>
      ) : (
        <Form>
          <TextField
            label="Name of the new theme"
            name="name"
            maxLength={maxThemeNameLength}
            defaultValue={typedOr(answered?.typed, "name")}
            errorMessage={errors.name}
          />
          <TextArea
            label="What belongs there"
            name="description"
            isOptional
            rows={2}
            defaultValue={typedOr(answered?.typed, "description")}
            errorMessage={errors.description}
          />
          <CheckboxGroup
            label="What goes into it"
            name="coding"
            options={options}
            defaultValue={answered?.typed.coding ?? []}
            errorMessage={errors.coding}
          />
          {more > 0 ? (
            <p className="soft">{`${more} more are not shown: split it again for those.`}</p>
          ) : null}
          <Button>Split it</Button>
          <FormEnd />
        </Form>
      )}
    </Page>
  );
}
