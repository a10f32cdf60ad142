import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SharedWords } from "#app/components/shared-words.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findVerbatimMatches } from "#app/domain/disclosure-checks/find-verbatim-matches.server.ts";
import { openFinding } from "#app/domain/findings/find-finding.server.ts";
import { formatCounted, maxFindingLength } from "#app/domain/findings/finding.ts";
import { changeFinding } from "#app/domain/findings/write-finding.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { Claims, EvidenceList } from "../parts/finding-card.tsx";
import { viewFinding } from "../parts/view-finding.ts";
import { shape } from "./form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const asked = { inspectionId: inspection.id, focusAreaId, findingId };
  const finding = await openFinding(args.context, { ...asked, actor, now: args.context.receivedAt });
  if (!finding) throw notFound();
  const search = new URL(args.request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayWrite: mayStill("findings"),
    done:
      (["written", "changed", "linked", "unlinked", "accepted", "changed-again"] as const).find((name) =>
        search.has(name),
      ) ?? null,
    finding: viewFinding(finding),
    verbatimMatches: await findVerbatimMatches(args.context, {
      inspectionId: inspection.id,
      passages: [{ id: finding.id, body: finding.words }],
    }),
    history: finding.versions.toReversed().map(({ number, words, writtenAt, writtenByName }) => ({
      key: String(number),
      when: `${formatDateAndTime(writtenAt)}, ${writtenByName}`,
      title: words,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const form = await parseForm(args.request, shape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, theirs: null }, { status: 422 });
  const changed = await changeFinding(args.context.db, {
    inspectionId: inspection.id,
    findingId,
    ...form.value,
    actor,
    now: args.context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-finding":
      throw notFound();
    case "changed-meanwhile": {
      const typed = { ...form.typed, seen: [String(changed.version)] };
      const words =
        "Somebody changed this finding while you did. Their words are below: save again to use yours.";
      return data({ errors: { words }, typed, theirs: changed.words }, { status: 422 });
    }
    case "changed":
    case "unchanged":
      return redirect(`${paths.findings.finding(inspection.id, focusAreaId, findingId)}?changed`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Finding ${loaded?.finding.number ?? ""} – ${loaded?.areaName ?? ""} – Noonday` },
];

const doneMessages = {
  written: "The finding is saved. Now link what it rests on.",
  changed: "The finding is saved.",
  linked: "It is linked to the finding.",
  unlinked: "It is unlinked from the finding.",
  accepted: "The finding now rests on the new figure. Read its words again.",
  "changed-again": "The figure changed again meanwhile. It stands below as it is now.",
} as const;

export default function FindingPage() {
  const { inspectionId, mayWrite, done, finding, verbatimMatches, history } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page
      width="work"
      before={<BackLink href={paths.findings.board(inspectionId, finding.focusAreaId)}>The board</BackLink>}
    >
      <ErrorSummary errors={errors} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>{`Finding ${finding.number}`}</h1>
      <SealedNotice />
      {mayWrite ? (
        <Form>
          <SharedWords
            seenText={typedOr(answered?.typed, "seen", String(finding.version))}
            otherText={answered?.theirs}
            label="What you found"
            name="words"
            rows={5}
            limit={maxFindingLength}
            defaultValue={typedOr(answered?.typed, "words", finding.words)}
            errorMessage={errors.words}
          />
          <Button>Save</Button>
        </Form>
      ) : (
        <p className="typed-words lead">{finding.words}</p>
      )}
      <VerbatimMatches matches={verbatimMatches} inspectionId={inspectionId} />
      {finding.claims.length === 0 ? null : (
        <>
          <h2>Words that claim a number</h2>
          <Claims claims={finding.claims} />
        </>
      )}
      <h2>What it rests on</h2>
      <EvidenceList
        evidence={finding.evidence}
        action={
          mayWrite
            ? ({ id, acceptable, now }) => (
                <div className="cluster">
                  {acceptable && now !== null ? (
                    <Form
                      action={paths.findings.evidenceAcceptance(
                        inspectionId,
                        finding.focusAreaId,
                        finding.id,
                        id,
                      )}
                    >
                      <input type="hidden" name="seen" value={formatCounted(now)} />
                      <Button kind="secondary" compact>
                        {`Accept ${formatCounted(now)}`}
                      </Button>
                    </Form>
                  ) : null}
                  <Form
                    action={paths.findings.evidenceRemoval(inspectionId, finding.focusAreaId, finding.id, id)}
                  >
                    <Button kind="quiet" compact>
                      Unlink
                    </Button>
                  </Form>
                </div>
              )
            : undefined
        }
      />
      {mayWrite ? (
        <ButtonRow>
          <ButtonLink
            href={paths.findings.figures(inspectionId, finding.focusAreaId, finding.id)}
            kind="secondary"
          >
            Link a figure or document
          </ButtonLink>
          <ButtonLink
            href={paths.findings.quotations(inspectionId, finding.focusAreaId, finding.id)}
            kind="secondary"
          >
            Quote somebody’s words
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {history.length > 1 ? (
        <>
          <h2>How it was written</h2>
          <Timeline label="How it was written" entries={history} />
        </>
      ) : null}
      {mayWrite ? (
        <Details summary="Withdraw this finding">
          <p>
            It leaves the board and stays in the history. Wherever the letter rests on it, you are asked about
            it.
          </p>
          <Form action={paths.findings.withdrawal(inspectionId, finding.focusAreaId, finding.id)}>
            <Button kind="danger">Withdraw</Button>
          </Form>
        </Details>
      ) : null}
    </Page>
  );
}
