import { z } from "zod";
import { flagTexts } from "#app/domain/reading/flag-text.server.ts";
import { markTexts } from "#app/domain/reading/mark-text.server.ts";
import { codeTexts, undoCodings } from "#app/domain/themes/code-texts.server.ts";
import { feelings } from "#app/domain/themes/theme.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readNumbers } from "#app/http/read-number.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Each is several questions to the database, in one transaction that others wait for. */
const maxTexts = 200;
const tooMany = `Choose at most ${maxTexts} at once`;
const numbers = z
  .string()
  .transform((text) => text.split("-"))
  .refine((listed) => listed.length <= maxTexts, tooMany)
  .transform((listed) => readNumbers(listed.join("-")));
const shape = z.discriminatedUnion("act", [
  z.object({ act: z.enum(["read", "unread", "flag", "unflag"]), numbers }),
  z.object({ act: z.literal("code"), numbers, themeId: z.string(), feeling: z.enum(feelings) }),
  z.object({
    act: z.literal("undo"),
    codings: z
      .string()
      .transform((list) => list.split(","))
      .refine((listed) => listed.length <= maxTexts, tooMany),
  }),
]);

/** The same done with several texts at once: all of it, or nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const form = await parseForm(request, shape);
  if (!form.ok) return refuseJson(form.errors);
  const press = form.value;
  const by = { inspectionId: inspection.id, actor, now: context.receivedAt };
  switch (press.act) {
    case "read":
    case "unread":
      return answer(
        await markTexts(context.db, { ...by, numbers: press.numbers, read: press.act === "read" }),
      );
    case "flag":
    case "unflag":
      return answer(
        await flagTexts(context.db, { ...by, numbers: press.numbers, flagged: press.act === "flag" }),
      );
    case "code": {
      const { themeId, feeling } = press;
      return answer(await codeTexts(context.db, { ...by, numbers: press.numbers, themeId, feeling }));
    }
    case "undo":
      return answer(await undoCodings(context.db, { ...by, codingIds: press.codings }));
  }
}

function answer(outcome: { kind: string }): Response {
  if (outcome.kind === "no-such-text" || outcome.kind === "no-such-theme") {
    return refuseJson({ numbers: "Some of it is not there any more. Nothing was changed" });
  }
  return Response.json(outcome);
}
