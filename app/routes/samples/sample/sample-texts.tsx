import { DataTable } from "#app/components/data-table.tsx";
import type { Settlement } from "#app/domain/samples/sample.ts";
import { paths } from "#app/paths.ts";
import { SettleForm } from "./settle-form.tsx";
import { settlementOptions } from "./settlement-options.ts";

type Theme = { themeId: string; name: string };

type SampleTextsProps = {
  inspectionId: string;
  sampleId: string;
  readers: readonly [string, string];
  texts: readonly {
    textNumber: number;
    words: string;
    translation: { by: string; words: string } | null;
    both: readonly Theme[];
    onlyFirst: readonly Theme[];
    onlySecond: readonly Theme[];
    differences: readonly (Theme & { decision: Settlement; by?: string })[];
  }[];
  maySettle: boolean;
};

/** Each text with what either put it under, side by side, and what they settled where they differ. */
export function SampleTexts({ inspectionId, sampleId, readers, texts, maySettle }: SampleTextsProps) {
  const path = paths.samples.settlement(inspectionId, sampleId);
  return (
    <DataTable
      caption="What each put it under; texts about which they differ first"
      columns={[
        { key: "text", label: "Text" },
        { key: "words", label: "Words", sentences: true },
        { key: "first", label: readers[0] },
        { key: "second", label: readers[1] },
        { key: "settled", label: "Settled" },
      ]}
      rows={texts.map(({ textNumber, words, translation, both, onlyFirst, onlySecond, differences }) => ({
        key: String(textNumber),
        cells: [
          <a
            key="text"
            id={`text-${textNumber}`}
            href={paths.reading.text(inspectionId, textNumber)}
          >{`Text ${textNumber}`}</a>,
          <div key="words" className="sample-words" dir="auto">
            {words}
            {translation === null ? null : (
              <>
                <p className="small soft">{translation.by}</p>
                <p dir="auto">{translation.words}</p>
              </>
            )}
          </div>,
          <Codings key="first" both={both} only={onlyFirst} />,
          <Codings key="second" both={both} only={onlySecond} />,
          differences.length === 0 ? (
            "They agree"
          ) : (
            <ul key="settled" className="sample-codings">
              {differences.map((difference) => (
                <li key={difference.themeId}>
                  {maySettle ? (
                    <SettleForm {...difference} path={path} textNumber={textNumber} />
                  ) : (
                    `${difference.name}: ${settlementOptions.find(({ id }) => id === difference.decision)?.name}`
                  )}
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
      empty="No text of it is left."
    />
  );
}

function Codings({ both, only }: { both: readonly Theme[]; only: readonly Theme[] }) {
  if (both.length + only.length === 0) return "–";
  return (
    <ul className="sample-codings">
      {both.map(({ themeId, name }) => (
        <li key={themeId}>{name}</li>
      ))}
      {only.map(({ themeId, name }) => (
        <li key={themeId}>
          <strong>{name}</strong> <span className="soft">alone</span>
        </li>
      ))}
    </ul>
  );
}
