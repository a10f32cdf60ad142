import { expect, it } from "vitest";
import { addresses, frame } from "#app/routes.ts";
import { type Imported, type SourceFile, sourceFiles } from "./source-files.ts";

/** Of the page that checks a receipt, of those where young people record and draw, and of a discussion's session. */
const ownScripts = new Set(
  ["check-receipt", "recorder", "sketchpad", "hall", "hall-answers", "hall-sending"].map(
    (name) => `app/browser/${name}.ts`,
  ),
);

const drivers = /^(kysely|better-sqlite3|pg)$/;
const isServerFile = (path: string) => /\.server\.ts$/.test(path);
const isPureDomain = (path: string) => path.startsWith("app/domain/") && !isServerFile(path);

type Rule = { from: (file: SourceFile) => boolean; may: (imported: Imported, file: SourceFile) => boolean };

const within =
  (...rooms: string[]) =>
  ({ path }: Imported) =>
    rooms.some((room) => path.startsWith(`${room}/`));
const isOwn = (path: string) => path.startsWith("app/") || path.startsWith("db/") || path.startsWith("test/");
/** What writes an address, and what tells families' pages and the workplace's by theirs: every room says where something is. */
const isAddress = ({ path }: Imported) =>
  ["app/paths.ts", "app/family-pages.ts", "app/work-pages.ts"].includes(path);
const isRemix = ({ path }: Imported) => path === "app/remix.ts" || path === "app/remix.server.ts";
const isOfAria = (path: string) => path.startsWith("app/components/aria/");
const typesOfTables = ({ path, typeOnly }: Imported) => typeOnly && path.startsWith("db/tables/");

/** The table of who may import whom; what is not the project's own is looked at apart. */
const rules: Record<string, Rule> = {
  "routes import domain, components, the two flows, http, platform and their own parts": {
    from: (file) => file.path.startsWith("app/routes/"),
    may: within(
      ...["app/domain", "app/components", "app/survey-flow", "app/http", "app/platform", "app/messages"],
      ...["app/young-people-flow", "app/routes"],
    ),
  },
  "the survey's flow imports domain, http and platform, and types of db": {
    from: (file) => file.path.startsWith("app/survey-flow/"),
    may: (imported) =>
      within("app/domain", "app/http", "app/platform", "app/messages", "app/survey-flow")(imported) ||
      (imported.typeOnly && imported.path.startsWith("db/")),
  },
  "young people's flow imports domain, http, platform and the survey's flow": {
    from: (file) => file.path.startsWith("app/young-people-flow/"),
    may: (imported) =>
      within(
        ...["app/domain", "app/http", "app/platform", "app/messages"],
        ...["app/survey-flow", "app/young-people-flow"],
      )(imported) ||
      (imported.typeOnly && imported.path.startsWith("db/")),
  },
  "components import components, small helps of browser, and types and pure rules of domain": {
    from: (file) => file.path.startsWith("app/components/"),
    may: (imported) =>
      within("app/components", "app/messages", "app/browser")(imported) ||
      isPureDomain(imported.path) ||
      (imported.typeOnly && imported.path.startsWith("app/domain/")),
  },
  "of components, only those of React Aria import each other": {
    from: ({ path }) => path.startsWith("app/components/") && !isOfAria(path),
    may: ({ path }) => !isOfAria(path),
  },
  "http imports domain and platform, and types of db": {
    from: (file) => file.path.startsWith("app/http/"),
    may: (imported) =>
      within("app/domain", "app/platform", "app/messages", "app/http")(imported) ||
      (imported.typeOnly && imported.path.startsWith("db/")),
  },
  "pure domain files import pure domain files and types of tables": {
    from: (file) => isPureDomain(file.path),
    may: (imported) =>
      isPureDomain(imported.path) ||
      within("app/messages")(imported) ||
      typesOfTables(imported) ||
      (imported.typeOnly && imported.path.startsWith("app/domain/")),
  },
  "operations import domain, db and platform": {
    from: (file) => file.path.startsWith("app/domain/") && isServerFile(file.path),
    may: within("app/domain", "db", "app/platform", "app/messages"),
  },
  "platform imports platform": {
    from: (file) => file.path.startsWith("app/platform/"),
    may: within("app/platform"),
  },
  "messages import messages: the product's own words": {
    from: (file) => file.path.startsWith("app/messages/"),
    may: within("app/messages"),
  },
  "browser imports browser: what runs on a family's phone, but for pages with a script of their own": {
    from: (file) => file.path.startsWith("app/browser/"),
    may: (imported, file) =>
      within("app/browser")(imported) || (ownScripts.has(file.path) && isPureDomain(imported.path)),
  },
  "db imports nothing of app": {
    from: (file) => file.path.startsWith("db/"),
    may: within("db"),
  },
};

const files = [...sourceFiles("app"), ...sourceFiles("db")];

for (const [name, rule] of Object.entries(rules)) {
  it(name, () => {
    const broken = files
      .filter(rule.from)
      .flatMap((file) =>
        file.imports
          .filter(
            (imported) =>
              isOwn(imported.path) && !isAddress(imported) && !isRemix(imported) && !rule.may(imported, file),
          )
          .map((imported) => `${file.path} imports ${imported.path}`),
      );
    expect(broken).toEqual([]);
  });
}

const nounOf = (path: string) => /^app\/routes\/([^/]+)\//.exec(path)?.[1];

