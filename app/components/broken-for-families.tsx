import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import { AreaList, type AreaToChoose } from "./area-list.tsx";
import { Page } from "./page.tsx";

type AreaChoice = { near: AreaToChoose | null; areas: readonly AreaToChoose[] };

/** Whether what a page threw lists the areas that may have been meant. */
export function isAreaChoice(data: unknown): data is AreaChoice {
  return typeof data === "object" && data !== null && "near" in data && "areas" in data;
}

/** What a family is told that meets a page which is not there or fails, by its HTTP status. */
export function brokenFor(status: number): { title: MessageKey; words: MessageKey } {
  if (status === 404) return { title: "broken.not-found", words: "broken.not-found.words" };
  if (status === 409) return { title: "broken.unsaved.title", words: "broken.not-saved.words" };
  if (status < 500) return { title: "broken.not-done", words: "broken.not-done.words" };
  return { title: "broken.ours", words: "broken.ours.words" };
}

/** The page that families meet instead, in their language. */
export function BrokenForFamilies({ status, choice }: { status: number; choice?: AreaChoice }) {
  const { t } = useFamilyTranslator();
  const { title, words } = brokenFor(status);
  return (
    <Page>
      <h1>{t(title)}</h1>
      <p>{t(words)}</p>
      {choice ? <AreaList {...choice} /> : null}
      <p>
        <a href={paths.home.areas()}>{t("broken.home")}</a>
      </p>
    </Page>
  );
}
