import { findInFile } from "./find-in-file.ts";

/** Run by `findActiveContent` for one file, which it is given by its path and kind; answers in JSON on standard output. */
const [path = "", kind = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify({ found: await findInFile(path, kind) }));
