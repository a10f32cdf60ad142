import { encode } from "uqr";

/** The dark squares of a QR code as one SVG path, in a square of `size` by `size` with its quiet edge of four. */
export type QrCode = { size: number; path: string };

/** The QR code of an address, with a quarter of it to spare for creases and thumbs. */
export function qrCodeOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: "Q", border: 4 });
  const path = data.map((row, y) => pathOfRow(row, y)).join("");
  return { size, path };
}

function pathOfRow(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
