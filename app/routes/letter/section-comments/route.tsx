import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { commentOnSection, listSectionComments } from "#app/domain/letters/comment-on-section.server.ts";
import { type FoundLetter, findLetter, type LetterSection } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { sectionCommentForm } from "#app/domain/letters/letter-form.server.ts";
import { listCommentSentences } from "#app/domain/letters/section-comments.ts";
import { fillQuotations } from "#app/domain/quotations/quotation.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
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
import { findChosenSentence } from "./chosen-sentence.ts";
import "../../../components/typed-words.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-draft");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  const section = letter?.sections.find(({ id }) => id === args.params.sectionId);
  if (!letter || !section) throw notFound();
  const search = new URL(args.request.url).searchParams;
  const comments = await listSectionComments(args.context.db, section.id);
  return {
    inspectionId: inspection.id,
    section: { id: section.id, title: section.title, version: section.version },
    sentences: listCommentSentences(section.body).map((sentence, place) => ({
      value: String(place),
      label: fillQuotations(sentence, letter.quotations),
    })),
    linked: viewChosen(
      { letter, section },
      { place: search.get("sentence") ?? "", version: search.get("version") ?? "" },
    ),
    done: (["kept", "settled"] as const).find((name) => search.has(name)) ?? null,
    mayComment: may(role, "change", "letter-draft") && letter.final === null,
    id: makeId(),
    comments: viewSectionComments(comments, { body: section.body, quotations: letter.quotations }),
  };
}

/** The sentence that was chosen, as it stands now; one that is gone is told in the words that others read. */
function viewChosen(
  { letter, section }: { letter: FoundLetter; section: LetterSection },
  read: { place: string | undefined; version: string },
) {
  const { removedSentence, ...chosen } = findChosenSentence(section, read);
  const removedWords = removedSentence && fillQuotations(removedSentence, letter.quotations);
  return {
    ...chosen,
    changeMessage:
      removedWords &&
      `The section was changed since you read it. It does not say “${removedWords}” any more. Choose the sentence as it is now, or the whole section.`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const form = await parseForm(args.request, sectionCommentForm);
  const sectionId = readParam(args.params, "sectionId");
  const refuse = async (errors: Record<string, string>) => {
    const now = args.context.receivedAt;
    const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
    const section = letter?.sections.find(({ id }) => id === sectionId);
    if (!letter || !section) throw notFound();
    const { typed } = form;
    const { changeMessage, ...chosen } = viewChosen(
      { letter, section },
      { place: typed.sentence?.[0], version: typedOr(typed, "seen") },
    );
    const sentenceError: Record<string, string> = changeMessage ? { sentence: changeMessage } : {};
    return data({ errors: { ...sentenceError, ...errors }, typed, chosen }, { status: 422 });
  };
  if (!form.ok) return refuse(form.errors);
  const { comment: id, seen: version, sentence, body } = form.value;
  const commented = await commentOnSection(args.context.db, {
    inspectionId: inspection.id,
    ...{ sectionId, id, version, sentence, body },
    actor,
    now: args.context.receivedAt,
  });
  switch (commented.kind) {
    case "no-such-section":
      throw notFound();
    case "sentence-changed":
      return refuse({});
    case "no-such-sentence":
      return refuse({ sentence: "Choose the sentence again" });
    case "letter-is-final":
      return refuse({ body: "The letter is final: there is nothing to comment on any more." });
    case "kept":
      return redirect(`${paths.letter.sectionComments(inspection.id, sectionId)}?kept`);
  }
}

const doneMessages = {
  kept: "Your comment is saved. Inspectors and quality assurance read it; nobody else does.",
  settled: "It is settled.",
} as const;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Comments on “${loaded?.section.title ?? ""}” – Letter – Noonday` },
];

export default function SectionCommentsPage() {
  const { inspectionId, section, sentences, linked, done, mayComment, id, comments } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const chosen = answered?.chosen ?? linked;
  return (
    <Page
      width="work"
      before={<BackLink href={paths.letter.section(inspectionId, section.id)}>{section.title}</BackLink>}
    >
      {answered && !mayComment ? (
        <Banner kind="warning" announce title="Your comment is not saved">
          <p>{Object.values(errors)[0]}</p>
        </Banner>
      ) : (
        <ErrorSummary errors={errors} />
      )}
      {linked.changeMessage && mayComment && !answered ? (
        <Banner kind="warning" announce>
          <p>{linked.changeMessage}</p>
        </Banner>
      ) : null}
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>{`Comments on “${section.title}”`}</h1>
      <p className="lead">Between inspectors and quality assurance, while the letter is drafted.</p>
      {comments.length === 0 ? (
        <p>There are none yet.</p>
      ) : (
        <SectionComments
          comments={comments}
          settleHref={
            mayComment
              ? (commentId) => paths.letter.sectionComment(inspectionId, section.id, commentId)
              : null
          }
        />
      )}
      {answered && !mayComment ? (
        <Inset title="What you wrote">
          <p className="typed-words">{typedOr(answered.typed, "body")}</p>
        </Inset>
      ) : null}
      {mayComment ? (
        <Form>
          <h2 id="comment">Write a comment</h2>
          <FormId name="comment" value={typedOr(answered?.typed, "comment", id)} />
          <input type="hidden" name="seen" value={section.version} />
          <RadioGroup
            label="Which sentence?"
            name="sentence"
            options={[{ value: "", label: "The whole section" }, ...sentences]}
            // Changed once more between the answer and this page, the places are others.
            defaultValue={chosen.version === section.version ? chosen.place : undefined}
            errorMessage={errors.sentence}
          />
          <TextArea
            label="Your comment"
            name="body"
            rows={4}
            limit={maxCommentLength}
            defaultValue={typedOr(answered?.typed, "body")}
            errorMessage={errors.body}
          />
          <Button>Save the comment</Button>
        </Form>
      ) : null}
    </Page>
  );
}
