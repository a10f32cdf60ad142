const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A small whole page for refusals made before Remix, with no script and no style to fetch. */
export function plainPage(title: string, words: string): string {
  const safe = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${safe(title)} – Noonday</title></head>
<body><main><h1>${safe(title)}</h1><p>${safe(words)}</p><p><a href="/">Go to the start of Noonday</a></p></main></body></html>`;
}
