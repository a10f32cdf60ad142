import { useEffect, useState } from "react";
import { Details } from "#app/components/native/details.tsx";

const storageKey = "noonday-reading-keys";

/** What each key presses or goes to. */
const targets: Readonly<Record<string, string>> = {
  j: "#reading-next",
  n: "#reading-next",
  k: "#reading-previous",
  p: "#reading-previous",
  s: "#reading-skip",
  f: "#reading-flag",
  q: "#reading-quote",
  l: "#reading-translate",
  c: "#themeId, #newTheme",
};

/** Letters that go through the pile; they are said here, and can be turned off in this browser (WCAG 2.1.4). */
export function ReadingKeys(props: {
  mayMark: boolean;
  mayCode: boolean;
  mayQuote: boolean;
  mayTranslate: boolean;
}) {
  const { mayMark, mayCode, mayQuote, mayTranslate } = props;
  // Null until script has arrived: before then there are no keys to speak of.
  const [on, setOn] = useState<boolean | null>(null);

  // They are heard before they are spoken of.
  useEffect(() => {
    const isOn = () => localStorage.getItem(storageKey) !== "off";
    const press = (event: KeyboardEvent) => {
      if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing)
        return;
      const from = event.target;
      if (from instanceof Element && from.closest("input, textarea, select, [contenteditable]")) return;
      const target = targets[event.key.toLowerCase()];
      const element = target ? document.querySelector<HTMLElement>(target) : null;
      if (!element) return;
      event.preventDefault();
      if (element.matches("input, select")) element.focus();
      else element.click();
    };
    addEventListener("keydown", press);
    setOn(isOn());
    return () => removeEventListener("keydown", press);
  }, []);

  if (on === null) return null;
  const turn = () => {
    localStorage.setItem(storageKey, on ? "off" : "on");
    setOn(!on);
  };
  return (
    <div className="reader-keys">
      <Details summary={on ? "Keys" : "Keys (turned off)"} open={on}>
        <ul>
          <li>
            <kbd>N</kbd> or <kbd>J</kbd> next
          </li>
          <li>
            <kbd>P</kbd> or <kbd>K</kbd> previous
          </li>
          {mayMark ? (
            <>
              <li>
                <kbd>S</kbd> skip
              </li>
              <li>
                <kbd>F</kbd> flag
              </li>
            </>
          ) : null}
          {mayCode ? (
            <li>
              <kbd>C</kbd> code
            </li>
          ) : null}
          {mayQuote ? (
            <li>
              <kbd>Q</kbd> quote
            </li>
          ) : null}
          {mayTranslate ? (
            <li>
              <kbd>L</kbd> translate
            </li>
          ) : null}
        </ul>
        <button type="button" className="button button--quiet button--compact" onClick={turn}>
          {on ? "Turn the keys off" : "Turn the keys on"}
        </button>
      </Details>
    </div>
  );
}
