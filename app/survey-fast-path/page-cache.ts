import { hash } from "node:crypto";
import { compileTemplate, countPlaceholders, type PageTemplate, placeholder } from "../http/page-template.ts";

export type PageCache = {
  /**
   * The page that `render` makes of `from`, from memory where the same was rendered before. `values` are strings that may
   * stand in `from`: pages that differ in nothing else are rendered once, with their places instead. `places` is how many
   * places stand in `from` already. Null where `from` cannot be kept.
   */
  find(
    from: unknown,
    slots: { values: readonly string[]; placeholders: number },
    render: (from: unknown) => string,
  ): PageTemplate | null;
};

const maxBytes = 24 * 1024 * 1024;

/**
 * Keeps rendered pages by all that went into rendering them, so that nothing that changes can ever be shown as it was
 * before. Those not asked for longest go first.
 */
export function createPageCache(limitBytes = maxBytes): PageCache {
  const templates = new Map<string, PageTemplate>();
  let bytes = 0;
  return {
    find(from, { values, placeholders }, render) {
      const json = JSON.stringify(from);
      // Somebody's words could hold what looks like a place.
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

/** Whether JSON says all of it: what it cannot say could make two different pages look the same. */
function isJsonValue(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJsonValue);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((part) => part === undefined || isJsonValue(part));
}
