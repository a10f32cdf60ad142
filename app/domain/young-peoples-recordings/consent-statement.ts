import type { MessageKey } from "#app/messages/english.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { languageOfWords } from "../survey/consent-statement.ts";

/** What somebody agrees to before anything is recorded or drawn, one idea a line. */
export const consentLines = {
  recording: [
    "youngRecording.consent.voice",
    "youngRecording.consent.first",
    "youngRecording.consent.written",
    "youngRecording.consent.erased",
    "youngRecording.consent.end",
    "youngRecording.consent.no-disguise",
    "youngRecording.consent.never-played",
    "youngRecording.consent.choice",
  ],
  drawing: [
    "youngDrawing.consent.known",
    "youngDrawing.consent.first",
    "youngDrawing.consent.written",
    "youngDrawing.consent.erased",
    "youngDrawing.consent.end",
    "youngDrawing.consent.never-shown",
    "youngDrawing.consent.choice",
  ],
} as const satisfies Record<RecordingKind, readonly MessageKey[]>;

/** Raise it with each change of these words: what somebody agreed to is kept as it was shown. */
const version = 2;

/** The exact text, to be kept once. */
export function statementOf(kind: RecordingKind, { t, language, wordsId }: Translator) {
  const name = `young-people-${kind}`;
  const code = languageOfWords(language.code, wordsId);
  return {
    id: `${name}-${version}-${code}`,
    ...{ name, version, language: code },
    text: { paragraphs: consentLines[kind].map((key) => t(key)) },
  };
}
