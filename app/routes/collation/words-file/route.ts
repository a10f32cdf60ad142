import type { LoaderFunctionArgs } from "@remix-run/node";
import { giveFile } from "#app/http/give-file.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";

/** What families wrote and said, at an address that scripts rely on. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, "see", "responses");
  return giveFile(args, "words");
}
