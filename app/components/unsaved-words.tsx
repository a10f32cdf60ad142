import { useTranslator } from "#app/components/translator.ts";
import { ButtonLink, ButtonRow } from "./native/button.tsx";
import { Page } from "./page.tsx";
import { WordsToCopy } from "./words-to-copy.tsx";

export type Unsaved = { unsavedWords: string[]; alreadySent: boolean; home: string };

/** Whether what a page was refused with is somebody's own words, to be given back. */
export function isUnsaved(refusal: unknown): refusal is Unsaved {
  return typeof refusal === "object" && refusal !== null && "unsavedWords" in refusal;
}

/** Words that could not be saved, given back to be copied, and where to go on. */
export function UnsavedWords({ unsavedWords, alreadySent, home }: Unsaved) {
  const { t } = useTranslator();
  return (
    <Page>
      <h1>{t("broken.unsaved.title")}</h1>
      <p className="lead">{t(alreadySent ? "broken.unsaved.sent" : "broken.unsaved.gone")}</p>
      <WordsToCopy
        name="unsaved"
        label={t("broken.unsaved.label")}
        hint={t("broken.unsaved.hint")}
        words={unsavedWords.join("\n\n")}
      />
      <ButtonRow>
        <ButtonLink href={home}>
          {t(alreadySent ? "broken.unsaved.to-receipt" : "broken.unsaved.to-start")}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
