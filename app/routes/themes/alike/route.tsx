import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { SuggestedTexts, viewSuggested } from "#app/components/suggested-texts.tsx";
import { suggestTextsForTheme } from "#app/domain/suggestions/suggest-texts.server.ts";
import { tooMuchToCompare } from "#app/domain/suggestions/too-much.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "themes");
  const { context, params, request } = args;
  const by = {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
    mayCode: mayStill("themes"),
    stop: request.signal,
  };
  const themeId = readParam(params, "themeId");
  const found = await suggestTextsForTheme(context, { ...by, themeId });
  if (!found) throw notFound();
  const back = paths.themes.theme(inspection.id, themeId);
  if (found === "too-much") return { name: "The theme", back, texts: [], none: tooMuchToCompare };
  return {
    name: found.name,
    back,
    texts: viewSuggested(found.texts, inspection.id, actor.personId),
    none: "Nothing that you have not read shares enough words with what is under it.",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Texts that resemble ${data?.name ?? "a theme"} – Noonday` },
];

export default function TextsForTheme() {
  const { name, back, texts, none } = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={back}>{name}</BackLink>}>
      <h1>{`Unread texts that resemble “${name}”`}</h1>
      <SuggestedTexts texts={texts} none={none} />
    </Page>
  );
}
