import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { findManifestStatus } from "#app/domain/manifests/find-manifest.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { maxReasonLength } from "#app/domain/seals/seal.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { describeFault } from "#app/domain/survey-faults/fault.ts";
import { listFaultsTouching } from "#app/domain/survey-faults/list-faults.server.ts";
import { listRecordings } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { unwrittenDays, unwrittenLifetime } from "#app/domain/young-peoples-recordings/recording.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { SealedParts } from "./sealed-parts.tsx";
import { viewSeal } from "./view-seal.ts";
import "./seal.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, person, role } = await requireRole(args, "see", "seal");
  const reader = { inspection, personId: person.id, role, now: args.context.receivedAt };
  const seal = await openSeal(args.context.db, inspection.id);
  const manifest = await findManifestStatus(args.context.db, inspection.id);
  const search = new URL(args.request.url).searchParams;
  const faults = await listFaultsTouching(args.context.db, {
    inspectionId: inspection.id,
    filter: { ...everyResponse, everybody: true },
  });
  return {
    faults: faults.map(describeFault),
    unwritten: await countUnwritten(args, reader),
    erasedOn: seal.currentSeal && formatDateAndTime(seal.currentSeal.sealedAt.add(unwrittenLifetime)),
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    maySeal: may(role, "change", "seal"),
    done: (["sealed", "unsealed", "withdrawn"] as const).find((name) => search.has(name)) ?? null,
    noReason: search.has("no-reason"),
    seal: seal.currentSeal && viewSeal(seal),
    receipts: manifest.kind === "made" ? { root: manifest.root, slug: inspection.slug } : null,
    history: seal.before.map(
      ({ id, number, sealedAt, sealedByName, unsealedAt, unsealedByName, unsealReason }) => ({
        key: id,
        when: `Seal ${number}: put on by ${sealedByName}, ${formatDateAndTime(sealedAt)}`,
        title: `Removed by ${unsealedByName ?? ""}, ${unsealedAt === null ? "" : formatDateAndTime(unsealedAt)}: ${unsealReason ?? ""}`,
      }),
    ),
  };
}

