import { describeText } from "#app/domain/reading/describe-text.ts";
import { excerptOf } from "#app/domain/search/excerpt.ts";
import type { SuggestedText } from "#app/domain/suggestions/suggest-texts.server.ts";
import { paths } from "#app/paths.ts";
import { TextList } from "./text-list.tsx";

/** In characters. */
const excerptLength = 220;

export function viewSuggested(texts: readonly SuggestedText[], inspectionId: string, personId: string) {
  return texts.map((text) => {
    const { heading, who, from } = describeText(text, inspectionId);
    const { number, words, language, focusAreas, flaggedBy, shared, readBy } = text;
    return {
      number,
      href: paths.reading.text(inspectionId, number),
      heading,
      details: `In common: ${shared.join(", ")}. ${who}. ${from}`,
      words: excerptOf(words, [], excerptLength),
      language,
      focusAreas: focusAreas.map(({ shortName }) => shortName),
      flagged: flaggedBy !== null,
      read: readBy.some((reader) => reader.personId === personId),
    };
  });
}

/** Texts that a rule suggests, most alike first; it decides nothing. */
export function SuggestedTexts({ texts, none }: { texts: ReturnType<typeof viewSuggested>; none: string }) {
  if (texts.length === 0) return <p>{none}</p>;
  return (
    <>
      <h2>Suggested texts</h2>
      <p>Found by the rarer words they share, the most alike first. Nothing is coded by it.</p>
      <TextList texts={texts} />
    </>
  );
}