it("no page imports what another noun's pages have, styles included", () => {
  const broken = files.flatMap((file) =>
    file.imports
      .filter(({ path }) => nounOf(path) !== undefined && nounOf(file.path) !== undefined)
      .filter(({ path }) => nounOf(path) !== nounOf(file.path))
      .map(({ path }) => `${file.path} imports ${path}`),
  );
  expect(broken).toEqual([]);
});

it("what pages of one noun share lies in its parts, and each page has its own folder", () => {
  const folderOf = (path: string) => /^(app\/routes\/[^/]+\/[^/]+)\//.exec(path)?.[1];
  const broken = files
    .filter(({ path }) => nounOf(path) !== undefined)
    .flatMap((file) =>
      file.imports
        .filter(({ path }) => nounOf(path) !== undefined && !/^app\/routes\/[^/]+\/parts\//.test(path))
        .filter(({ path }) => folderOf(path) !== folderOf(file.path))
        .map(({ path }) => `${file.path} imports ${path}`),
    );
  expect(broken).toEqual([]);
});

it("nothing but the second host of families' pages imports a page's route: what it shares lies beside it", () => {
  const others = files.filter(({ path }) => path !== "app/survey-fast-path/pages.tsx");
  const broken = others.flatMap(({ path, imports }) =>
    imports
      .filter(({ path: imported }) => /^app\/routes\/.+\/route\.tsx?$/.test(imported))
      .map(({ path: imported }) => `${path} imports ${imported}`),
  );
  expect(broken).toEqual([]);
});

it("every page has its address, and every address its page", () => {
  const pages = files.flatMap(({ path }) => /^app\/routes\/(.+)\/route\.tsx?$/.exec(path)?.[1] ?? []);
  const listed = [frame.page, ...addresses.map(([, page]) => page)];
  expect(pages.toSorted()).toEqual(listed.toSorted());
  expect(new Set(addresses.map(([path]) => path)).size).toBe(addresses.length);
});

it("migrations are frozen: they run nothing but kysely, what hashes, and each other", () => {
  const broken = files
    .filter(({ path }) => path.startsWith("db/migrations/"))
    .flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ path: imported, typeOnly }) =>
            !typeOnly && !/^(kysely$|node:crypto$|db\/migrations\/)/.test(imported),
        )
        .map(({ path: imported }) => `${path} imports ${imported}`),
    );
  expect(broken).toEqual([]);
});

it("only db imports kysely or a driver", () => {
  const broken = files
    .filter((file) => !file.path.startsWith("db/"))
    .flatMap((file) =>
      file.imports
        .filter((imported) => drivers.test(imported.path) && !imported.typeOnly)
        .map((imported) => `${file.path} imports ${imported.path}`),
    );
  expect(broken).toEqual([]);
});

it("nothing imports the server, the commands or the demo, but they themselves and the routes of the demo", () => {
  const top = /^app\/(server\.ts|jobs\/|commands\/|demo\/)/;
  const broken = files
    .filter((file) => !top.test(file.path))
    .flatMap((file) =>
      file.imports
        .filter((imported) => top.test(imported.path))
        .map((imported) => `${file.path} imports ${imported.path}`),
    );
  expect(broken).toEqual([]);
});

it("only operations under app import db values", () => {
  const broken = files
    .filter(
      (file) =>
        /^app\/(domain|routes|components|survey-flow|young-people-flow|http|platform)\//.test(file.path) &&
        !isServerFile(file.path),
    )
    .flatMap((file) =>
      file.imports
        .filter((imported) => imported.path.startsWith("db/") && !imported.typeOnly)
        .map((imported) => `${file.path} imports ${imported.path}`),
    );
  expect(broken).toEqual([]);
});

it("only components/aria imports React Aria, and each part of it by itself", () => {
  const broken = files
    .flatMap((file) => file.imports.map((imported) => ({ file, imported })))
    .filter(({ imported }) => /^(react-aria|react-stately|@react-)/.test(imported.path))
    .filter(
      ({ file, imported }) => !isOfAria(file.path) || !/^react-aria-components\/\w+$/.test(imported.path),
    )
    .map(({ file, imported }) => `${file.path} imports ${imported.path}`);
  expect(broken).toEqual([]);
});

it("libraries that families never need are loaded at their first use: every process would hold them", () => {
  const early = files
    .flatMap((file) => file.imports.map((imported) => ({ file, imported })))
    .filter(({ imported }) => !imported.typeOnly)
    .filter(({ imported }) =>
      /^(?:@simplewebauthn\/server|openid-client|nodemailer|docx)$/.test(imported.path),
    )
    .map(({ file, imported }) => `${file.path} imports ${imported.path}`);
  expect(early).toEqual([]);
});

it("no path of what runs in a worker points up into the commands", () => {
  const pointing = files
    .filter((file) => !file.path.startsWith("app/commands/"))
    .filter((file) => /["'`](?:\.\.?\/|app\/|#app\/)(?:[^"'`\n]*\/)?commands\//.test(file.text))
    .map((file) => file.path);
  expect(pointing).toEqual([]);
});

it("Remix is imported in two modules, so that a later move touches no other: one for pages, one for the server", () => {
  const importers = [...files, ...sourceFiles("test")]
    .filter(({ imports }) => imports.some(({ path }) => path.startsWith("@remix-run/")))
    .map(({ path }) => path);
  // The compiler itself writes what root.tsx imports: the address of the styles.
  expect(importers.sort()).toEqual(["app/remix.server.ts", "app/remix.ts", "app/root.tsx"]);
});
