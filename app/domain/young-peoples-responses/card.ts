import type { CardPictureName } from "../pictures/card-pictures.ts";

/** What can stand on a card: things that people of any age name with one word, and that are told apart at once. */
export const cardSymbols = [
  ...(["bus", "train", "taxi", "home", "own-home", "private"] as const),
  ...(["phone", "computer", "letter", "calendar", "waiting", "time"] as const),
  ...(["idea", "one-thing", "reading", "write", "music", "sport"] as const),
  ...(["glasses", "clothes", "sleep", "steps", "fair", "world"] as const),
] as const satisfies readonly CardPictureName[];

export type CardSymbol = (typeof cardSymbols)[number];

/**
 * What a young person keeps, to come back to what they sent: a number of six digits, and four different pictures in order.
 * One of 255,024 million cards: with the limit of tries an hour nobody guesses one.
 */
export type Card = { number: string; pictures: readonly CardSymbol[] };

const pictureCount = 4;

/** The card that these bytes make, always the same. `bytes`: eight or more. */
export function makeCard(bytes: Uint8Array): Card {
  const digits = bytes.slice(0, 4).reduce((sum, byte) => (sum * 256 + byte) % 1_000_000, 0);
  const remaining: CardSymbol[] = [...cardSymbols];
  const pictures = [...bytes.slice(4, 4 + pictureCount)].flatMap((byte) =>
    remaining.splice(byte % remaining.length, 1),
  );
  return { number: String(digits).padStart(6, "0"), pictures };
}

/** "482 913": as it is shown. */
export function formatCardNumber(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`;
}

/** The card in one text, as it is hashed and as another device holds it. */
export function writeCard({ number, pictures }: Card): string {
  return [number, ...pictures].join(".");
}

/** The card of `writeCard`; null where it is none. */
export function readCard(text: string): Card | null {
  const [number = "", ...pictures] = text.split(".");
  return readTypedCard(number, pictures);
}

/** The card as somebody typed its number and chose its pictures; null where it can be none. */
export function readTypedCard(typed: string, chosen: readonly string[]): Card | null {
  const number = typed.replace(/[\s.\-–]/g, "");
  const pictures = chosen.flatMap((one) => cardSymbols.find((symbol) => symbol === one) ?? []);
  const isWhole =
    /^\d{6}$/.test(number) && pictures.length === pictureCount && chosen.length === pictureCount;
  return isWhole ? { number, pictures } : null;
}

/** The control of a form in which a card's number is typed. */
export const cardNumberControl = "card-number";
export const cardPlaces = [1, 2, 3, 4] as const;

/** The control in which the picture at that place is chosen. */
export function cardPictureControl(place: (typeof cardPlaces)[number]): string {
  return `picture-${place}`;
}

/** The card of a form with those controls; null where it can be none. */
export function readCardOfForm(typed: Readonly<Record<string, readonly string[]>>): Card | null {
  const chosen = cardPlaces.flatMap((place) => typed[cardPictureControl(place)]?.[0] ?? []);
  return readTypedCard(typed[cardNumberControl]?.[0] ?? "", chosen);
}
