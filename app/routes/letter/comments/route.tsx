import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Card } from "#app/components/card.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findReadableVersion } from "#app/domain/letter-status/letter-readers.ts";
import { isOver } from "#app/domain/letter-status/steps.ts";
import {
  commentOnLetter,
  listSentSentences,
  readSentence,
} from "#app/domain/letter-workflow/comment-on-letter.server.ts";
import { type FoundLetter, findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { commentForm } from "#app/domain/letters/letter-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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
import "../../../components/typed-words.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-comments");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  // A recipient keeps what was said and answered after publication too, but never reads between.
  if (!letter?.sending || findReadableVersion(role, letter) === null) throw notFound();
  const over = isOver(letter.sending.commentBy, now);
  const search = new URL(args.request.url).searchParams;
  const titles = new Map(letter.sections.map(({ id, title }) => [id, title]));
  return {
    inspectionId: inspection.id,
    commentBy: formatDate(Temporal.PlainDate.from(letter.sending.commentBy)),
    over,
    mayComment: may(role, "change", "letter-comments") && !over && letter.final === null,
    mayAnswer: may(role, "change", "answers-to-letter-comments"),
    id: makeId(),
    done: (["kept", "answered", "told"] as const).find((name) => search.has(name)) ?? null,
    part: viewPart(letter, search.get("part")),
    sections: letter.sections.map(({ id, title }) => ({ value: id, label: title })),
    comments: letter.comments.map((comment) => ({
      id: comment.id,
      section: titles.get(comment.sectionId) ?? "",
      sentence: readSentence(comment.sentence, letter),
      body: comment.body,
      by: `${comment.commentedByName}, ${formatDateAndTime(comment.commentedAt)}`,
      outcome: comment.outcome,
      answer: comment.answer,
      answeredBy:
        comment.answeredAt === null
          ? null
          : `${comment.answeredByName}, ${formatDateAndTime(comment.answeredAt)}`,
    })),
  };
}

/** A part of the letter sentence by sentence, as it was sent; null where none is chosen. */
function viewPart(letter: FoundLetter, sectionId: string | null) {
  const section = letter.sections.find(({ id }) => id === sectionId);
  if (!section) return null;
  return {
    ...{ id: section.id, title: section.title },
    sentences: [
      { value: "", label: "All of this part" },
      ...listSentSentences(letter, section.id).map((sentence, place) => ({
        value: String(place),
        label: readSentence(sentence, letter) ?? "",
      })),
    ],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-comments");
  const form = await parseForm(args.request, commentForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await commentOnLetter(args.context.db, {
    inspectionId: inspection.id,
    id: form.value.comment,
    sectionId: form.value.section,
    sentence: form.value.sentence,
    body: form.value.body,
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "not-with-recipients":
      throw notFound();
    case "no-such-section":
      return data(
        { errors: { section: "Choose the part of the letter" }, typed: form.typed },
        { status: 422 },
      );
    case "too-late":
      return data(
        { errors: { body: "The ten working days are over: comments are closed." }, typed: form.typed },
        { status: 422 },
      );
    case "is-final":
      return data(
        { errors: { body: "The letter is final by now: comments are closed." }, typed: form.typed },
        { status: 409 },
      );
    case "kept":
      return redirect(`${paths.letter.comments(inspection.id)}?kept`);
  }
}

const doneMessages = {
  kept: "Your comment is kept. The inspectors answer it here.",
  answered: "It is answered. Whoever made it is told once all their comments have answers.",
  told: "It is answered. All their comments have answers now, and they are told by email.",
} as const;

export const meta: MetaFunction = () => [{ title: "Comments on the facts in the letter – Noonday" }];

export default function Comments() {
  const { inspectionId, commentBy, over, mayComment, mayAnswer, id, done, part, sections, comments } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      {answered && !mayComment ? (
        <Banner kind="warning" announce title="Your comment is not kept">
          <p>{Object.values(errors)[0]}</p>
        </Banner>
      ) : (
        <ErrorSummary errors={errors} />
      )}
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>Comments on the facts in the letter</h1>
      <p className="lead">
        {over
          ? `They could be made until the end of ${commentBy}.`
          : `They can be made until the end of ${commentBy}.`}
      </p>
      {comments.length === 0 ? <p>There are none yet.</p> : null}
      {comments.map((comment) => (
        <Card key={comment.id} title={comment.section} titleAs="h2">
          {comment.sentence === null ? null : <p className="soft">{`“${comment.sentence}”`}</p>}
          <p className="typed-words">{comment.body}</p>
          <p className="soft small">{comment.by}</p>
          {comment.answer === null ? (
            mayAnswer ? (
              <p>
                <a href={paths.letter.comment(inspectionId, comment.id)}>
                  Answer it<span className="visually-hidden">{`: ${comment.section}`}</span>
                </a>
              </p>
            ) : (
              <p>Not answered yet.</p>
            )
          ) : (
            <>
              <p>
                <StatusTag kind={comment.outcome === "changed" ? "success" : "neutral"}>
                  {comment.outcome === "changed" ? "The letter was changed" : "The letter stays as it was"}
                </StatusTag>{" "}
                {comment.answer}
              </p>
              <p className="soft small">{comment.answeredBy}</p>
            </>
          )}
        </Card>
      ))}
      {answered && !mayComment ? (
        <Inset title="What you wrote">
          <p className="typed-words">{typedOr(answered.typed, "body")}</p>
        </Inset>
      ) : null}
      {mayComment ? (
        <Form>
          <h2 id="comment">Comment on a fact</h2>
          <FormId name="comment" value={typedOr(answered?.typed, "comment", id)} />
          {part === null ? (
            <Select
              label="Part of the letter"
              name="section"
              options={sections}
              placeholder="Choose"
              defaultValue={typedOr(answered?.typed, "section")}
              errorMessage={errors.section}
            />
          ) : (
            <>
              <input type="hidden" name="section" value={part.id} />
              <RadioGroup
                label={`Which sentence of “${part.title}”?`}
                name="sentence"
                options={part.sentences}
                defaultValue={typedOr(answered?.typed, "sentence", "")}
                errorMessage={errors.section}
              />
              <p>
                <a href={paths.letter.comments(inspectionId)}>Choose another part</a>
              </p>
            </>
          )}
          <TextArea
            label="Which fact is wrong, and what is right?"
            name="body"
            rows={5}
            limit={maxCommentLength}
            defaultValue={typedOr(answered?.typed, "body")}
            errorMessage={errors.body}
          />
          <Button>Send the comment</Button>
        </Form>
      ) : null}
    </Page>
  );
}
