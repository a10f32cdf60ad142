import { Fragment } from "react";

/** An address that may go on in the next line after a slash, and nowhere else. */
export function BreakableAddress({ address }: { address: string }) {
  return address.split(/(?<=\/)/).map((piece, place, pieces) => (
    <Fragment key={pieces.slice(0, place + 1).join("")}>
      {piece}
      <wbr />
    </Fragment>
  ));
}
