import { Button } from "#app/components/aria/button.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import { languageOfTranslation } from "#app/domain/text-translations/translation.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { Words, type WordsProps } from "./reader-words.tsx";
import type { ReadingStore } from "./reading-store.ts";
import { useReadingStore } from "./use-reading-store.ts";

const { t } = workbenchMessages;

/** The original and, beside it, its translation or transcript. */
export function WordsAndTranslation({ mayTranslate, ...props }: WordsProps & { mayTranslate: boolean }) {
  const { store, text } = props;
  const { number, words, language, hits, likely, translation } = text;
  const isWriting = useReadingStore(store, () => store.view().translating.includes(number));
  const isWanted = language !== "en" && translation === null;
  const original = { translationId: null, words, language, hits };
  return (
    <>
      <div className={translation ? "workbench-pair" : undefined}>
        <div>
          {translation ? <p className="workbench-translation">{t("translation.original")}</p> : null}
          <Words {...props} source={original} />
        </div>
        {translation ? (
          <div>
            <p className="workbench-translation">{translation.by}</p>
            <Words
              {...props}
              source={{
                translationId: translation.id,
                words: translation.words,
                language: languageOfTranslation(translation),
                hits: translation.hits,
              }}
            />
          </div>
        ) : null}
      </div>
      {isWriting || !(mayTranslate || isWanted || likely) ? null : (
        <p className="workbench-tags">
          {isWanted ? <span>{t("translation.missing")}</span> : null}
          {likely ? <span>{likely.words}</span> : null}
          {mayTranslate ? (
            <Button kind={isWanted || likely ? "secondary" : "quiet"} onPress={store.translate}>
              {t(
                translation
                  ? "translation.correct"
                  : isWanted || likely
                    ? "translation.write"
                    : "translation.add",
              )}
            </Button>
          ) : null}
        </p>
      )}
    </>
  );
}

const loadForm = () => import("./translation-form.tsx");

/**
 * The forms in which translations are being written. Each stays while another text is read, so that nothing typed in it is lost;
 * the one of the open text stands first, for labels to find its fields.
 */
export function TranslationForms({ store }: { store: ReadingStore }) {
  const numbers = useReadingStore(store, () => store.view().translating);
  const current = useReadingStore(store, () => store.view().current);
  const { TranslationForm } = useLoaded(loadForm, numbers.length > 0) ?? {};
  if (!TranslationForm) return null;
  return numbers
    .toSorted((one, other) => Number(other === current) - Number(one === current))
    .map((number) => (
      <div key={number} hidden={number !== current}>
        <TranslationForm store={store} number={number} />
      </div>
    ));
}
