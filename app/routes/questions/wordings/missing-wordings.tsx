import { Banner } from "#app/components/banner.tsx";
import { Details } from "#app/components/native/details.tsx";
import type { WordingCounts } from "#app/domain/translations/count-wordings.server.ts";
import { describeMissing } from "#app/domain/translations/describe-missing.ts";
import type { DisplayedFocusArea, DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";

type MissingWordingsProps = {
  variant: Variant;
  counts: WordingCounts;
  /** The page's address in this wording, with its query. */
  pagePath: string;
  groups: readonly { area: DisplayedFocusArea; questions: readonly DisplayedQuestion[] }[];
};

/** What has still to be written, counted, with a way to each. */
export function MissingWordings({ variant, counts, groups, pagePath }: MissingWordingsProps) {
  const sentences = describeMissing(counts, variant);
  if (counts.questions === 0) return <p className="soft">There are no questions for parents yet.</p>;
  if (sentences.length === 0) {
    return (
      <Banner kind="success">
        <p>Every question and every focus area has its wording here.</p>
      </Banner>
    );
  }
  const toWrite = groups.flatMap(({ area, questions }) => [
    ...(area.completeness === "whole" ? [] : [{ href: `${pagePath}&at=${area.id}`, words: area.shortName }]),
    ...questions
      .filter(({ completeness }) => completeness !== "whole")
      .map(({ id, text }) => ({ href: `${pagePath}&at=${id}`, words: text })),
  ]);
  return (
    <Banner kind="warning">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Details summary="Go to what is missing">
        <ul>
          {toWrite.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      </Details>
    </Banner>
  );
}
