import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { listHallQuestions } from "#app/domain/young-peoples-ways/list-hall-questions.server.ts";
import { listShownSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { holdsUnsent } from "#app/young-people-flow/holds-unsent.server.ts";
import { formatLastDay, resolveWay } from "#app/young-people-flow/resolve-way.server.ts";
import { readChoices } from "#app/young-people-flow/way-in.ts";
import { findYoungPersonAtStart } from "#app/young-people-flow/young-people-page.server.ts";
import { HallScreens } from "./hall-screens.tsx";

/**
 * Everything of a discussion's session in one page, from the number to the card, so that it works where a hall has no signal: it is
 * fetched while there is one. Whoever did not open a session's code, or has something unsent on this device, is led to the start.
 */
export async function loader(args: PageArgs) {
  const { context, request } = args;
  const { survey, state, approvalId, locale, translator, response } = await findYoungPersonAtStart(args);
  const { slug } = survey;
  const way = await resolveWay(context, { survey, choices: readChoices(request) });
  const isAsked = response !== null && (await holdsUnsent(context.db, response));
  if (state !== "open" || approvalId === null || !way.isDiscussion || way.link === null || isAsked)
    throw redirect(paths.youngPerson.start(slug));
  return {
    locale,
    title: translator.t("young.start.title"),
    ...{ slug, approvalId, linkId: way.link.id, group: way.link.name },
    numbers: way.numbers.map(({ number }) => number),
    questions: await listHallQuestions(context.db, approvalId),
    symbols: await listShownSymbols(context.db, { linkId: way.link.id, at: context.receivedAt }),
    until: formatLastDay(translator, survey),
    script: context.familyAssets.hall,
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Before you start"} – Noonday` },
];

export function HallPage({ loaded: { locale: _, title: __, ...hall } }: FamilyPageProps<typeof loader>) {
  return <HallScreens {...hall} />;
}

export default inRemix(HallPage);
