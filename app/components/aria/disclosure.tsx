import type { ReactNode } from "react";
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from "react-aria-components/Disclosure";
import "./disclosure.css";

type DisclosureProps = {
  /** What the button opens, in words that stand by themselves. */
  label: string;
  children: ReactNode;
  isDisabled?: boolean;
};

/** More of something, one press away. Searching the page opens it too, where the browser can. */
export function Disclosure({ label, children, isDisabled }: DisclosureProps) {
  return (
    <AriaDisclosure className="aria-disclosure" isDisabled={isDisabled}>
      <Button slot="trigger" className="aria-disclosure-button">
        <span className="aria-disclosure-sign" aria-hidden="true">
          ▸
        </span>
        <span className="aria-disclosure-label">{label}</span>
      </Button>
      <DisclosurePanel className="aria-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
