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
    by: { values: readonly string[]; places: number },
    render: (from: unknown) => string,
  ): PageTemplate | null;
};

const mostBytes = 24 * 1024 * 1024;

/**
 * Keeps rendered pages by all that went into rendering them, so that nothing that changes can ever be shown as it was
 * before. Those not asked for longest go first.
 */
export function createPageCache(most = mostBytes): PageCache {
  const kept = new Map<string, PageTemplate>();
  let bytes = 0;
  return {
    find(from, { values, places }, render) {
      const said = JSON.stringify(from);
      // Somebody's words could hold what looks like a place.
      if (countPlaceholders(said) !== places) return null;
      const general = values.reduce(
        (text, value, number) => (value === "" ? text : text.replaceAll(value, placeholder(number))),
        said,
      );
      const key = hash("sha256", general, "base64");
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      if (!isPlain(from)) return null;
      const page = compileTemplate(render(JSON.parse(general)));
      kept.set(key, page);
      bytes += page.bytes;
      for (const [oldest, { bytes: less }] of kept) {
        if (bytes <= most) break;
        kept.delete(oldest);
        bytes -= less;
      }
      return page;
    },
  };
}

/** Whether JSON says all of it: what it cannot say could make two different pages look the same. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((part) => part === undefined || isPlain(part));
}
