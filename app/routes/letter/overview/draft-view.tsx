import type { ReactNode } from "react";
import { Banner } from "#app/components/banner.tsx";
import { ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { paths } from "#app/paths.ts";
import { LetterText } from "../parts/letter-text.tsx";
import { ChangedFigures } from "./changed-figures.tsx";
import { Obstacles } from "./obstacles.tsx";
import { LetterSteps } from "./steps.tsx";
import type { viewDraft } from "./view-draft.server.ts";
import { LetterWarnings } from "./warnings.tsx";

type DraftViewProps = {
  loaded: ReturnType<typeof viewDraft> & { areaName: string; inspectionId: string };
  doneBanner: ReactNode;
};

/** The letter as those see it who work on it. */
export function DraftView({ loaded, doneBanner }: DraftViewProps) {
  const { areaName, inspectionId } = loaded;
  const bySection = new Map(loaded.sections.map((section) => [section.id, section]));
  const changedCount = loaded.sections.reduce((sum, { changed }) => sum + changed.length, 0);
  const hrefs = new Map(loaded.findings.map(({ number, href }) => [number, href]));
  return (
    <Page width="work">
      {doneBanner}
      <h1>{`The letter about ${areaName}`}</h1>
      <p>
        <StatusTag kind="info">{loaded.statusText}</StatusTag>
        {loaded.publicHref === null ? null : (
          <>
            {" "}
            <a href={loaded.publicHref}>As everybody reads it</a>
          </>
        )}
      </p>
      <div className="letter-work">
        <LetterWarnings warnings={loaded.warnings} />
        <LetterSteps steps={loaded.steps} />
        {loaded.missing.length > 0 ? (
          <Banner kind="warning" title="Before it can leave you">
            <ul>
              {loaded.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Banner>
        ) : null}
        <Obstacles
          obstacles={loaded.obstacles}
          reasons={loaded.reasons}
          readCounts={loaded.readCounts}
          reasonsHref={loaded.mayGiveReasons ? paths.letter.reasons(inspectionId) : null}
        />
        {changedCount > 0 ? (
          <Banner
            kind="warning"
            title={letterMessages.t(loaded.isFinal ? "figures.changed-since-final" : "figures.changed", {
              count: changedCount,
            })}
          >
            <p>Each stands under the paragraph that rests on it.</p>
          </Banner>
        ) : null}
        {loaded.notUsed.length > 0 ? (
          <p>
            {letterMessages.t("findings.unused", {
              count: loaded.notUsed.length,
              numbers: loaded.notUsed.join(", "),
            })}
          </p>
        ) : null}
        <p>
          <a href={loaded.headHref}>To whom it is, its date and who signs it</a>
        </p>
        <p>
          <a href={paths.letter.decided(inspectionId)}>What families read beside each decision</a>
          {loaded.withoutThemes === 0
            ? null
            : `: ${letterMessages.t("decided.without-themes", { count: loaded.withoutThemes })}`}
        </p>
        <ButtonRow>
          <PrintButton>Print the letter</PrintButton>
        </ButtonRow>
      </div>
      <LetterText
        content={loaded.content}
        wordsOf={(id) => bySection.get(id)?.body}
        hrefOf={(number) => hrefs.get(number)}
        quotations={loaded.quotations}
        under={(id, paragraph) => (
          <>
            <VerbatimMatches
              matches={loaded.verbatimMatches.filter(
                ({ sectionId, sentence }) => sectionId === id && paragraph.includes(sentence),
              )}
              inspectionId={inspectionId}
            />
            <ChangedFigures
              changed={(bySection.get(id)?.changed ?? []).filter(({ sentence }) =>
                paragraph.includes(sentence),
              )}
              action={loaded.mayChange ? paths.letter.sectionFigures(inspectionId, id) : null}
            />
          </>
        )}
        sectionAside={(id) => {
          const section = bySection.get(id);
          return section ? (
            <div className="letter-work">
              {section.questions.length === 0 ? null : (
                <div className="letter-questions">
                  <p>Look again before it goes:</p>
                  <ul>
                    {section.questions.map((question, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the same question may be asked of two sentences
                      <li key={`${place}-${question}`}>{question}</li>
                    ))}
                  </ul>
                </div>
              )}
              {section.openComments === 0 ? null : (
                <p>
                  <a href={paths.letter.sectionComments(inspectionId, id)}>
                    {letterMessages.t("comments.open", { count: section.openComments })}
                    <span className="visually-hidden">{`: ${section.title}`}</span>
                  </a>
                </p>
              )}
              <p>
                <a href={paths.letter.section(inspectionId, id)}>
                  {loaded.mayChange ? "Change" : "History"}
                  <span className="visually-hidden">{`: ${section.title}`}</span>
                </a>
              </p>
            </div>
          ) : null;
        }}
      />
    </Page>
  );
}
