import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { suggestTranslation } from "../parts/suggest-translation.ts";
import { TranslationFields } from "../parts/translation-fields.tsx";
import type { ReadingStore } from "./reading-store.ts";

const { t } = workbenchMessages;

/** Writes a translation beside the original. What is typed is kept as on any page, and is there when it is opened again. */
export function TranslationForm({ store, number }: { store: ReadingStore; number: number }) {
  // What was on the page when it was begun, or when a change meanwhile was last said.
  const [text, setText] = useState(() => store.textOf(number));
  const [values] = useState(
    () => text && suggestTranslation({ ...text, likelyLanguage: text.likely?.language ?? null }),
  );
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string | undefined>();
  const [isSending, setSending] = useState(false);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    if (isSending) return;
    setSending(true);
    const fields = Object.fromEntries(
      [...new FormData(element)].flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    );
    const refusal = await store.saveTranslation(number, fields);
    setSending(false);
    setError(refusal ?? undefined);
    if (refusal !== null) {
      setText(store.textOf(number));
      return;
    }
    // What was kept while it was typed is not wanted any more.
    element.reset();
  }
  if (!text || !values) return null;
  const { translation, seen } = text;
  return (
    <form
      ref={form}
      className="workbench-translate"
      method="post"
      noValidate
      action={paths.reading.translations(store.inspectionId, number)}
      onSubmit={(event) => void save(event)}
      onReset={() => store.endTranslating(number)}
    >
      <TranslationFields
        seen={seen}
        version={translation?.version ?? 0}
        values={values}
        errors={{ translation: error }}
      />
      <div className="cluster">
        <Button type="submit" kind="primary">
          {t("translation.save")}
        </Button>
        <Button kind="quiet" onPress={() => form.current?.reset()}>
          {t("translation.leave")}
        </Button>
      </div>
    </form>
  );
}
