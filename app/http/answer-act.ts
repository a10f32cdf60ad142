import type { ActAnswer } from "#app/messages/work/act-messages.ts";
import { redirect } from "#app/remix.server.ts";

/** Answers an act that a page's script sent in data, and one that a form sent with the page that says so. */
export function answerAct(request: Request, answer: ActAnswer, page: string): Response {
  if (request.headers.get("Accept") === "application/json") {
    return Response.json(answer, { status: answer.isDone ? 200 : 409 });
  }
  return redirect(page);
}
