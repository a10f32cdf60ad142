const invisible = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nobody would see anything of a text: a phone's keyboard can leave a zero-width space where words were deleted. */
export function isBlank(text: string): boolean {
  return invisible.test(text);
}

/** A text of `maxLength` characters at most: where it is longer, its beginning with an ellipsis, never half a sign. */
export function shortenText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text
    .slice(0, maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}
