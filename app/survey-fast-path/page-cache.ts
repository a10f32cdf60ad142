import { hash } from "node:crypto";
import { compileTemplate, countPlaceholders, type PageTemplate } from "./page-template.ts";

export type PageCache = {
  /**
   * The page that `render` makes of `from` and nothing else, which has so many placeholders. Null where it cannot be
   * cached.
   */
  find(from: unknown, placeholders: number, render: () => string): PageTemplate | null;
};

const maxBytes = 24 * 1024 * 1024;

/** Caches rendered pages by their whole input, so that a page is never out of date. The least recently used goes first. */
export function createPageCache(limitBytes = maxBytes): PageCache {
  const templates = new Map<string, PageTemplate>();
  let bytes = 0;
  return {
    find(from, placeholders, render) {
      const json = JSON.stringify(from);
      // A family's text could hold a placeholder's characters.
      if (countPlaceholders(json) !== placeholders) return null;
      const key = hash("sha256", json, "base64");
      const cached = templates.get(key);
      if (cached) {
        templates.delete(key);
        templates.set(key, cached);
        return cached;
      }
      if (!isJsonValue(from)) return null;
      const page = compileTemplate(render());
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
