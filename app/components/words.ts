import { createContext, useContext } from "react";
import { englishWords, type Words } from "#app/messages/words.ts";

/**
 * What this page says and in which language. Families' pages choose it; every other page is in English.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one.
 */
export const WordsContext = createContext<Words>(englishWords);

export function useWords(): Words {
  return useContext(WordsContext);
}
