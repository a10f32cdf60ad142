import { listLanguageWords } from "#app/domain/language-words/list-language-words.server.ts";
import { writePo } from "#app/domain/language-words/po-file.server.ts";
import { listWordings } from "#app/domain/translations/list-wordings.server.ts";
import { attachmentNamed } from "#app/http/attachment.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { languageIn } from "../parts/language-in.ts";

/** All that families read in a language, for translators' own programs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "survey-languages");
  const language = languageIn(params);
  const about = { inspectionId: inspection.id, language };
  const { words } = await listLanguageWords(context.db, about);
  const wordings = await listWordings(context.db, {
    inspectionId: inspection.id,
    variant: { language, easyRead: false },
  });
  return new Response(new Uint8Array(writePo(language, { words, wordings })), {
    headers: {
      "Content-Type": "text/x-gettext-translation; charset=utf-8",
      "Content-Disposition": attachmentNamed(`noonday-${inspection.slug}-${language}.po`),
      "Cache-Control": "no-store",
    },
  });
}
