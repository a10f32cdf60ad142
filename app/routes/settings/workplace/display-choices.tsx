import { useContext, useState } from "react";
import { RadioGroup } from "#app/components/aria/radio-group.tsx";
import { Switch } from "#app/components/aria/switch.tsx";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { densityOptions, navigationWords } from "./display-options.ts";

/** How the pages are shown: each choice holds at once, and is kept. */
export default function DisplayChoices() {
  const { settings, change } = useContext(WorkSettingsContext);
  const [words, setWords] = useState("");
  const choose = async (changes: Parameters<typeof change>[0]) => {
    setWords("");
    const isKept = await change(changes);
    setWords(isKept ? "Saved." : "It could not be saved: it holds until you leave this page.");
  };
  return (
    <section aria-label="How the pages are shown" className="display-choices">
      <RadioGroup
        label="How much stands on a screen"
        options={densityOptions}
        value={settings.density}
        onChange={(density) => void choose({ density })}
      />
      <Switch
        {...navigationWords}
        isSelected={settings.navigation === "folded"}
        onChange={(isFolded) => void choose({ navigation: isFolded ? "folded" : "whole" })}
      />
      <p role="status" className="small soft display-choices-kept">
        {words}
      </p>
    </section>
  );
}
