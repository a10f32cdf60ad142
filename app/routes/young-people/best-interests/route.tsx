import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { needsParent } from "#app/domain/discussions/consent.ts";
import { bestInterestsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { formatParticipant } from "#app/domain/discussions/format-discussion.ts";
import { recordBestInterests } from "#app/domain/discussions/record-best-interests.server.ts";
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
import { answerAboutNames } from "../parts/answer-about-names.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "young-peoples-views");
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  const participantId = readParam(params, "participantId");
  const participant = discussion?.participants.find(({ id }) => id === participantId);
  if (!participant || needsParent(participant.ageBand)) throw notFound();
  return { ...wanted, name: formatParticipant(participant) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const [discussionId, participantId] = [
    readParam(params, "discussionId"),
    readParam(params, "participantId"),
  ];
  const parsed = await parseForm(request, bestInterestsShape);
  if (!parsed.ok) return data({ ...parsed, names: [], notNames: [] }, { status: 422 });
  const { typed, value } = parsed;
  const { text: note, notNames } = answerAboutNames(typed, value.note);
  const recorded = await recordBestInterests(context.db, {
    ...{ inspectionId: inspection.id, discussionId, participantId, note, notNames },
    ...{ actor, now: context.receivedAt },
  });
  switch (recorded.kind) {
    case "recorded":
      return redirect(paths.youngPeople.participants(inspection.id, discussionId));
    case "possible-names": {
      const names = recorded.names.map(({ words }) => words);
      return data({ typed, errors: {}, names, notNames }, { status: 422 });
    }
    case "no-such-participant":
    case "under-16":
      throw notFound();
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Best interests – ${loaded?.name ?? ""} – Noonday` },
];

export default function BestInterests() {
  const { inspectionId, discussionId, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  return (
    <Page
      width="work"
      before={
        <BackLink href={paths.youngPeople.participants(inspectionId, discussionId)}>Who takes part</BackLink>
      }
    >
      <ErrorSummary errors={errors} />
      <h1>{name}: best interests</h1>
      <Inset>
        <p>
          For somebody over 16 who may not be able to decide about taking part (Mental Capacity Act 2005). The
          note is no yes: their own signs of yes are needed all the same, and their no ends it.
        </p>
      </Inset>
      <Form>
        {answer && answer.names.length > 0 ? (
          <PossibleNames names={answer.names} notNames={answer.notNames} />
        ) : null}
        <TextArea
          label="Why is it in their best interests to take part, and who was asked?"
          name="why"
          description="Roles, not names: “their advocate and a parent were asked”."
          errorMessage={errors.why}
          rows={4}
          defaultValue={typedOr(answer?.typed, "why")}
        />
        <TextArea
          label="How do they show yes?"
          name="yes-signs"
          description="For example: they look at the picture, smile, or move a hand."
          errorMessage={errors["yes-signs"]}
          rows={2}
          defaultValue={typedOr(answer?.typed, "yes-signs")}
        />
        <TextArea
          label="How do they show no?"
          name="no-signs"
          errorMessage={errors["no-signs"]}
          rows={2}
          defaultValue={typedOr(answer?.typed, "no-signs")}
        />
        <ButtonRow>
          <Button>Record the note</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
