/** Small sounds, as phones and programs write them. */

export const box = (type: string, ...inside: Buffer[]) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, "latin1");
  return Buffer.concat([head, ...inside]);
};

const track = (handler: string) =>
  box("trak", box("mdia", box("hdlr", Buffer.from(`\0\0\0\0\0\0\0\0${handler}`))));
export const movie = (...handlers: string[]) => box("moov", ...handlers.map(track));
export const fileType = (brand: string) => box("ftyp", Buffer.from(`${brand}\0\0\0\0${brand}`));
export const mp4 = (brand: string, ...handlers: string[]) =>
  Buffer.concat([fileType(brand), movie(...handlers)]);

/** Frames of MPEG sound, each `length` bytes long as its header says. */
export const mpegFrames = (header: string, length: number, count = 4) =>
  Buffer.concat(
    Array.from({ length: count }, () => {
      const frame = Buffer.alloc(length);
      Buffer.from(header, "hex").copy(frame);
      return frame;
    }),
  );

/** An ID3 tag of that version before the sound. */
export const id3 = (version: number, length: number, flags = 0) => {
  const head = Buffer.from([0x49, 0x44, 0x33, version, 0, flags, 0, 0, length >> 7, length & 0x7f]);
  return Buffer.concat([head, Buffer.alloc(length)]);
};
