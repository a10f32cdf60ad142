import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { changeTheme } from "#app/domain/themes/change-theme.server.ts";
import { listSplits } from "#app/domain/themes/open-split.server.ts";
import { openTheme } from "#app/domain/themes/open-theme.server.ts";
import { themeShape } from "#app/domain/themes/theme-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
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
import { FeelingTable } from "./feeling-table.tsx";
import { ThemeForms } from "./theme-forms.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "themes");
  const { context, params, request } = args;
  const opened = await openTheme(context, {
    inspectionId: inspection.id,
    themeId: readParam(params, "themeId"),
    personId: actor.personId,
  });
  if (!opened) throw notFound();
  const { others, sources, groups } = opened;
  const { madeAt, ...theme } = opened.theme;
  const splits = await listSplits(context.db, theme.id);
  const search = new URL(request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("themes"),
    done: (["changed", "merged", "split", "unsplit"] as const).find((name) => search.has(name)) ?? null,
    splits: splits.map((split) => ({
      id: split.id,
      isCurrent: split.undoneAt === null,
      words:
        split.fromThemeId === theme.id
          ? `Some of it was put under “${split.intoName}”`
          : `It was split from “${split.fromName}”`,
      by: `${split.splitByName}, ${formatDateAndTime(split.splitAt)}`,
      undone:
        split.undoneAt === null
          ? null
          : `undone by ${split.undoneByName}, ${formatDateAndTime(split.undoneAt)}`,
    })),
    theme: { ...theme, made: `${theme.madeByName}, ${formatDateAndTime(madeAt)}` },
    others: others.map(({ id, name }) => ({ value: id, label: name })),
    sources,
    groups,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { context, params, request } = args;
  const themeId = readParam(params, "themeId");
  const form = await parseForm(request, themeShape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const about = { inspectionId: inspection.id, themeId, actor, now: context.receivedAt };
  const outcome = await changeTheme(context.db, { ...about, ...form.value });
  if (outcome.kind === "no-such-theme") throw notFound();
  if (outcome.kind === "name-taken") {
    const errors = { name: "This focus area has another theme of that name" };
    return data({ errors, typed: form.typed }, { status: 422 });
  }
  return redirect(`${paths.themes.theme(inspection.id, themeId)}?changed`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.theme.name ?? "Theme"} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const doneMessages = {
  changed: "The theme is changed.",
  merged: "What was under the other theme is here now.",
  split: "The new theme is made, with what you chose under it.",
  unsplit: "The split is undone: what it had moved is here again.",
} as const;

export default function Theme() {
  const { inspectionId, mayChange, done, theme, others, sources, groups, splits } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const reading = `${paths.reading.room(inspectionId)}?theme=${theme.id}`;
  const documents = `${paths.reading.documents(inspectionId)}?theme=${theme.id}`;
  return (
    <Page width="work" before={<BackLink href={paths.themes.list(inspectionId)}>Themes</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <p className="soft">{theme.shortName}</p>
      <h1>{theme.name}</h1>
      <SealedNotice />
      {theme.description === "" ? null : <p className="lead">{theme.description}</p>}
      <p className="small soft">{`Made by ${theme.made}`}</p>
      {theme.texts + theme.passages === 0 ? (
        <p>Nothing is under it yet. Put words under it while you read them.</p>
      ) : (
        <>
          <ButtonRow>
            {theme.texts === 0 ? null : (
              <ButtonLink href={reading}>{themeMessages.t("texts.open", { count: theme.texts })}</ButtonLink>
            )}
            {theme.passages === 0 ? null : (
              <ButtonLink kind="secondary" href={documents}>
                {themeMessages.t("passages.open", { count: theme.passages })}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" href={paths.themes.alike(inspectionId, theme.id)}>
              Unread texts that resemble it
            </ButtonLink>
          </ButtonRow>
          <FeelingTable
            caption="Where they come from"
            first="Where they come from"
            rows={sources}
            hrefOf={(source, feeling) =>
              source === "evidence"
                ? `${documents}&feeling=${feeling}`
                : `${reading}&source=${source}&feeling=${feeling}`
            }
          />
          {groups.length > 0 ? (
            <>
              <h2>What parents said about themselves</h2>
              <p className="soft">
                Only the survey’s texts. A writer can belong to several groups, and a text can be both
                positive and negative. These are exact figures: small ones can point to a family, so they stay
                inside.
              </p>
            </>
          ) : null}
          {groups.map(({ name, heading, rows }) => (
            <FeelingTable
              key={name}
              caption={heading}
              first={heading}
              rows={rows}
              hrefOf={(group, feeling) => `${reading}&group=${encodeURIComponent(group)}&feeling=${feeling}`}
            />
          ))}
        </>
      )}
      {splits.length === 0 ? null : (
        <>
          <h2>How it was split</h2>
          <ul>
            {splits.map(({ id, isCurrent, words, by, undone }) => (
              <li key={id}>
                {`${words}: ${by}${undone === null ? "" : `; ${undone}`}`}
                {mayChange && isCurrent ? (
                  <Form action={paths.themes.splitRemoval(inspectionId, theme.id, id)}>
                    <Button kind="quiet" compact>
                      Undo the split
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayChange ? (
        <ThemeForms
          inspectionId={inspectionId}
          theme={theme}
          others={others}
          errors={answered?.errors ?? {}}
          typed={answered?.typed}
        />
      ) : null}
    </Page>
  );
}
