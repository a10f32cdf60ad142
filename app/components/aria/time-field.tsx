import { parseTime, Time } from "@internationalized/date";
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import {
  TimeField as AriaTimeField,
  DateInput,
  DateSegment,
  TimeFieldStateContext,
} from "react-aria-components/TimeField";
import { FieldWords } from "./field-words.tsx";
import "./time-field.css";

type TimeFieldProps = {
  label: string;
  id?: string;
  description?: string;
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** HH:MM, or "" for none. */
  value: string;
  /** HH:MM once it is whole; what there is of it, such as "18:", once the field is left; what is pasted, as it is. */
  onChange: (typed: string, options?: { isPasted: true }) => void;
};

/** A time of day of 24 hours, each part by itself; "6pm" can be typed too. It posts nothing by itself: see `Enhanced`. */
export function TimeField(props: TimeFieldProps) {
  const { label, id, description, errorMessage, value, onChange, ...field } = props;
  const [known, setKnown] = useState(value);
  const [time, setTime] = useState(() => toTime(value));
  // Filled from outside: half a time that was typed here is none of it.
  if (value !== known) {
    setKnown(value);
    setTime(toTime(value));
  }
  const send = (typed: string) => {
    if (typed === known) return;
    setKnown(typed);
    onChange(typed);
  };
  const paste = (typed: string) => {
    setKnown(typed);
    setTime(toTime(typed));
    onChange(typed, { isPasted: true });
  };
  const change = (changed: Time | null) => {
    setTime(changed);
    send(changed === null ? "" : formatTime(changed));
  };
  return (
    <AriaTimeField
      {...field}
      className="aria-time-field"
      value={time}
      onChange={change}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <FieldWords label={label} description={description} errorMessage={errorMessage} />
      <Parts id={id} onLeave={send} onHalf={change} onPaste={paste} />
    </AriaTimeField>
  );
}

type PartsProps = {
  id: string | undefined;
  onLeave: (typed: string) => void;
  onHalf: (time: Time) => void;
  onPaste: (typed: string) => void;
};

function Parts({ id, onLeave, onHalf, onPaste }: PartsProps) {
  const state = useContext(TimeFieldStateContext);
  const box = useRef<HTMLDivElement>(null);
  const { noHour, forgetDigits } = useNoHour(box, () => state?.clearSegment("hour"));
  const textOf = (type: "hour" | "minute") =>
    state?.segments.find((part) => part.type === type && !part.isPlaceholder)?.text ?? "";
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    const [hour, minute] = [textOf("hour") || noHour.current, textOf("minute")];
    onLeave(hour === "" && minute === "" ? "" : `${hour}:${minute}`);
  };
  // A link to a mistake leads to the first part.
  const enter = ({ target, currentTarget }: FocusEvent) => {
    forgetDigits();
    if (target === currentTarget) currentTarget.querySelector<HTMLElement>("[role=spinbutton]")?.focus();
  };
  // As people write it: the hour, then "am" or "pm".
  const takeHalf = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    const hour = textOf("hour");
    const half = key.toLowerCase();
    if ((half !== "a" && half !== "p") || hour === "" || ctrlKey || altKey || metaKey) return;
    onHalf(new Time((Number(hour) % 12) + (half === "p" ? 12 : 0), Number(textOf("minute"))));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain").trim();
    if (text !== "") onPaste(text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the parts inside are what takes keys and focus.
    <div ref={box} id={id} tabIndex={-1} onFocus={enter} onBlur={leave} onKeyDown={takeHalf} onPaste={paste}>
      <DateInput className="aria-input aria-time-field-parts">
        {(segment) => <DateSegment segment={segment} className="aria-time-field-part" />}
      </DateInput>
    </div>
  );
}

/**
 * Of "25", React Aria takes the 5: 25:00 becomes 05:00 unseen. An hour that does not exist empties its part, and is kept as
 * it was typed, to be refused in words.
 */
function useNoHour(box: RefObject<HTMLDivElement>, clearHour: () => void) {
  const digits = useRef("");
  const noHour = useRef("");
  const clear = useRef(clearHour);
  clear.current = clearHour;
  useEffect(() => {
    const element = box.current;
    const guard = (event: InputEvent) => {
      const part = event.target instanceof HTMLElement ? event.target : null;
      if (part?.dataset.type !== "hour") return;
      digits.current = /^\d$/.test(event.data ?? "") ? digits.current + event.data : "";
      const isNoHour = Number(digits.current) > 23;
      noHour.current = isNoHour ? digits.current : "";
      if (!isNoHour) return;
      digits.current = "";
      event.preventDefault();
      event.stopPropagation();
      clear.current();
      element?.querySelector<HTMLElement>("[data-type=minute]")?.focus();
    };
    element?.addEventListener("beforeinput", guard, true);
    return () => element?.removeEventListener("beforeinput", guard, true);
  }, [box]);
  return {
    noHour,
    forgetDigits: () => {
      digits.current = "";
    },
  };
}

function toTime(text: string): Time | null {
  return /^\d{2}:\d{2}$/.test(text) ? parseTime(text) : null;
}

function formatTime({ hour, minute }: { hour: number; minute: number }): string {
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
