import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findOpenDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import { listObstacles } from "#app/domain/deletion/list-obstacles.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { type Hold, openRetention } from "#app/domain/retention/open-retention.server.ts";
import { holdKindWords } from "#app/domain/retention/retention.ts";
import { retentionForm } from "#app/domain/retention/retention-forms.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { retentionMessages } from "#app/messages/work/retention-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { describeObstacle } from "../parts/describe-obstacle.ts";
import { DeletionPart } from "./deletion-part.tsx";
import { HoldsPart } from "./holds-part.tsx";
import { MonthsForm } from "./months-form.tsx";

const { t } = retentionMessages;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, person } = await requireRole(args, "see", "retention");
  const { db, receivedAt: now } = args.context;
  const about = { inspectionId: inspection.id, now };
  const [retention, request, obstacles] = await Promise.all([
    openRetention(db, about),
    findOpenDeletion(db, inspection.id),
    listObstacles(db, about),
  ]);
  if (!retention) throw notFound();
  const { months, isConfirmed, decisions, publishedAt, until, isOver } = retention;
  const today = dateInLondon(now);
  const viewHold = ({ id, kind, reason, reviewOn, setAt, setByName }: Hold) => ({
    id,
    kindWords: holdKindWords[kind],
    reason,
    setText: `Set by ${setByName}, ${formatDateAndTime(setAt)}`,
    reviewText: formatDate(reviewOn),
    isReviewDue: Temporal.PlainDate.compare(reviewOn, today) <= 0,
  });
  const search = new URL(args.request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    done: (Object.keys(doneWords) as (keyof typeof doneWords)[]).find((name) => search.has(name)) ?? null,
    mayDecide: may(role, "change", "retention"),
    mayHold: may(role, "change", "holds"),
    mayDelete: may(role, "change", "deletion"),
    isNotified: inspection.notifiedAt !== null,
    months,
    minMonths: retention.leastMonths,
    monthsText: t("months", { count: months }),
    minText: t("months.min", { count: retention.leastMonths }),
    isConfirmed,
    isOver,
    publishedText: publishedAt === null ? null : formatDateAndTime(publishedAt),
    untilText: until === null ? null : formatDate(until),
    decisions: decisions.map(({ id, months, reason, decidedAt, decidedByName }) => ({
      key: id,
      when: formatDateAndTime(decidedAt),
      byName: decidedByName,
      title: `${t("months", { count: months })}: ${decidedByName}`,
      reason,
    })),
    holds: retention.holds.map(viewHold),
    liftedHolds: retention.liftedHolds.map((hold) => ({
      ...viewHold(hold),
      liftedText: `Lifted by ${hold.liftedByName ?? ""}, ${hold.liftedAt === null ? "" : formatDateAndTime(hold.liftedAt)}`,
      liftReason: hold.liftReason ?? "",
    })),
    obstacles: obstacles.map(describeObstacle),
    isHeldBySafeguarding: obstacles.some(({ why }) => why === "safeguarding"),
    request: request
      ? {
          id: request.id,
          askedText: `${request.askedByName} asked for it, ${formatDateAndTime(request.askedAt)}`,
          isAskers: request.askedBy === person.id,
        }
      : null,
  };
}

const doneWords = {
  confirmed: "It is confirmed. Families are told so.",
  changed: "It is changed. Families are told so from now on.",
  held: "Everything is held back from deletion.",
  lifted: "The hold is lifted.",
  asked: "You have asked for it. Nothing goes before a second person confirms.",
  withdrawn: "The request is withdrawn. Everything stays.",
  gone: "Somebody else changed this before you. It stands below as it is now.",
} as const;

/** Confirms or changes for how long everything is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "retention");
  const page = paths.keeping.overview(inspection.id);
  const parsed = await parseForm(request, retentionForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const { months, reason } = parsed.value;
  const outcome = await decideRetention(context.db, {
    ...{ inspectionId: inspection.id, months, reason, seen: typedOr(parsed.typed, "seen") },
    ...{ actor, now: context.receivedAt },
  });
  switch (outcome.kind) {
    case "confirmed":
    case "changed":
      return redirect(`${page}?${outcome.kind}`);
    case "unchanged":
      return redirect(page);
    case "too-short": {
      const min = t("months.min", { count: outcome.min });
      return again({ months: outcome.isPromised ? `Families were told more. ${min}` : min }, parsed.typed);
    }
    case "reason-missing":
      return again({ reason: "Say why it is changed" }, parsed.typed);
    case "changed-since":
      return again(
        {
          months: `Somebody made it ${t("months", { count: outcome.months })} meanwhile. Look at it and send again`,
        },
        parsed.typed,
      );
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Kept and deleted – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Keeping() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { inspectionId, monthsText, publishedText, untilText, isConfirmed, decisions, done } = loaded;
  const lastDecision = decisions.at(-1);
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.errors ?? {}} />
      {done && !answered ? (
        <Banner kind={done === "gone" ? "warning" : "success"} announce>
          <p>{doneWords[done]}</p>
        </Banner>
      ) : null}
      <h1>Kept and deleted</h1>
      <p className="lead">
        {untilText === null
          ? `Everything of this re-visit is kept for at least ${monthsText} after its letter is published. Families are told so before they answer.`
          : `Everything of this re-visit is kept until the end of ${untilText}, as families were told.`}
      </p>
      <SummaryList
        emptyWords="Not yet"
        rows={[
          { key: "months", label: "Kept after publication", value: `At least ${monthsText}` },
          {
            key: "decided",
            label: "Decided by",
            value: lastDecision ? `${lastDecision.byName}, ${lastDecision.when}` : undefined,
          },
          { key: "published", label: "Letter published", value: publishedText },
          { key: "until", label: "To be looked at after", value: untilText },
        ]}
      />
      {isConfirmed ? null : (
        <Banner kind="warning" title="How long everything is kept is not confirmed" titleAs="h2">
          <p>
            {loaded.isNotified
              ? `Families were told ${monthsText}. Nothing can be deleted before the lead inspector confirms it.`
              : `${monthsText} is the least for a re-visit (¶64). The area’s notification cannot be recorded before the lead inspector confirms it.`}
          </p>
        </Banner>
      )}
      {loaded.mayDecide ? (
        <MonthsForm
          key={String(loaded.months)}
          months={loaded.months}
          minText={loaded.minText}
          isConfirmed={isConfirmed}
          errors={answered?.errors ?? {}}
          typed={answered?.typed}
        />
      ) : null}
      <HoldsPart {...loaded} />
      <DeletionPart {...loaded} />
      {decisions.length > 1 ? (
        <section className="section" aria-labelledby="decisions">
          <h2 id="decisions">What was decided</h2>
          <Timeline
            entries={decisions.map(({ key, when, title, reason }) => ({
              key,
              when,
              title,
              state: "past",
              stateWords: "",
              children: reason === "" ? undefined : <p>{reason}</p>,
            }))}
          />
        </section>
      ) : null}
      <p className="section">
        <a href={paths.revisits.overview(inspectionId)}>Back to the overview</a>
      </p>
    </Page>
  );
}
