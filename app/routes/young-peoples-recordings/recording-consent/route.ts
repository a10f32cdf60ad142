import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { answerConsent } from "../parts/answer-consent.server.ts";

export function action(args: ActionFunctionArgs) {
  return answerConsent(args, "recording");
}
