import { requestJson } from "#app/components/request-json.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReadingState } from "./reading-state.ts";

const { t } = workbenchMessages;

/** Writes translations beside their texts. `reload` asks for a text and its row anew. */
export function createTranslationActs(state: ReadingState, reload: (number: number) => Promise<void>) {
  const { setup, view, setView } = state;
  return {
    /** Opens the form of the text that is read. */
    translate() {
      const { current, translating } = view();
      if (current !== null && !translating.includes(current))
        setView({ translating: [...translating, current] });
    },
    endTranslating(number: number) {
      setView({ translating: view().translating.filter((one) => one !== number) });
    },
    /** Returns why it was refused, in words; null where it is saved. */
    async saveTranslation(number: number, fields: Readonly<Record<string, string>>): Promise<string | null> {
      const answer = await requestJson(paths.reading.translations(setup.inspectionId, number), fields);
      // Where it was refused, the original or the translation may be another by now.
      await reload(number);
      if (!answer.ok) return answer.reason;
      setup.toasts.show({ words: t("translation.saved") });
      return null;
    },
  };
}
