import type { Language } from "#app/messages/languages.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// The colours of components/tokens.css, whose built file this page must not depend on.
const style = `html{color-scheme:light dark;background:#fdf8ee;color:#10343b;font:1.1875rem/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",sans-serif}
body{max-width:38rem;margin:0 auto;padding:3rem 1rem}h1{font:700 1.9rem/1.2 Charter,"Noto Serif",Georgia,serif}a{color:#0b525d}
textarea{box-sizing:border-box;inline-size:100%;font:inherit;padding:.5rem}button{font:inherit;font-weight:700;padding:.6rem 1.4rem;min-height:2.75rem}
@media(prefers-color-scheme:dark){html{background:#0d1d21;color:#f5eddd}a{color:#a3dedd}}`;

/** Escapes a text for an element or a quoted attribute. */
export function safeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * A small page for requests that are refused before Remix, without script or other files. `nonce` is the one of the
 * response's content security policy; without it the page has no styles.
 */
export function plainPage(
  { title, words, home }: { title: string; words: string; home: string },
  { locale, dir }: Pick<Language, "locale" | "dir">,
  nonce = "",
): string {
  return plainShell({
    title,
    nonce,
    lang: locale.split("-u-")[0] ?? locale,
    dir,
    body: `<h1>${safeText(title)}</h1><p>${safeText(words)}</p><p><a href="/">${safeText(home)}</a></p>`,
  });
}

/** The frame of such a page around a body that is already safe. */
export function plainShell(page: {
  title: string;
  nonce: string;
  lang: string;
  dir: "ltr" | "rtl";
  body: string;
}): string {
  return `<!doctype html>
<html lang="${safeText(page.lang)}" dir="${page.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${safeText(page.title)} – Noonday</title><style nonce="${safeText(page.nonce)}">${style}</style></head>
<body><main>${page.body}</main></body></html>`;
}
