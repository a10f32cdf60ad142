import { codePoint } from "dingbat-to-unicode";

const symbolFonts = /^(Symbol|Webdings|Wingdings(?: [23])?)$/i;

/** Whether a font draws signs where others have letters. */
export function isSymbolFont(font: string): boolean {
  return symbolFonts.test(font.trim());
}

/** What a sign of such a font looks like, in Unicode; nothing where nobody knows. */
export function readSymbol(font: string, code: number): string {
  // Such fonts lie in the private use area, from F000 on.
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (isSymbolFont(font)) return codePoint(font.trim(), place)?.string ?? "";
  if (code < 0xf000 || code > 0xf0ff) return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  // Without its font a sign is most likely a bullet, of one of the two fonts that bullets come from.
  return codePoint(place === 0xb7 ? "Symbol" : "Wingdings", place)?.string ?? "";
}

/** Words written in such a font, and signs of the private use area in any. */
export function readSymbols(text: string, font: string): string {
  if (isSymbolFont(font)) return Array.from(text, (sign) => readOne(sign, font)).join("");
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => readSymbol(font, sign.charCodeAt(0)));
}

function readOne(sign: string, font: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (/\s/.test(sign)) return sign;
  return code < 0x100 || (code >= 0xf000 && code <= 0xf0ff) ? readSymbol(font, code) || sign : sign;
}

/** A list's bullet as a usual one, where its font has a sign of its own for it. */
export function readBullet(text: string, font: string): string {
  const sign = text.trim();
  if (sign === "") return "";
  // A small o of Courier New is what Word draws at the second level.
  if (sign === "o") return "◦";
  // LibreOffice's StarBats and OpenSymbol have other signs at the places of Wingdings.
  if (/^[\uf000-\uf0ff]$/.test(sign) && font.trim() !== "" && !isSymbolFont(font)) return "•";
  const read = readSymbols(sign, font).trim();
  return /^[\ue000-\uf8ff]?$/.test(read) ? "•" : read;
}
