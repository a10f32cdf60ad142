import { z } from "zod";
import { isTranslatedLanguage } from "../translations/languages.ts";
import { maxCaptionsLength, maxPresenterLength, mediaKinds } from "./media.ts";

const typed = z.string().default("");

/** What comes with a film or a sound; a sound says in which language it is. */
export const mediaForm = z
  .object({ kind: typed, language: typed, presenter: typed, captions: typed })
  .transform((form, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const kind = mediaKinds.find((one) => one === form.kind) ?? null;
    if (kind === null) wrong("kind", "Choose whether it is a film in British Sign Language or a sound.");
    const language = isTranslatedLanguage(form.language) ? form.language : ("en" as const);
    if (kind === "sound" && form.language !== language)
      wrong("language", "Choose the language of the sound.");
    if (form.presenter === "") wrong("presenter", "Write who signs or speaks in it.");
    if (form.presenter.length > maxPresenterLength)
      wrong("presenter", `Keep the name under ${maxPresenterLength} characters.`);
    if (form.captions.length > maxCaptionsLength)
      wrong("captions", `Keep the captions under ${maxCaptionsLength / 1000},000 characters.`);
    return {
      kind: kind ?? ("bsl" as const),
      language: kind === "sound" ? language : ("en" as const),
      presenter: form.presenter,
      captions: form.captions,
    };
  });

export type MediaForm = z.output<typeof mediaForm>;
