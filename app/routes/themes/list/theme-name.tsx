import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { maxThemeNameLength } from "#app/domain/themes/theme.ts";

type ThemeNameProps = {
  name: string;
  problem: string | null;
  onSave: (typed: string) => void;
  onCancel: () => void;
};

/** A theme's name as a field in its place: Enter or leaving it saves, Escape does not. */
export function ThemeName({ name, problem, onSave, onCancel }: ThemeNameProps) {
  const problemId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const isOpening = useRef(true);
  useEffect(() => {
    // The menu gives the focus back as it closes: whoever chose “Rename” goes on typing after that.
    focusOnceDrawn(
      () => input.current,
      () => {
        isOpening.current = false;
      },
    );
  }, []);
  const end = (run: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    run();
  };
  const handleKey = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== "Enter" && key !== "Escape") return;
    const row = currentTarget.closest<HTMLElement>("[role=row]");
    end(() => (key === "Enter" ? onSave(currentTarget.value) : onCancel()));
    row?.focus();
  };
  return (
    <span className="themes-name">
      <input
        ref={input}
        className="input"
        aria-label="Name of the theme"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        defaultValue={name}
        maxLength={maxThemeNameLength}
        dir="auto"
        onKeyDown={handleKey}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={({ currentTarget }) => {
          if (!isOpening.current) end(() => onSave(currentTarget.value));
        }}
      />
      {problem === null ? null : (
        <span id={problemId} className="themes-problem">
          {problem}
        </span>
      )}
    </span>
  );
}
