import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { answerLetterComment, readSentence } from "#app/domain/letter-workflow/comment-on-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { answerForm } from "#app/domain/letters/letter-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
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
import "../../../components/typed-words.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "answers-to-letter-comments");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  const comment = letter?.comments.find(({ id }) => id === args.params.commentId);
  if (!letter || !comment) throw notFound();
  return {
    given:
      comment.answeredAt === null
        ? null
        : { by: comment.answeredByName ?? "Somebody", answer: comment.answer ?? "" },
    inspectionId: inspection.id,
    section: letter.sections.find(({ id }) => id === comment.sectionId)?.title ?? "",
    sectionHref: paths.letter.section(inspection.id, comment.sectionId),
    sentence: readSentence(comment.sentence, letter),
    body: comment.body,
    by: comment.commentedByName,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "answers-to-letter-comments");
  const form = await parseForm(args.request, answerForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const answered = await answerLetterComment(args.context, {
    inspectionId: inspection.id,
    commentId: readParam(args.params, "commentId"),
    ...form.value,
    actor,
    now: args.context.receivedAt,
  });
  if (answered.kind === "no-such-comment") throw notFound();
  if (answered.kind === "not-releasable") {
    const errors: Record<string, string> = { answer: leavingProblemWords[answered.why] };
    return data({ errors, typed: form.typed }, { status: 422 });
  }
  if (answered.kind === "already-answered") {
    const errors: Record<string, string> = {
      answer: `${answered.answeredByName} has answered it already.`,
    };
    return data({ errors, typed: form.typed }, { status: 409 });
  }
  const isNotified = answered.notifiedName !== null;
  return redirect(`${paths.letter.comments(inspection.id)}?${isNotified ? "told" : "answered"}`);
}

export const meta: MetaFunction = () => [{ title: "Answer a comment on the letter – Noonday" }];

export default function AnswerComment() {
  const { inspectionId, section, sectionHref, sentence, body, by, given } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const typedAnswer = typedOr(answered?.typed, "answer");
  return (
    <Page width="work" before={<BackLink href={paths.letter.comments(inspectionId)}>All comments</BackLink>}>
      {given && errors.answer ? (
        <Banner kind="warning" announce title="Your answer is not saved">
          <p>{errors.answer}</p>
        </Banner>
      ) : (
        <ErrorSummary errors={errors} />
      )}
      <h1>Answer a comment on facts</h1>
      <Inset title={`${by}, on “${section}”`}>
        {sentence === null ? null : <p className="soft">{`“${sentence}”`}</p>}
        <p className="typed-words">{body}</p>
      </Inset>
      {given ? (
        <>
          <Banner kind="info" title={`${given.by} has answered it`}>
            <p className="typed-words">{given.answer}</p>
          </Banner>
          {typedAnswer === "" ? null : (
            <Inset title="What you wrote">
              <p className="typed-words">{typedAnswer}</p>
            </Inset>
          )}
        </>
      ) : (
        <AnswerForm sectionHref={sectionHref} errors={errors} typed={answered?.typed} />
      )}
    </Page>
  );
}

function AnswerForm({
  sectionHref,
  errors,
  typed,
}: {
  sectionHref: string;
  errors: Record<string, string>;
  typed: Typed | undefined;
}) {
  return (
    <>
      <p>
        If the fact is wrong, <a href={sectionHref}>change the letter</a> first.
      </p>
      <Form>
        <RadioGroup
          label="What became of it?"
          name="outcome"
          options={[
            { value: "changed", label: "The letter was changed" },
            { value: "kept", label: "The letter stays as it was" },
          ]}
          defaultValue={typedOr(typed, "outcome")}
          errorMessage={errors.outcome}
        />
        <TextArea
          label="What was changed, or why it stays"
          name="answer"
          rows={4}
          limit={maxCommentLength}
          defaultValue={typedOr(typed, "answer")}
          errorMessage={errors.answer}
        />
        <Button>Answer it</Button>
      </Form>
    </>
  );
}
