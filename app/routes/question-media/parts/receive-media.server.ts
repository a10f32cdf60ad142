import { addMedia } from "#app/domain/question-media/change-media.server.ts";
import type { MediaRefusal } from "#app/domain/question-media/media.ts";
import { mediaLimits } from "#app/domain/question-media/media.ts";
import { mediaForm } from "#app/domain/question-media/media-form.server.ts";
import { toldMonths } from "#app/domain/retention/retention.ts";
import type { RequestContext } from "#app/http/context.ts";
import { checkForm, type FieldErrors, type Typed } from "#app/http/parse-form.ts";
import { receiveFile } from "#app/http/receive-file.server.ts";
import type { Allowed } from "#app/http/require-role.server.ts";

export type ReceivedMedia =
  | { kind: "added" }
  | { kind: "refused"; status: 403 | 404 | 413 | 422 | 503 | 507; errors: FieldErrors; typed: Typed };

const refusals: Readonly<Record<MediaRefusal, string>> = {
  empty: "There is nothing in this file. Choose another.",
  "too-large": "This file is too large: a film can have 20 MB, a sound 4 MB. Make it smaller, or shorter.",
  "too-long": `It is too long: it can last ${mediaLimits.bsl.maxSeconds / 60} minutes.`,
  "not-a-film": "This is no film that browsers can play. Save it as MP4 (H.264) or WebM.",
  "not-a-sound": "This is no sound that browsers can play. Save it as MP3, M4A or WebM, without a picture.",
  "not-checked": "The file could not be looked at in time. Try again.",
};

const problems = {
  none: "Choose a file.",
  "too-large": refusals["too-large"],
  "disk-full": "There is no room for this file at the moment. Tell whoever runs Noonday.",
  "not-whole": "The file did not arrive whole. Send it again.",
  "not-paired":
    "Files cannot be received at the moment: the lead inspector has to say first which folder is right.",
} as const;

const statusOf = {
  none: 422,
  "too-large": 413,
  "disk-full": 507,
  "not-whole": 422,
  "not-paired": 503,
} as const;

/** Reads the form with a film or a sound of a question, and adds it; else nothing of it is stored. */
export async function receiveMedia(
  { request, context }: { request: Request; context: RequestContext },
  { inspection, actor }: Allowed,
  subject: string,
): Promise<ReceivedMedia> {
  const { db, uploads, workers, receivedAt: now } = context;
  const { typed, received } = await receiveFile(request, uploads);
  const refuse = (errors: FieldErrors, status: 403 | 404 | 413 | 422 | 503 | 507 = 422): ReceivedMedia => ({
    ...{ kind: "refused", status, errors, typed },
  });
  const form = checkForm(typed, mediaForm);
  if (received.kind !== "kept")
    return refuse(
      { file: problems[received.kind], ...(form.ok ? {} : form.errors) },
      statusOf[received.kind],
    );
  try {
    if (!form.ok) return refuse({ file: "Choose the file again.", ...form.errors });
    if (received.file.size > mediaLimits[form.value.kind].maxBytes)
      return refuse({ file: refusals["too-large"] }, 413);
    const contents = await readContents(uploads.read(received.file.storedName));
    const outcome = await addMedia(db, {
      ...{ inspectionId: inspection.id, keptMonths: toldMonths(inspection), subject, form: form.value },
      ...{ contents, workers, uploads, actor, now },
    });
    switch (outcome.kind) {
      case "added":
        return outcome;
      case "refused":
        return refuse({ file: refusals[outcome.why] });
      case "captions":
        return refuse({ captions: outcome.error, file: "Choose the file again." });
      case "no-words":
        return refuse({ language: "The question has no words in this language yet. Write them first." });
      case "survey-closed":
        return refuse({ file: "The survey has closed. Nothing is added any more." });
      case "not-allowed":
        return refuse({ file: "Only the lead inspector adds films and sounds." }, 403);
      case "disk-full":
      case "not-paired":
        return refuse({ file: problems[outcome.kind] }, statusOf[outcome.kind]);
    }
  } finally {
    await uploads.remove(received.file.storedName);
  }
}

async function readContents(stream: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
