import { hash } from "node:crypto";
import { compileTemplate, countPlaceholders, type PageTemplate, placeholder } from "../http/page-template.ts";

export type PageCache = {
  /**
   * The page that `render` makes of `from`, cached by the whole of `from`. `values` are strings that may occur in `from`:
   * pages that differ in nothing else share one template. `placeholders` is how many `from` has already. Null where `from`
   * cannot be cached.
   */
  find(
    from: unknown,
    slots: { values: readonly string[]; placeholders: number },
    render: (from: unknown) => string,
  ): PageTemplate | null;
};

const maxBytes = 24 * 1024 * 1024;

/** Caches rendered pages by their whole input, so that a page is never out of date. The least recently used goes first. */
export function createPageCache(limitBytes = maxBytes): PageCache {
  const templates = new Map<string, PageTemplate>();
  let bytes = 0;
  return {
    find(from, { values, placeholders }, render) {
      const json = JSON.stringify(from);
      // A family's text could hold a placeholder's characters.
      if (countPlaceholders(json) !== placeholders) return null;
      const generalJson = values.reduce(
        (text, value, number) => (value === "" ? text : text.replaceAll(value, placeholder(number))),
        json,
      );
      const key = hash("sha256", generalJson, "base64");
      const cached = templates.get(key);
      if (cached) {
        templates.delete(key);
        templates.set(key, cached);
        return cached;
      }
      if (!isJsonValue(from)) return null;
      const page = compileTemplate(render(JSON.parse(generalJson)));
      templates.set(key, page);
      bytes += page.bytes;
      for (const [oldest, { bytes: oldestBytes }] of templates) {
        if (bytes <= limitBytes) break;
        templates.delete(oldest);
        bytes -= oldestBytes;
      }
      return page;
    },
  };
}

/** Whether JSON keeps all of it: what JSON drops could give two different pages the same key. */
function isJsonValue(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJsonValue);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((part) => part === undefined || isJsonValue(part));
}
