import { Transform } from "node:stream";

/**
 * Removes null bytes from a page. React 18 writes some where a character of several bytes crosses the end of its buffer
 * (github.com/facebook/react/pull/26228). In a text area a browser would show them, and they would be saved.
 */
export function dropNullBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