async function countUnwritten({ context }: LoaderFunctionArgs, reader: Parameters<typeof listRecordings>[1]) {
  const recordings = await listRecordings(context.db, reader);
  return recordings.filter(({ status }) => status === "unheard" || status === "to-write-down").length;
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "seal");
  await requireFreshSignIn(args, person);
  const now = args.context.receivedAt;
  const withoutRecordings = typedIn(await readForm(args.request))["without-recordings"]?.[0] === "yes";
  const about = { inspectionId: inspection.id, actor, now, withoutRecordings };
  const sealed = await sealEvidence(args.context.db, about);
  const refuse = (words: string) => data({ error: words }, { status: 422 });
  switch (sealed.kind) {
    case "survey-open":
      return refuse("The survey has not closed yet. The evidence is sealed at the end of the visit.");
    case "recordings-unheard":
      return refuse(
        `${safeguardingMessages.t("recordings.unheard-sealing", { count: sealed.count })} Somebody may not be safe, so they are heard and seen before the evidence is sealed.`,
      );
    case "recordings-unwritten":
      return refuse(
        `${safeguardingMessages.t("recordings.sealing", { count: sealed.count })}. Put them into words, or tick that you seal without them: then they are erased ${unwrittenDays} days later.`,
      );
    case "drafts-waiting":
      return refuse(
        "What some families had not sent when the survey closed is still being seen to. Try again in two minutes.",
      );
    case "already-sealed":
    case "sealed":
      return redirect(`${paths.seal.overview(inspection.id)}?sealed`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Seal – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const doneMessages = {
  sealed: "Nothing in the evidence can be changed from now on.",
  unsealed: "The seal is removed. The evidence can be changed again; seal it again when that is done.",
  withdrawn: "The response is withdrawn, and what it said is erased.",
} as const;

export default function Seal() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, maySeal, done, noReason, seal, receipts, history, faults, unwritten, erasedOn } =
    loaded;
  const answered = useActionData<typeof action>();
  const isBeingRead = seal !== null && (!seal.isWorkedOut || seal.isBeingChecked);
  const errors = noReason ? { reason: "Say why the seal is removed" } : {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} general={answered?.error} />
      {done && !answered && !noReason ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>The seal on the evidence</h1>
      {seal === null ? (
        <>
          <p className="lead">
            At the end of the visit the lead inspector seals the evidence: how much there is of each kind, and
            a hash of all of it, are recorded and written into the audit. From then on nothing in it can be
            changed: not responses, discussions, notes, documents, themes, codings, findings, what they rest
            on, or how each source was marked. Quotations prepared by then stand as they are; others may still
            be prepared, and any be withdrawn. Judgements and the letter go on: they are not sealed, and each
            change of them is in the audit.
          </p>
          <p>
            A family can still have its response withdrawn, as the law lets it. The seal then says that it
            was.
          </p>
          {maySeal ? (
            <Form>
              {unwritten === 0 ? null : (
                <>
                  <p>
                    <a href={paths.youngPeoplesRecordings.list(inspectionId)}>
                      {safeguardingMessages.t("recordings.sealing", { count: unwritten })}
                    </a>
                    .
                  </p>
                  <Checkbox
                    name="without-recordings"
                    label="Seal without them, on my word as lead"
                    description={`They are erased ${unwrittenDays} days after the seal, and what they said does not count. Until then the seal can be removed to put them into words.`}
                  />
                </>
              )}
              <Button>Seal the evidence</Button>
            </Form>
          ) : (
            <p>It is not sealed yet.</p>
          )}
        </>
      ) : (
        <>
          {seal.isWorkedOut ? (
            <Banner kind={seal.isBroken ? "danger" : "success"} title={seal.title}>
              <p>{seal.words}</p>
            </Banner>
          ) : (
            <Banner title="The evidence is being sealed">
              <p>
                How much there is of each kind, and the hash of all of it, are being worked out. Where many
                have answered that takes some minutes. Nothing can be changed meanwhile.
              </p>
            </Banner>
          )}
          <p>
            {`Seal ${seal.number}, put on by ${seal.by}. Judgements and the letter are not under it.`}
            {seal.isOfFirstForm
              ? " It was made when marks of what each source says and quotations were not sealed yet."
              : ""}
          </p>
          {seal.isWorkedOut ? <SealedParts seal={seal} receipts={receipts} /> : null}
          {unwritten === 0 || erasedOn === null ? null : (
            <p>
              {safeguardingMessages.t("recordings.under-seal", { count: unwritten, date: erasedOn })}{" "}
              <a href={paths.youngPeoplesRecordings.list(inspectionId)}>Recordings and drawings</a>
            </p>
          )}
          {faults.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <WorkState
            isWorking={isBeingRead}
            words={`${seal.isWorkedOut ? "The seal is being checked." : "The seal is being worked out."} It goes on while you are elsewhere.`}
            doneWords="That is done: what was found stands on this page."
            currentHref={paths.seal.overview(inspectionId)}
          />
          {isBeingRead ? null : (
            <Form action={paths.seal.check(inspectionId)}>
              <ButtonRow>
                <Button kind="secondary">Check it now</Button>
                <PrintButton>Print this page</PrintButton>
              </ButtonRow>
            </Form>
          )}
          {seal.withdrawals.length === 0 ? null : (
            <>
              <h2>Withdrawn by law since</h2>
              <Timeline label="Withdrawn by law since" entries={seal.withdrawals} />
            </>
          )}
          {maySeal ? (
            <>
              <h2>When something must change</h2>
              {seal.isWorkedOut ? (
                <p>
                  <ButtonLink href={paths.seal.withdrawal(inspectionId)} kind="secondary">
                    A family withdraws its response by law
                  </ButtonLink>
                </p>
              ) : null}
              <Details summary="Remove the seal" open={noReason}>
                <Form action={paths.seal.unsealing(inspectionId)}>
                  <TextArea
                    label="Why the seal is removed"
                    description="It stays on record, with your name. Do not write what a family said."
                    name="reason"
                    rows={3}
                    limit={maxReasonLength}
                    errorMessage={noReason ? "Say why the seal is removed" : undefined}
                  />
                  <Button kind="danger">Remove the seal</Button>
                </Form>
              </Details>
            </>
          ) : null}
        </>
      )}
      {history.length === 0 ? null : (
        <>
          <h2>Seals before</h2>
          <Timeline label="Seals before" entries={history} />
        </>
      )}
    </Page>
  );
}
