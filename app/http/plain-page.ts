const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// The colours of components/tokens.css, whose built file this page must not depend on.
const style = `html{color-scheme:light dark;background:#fdf8ee;color:#10343b;font:1.1875rem/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",sans-serif}
body{max-width:38rem;margin:0 auto;padding:3rem 1rem}h1{font:700 1.9rem/1.2 Charter,"Noto Serif",Georgia,serif}a{color:#0b525d}
@media(prefers-color-scheme:dark){html{background:#0d1d21;color:#f5eddd}a{color:#a3dedd}}`;

/**
 * A small whole page for refusals made before Remix, with no script and nothing to fetch. `nonce` is the one of the
 * answer's content security policy; an answer without one shows unstyled.
 */
export function plainPage(title: string, words: string, nonce = ""): string {
  const safe = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${safe(title)} – Noonday</title><style nonce="${safe(nonce)}">${style}</style></head>
<body><main><h1>${safe(title)}</h1><p>${safe(words)}</p><p><a href="/">Go to the start of Noonday</a></p></main></body></html>`;
}
