const pageNumber = /^(?:[^\p{L}]|\bpage\b|\bof\b)*$/iu;

/** Whether a header's or footer's line is "3", "Page 3 of 12" or nothing: it was true of one page only. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(line);
}
