import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { findReleases } from "#app/domain/releases/find-releases.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { releaseForm } from "#app/domain/releases/release-form.server.ts";
import { mayKeepReleases } from "#app/domain/releases/release-readers.ts";
import {
  type ReleasePreview,
  requestReleasePreview,
} from "#app/domain/releases/request-release-preview.server.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { MakeRelease } from "./make-release.tsx";
import { ReleaseList } from "./release-list.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "releases");
  const releases = await findReleases(args.context.db, { inspectionId: inspection.id, role });
  const search = new URL(args.request.url).searchParams;
  const mayMake = may(role, "change", "releases");
  const preview = mayMake
    ? await requestReleasePreview(
        args.context.workers,
        { inspectionId: inspection.id, thresholds: usualThresholds },
        args.request.signal,
      )
    : null;
  return json({
    id: inspection.id,
    areaName: inspection.areaName,
    inside: mayKeepReleases(role),
    mayMake,
    preview,
    none: search.has("none") && releases.length === 0,
    releases: releases.map(({ madeAt, sharedAt, ...release }) => ({
      ...release,
      made: formatDateAndTime(madeAt),
      shared: sharedAt !== null,
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "releases");
  const parsed = await parseForm(args.request, releaseForm);
  if (!parsed.ok) return again({ errors: parsed.errors }, parsed.typed);
  const { isPreview, ...chosen } = parsed.value;
  if (isPreview) {
    const { thresholds } = chosen;
    const preview = await requestReleasePreview(
      args.context.workers,
      { inspectionId: inspection.id, thresholds },
      args.request.signal,
    );
    return again({ errors: {}, preview }, parsed.typed, 200);
  }
  const outcome = await makeRelease(args.context, {
    ...chosen,
    inspectionId: inspection.id,
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "made":
      return redirect(`${paths.releases.release(inspection.id, outcome.releaseId)}?made`);
    case "covered":
      return redirect(`${paths.releases.release(inspection.id, outcome.releaseId)}?covered`);
    case "not-releasable":
      return again({ errors: { purpose: leavingProblemWords[outcome.why] } }, parsed.typed);
    case "overtaken":
      return again(
        { errors: {}, general: "Somebody else made a release just now. Look at theirs, then try again." },
        parsed.typed,
      );
    case "too-much":
      return again(
        { errors: {}, general: "Counting took too long, so no release was made. Try again in some minutes." },
        parsed.typed,
        503,
      );
  }
}

type Answer = { errors: FieldErrors; general?: string; preview?: ReleasePreview };

function again(answer: Answer, typed: Typed, status = 422) {
  return json({ ...answer, typed }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Released counts – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Releases() {
  const { id, areaName, inside, mayMake, preview, none, releases } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary
        errors={{
          purpose: errors.purpose,
          by: errors.by,
          counts: errors.counts,
          percentages: errors.percentages,
        }}
        general={answer?.general}
      />
      <h1>Released counts</h1>
      <p className="lead">
        {inside
          ? "A release is a fixed set of tables of what parents answered, with small numbers hidden. It is kept as it was made, and it is the only way in which figures leave the re-visit."
          : `What parents and carers in ${areaName} answered, counted. Small numbers are hidden, so that nobody can be found in them. What families wrote is for the inspectors only.`}
      </p>
      {none ? (
        <Banner title="There is no release to export yet">
          <p>{mayMake ? "Make one below." : "The inspectors make them."}</p>
        </Banner>
      ) : null}
      <ReleaseList releases={releases} inspectionId={id} inside={inside} />
      {mayMake ? (
        <MakeRelease
          errors={errors}
          typed={answer?.typed}
          preview={answer?.preview === undefined ? preview : answer.preview}
        />
      ) : null}
    </Page>
  );
}
