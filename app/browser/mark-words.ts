const name = "read-word";

/**
 * Marks the word that is being read, where the device's voice tells which it is and the browser can mark without changing the page
 * (CSS Custom Highlight API). Elsewhere the line that is being read is marked alone.
 */
export function markWords(utterance: SpeechSynthesisUtterance, line: Element): void {
  if (!("highlights" in CSS)) return;
  const unmark = () => CSS.highlights.delete(name);
  utterance.addEventListener("boundary", (event) => {
    if (event.name === "sentence") return;
    const range = findWord(line, event.charIndex);
    if (range) CSS.highlights.set(name, new Highlight(range));
  });
  utterance.addEventListener("end", unmark);
  utterance.addEventListener("error", unmark);
}

/** The word of a line that begins at that place of its text; null past its end. */
function findWord(line: Element, start: number): Range | null {
  const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = node.nodeValue ?? "";
    if (start < before + text.length) {
      const at = start - before;
      const [word = ""] = /^\S+/.exec(text.slice(at)) ?? [];
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      return range;
    }
    before += text.length;
  }
  return null;
}
