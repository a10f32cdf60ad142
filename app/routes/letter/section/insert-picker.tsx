import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import type { InsertListProps } from "./insert-list.tsx";
import { InsertionWords, kindNames } from "./insert-list.tsx";

/** The same, found by typing: Enter or a press puts one in where the caret is. */
export default function InsertPicker({ insertions, onInsert }: InsertListProps) {
  return (
    <>
      <p className="soft small">A press puts it in where the caret is.</p>
      <Autocomplete
        label="Find a finding, figure or quotation"
        options={insertions.map((one) => ({
          id: one.id,
          name: `${one.code}, ${kindNames[one.kind]}: ${one.words}`,
          label: <InsertionWords insertion={one} />,
        }))}
        whenEmpty="Nothing has these words."
        onChoose={(id) => {
          const chosen = insertions.find((one) => one.id === id);
          if (chosen) onInsert?.(chosen.inserted);
        }}
      />
    </>
  );
}
