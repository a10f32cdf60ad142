import {
  agreeToShareComments,
  withdrawAgreement,
} from "#app/domain/reviews/agree-to-share-comments.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** A forum agrees that others read its comments, or takes that back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "question-review");
  const choice = readChoice(typedIn(await readForm(request)), "agrees", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const agreeing = { inspectionId: inspection.id, actor, now: context.receivedAt };
  if (choice === "yes") await agreeToShareComments(context.db, agreeing);
  else await withdrawAgreement(context.db, agreeing);
  return redirect(
    `${paths.reviews.review(inspection.id)}?done=${choice === "yes" ? "agreed" : "withdrawn"}#other-forums`,
  );
}
