import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDate, formatTime } from "#app/domain/calendar/format-dates.ts";
import { changeDiscussion } from "#app/domain/discussions/change-discussion.server.ts";
import type { DiscussionDetails } from "#app/domain/discussions/discussion.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { formatSetting } from "#app/domain/discussions/setting.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { notFound } from "#app/http/not-found.ts";
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
import { DetailsForm } from "../parts/details-form.tsx";
import { parseDetails } from "../parts/parse-details.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "young-peoples-views");
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  if (!discussion) throw notFound();
  return {
    ...wanted,
    areaName: inspection.areaName,
    details: discussion.details,
    seen: markOfFields(discussion.details),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const parsed = await parseDetails(request);
  if (!parsed.ok) return data({ ...parsed, names: [] }, { status: 422 });
  const { details, notNames, typed } = parsed;
  const seen = readSeen(typed);
  const changed = await changeDiscussion(context.db, {
    ...wanted,
    details,
    seen,
    notNames,
    actor,
    now: context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-discussion":
      throw notFound();
    case "changed-meanwhile": {
      const { current } = changed;
      typed.seen = [markOfFields(current)];
      const errors = {
        place: describeConflict(seen, {
          changed: "These details were changed since you opened the page.",
          now: `They are now: ${formatDetails(current)}.`,
        }),
      };
      return data({ typed, notNames, errors, names: [] }, { status: 422 });
    }
    case "possible-names": {
      const names = changed.names.map(({ words }) => words);
      return data({ typed, notNames, errors: {}, names }, { status: 422 });
    }
    case "changed":
      return redirect(paths.youngPeople.discussion(wanted.inspectionId, wanted.discussionId));
  }
}

function formatDetails({
  heldOn,
  heldTime,
  place,
  setting,
  helpers,
  adjustments,
}: DiscussionDetails): string {
  const day = formatDate(Temporal.PlainDate.from(heldOn));
  const time = heldTime === null ? null : formatTime(Temporal.PlainTime.from(heldTime));
  return [day, time, place, formatSetting(setting), helpers, adjustments].filter(Boolean).join("; ");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Change a discussion – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function ChangeDiscussion() {
  const { inspectionId, discussionId, details, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.youngPeople.discussion(inspectionId, discussionId);
  return (
    <Page width="work" before={<BackLink href={back}>{details.place}</BackLink>}>
      <DetailsForm
        title="Change this discussion"
        button="Save"
        details={details}
        seen={seen}
        startsAt={details.heldOn}
        answer={answer}
      />
    </Page>
  );
}
