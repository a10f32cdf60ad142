import { Banner } from "#app/components/banner.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findMinutesToAnswer } from "#app/domain/facts/find-minutes.server.ts";
import { findDailyRelease } from "#app/domain/reach/find-daily-release.server.ts";
import { listAreaTotals } from "#app/domain/reach/list-area-totals.server.ts";
import { openReach } from "#app/domain/reach/open-reach.server.ts";
import { spreadWords } from "#app/domain/reach/spread-words.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { ReachFigures } from "./reach-figures.tsx";
import { Spread } from "./spread.tsx";
import { viewExact, viewRelease } from "./view-reach.ts";

/** Exact figures go to those who may read responses and to nobody else; all others are sent the latest noon's release. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, actor, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "reach",
  );
  const { db, env, receivedAt: now } = context;
  const survey = await findSurveyOfInspection(db, inspection.id);
  if (!survey) throw notFound();
  const totals = await listAreaTotals(db, inspection.id);
  const reach = may(role, "see", "responses")
    ? viewExact(await openReach(context, { inspectionId: inspection.id, actor, now }), {
        survey,
        totals,
        now,
      })
    : viewRelease(await findDailyRelease(db, inspection.id), totals);
  const state = stateOf(survey, now);
  const shortAddress = `${env.publicOrigin}${paths.area.shortLink(inspection.slug)}`;
  const isPublic = inspection.notifiedAt !== null && survey.approvalId !== null;
  const minutes = await findMinutesToAnswer(db, survey, now);
  return {
    areaName: inspection.areaName,
    state,
    opensAtText: formatDateAndTime(survey.opensAt),
    closesAtText: formatDateAndTime(survey.closesAt),
    saved: new URL(request.url).searchParams.has("saved"),
    reach,
    totalsHref: mayStill("area-totals") ? paths.reach.totals(inspection.id) : null,
    confirmationHref: may(role, "see", "area-totals-confirmation")
      ? paths.reach.totalsConfirmation(inspection.id)
      : null,
    spread: {
      words:
        isPublic && minutes !== null && state !== "closed" && state !== "paused"
          ? spreadWords({
              areaName: inspection.areaName,
              opensLabel: state === "not-open" ? formatDateAndTime(survey.opensAt) : null,
              closesLabel: formatDateAndTime(survey.closesAt),
              shortAddress,
              minutes,
              paperAddress: `${env.publicOrigin}${paths.paper.survey(inspection.slug)}`,
            })
          : null,
      poster: paths.reach.poster(inspection.id),
      paper: paths.paper.survey(inspection.slug),
      shortAddress,
      closed: state === "closed",
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reach – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

const stateWords = {
  "not-open": (opens: string) => `The survey opens at ${opens}.`,
  open: (_: string, closes: string) => `The survey is open, and closes at ${closes}.`,
  paused: (_: string, closes: string) =>
    `The survey is paused. It closes at ${closes} unless its lead extends that.`,
  closed: (_: string, closes: string) => `The survey closed at ${closes}.`,
};

export default function ReachPage() {
  const { state, opensAtText, closesAtText, saved, reach, totalsHref, confirmationHref, spread } =
    useLoaderData<typeof loader>();
  return (
    <Page width="work">
      {saved ? (
        <Banner kind="success" announce>
          <p>
            The totals are saved.{" "}
            {confirmationHref ? <a href={confirmationHref}>Confirm them, to weight answers by them</a> : null}
          </p>
        </Banner>
      ) : null}
      <h1>Reach</h1>
      <p className="lead">{stateWords[state](opensAtText, closesAtText)}</p>
      <ReachFigures
        reach={reach}
        begun={state !== "not-open"}
        totalsHref={totalsHref}
        confirmationHref={confirmationHref}
      />
      <Spread {...spread} />
    </Page>
  );
}
