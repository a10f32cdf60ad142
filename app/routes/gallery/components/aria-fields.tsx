import { useState } from "react";
import { Checkbox } from "#app/components/aria/checkbox.tsx";
import { type DateRange, DateRangePicker } from "#app/components/aria/date-range-picker.tsx";
import { Disclosure } from "#app/components/aria/disclosure.tsx";
import { Enhanced } from "#app/components/aria/enhanced.tsx";
import { NumberField } from "#app/components/aria/number-field.tsx";
import { RadioGroup } from "#app/components/aria/radio-group.tsx";
import { Switch } from "#app/components/aria/switch.tsx";
import { TimeField } from "#app/components/aria/time-field.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Specimen } from "./specimen.tsx";

/** What those who work here fill in, in each state. */
export function AriaFields() {
  return (
    <>
      <Numbers />
      <Times />
      <Choices />
      <Days />
      <Specimen name="Disclosure">
        <Disclosure label="What a theme is">What several people speak of, in a few words.</Disclosure>
        <Disclosure label="What is sealed" isDisabled>
          Nothing is shown of it.
        </Disclosure>
      </Specimen>
    </>
  );
}

function Numbers() {
  return (
    <Specimen name="NumberField">
      <Enhanced
        fallback={<TextField label="People in the hall" name="gallery-hall" width={4} defaultValue="3" />}
        canShow={isEmptyOrFigures}
      >
        {(control) => (
          <NumberField
            {...control}
            label="People in the hall"
            description="A count, no names."
            minValue={1}
          />
        )}
      </Enhanced>
      <Enhanced
        fallback={<TextField label="People online" name="gallery-online" width={10} defaultValue="3 or 4" />}
        canShow={isEmptyOrFigures}
      >
        {(control) => <NumberField {...control} label="People online" minValue={0} />}
      </Enhanced>
      <NumberField
        label="People who were left out"
        errorMessage="Give how many, in figures"
        isRequired
        minValue={0}
        value=""
        onChange={() => undefined}
      />
      <NumberField label="People, sealed" isDisabled minValue={0} value="64" onChange={() => undefined} />
    </Specimen>
  );
}

function isEmptyOrFigures(typed: string): boolean {
  return /^\d{0,4}$/.test(typed);
}

function Times() {
  const [time, setTime] = useState("09:30");
  return (
    <Specimen name="TimeField">
      <TimeField label="Doors open" description="For example, 14:00 or 6pm" value={time} onChange={setTime} />
      <p>{`Doors: ${time}`}</p>
      <TimeField
        label="Doors close"
        errorMessage="Say when it ends"
        isRequired
        value=""
        onChange={() => undefined}
      />
      <TimeField label="Doors, sealed" isDisabled value="18:00" onChange={() => undefined} />
    </Specimen>
  );
}

const sizes = [
  { value: "small", label: "Small", description: "More on a screen" },
  { value: "large", label: "Large" },
] as const;

function Choices() {
  const [size, setSize] = useState<"small" | "large" | null>(null);
  const [isOn, setOn] = useState(false);
  const [isTicked, setTicked] = useState(false);
  return (
    <>
      <Specimen name="RadioGroup">
        <RadioGroup
          label="Size of the type"
          description="It holds at once."
          options={sizes}
          value={size}
          onChange={setSize}
        />
        <RadioGroup
          label="Size that is missing"
          errorMessage="Choose a size"
          isRequired
          options={sizes}
          value={null}
          onChange={() => undefined}
        />
        <RadioGroup
          label="Size, sealed"
          isDisabled
          options={sizes}
          value="large"
          onChange={() => undefined}
        />
      </Specimen>
      <Specimen name="Switch">
        <div className="cluster">
          <Switch label="Fold the list" description="Only its groups" isSelected={isOn} onChange={setOn} />
          <Switch label="Fold, sealed" isDisabled isSelected onChange={() => undefined} />
        </div>
      </Specimen>
      <Specimen name="Checkbox">
        <div className="cluster">
          <Checkbox label="Read it aloud" isSelected={isTicked} onChange={setTicked} />
          <Checkbox label="Some of them" isIndeterminate />
          <Checkbox label="Tick, sealed" isDisabled isSelected />
        </div>
      </Specimen>
    </>
  );
}

function Days() {
  const [days, setDays] = useState<DateRange>({ from: "2026-11-03", to: "2026-11-06" });
  return (
    <Specimen name="DateRangePicker">
      <div className="cluster">
        <p>{`From ${days.from} to ${days.to}`}</p>
        <DateRangePicker
          label="Days to list"
          description="Choose the first day, then the last."
          readValue={() => days}
          onChange={setDays}
          lastDay="2026-11-27"
        />
        <DateRangePicker
          label="Days, sealed"
          isDisabled
          readValue={() => null}
          onChange={setDays}
          lastDay="2026-11-27"
        />
      </div>
    </Specimen>
  );
}
