import type { ChangeEvent, ReactNode } from "react";
import { untickOthers } from "#app/browser/untick-others.ts";
import { Face, type FaceName } from "#app/components/face.tsx";
import { useTranslator } from "#app/components/translator.ts";
import "./choice.css";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Set apart by "or": an answer that goes with no other, as "Prefer not to say". */
  apart?: boolean;
  /** It goes with no other: ticking it unticks the others, where script runs. */
  alone?: boolean;
  /** Drawn over the words when the group shows faces. */
  face?: FaceName;
};

type ChoicesProps = {
  type: "radio" | "checkbox";
  name: string;
  options: readonly ChoiceOption[];
  selected: readonly string[];
  /** Large tiles, each with its option's face. */
  faces?: boolean;
  /** Short ones, several in a row. */
  isRow?: boolean;
  isInvalid: boolean;
};

const untickOthersOf = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => untickOthers(currentTarget);

/** The tiles of a group; the first has the group's name as its id, so that an error summary can lead to it. */
export function Choices({ type, name, options, selected, faces, isRow, isInvalid }: ChoicesProps) {
  const { t } = useTranslator();
  return (
    <div className={`choices${faces ? " choices--faces" : ""}${isRow ? " choices--row" : ""}`}>
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${index + 1}`;
        return [
          option.apart && !faces && !isRow ? (
            <p className="choice-or" key={`${option.value} or`}>
              {t("form.or")}
            </p>
          ) : null,
          <label className="choice" htmlFor={id} key={option.value}>
            <input
              className="choice-input"
              type={type}
              id={id}
              name={name}
              value={option.value}
              defaultChecked={selected.includes(option.value)}
              data-alone={type === "checkbox" && option.alone ? "" : undefined}
              onChange={type === "checkbox" ? untickOthersOf : undefined}
              aria-describedby={option.hint ? `${id}-hint-of-option` : undefined}
              aria-invalid={isInvalid && type === "checkbox" ? true : undefined}
            />
            {faces && option.face ? <Face name={option.face} /> : null}
            <ChoiceWords hint={option.hint} hintId={`${id}-hint-of-option`}>
              {option.label}
            </ChoiceWords>
          </label>,
        ];
      })}
    </div>
  );
}

/** A tile's words. The hint is hidden from the name that a screen reader makes of the label, and described instead. */
export function ChoiceWords(props: { children: ReactNode; hint?: ReactNode; hintId: string }) {
  return (
    <span className="choice-words" data-read-aloud>
      {props.children}
      {props.hint ? (
        <span className="choice-hint" id={props.hintId} aria-hidden="true">
          {props.hint}
        </span>
      ) : null}
    </span>
  );
}
