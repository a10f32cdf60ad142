import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const font = "@expo-google-fonts/atkinson-hyperlegible";
const fontFiles = [
  `${font}/400Regular/AtkinsonHyperlegible_400Regular.ttf`,
  `${font}/700Bold/AtkinsonHyperlegible_700Bold.ttf`,
];

const require = createRequire(import.meta.url);
let ready: Promise<Uint8Array[]> | undefined;

/** Draws an SVG as a PNG so many pixels wide, with letters of its own: the machine's fonts are not looked for. */
export async function drawPng(svg: string, { width }: { width: number }): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers, defaultFontFamily: "Atkinson Hyperlegible" },
  });
  try {
    return new Uint8Array(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}

async function prepare(): Promise<Uint8Array[]> {
  const fileOf = (name: string) => readFile(require.resolve(name));
  // Where this module is read in once more in a process, the program behind it has begun before.
  await initWasm(await fileOf("@resvg/resvg-wasm/index_bg.wasm")).catch((error: unknown) => {
    if (!String(error).includes("Already initialized")) throw error;
  });
  return Promise.all(fontFiles.map(fileOf));
}
