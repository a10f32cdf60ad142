import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import "./tooltip.css";

/** A few more words about a button, shown when it is pointed to or focused. */
export function Tooltip({ words, children }: { words: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className="aria-tooltip" offset={4}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
