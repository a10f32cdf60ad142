/** Four bytes a pixel (red, green, blue, opacity), row by row. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray | Uint8Array };

/**
 * A picture made smaller, so that neither side is longer than `maxSide`, turned as Exif's `orientation` says, on white. Each
 * pixel is the mean of those it stands for.
 */
export function shrinkPixels(
  pixels: Pixels,
  { maxSide, orientation }: { maxSide: number; orientation: number },
): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const { width, height, data } = pixels;
  const scale = Math.min(1, maxSide / Math.max(width, height));
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const columns = Uint32Array.from({ length: width }, (_, x) => Math.floor((x * w) / width));
  // A sum of bytes over all pixels of one fits: 4,294,967,295 is 16 million of them.
  const sums = new Uint32Array(w * h * 3);
  const counts = new Uint32Array(w * h);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * h) / height) * w;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = row + (columns[x] ?? 0);
      const opacity = data[from + 3] ?? 255;
      const white = 255 - opacity;
      for (let color = 0; color < 3; color += 1) {
        const value = data[from + color] ?? 0;
        sums[to * 3 + color] = (sums[to * 3 + color] ?? 0) + ((value * opacity) / 255 + white);
      }
      counts[to] = (counts[to] ?? 0) + 1;
    }
  }
  const isOnItsSide = orientation >= 5;
  const turned = isOnItsSide ? { width: h, height: w } : { width: w, height: h };
  const out = new Uint8ClampedArray(turned.width * turned.height * 4);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const [toX, toY] = turn(x, y, { w, h, orientation });
      const [from, to] = [y * w + x, (toY * turned.width + toX) * 4];
      const count = counts[from] || 1;
      for (let color = 0; color < 3; color += 1) out[to + color] = (sums[from * 3 + color] ?? 0) / count;
      out[to + 3] = 255;
    }
  }
  return { ...turned, data: out };
}

/** Where a pixel comes to stand, by the eight ways of Exif 2.32, 4.6.4 A. */
function turn(
  x: number,
  y: number,
  { w, h, orientation }: { w: number; h: number; orientation: number },
): [number, number] {
  switch (orientation) {
    case 2:
      return [w - 1 - x, y];
    case 3:
      return [w - 1 - x, h - 1 - y];
    case 4:
      return [x, h - 1 - y];
    case 5:
      return [y, x];
    case 6:
      return [h - 1 - y, x];
    case 7:
      return [h - 1 - y, w - 1 - x];
    case 8:
      return [y, w - 1 - x];
    default:
      return [x, y];
  }
}
