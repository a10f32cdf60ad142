import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import "./button.css";

type ButtonProps = {
  children: ReactNode;
  kind?: "primary" | "secondary" | "quiet" | "danger";
  /** Where the button shows only a sign, what it does in words. */
  label?: string;
  type?: "button" | "submit";
  isDisabled?: boolean;
  /** While it is being done: the button keeps the focus, and takes no press. */
  isPending?: boolean;
  slot?: string;
  id?: string;
  autoFocus?: boolean;
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
};

export function Button({ kind = "secondary", label, onPress, ...button }: ButtonProps) {
  return (
    <AriaButton
      {...button}
      className={`aria-button aria-button--${kind}`}
      aria-label={label}
      onPress={() => onPress?.()}
    />
  );
}
