import fc from "fast-check";

/** Anything that a browser may send: halves of characters, control characters and line ends among it. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "a",
      " ",
      "\r",
      "\n",
      "\r\n",
      "\t",
      "&",
      "<",
      "]",
      "'",
      "=",
      "🙂",
      "\ud83d",
      "\ude42",
      "\0",
    ),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 40,
});
