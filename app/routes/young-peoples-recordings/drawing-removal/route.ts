import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { throwAway } from "../parts/throw-away.server.ts";

export function action(args: ActionFunctionArgs) {
  return throwAway(args, "drawing");
}
