import { cardSymbols } from "#app/domain/young-peoples-responses/card.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";

/**
 * The pictures that can stand on a young person's card, each with the word that stands below it there. On the server: families'
 * words are many, and no page of those who work here loads them.
 */
export function listCardSymbols(): { value: string; label: string }[] {
  return cardSymbols.map((value) => ({ value, label: englishTranslator.t(`young-answer.symbol.${value}`) }));
}
