import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const native = sourceFiles("app/components/native");

it("native controls are nothing but markup: they keep no state and run nothing in a browser", () => {
  expect(native.length).toBeGreaterThan(10);
  const withHooks = native.filter(({ text }) =>
    /\buse(?:Effect|LayoutEffect|State|Reducer|Ref|Memo|Callback|SyncExternalStore)\b/.test(text),
  );
  expect(withHooks.map(({ path }) => path)).toEqual([]);
  const withAria = native.filter(({ imports }) =>
    imports.some(({ path }) => path.includes("components/aria/") || path.startsWith("react-aria")),
  );
  expect(withAria.map(({ path }) => path)).toEqual([]);
});

it("both shelves name what a control takes by the same words", () => {
  const otherWords = /^ {2}(?:hint|error|help|helpText|isError|invalid|disabled|required|optional)\??:/m;
  const propTypes = [...native, ...sourceFiles("app/components/aria")].flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:export )?type (\w*Props)\b[\s\S]*?^(?=\S)(?!type)/gm)].map(([block, name]) => ({
      where: `${path} ${name}`,
      block,
    })),
  );
  expect(propTypes.length).toBeGreaterThan(15);
  const differing = propTypes.flatMap(({ where, block }) => {
    const found = otherWords.exec(block);
    return found ? [`${where}: ${found[0].trim()}`] : [];
  });
  expect(differing).toEqual([]);
});
