import { useState } from "react";
import { Select } from "#app/components/aria/select.tsx";
import { sendAct } from "#app/components/request-json.ts";
import type { SettleProps } from "./settle-form.tsx";
import { settlementOptions } from "./settlement-options.ts";

/** Settles at once; where that is refused, it says why and shows what was settled before. */
export default function SettleSelect({ path, textNumber, themeId, name, decision, by }: SettleProps) {
  const [chosen, setChosen] = useState<string>(decision);
  const [words, setWords] = useState(by === undefined ? "" : `Settled by ${by}`);
  const settle = async (next: string) => {
    if (next === "" || next === chosen) return;
    setChosen(next);
    setWords("Saving");
    const answer = await sendAct(path, { text: String(textNumber), themeId, decision: next });
    setWords(answer.words);
    if (!answer.isDone) setChosen(chosen);
  };
  return (
    <>
      <Select
        label={name}
        options={settlementOptions}
        value={chosen}
        onChange={(next) => void settle(next)}
      />
      <p className="small soft" role="status">
        {words}
      </p>
    </>
  );
}
