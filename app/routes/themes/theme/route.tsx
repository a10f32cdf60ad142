import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SectionTabs } from "#app/components/section-tabs.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { openThemeTexts } from "#app/domain/theme-texts/open-theme-texts.server.ts";
import { changeTheme, themeWordsOf } from "#app/domain/themes/change-theme.server.ts";
import { listSplits } from "#app/domain/themes/open-split.server.ts";
import { openTheme } from "#app/domain/themes/open-theme.server.ts";
import { feelings } from "#app/domain/themes/theme.ts";
import { themeShape } from "#app/domain/themes/theme-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readInteger } from "#app/http/read-number.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { SplitHistory } from "./split-history.tsx";
import { ThemeForms } from "./theme-forms.tsx";
import { ThemeTexts } from "./theme-texts.tsx";
import { ThemeWriters } from "./theme-writers.tsx";
import { viewThemeTexts } from "./view-theme-texts.server.ts";
import "./theme.css";

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
  const search = new URL(request.url).searchParams;
  const listing = {
    inspectionId: inspection.id,
    themeId: theme.id,
    feeling: feelings.find((feeling) => feeling === search.get("feeling")) ?? null,
    after: readInteger(search.get("after")),
  };
  const [splits, texts] = await Promise.all([
    listSplits(context.db, theme.id),
    openThemeTexts(context, { ...listing, actor, now: context.receivedAt }),
  ]);
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
    seen: markOfFields(themeWordsOf(theme)),
    theme: { ...theme, made: `${theme.madeByName}, ${formatDateAndTime(madeAt)}` },
    others: others.map(({ id, name }) => ({ value: id, label: name })),
    texts: viewThemeTexts(texts, { ...listing, sources }),
    parts: [{ key: "sources", heading: "Where it came from", rows: sources }, ...groups],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { context, params, request } = args;
  const themeId = readParam(params, "themeId");
  const form = await parseForm(request, themeShape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const about = { inspectionId: inspection.id, themeId, actor, now: context.receivedAt };
  const seen = readSeen(form.typed);
  const outcome = await changeTheme(context.db, { ...about, ...form.value, seen });
  if (outcome.kind === "no-such-theme") throw notFound();
  if (outcome.kind === "name-taken") {
    const errors = { name: "This focus area has another theme of that name" };
    return data({ errors, typed: form.typed }, { status: 422 });
  }
  if (outcome.kind === "changed-meanwhile") {
    const { name, description } = outcome.current;
    const field = name === form.value.name ? "description" : "name";
    const current = [name, description].filter(Boolean).join(": ");
    const errors: Record<string, string> = {
      [field]: describeConflict(seen, {
        changed: "This theme was changed since you opened the page.",
        now: `It is now: “${current}”.`,
      }),
    };
    form.typed.seen = [markOfFields(outcome.current)];
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
  const { inspectionId, mayChange, done, theme, seen, others, texts, parts, splits } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const isEmpty = theme.texts + theme.passages === 0;
  const change =
    mayChange || splits.length > 0 ? (
      <>
        {splits.length === 0 ? null : (
          <SplitHistory {...{ inspectionId, mayChange, splits }} themeId={theme.id} />
        )}
        {mayChange ? (
          <ThemeForms
            inspectionId={inspectionId}
            theme={theme}
            seen={seen}
            others={others}
            errors={answered?.errors ?? {}}
            typed={answered?.typed}
          />
        ) : null}
      </>
    ) : null;
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
      {isEmpty ? (
        <>
          <p>Nothing is under it yet. Put words under it while you read them.</p>
          {change}
        </>
      ) : (
        <>
          <p>
            <a href={paths.themes.alike(inspectionId, theme.id)}>Unread texts that resemble it</a>
          </p>
          <SectionTabs
            label="The theme"
            sections={[
              {
                id: "texts",
                name: "Texts",
                content: <ThemeTexts inspectionId={inspectionId} themeId={theme.id} view={texts} />,
              },
              {
                id: "who",
                name: "Who said it",
                content: (
                  <ThemeWriters {...{ inspectionId, parts }} themeId={theme.id} focusArea={theme.shortName} />
                ),
              },
              ...(change === null
                ? []
                : [{ id: "change", name: mayChange ? "Change it" : "How it was split", content: change }]),
            ]}
          />
        </>
      )}
    </Page>
  );
}
