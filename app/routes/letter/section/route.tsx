import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findVerbatimMatches } from "#app/domain/disclosure-checks/find-verbatim-matches.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import { draftWeakness } from "#app/domain/letter-workflow/draft-words.ts";
import { listFindingsToTakeOver } from "#app/domain/letter-workflow/take-over-finding.ts";
import { listSectionComments } from "#app/domain/letters/comment-on-section.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { describeDecision, maxSectionLength, questionSection } from "#app/domain/letters/letter.ts";
import { sectionForm } from "#app/domain/letters/letter-form.server.ts";
import { concernsStatusOf, withReadyWords } from "#app/domain/letters/other-concerns.ts";
import { sentencesOf } from "#app/domain/text/sentences.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { SectionComments } from "../parts/section-comments.tsx";
import { viewSectionComments } from "../parts/view-section-comments.ts";
import { SectionEditor } from "./section-editor.tsx";
import { SectionPreview } from "./section-preview.tsx";
import { viewEditor } from "./view-editor.ts";
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
  const comments = await listSectionComments(args.context.db, section.id);
  return {
    back: paths.letter.overview(inspection.id),
    isSaved: new URL(args.request.url).searchParams.has("saved"),
    concerns: section.kind === "other-concerns" ? concernsStatusOf(section.body) : null,
    section: {
      id: section.id,
      title: section.title,
      kind: section.kind,
      version: section.version,
      body: section.body,
      sentences: sentencesOf(section.body),
    },
    decision: section.kind === "weakness" ? describeDecision(section.sufficient) : null,
    mayChange: may(role, "change", "letter-draft") && letter.final === null,
    questions: letter.final ? [] : questionSection(section, findings),
    inspectionId: inspection.id,
    verbatimMatches: await findVerbatimMatches(args.context, {
      inspectionId: inspection.id,
      passages: [section],
    }),
    comments: viewSectionComments(comments, { body: section.body, quotations: letter.quotations }),
    editor: viewEditor(section, { findings, letter, inspectionId: inspection.id }),
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

export default function LetterSection() {
  const { back, inspectionId, section, decision, mayChange, questions, verbatimMatches, ...loaded } =
    useLoaderData<typeof loader>();
  const { editor, comments, fresh, history, concerns, isSaved, offered } = loaded;
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const commentsHref = paths.letter.sectionComments(inspectionId, section.id);
  const commentOn = (sentence: string) => {
    const place = section.sentences.indexOf(sentence);
    if (place === -1) return null;
    const open = comments.filter((one) => one.place === place && one.answeredBy === null).length;
    if (!mayChange && open === 0) return null;
    const href = withQuery(commentsHref, { sentence: place, version: section.version });
    return { href, open };
  };
  const { insertions, ...pointedTo } = editor;
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
        <SectionEditor
          {...pointedTo}
          insertions={insertions}
          offered={offered}
          commentOn={commentOn}
          savedText={typedOr(answered?.typed, "body", section.body)}
          concerns={{ isOpen: concerns === "open", isEmpty: section.body.trim() === "" }}
          words={{
            seenText: typedOr(answered?.typed, "seen", String(section.version)),
            otherText: answered?.theirs,
            description:
              section.kind === "other-concerns"
                ? "Serious concerns beyond the weaknesses, with what they rest on, and where they go; or that there were none."
                : "An empty line begins a paragraph. [F3] points to finding 3, which readers do not see; [Q2] becomes quotation 2.",
            limit: maxSectionLength,
            defaultValue: typedOr(answered?.typed, "body", section.body),
            errorMessage: errors.body,
          }}
        />
      ) : (
        <SectionPreview {...pointedTo} text={section.body} commentOn={commentOn} />
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
      <h2 id="comments">Comments between inspectors</h2>
      {comments.length === 0 ? (
        <p>There are none yet. Recipients of the letter never see them.</p>
      ) : (
        <SectionComments
          comments={comments}
          settleHref={
            mayChange ? (commentId) => paths.letter.sectionComment(inspectionId, section.id, commentId) : null
          }
        />
      )}
      {mayChange ? (
        <p>
          <a href={commentsHref}>Comment on a sentence</a>
        </p>
      ) : null}
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
