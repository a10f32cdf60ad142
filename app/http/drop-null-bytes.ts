import { Transform } from "node:stream";

/**
 * Leaves null bytes out of a page. React 18 writes some where a letter of several bytes does not fit into what it sends at once
 * (github.com/facebook/react/pull/26228); in a text area a browser shows them as signs, which would be saved.
 */
export function dropNullBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
