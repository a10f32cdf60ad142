import { Fragment, type ReactNode } from "react";

/** A message of which some parts are elements, such as links. */
export function Wrapped({ parts }: { parts: readonly ReactNode[] }) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a message's parts have a fixed order and no other name.
    <Fragment key={index}>{part}</Fragment>
  ));
}
