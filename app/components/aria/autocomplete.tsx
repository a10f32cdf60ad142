import { type Ref, useEffect, useRef, useState } from "react";
import { Autocomplete as AriaAutocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Input, Label, SearchField } from "react-aria-components/SearchField";
import { ListBox, type Option } from "./list-box.tsx";
import "./input.css";
import "./search-field.css";
import "./autocomplete.css";

type AutocompleteProps = {
  label: string;
  placeholder?: string;
  options: readonly Option[];
  /** What is offered for words that are no option's name yet; null for nothing. */
  makeLabel?: (typed: string) => string;
  maxLength?: number;
  whenEmpty?: string;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onChoose: (id: Option["id"]) => void;
  onMake?: (typed: string) => void;
};

const makeId = "make";

/** Options that are found by typing: Enter takes the first, the arrow keys another. */
export function Autocomplete(props: AutocompleteProps) {
  const { label, placeholder, options, makeLabel, maxLength, whenEmpty, isDisabled, inputRef } = props;
  const [typed, setTyped] = useState("");
  const { contains } = useFilter({ sensitivity: "base" });
  const name = typed.trim();
  const isNew =
    makeLabel !== undefined &&
    name !== "" &&
    !options.some((option) => option.name.toLowerCase() === name.toLowerCase());
  const found = options.filter((option) => contains(option.name, name));
  const box = useRef<HTMLDivElement>(null);
  const [choiceCount, setChoiceCount] = useState(0);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (choiceCount > 0 && isFocusLost) box.current?.querySelector("input")?.focus();
  }, [choiceCount]);
  const choose = (id: Option["id"]) => {
    setTyped("");
    setChoiceCount((count) => count + 1);
    if (id === makeId) props.onMake?.(name);
    else props.onChoose(id);
  };
  return (
    <div ref={box} className="aria-autocomplete">
      {/* Drawn anew, or the field would still point to an option that has gone. */}
      <AriaAutocomplete key={choiceCount} inputValue={typed} onInputChange={setTyped}>
        <SearchField className="aria-search" isDisabled={isDisabled}>
          <Label className="aria-label">{label}</Label>
          <Input
            ref={inputRef}
            className="aria-input"
            placeholder={placeholder}
            maxLength={maxLength}
            enterKeyHint="done"
            onKeyDown={(event) => {
              // Before an option is focused, Enter means the first of them.
              if (event.key !== "Enter" || event.currentTarget.getAttribute("aria-activedescendant")) return;
              event.preventDefault();
              const first = found[0]?.id ?? (isNew ? makeId : undefined);
              if (name !== "" && first !== undefined) choose(first);
            }}
          />
        </SearchField>
        <ListBox
          label={label}
          options={isNew ? [...found, { id: makeId, name: makeLabel(name) }] : found}
          whenEmpty={<p className="aria-description">{whenEmpty}</p>}
          onOpen={choose}
          isInPicker
        />
      </AriaAutocomplete>
    </div>
  );
}
