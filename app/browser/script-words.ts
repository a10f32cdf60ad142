/**
 * The words that scripts show, which the server has written into the page in its language
 * (`app/components/script-words.tsx`), so that no language travels to a phone but the one that is read.
 */
export function findScriptWords(name: string): string {
  return document.getElementById("script-words")?.dataset[name] ?? "";
}
