import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { SuggestedTexts, viewSuggested } from "#app/components/suggested-texts.tsx";
import { suggestTextsLike } from "#app/domain/suggestions/suggest-texts.server.ts";
import { tooMuchToCompare } from "#app/domain/suggestions/too-much.ts";
import { notFound } from "#app/http/not-found.ts";
import { textNumber } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "reading");
  const { context, params, request } = args;
  const by = {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
    mayCode: mayStill("themes"),
    stop: request.signal,
  };
  const number = textNumber(params);
  const texts = await suggestTextsLike(context, { ...by, number });
  if (!texts) throw notFound();
  const back = paths.reading.text(inspection.id, number);
  if (texts === "too-much") return { number, back, texts: [], none: tooMuchToCompare };
  return {
    number,
    back,
    texts: viewSuggested(texts, inspection.id, actor.personId),
    none: "No other text about the same focus areas shares enough of its rarer words.",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Texts like text ${data?.number ?? ""} – Noonday` },
];

export default function TextsAlike() {
  const { number, back, texts, none } = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={back}>{`Text ${number}`}</BackLink>}>
      <h1>Texts like this one</h1>
      <SuggestedTexts texts={texts} none={none} />
    </Page>
  );
}
