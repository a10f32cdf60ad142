import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { SharedWords } from "#app/components/shared-words.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findVerbatimMatches } from "#app/domain/disclosure-checks/find-verbatim-matches.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import { draftWeakness } from "#app/domain/letter-workflow/draft-words.ts";
import { listFindingsToTakeOver } from "#app/domain/letter-workflow/take-over-finding.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { describeDecision, maxSectionLength, questionSection } from "#app/domain/letters/letter.ts";
import { sectionForm } from "#app/domain/letters/letter-form.server.ts";
import { concernsStatusOf, withReadyWords } from "#app/domain/letters/other-concerns.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
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
import { FindingsAside } from "./findings-aside.tsx";
import "../../../components/typed-words.css";
import "../../../components/notice-list.css";
import "./section.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-draft");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  const section = letter?.sections.find(({ id }) => id === args.params.sectionId);
  if (!letter || !section) throw notFound();
  const findings = await listFindings(args.context, inspection.id);
  const areaFindings = findings.filter(
    ({ focusAreaId, withdrawnAt }) => focusAreaId === section.focusAreaId && withdrawnAt === null,
  );
  return {
    back: paths.letter.overview(inspection.id),
    isSaved: new URL(args.request.url).searchParams.has("saved"),
    concerns: section.kind === "other-concerns" ? concernsStatusOf(section.body) : null,
    section: { title: section.title, kind: section.kind, version: section.version, body: section.body },
    decision: section.kind === "weakness" ? describeDecision(section.sufficient) : null,
    mayChange: may(role, "change", "letter-draft") && letter.final === null,
    questions: letter.final ? [] : questionSection(section, findings),
    inspectionId: inspection.id,
    verbatimMatches: await findVerbatimMatches(args.context, {
      inspectionId: inspection.id,
      passages: [section],
    }),
    findings: areaFindings.map(({ id, number, words, focusAreaId }) => ({
      number,
      words,
      href: paths.findings.finding(inspection.id, focusAreaId, id),
    })),
    quotations: letter.quotations.flatMap(({ number, words, whom, focusAreaIds }) =>
      words !== null && section.focusAreaId !== null && focusAreaIds.includes(section.focusAreaId)
        ? [{ number, words, whom }]
        : [],
    ),
    offered:
      section.kind === "weakness" && letter.final === null
        ? listFindingsToTakeOver(section, findings).map(({ body: _, ...offer }) => ({
            ...offer,
            href: paths.findings.finding(inspection.id, section.focusAreaId ?? "", offer.id),
          }))
        : [],
    fresh: section.kind === "weakness" ? draftWeakness(areaFindings) : null,
    history: section.versions.toReversed().map(({ number, body, writtenAt, writtenByName }) => ({
      key: String(number),
      when: `Version ${number}: ${formatDateAndTime(writtenAt)}, ${writtenByName}`,
      body,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const form = await parseForm(args.request, sectionForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, theirs: null }, { status: 422 });
  const { seen, ready, take } = form.value;
  const body = ready === undefined ? form.value.body : withReadyWords(form.value.body, ready);
  const sectionId = readParam(args.params, "sectionId");
  const refuse = (message: string, theirs: string | null, typed = form.typed) =>
    data({ errors: { body: message }, typed, theirs }, { status: 422 });
  if (ready === "closing" && form.value.body.trim() === "")
    return refuse("Write what the concerns are first, or say that there were none.", null);
  if (body.length > maxSectionLength) return refuse("Shorten it: there is no room for these words.", null);
  const changed = await changeSection(args.context, {
    inspectionId: inspection.id,
    sectionId,
    ...{ seen, body, take },
    actor,
    now: args.context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-section":
      throw notFound();
    case "finding-changed":
      return refuse("That finding changed meanwhile. It stands as it is now: press again.", null);
    case "letter-is-final":
      return refuse("The letter is final: it can no longer be changed.", null);
    case "changed-meanwhile":
      return refuse(
        `${changed.writtenByName} changed this section while you did. Their words are below: save again to use yours.`,
        changed.body,
        { ...form.typed, seen: [String(changed.version)] },
      );
    case "changed":
    case "unchanged":
      return redirect(
        ready === undefined && take === undefined
          ? `${paths.letter.overview(inspection.id)}?saved`
          : `${paths.letter.section(inspection.id, sectionId)}?saved`,
      );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.section.title ?? "Section"} – Letter – Noonday` },
];

const formId = "section-words";

export default function LetterSection() {
  const { back, inspectionId, section, decision, mayChange, questions, verbatimMatches, ...loaded } =
    useLoaderData<typeof loader>();
  const { findings, quotations, fresh, history, concerns, isSaved, offered } = loaded;
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      {isSaved && !answered ? (
        <Banner kind="success" announce>
          <p>The section is saved.</p>
        </Banner>
      ) : null}
      <h1>{section.title}</h1>
      {decision === null ? null : (
        <p className="letter-decision">
          <strong>{decision}</strong>
        </p>
      )}
      {mayChange ? (
        <div className="letter-editor">
          <Form id={formId}>
            <SharedWords
              seenText={typedOr(answered?.typed, "seen", String(section.version))}
              otherText={answered?.theirs}
              label="What the letter says"
              description={
                section.kind === "other-concerns"
                  ? "Serious concerns beyond the weaknesses, with what they rest on, and where they go; or that there were none. Point to a finding by its number: [F3]."
                  : "An empty line begins a paragraph. Point to the finding that a sentence rests on by its number: [F3]. Others do not see that. For a quotation write its number: [Q2]."
              }
              name="body"
              rows={14}
              limit={maxSectionLength}
              defaultValue={typedOr(answered?.typed, "body", section.body)}
              errorMessage={errors.body}
            />
            <ButtonRow>
              <Button>Save</Button>
              {concerns === "open" ? <ReadyWords isEmpty={section.body.trim() === ""} /> : null}
            </ButtonRow>
          </Form>
          <FindingsAside findings={offered} formId={formId} />
        </div>
      ) : (
        <p className="typed-words">{section.body}</p>
      )}
      <VerbatimMatches matches={verbatimMatches} inspectionId={inspectionId} />
      {questions.length === 0 ? null : (
        <div className="letter-questions">
          <p>Look again before it goes:</p>
          <ul>
            {questions.map((question, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same question may be asked of two sentences
              <li key={`${place}-${question}`}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {findings.length === 0 ? null : (
        <>
          <h2>Findings to point to</h2>
          <ul>
            {findings.map(({ number, words, href }) => (
              <li key={number}>
                <a href={href}>{`F${number}`}</a> {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {quotations.length === 0 ? null : (
        <>
          <h2>Quotations to use</h2>
          <ul>
            {quotations.map(({ number, words, whom }) => (
              <li key={number}>
                <strong>{`[Q${number}]`}</strong> {`${whom}: “${words}”`}
              </li>
            ))}
          </ul>
        </>
      )}
      {fresh !== null && fresh !== section.body && fresh !== "" ? (
        <Details summary="As it would draft itself from the findings now">
          <p className="typed-words">{fresh}</p>
        </Details>
      ) : null}
      <h2>How it was written</h2>
      <Timeline
        label="How it was written"
        entries={history.map(({ key, when, body }) => ({
          key,
          when,
          title: body === "" ? "Nothing yet" : shortenText(body, 80),
          children:
            body.length > 80 ? (
              <Details summary="Read this version">
                <p className="typed-words">{body}</p>
              </Details>
            ) : null,
        }))}
      />
    </Page>
  );
}

/** One press for the words that the letter closes its other concerns with, or says that there were none (¶130). */
function ReadyWords({ isEmpty }: { isEmpty: boolean }) {
  return (
    <>
      <Button kind="secondary" name="ready" value="closing">
        Add where these concerns go, and save
      </Button>
      {isEmpty ? (
        <Button kind="secondary" name="ready" value="none">
          Say that there were none, and save
        </Button>
      ) : null}
    </>
  );
}
