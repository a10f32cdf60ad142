import { CardPicture } from "#app/components/card-picture.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import { consentLines, lookedAfterLines } from "#app/domain/young-peoples-ways/statement.ts";
import "../../../components/easy-read.css";

const pictures: Readonly<Record<(typeof consentLines | typeof lookedAfterLines)[number], CardPictureName>> = {
  "young.consent.who-reads": "reading",
  "young.consent.not-council": "private",
  "young.consent.evidence": "write",
  "young.consent.no-name": "no-name",
  "young.safe.tell": "not-safe",
  "young.consent.take-back": "change",
  "young.consent.looked-after": "building",
};

type ConsentLinesProps = {
  isLookedAfter: boolean;
  /** Who agreed for them, in a sentence; null where nobody had to. */
  agreed: string | null;
};

/** What a young person is told before they say yes or no, a line and a picture each. */
export function ConsentLines({ isLookedAfter, agreed }: ConsentLinesProps) {
  const { t } = useFamilyTranslator();
  const lines = isLookedAfter ? [...consentLines, ...lookedAfterLines] : consentLines;
  return (
    <ul className="easy-read-lines">
      {lines.map((key) => (
        <li key={key} className="easy-read-line" data-read-aloud>
          <CardPicture name={pictures[key]} />
          <p>{t(key)}</p>
        </li>
      ))}
      {agreed === null ? null : (
        <li className="easy-read-line" data-read-aloud>
          <CardPicture name="yes" />
          <p>{agreed}</p>
        </li>
      )}
    </ul>
  );
}
