import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextList } from "#app/components/text-list.tsx";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ThemeTextsView } from "./view-theme-texts.server.ts";

type ThemeTextsProps = { inspectionId: string; themeId: string; view: ThemeTextsView };

/** A page of the texts under a theme and the first passages of documents, of one feeling or of all. */
export function ThemeTexts({ inspectionId, themeId, view }: ThemeTextsProps) {
  const { feeling, counts, texts, passages, isLaterPage, nextHref } = view;
  const path = paths.themes.theme(inspectionId, themeId);
  const query = feeling === null ? `theme=${themeId}` : `theme=${themeId}&feeling=${feeling}`;
  const count = counts[feeling ?? "texts"];
  const passageCount = counts.passages[feeling ?? "texts"];
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" tabIndex={-1}>
        Texts
      </h2>
      <nav aria-label="Texts by feeling">
        <ul className="theme-feelings">
          <li>
            <a href={`${path}#texts`} aria-current={feeling === null ? "true" : undefined}>
              {`All ${formatNumber(counts.texts + counts.passages.texts)}`}
            </a>
          </li>
          {feelings.map((one) => (
            <li key={one}>
              <a href={`${path}?feeling=${one}#texts`} aria-current={feeling === one ? "true" : undefined}>
                {`${feelingWords[one]} ${formatNumber(counts[one] + counts.passages[one])}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {texts.length + passages.length === 0 ? (
        <EmptyState title="Nothing here">
          {isLaterPage ? "No text comes after these." : "Nobody in these texts feels so."}
        </EmptyState>
      ) : null}
      {texts.length === 0 ? null : <TextList texts={texts} />}
      <ButtonRow>
        {nextHref === null ? null : (
          <ButtonLink kind="secondary" href={nextHref}>
            {themeMessages.t("texts.next", { count: view.onAPage })}
          </ButtonLink>
        )}
        {isLaterPage ? (
          <ButtonLink
            kind="quiet"
            href={feeling === null ? `${path}#texts` : `${path}?feeling=${feeling}#texts`}
          >
            From the beginning
          </ButtonLink>
        ) : null}
        {count === 0 ? null : (
          <ButtonLink kind="secondary" href={`${paths.reading.room(inspectionId)}?${query}`}>
            {themeMessages.t("texts.open", { count })}
          </ButtonLink>
        )}
      </ButtonRow>
      {passages.length === 0 ? null : (
        <>
          <h2>Passages of documents</h2>
          <TextList texts={passages} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={`${paths.reading.documents(inspectionId)}?${query}`}>
              {themeMessages.t("passages.open", { count: passageCount })}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </section>
  );
}
