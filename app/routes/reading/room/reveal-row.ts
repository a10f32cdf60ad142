/** A list that has just come is not as high yet as its rows; it is in less. */
const maxFrames = 20;

/** Scrolls a list of rows of one size no further than to show one, and the one that comes next; gives what ends it. */
export function revealRow(list: Element, { place, rowSize }: { place: number; rowSize: number }): () => void {
  const top = place * rowSize;
  let frame = 0;
  let frames = 0;
  const reveal = () => {
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + 2 * rowSize > list.scrollTop + list.clientHeight) {
      list.scrollTop = top + 2 * rowSize - list.clientHeight;
    }
    const isSeen = top >= list.scrollTop && top + rowSize <= list.scrollTop + list.clientHeight;
    frames += 1;
    if (!isSeen && frames < maxFrames) frame = requestAnimationFrame(reveal);
  };
  reveal();
  return () => cancelAnimationFrame(frame);
}
