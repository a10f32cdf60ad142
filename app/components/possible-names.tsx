import { useEffect, useRef } from "react";
import { Button, ButtonRow } from "./native/button.tsx";
import { takeFocus } from "./take-focus.ts";
import "./possible-names.css";

type PossibleNamesProps = {
  /** The words to ask about, as they were written. */
  names: readonly string[];
  /** Words that were already said to be no names. */
  notNames?: readonly string[];
  /** What an unnamed person is called in place of a name. */
  instead?: string;
};

/**
 * Asks, inside the form that holds them, whether words are names. Its two buttons send the form with `names` as `replace` or
 * `keep`; the form's own button sends it as it was changed. Nothing that was typed is lost by any of them.
 */
export function PossibleNames({ names, notNames = [], instead = "[name]" }: PossibleNamesProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take the focus again.
  useEffect(() => {
    takeFocus(box.current);
  }, [names]);
  const one = names.length === 1;
  return (
    <div
      className="possible-names"
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="possible-names-title"
    >
      <h2 className="possible-names-title" id="possible-names-title">
        {one ? "Is this a name?" : "Are these names?"}
      </h2>
      <ul className="possible-names-list">
        {names.map((name) => (
          <li key={name}>
            <mark className="possible-names-word">{name}</mark>
          </li>
        ))}
      </ul>
      <p>
        Nothing has been saved yet. We do not keep anybody’s name. Change the words below and save again, or
        choose one of these.
      </p>
      {names.map((name) => (
        <input key={name} type="hidden" name="asked-names[]" value={name} />
      ))}
      {notNames.map((name) => (
        <input key={name} type="hidden" name="not-names[]" value={name} />
      ))}
      <ButtonRow>
        <Button name="names" value="replace">
          {one ? `Put ${instead} in its place and save` : `Put ${instead} in their place and save`}
        </Button>
        <Button kind="secondary" name="names" value="keep">
          {one ? "It is not a name: save it as it is" : "They are not names: save as it is"}
        </Button>
      </ButtonRow>
    </div>
  );
}
