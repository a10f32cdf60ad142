import { settlements } from "#app/domain/samples/sample.ts";
import { settleDifference } from "#app/domain/samples/settle-difference.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sampleMessages } from "#app/messages/work/sample-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Settles whether a text is under a theme about which two had differed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const sampleId = readParam(params, "sampleId");
  const typed = typedIn(await readForm(request));
  const decision = settlements.find((one) => one === typedOr(typed, "decision"));
  const textNumber = Number(typedOr(typed, "text"));
  if (!decision || !Number.isSafeInteger(textNumber)) throw notFound();
  const themeId = typedOr(typed, "themeId");
  const about = { inspectionId: inspection.id, sampleId, textNumber, themeId, decision };
  const outcome = await settleDifference(context.db, { ...about, actor, now: context.receivedAt });
  if (outcome.kind !== "settled") throw notFound();
  return answerAct(
    request,
    { isDone: true, words: sampleMessages.t(`settled.${decision}`) },
    `${paths.samples.sample(inspection.id, sampleId)}?settled#text-${textNumber}`,
  );
}
