import { hiddenField } from "#app/domain/survey/bot-signals.ts";
import "./hidden-field.css";

/** A field that nobody sees, hears or reaches by keyboard: only a program fills it in (`domain/survey/bot-signals.ts`). */
export function HiddenField() {
  return (
    <div className="hidden-field" aria-hidden="true">
      <input type="text" name={hiddenField} tabIndex={-1} autoComplete="off" aria-label="Leave this empty" />
    </div>
  );
}
