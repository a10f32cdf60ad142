import { downloadWords } from "#app/http/download-words.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** What families wrote and said, at an address that scripts rely on. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, "see", "responses");
  return downloadWords(args);
}
