import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { findSectionComment, settleSectionComment } from "#app/domain/letters/comment-on-section.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { settlementForm } from "#app/domain/letters/letter-form.server.ts";
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
import { SectionComments } from "../parts/section-comments.tsx";
import { type SectionCommentView, viewSectionComments } from "../parts/view-section-comments.ts";
import "../../../components/typed-words.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "letter-draft");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  const section = letter?.sections.find(({ id }) => id === args.params.sectionId);
  if (!letter || !section) throw notFound();
  const found = await findSectionComment(args.context.db, {
    sectionId: section.id,
    commentId: readParam(args.params, "commentId"),
  });
  const [comment] = found
    ? viewSectionComments([found], { body: section.body, quotations: letter.quotations })
    : [];
  if (!comment) throw notFound();
  return {
    back: paths.letter.sectionComments(inspection.id, section.id),
    isFinal: letter.final !== null,
    title: section.title,
    sectionHref: paths.letter.section(inspection.id, section.id),
    comment,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const form = await parseForm(args.request, settlementForm);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const sectionId = readParam(args.params, "sectionId");
  const settled = await settleSectionComment(args.context.db, {
    inspectionId: inspection.id,
    sectionId,
    commentId: readParam(args.params, "commentId"),
    ...form.value,
    actor,
    now: args.context.receivedAt,
  });
  const done = `${paths.letter.sectionComments(inspection.id, sectionId)}?settled`;
  switch (settled.kind) {
    case "no-such-comment":
      throw notFound();
    case "letter-is-final":
      return refuse({ answer: "The letter is final: its comments are settled no more." });
    case "already-settled":
      return settled.isSame
        ? redirect(done)
        : refuse({ answer: `${settled.settledByName} has settled it already: that answer stands.` });
    case "settled":
      return redirect(done);
  }
}

export const meta: MetaFunction = () => [{ title: "Settle a comment on the letter – Noonday" }];

export default function SettleComment() {
  const { back, title, sectionHref, comment, isFinal } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const isOver = comment.answeredBy !== null || isFinal;
  return (
    <Page width="work" before={<BackLink href={back}>{`Comments on “${title}”`}</BackLink>}>
      {isOver && answered ? (
        <Banner kind="warning" announce title="Your answer is not saved">
          <p>{errors.answer}</p>
        </Banner>
      ) : (
        <ErrorSummary errors={errors} />
      )}
      <h1>Answer or settle a comment</h1>
      {isOver ? (
        <OverComment comment={comment} isFinal={isFinal} typedAnswer={typedOr(answered?.typed, "answer")} />
      ) : (
        <>
          <Inset title={`${comment.by}, on “${title}”`}>
            {comment.sentence === null ? null : <p className="soft">{`“${comment.sentence}”`}</p>}
            <p className="typed-words">{comment.body}</p>
          </Inset>
          <SettlementForm sectionHref={sectionHref} errors={errors} typed={answered?.typed} />
        </>
      )}
    </Page>
  );
}

/** A comment that can be settled no more, with the answer that stands, and what was written for another. */
function OverComment({
  comment,
  isFinal,
  typedAnswer,
}: {
  comment: SectionCommentView;
  isFinal: boolean;
  typedAnswer: string;
}) {
  return (
    <>
      {comment.answeredBy === null && isFinal ? (
        <p>The letter is final: its comments are settled no more.</p>
      ) : null}
      <SectionComments comments={[comment]} settleHref={null} />
      {typedAnswer === "" ? null : (
        <Inset title="What you wrote">
          <p className="typed-words">{typedAnswer}</p>
        </Inset>
      )}
    </>
  );
}

function SettlementForm({
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
        If the letter should say something else, <a href={sectionHref}>change it</a> first.
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
          label="Your answer"
          isOptional
          name="answer"
          rows={3}
          limit={maxCommentLength}
          defaultValue={typedOr(typed, "answer")}
          errorMessage={errors.answer}
        />
        <Button>Settle it</Button>
      </Form>
    </>
  );
}
