import { TextArea } from "#app/components/text-area.tsx";
import type { LanguageWord } from "#app/domain/language-words/language-words.ts";
import { languageNames, type TranslatedLanguage } from "#app/domain/translations/languages.ts";
import { fieldOf, seenFieldOf } from "./fields.ts";
import "./corrected-word.css";

type CorrectedWordProps = {
  word: Omit<LanguageWord, "key"> & { key: string; isUnsigned: boolean };
  language: TranslatedLanguage;
  mayChange: boolean;
  typed: string | undefined;
  error: string | undefined;
};

/** One message: the English, and beside it what families read, to be corrected. */
export function CorrectedWord({ word, language, mayChange, typed, error }: CorrectedWordProps) {
  const { key, english, words, number } = word;
  const { direction } = languageNames[language];
  if (!mayChange)
    return (
      <div className="corrected-word">
        <div className="field">
          <span className="field-label">{english}</span>
          <p lang={language} dir={direction}>
            {words}
          </p>
        </div>
      </div>
    );
  return (
    <div className="corrected-word">
      <input type="hidden" name={seenFieldOf(key)} value={number} />
      <TextArea
        label={english}
        description={describe(word)}
        name={fieldOf(key)}
        lang={language}
        dir={direction}
        rows={Math.min(12, Math.max(2, Math.ceil(words.length / 50)))}
        defaultValue={typed ?? words}
        errorMessage={error}
      />
    </div>
  );
}

/** How a message stands, in a sentence or two; undefined where there is nothing to say. */
function describe({
  isCorrected,
  isMissing,
  isUnsigned,
  outOfDate,
}: CorrectedWordProps["word"]): string | undefined {
  const sentences = [
    isMissing ? "It is in English." : null,
    isCorrected ? "Corrected for this re-visit." : null,
    isUnsigned ? "Nobody has signed it off as it stands." : null,
    outOfDate ? `Corrected to “${outOfDate.words}” when the English was “${outOfDate.english}”.` : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
