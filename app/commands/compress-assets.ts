import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = "public/build";
const compressible = /\.(js|css|svg|json|txt)$/;

// Compressed once at build, at the highest level: a family's phone downloads less and the server does nothing for it.
for (const entry of await readdir(folder, { recursive: true })) {
  if (!compressible.test(entry)) continue;
  const path = join(folder, entry);
  const content = await readFile(path);
  const brotli = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
