import type { ActAnswer } from "#app/messages/work/act-messages.ts";
import { redirect } from "#app/remix.server.ts";
import { refuseJson } from "./refuse-json.ts";
import { wantsJson } from "./wants-json.ts";

/** Answers an act that a page's script sent in data, and one that a form sent with the page that says so. */
export function answerAct(request: Request, { isDone, ...answer }: ActAnswer, page: string): Response {
  if (!wantsJson(request)) return redirect(page);
  return isDone ? Response.json(answer) : refuseJson({ act: answer.words });
}
