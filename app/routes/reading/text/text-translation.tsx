import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import type { MarkedPiece } from "#app/domain/reading/mark-words.ts";
import { MarkedWords } from "../parts/marked-words.tsx";

export type ShownTranslation = {
  id: string;
  by: string;
  /** Of its words. */
  language: string;
  pieces: readonly MarkedPiece[];
};

type TextTranslationPanelProps = {
  translation: ShownTranslation | null;
  earlier: readonly { id: string; by: string; language: string; words: string }[];
  /** Where it is written or corrected; null for who may not. */
  translateHref: string | null;
  /** Whether the text is in another language, and so wants one. */
  isWanted: boolean;
  /** "Perhaps in Urdu"; null where it may well be in English. */
  likely: string | null;
  isSaved: boolean;
};

/** What stands beside a text in English or word for word, by whom, and how it read before. */
export function TextTranslationPanel(props: TextTranslationPanelProps) {
  const { translation, earlier, translateHref, isSaved, likely } = props;
  const isWanted = props.isWanted || likely !== null;
  return (
    <section aria-labelledby="translation">
      <h2 id="translation" className={translation || isWanted ? "reader-translation" : "visually-hidden"}>
        {translation
          ? translation.by
          : (likely ?? (isWanted ? "Not translated yet" : "Translation or transcript"))}
      </h2>
      {isSaved ? (
        <Banner kind="success" announce>
          <p>It stands beside the original.</p>
        </Banner>
      ) : null}
      {translation ? (
        <blockquote
          className="reader-words"
          id="translation-words"
          data-translation={translation.id}
          lang={translation.language === "en" ? undefined : translation.language}
          dir="auto"
        >
          <MarkedWords pieces={translation.pieces} />
        </blockquote>
      ) : null}
      {translateHref === null ? null : (
        <p>
          <ButtonLink
            kind={isWanted && !translation ? "primary" : "quiet"}
            id="reading-translate"
            href={translateHref}
          >
            {translation ? "Correct it" : isWanted ? "Translate" : "Add a translation or transcript"}
          </ButtonLink>
        </p>
      )}
      {earlier.length > 0 ? (
        <Details summary={`Earlier versions: ${earlier.length}`}>
          {earlier.map((version) => (
            <div key={version.id}>
              <p className="small soft">{version.by}</p>
              <p
                className="reader-other"
                lang={version.language === "en" ? undefined : version.language}
                dir="auto"
              >
                {version.words}
              </p>
            </div>
          ))}
        </Details>
      ) : null}
    </section>
  );
}
