import { z } from "zod";
import { faces } from "#app/domain/discussions/tally.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import type { AnswerCounts } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const shape = z.object({
  "focus-area": z.string(),
  question: z.string(),
  answer: z.string().max(60).optional(),
  /** So a page calls it that was opened before questions had cards, and whose presses waited for a signal since. */
  face: z.enum(faces).optional(),
  change: z.enum(["1", "-1"]).transform(Number),
  number: z.string().regex(/^\d+$/),
  press: z.string().min(8).max(300),
  /** Whose answer it is; nothing where that is not recorded. */
  participant: z.string().max(120).default(""),
});

/** One press: a page with script is answered with the counts as they now are, one without is led back to where it was. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const parsed = await parseForm(request, shape);
  if (!parsed.ok) throw notFound();
  const { face, change, number, press, question, participant } = parsed.value;
  const answer = parsed.value.answer ?? face;
  if (answer === undefined) throw notFound();
  const { discussionId = "" } = params;
  const tallied = await tallyAnswer(context.db, {
    inspectionId: inspection.id,
    discussionId,
    focusAreaId: parsed.value["focus-area"],
    questionVersionId: question,
    answer,
    change,
    participantId: participant === "" ? null : participant,
    pressId: press,
    actor,
    now: context.receivedAt,
  });
  if (tallied.kind === "no-such-discussion" || tallied.kind === "no-such-question") throw notFound();
  if (request.headers.get("Accept") === "application/json")
    return Response.json(face !== undefined && "counts" in tallied ? withEveryFace(tallied) : tallied);
  const path = withQuery(paths.youngPeople.focus(inspection.id, discussionId, number), {
    participant: participant === "" ? null : participant,
    tally: toldRefusals.has(tallied.kind) ? tallied.kind : null,
  });
  return redirect(`${path}#question-${question}`);
}

/** Those that the page gives the reason of. */
const toldRefusals: ReadonlySet<string> = new Set([
  ...["all-counted", "participant-answered", "participant-not-answered"],
]);

/** The older page adds to each face's number, so that none may be missing. */
function withEveryFace<Tallied extends { counts: AnswerCounts }>(tallied: Tallied): Tallied {
  const none = Object.fromEntries(faces.map((face) => [face, 0]));
  return { ...tallied, counts: { ...none, ...tallied.counts } };
}
