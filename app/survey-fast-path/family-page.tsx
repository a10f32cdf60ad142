import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { FamilyDocument } from "#app/components/family-document.tsx";
import type { MetaTag } from "#app/components/family-page.ts";
import { findNextStyles, listStyleKinds } from "#app/family-pages.ts";
import type { FamilyAssets } from "#app/http/context.ts";
import { translatorOf } from "#app/http/locale.server.ts";
import type { PageLocale } from "#app/http/page-locale.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { PageProviders } from "#app/page-providers.tsx";
import type { data } from "#app/remix.server.ts";
import { placeholder } from "#app/survey-fast-path/page-template.ts";

/** As in Remix: a response or data, given or thrown. */
type PageAction = (args: PageArgs) => Promise<Response | NonNullable<unknown> | null>;

/** A family's page, as the fast path serves it. */
export type FamilyPage = {
  /** What its loader gave; a response where the loader gave one instead. */
  load(args: PageArgs): Promise<LoadedPage | Response>;
  action: PageAction | undefined;
};

export type LoadedPage = {
  status: number;
  cookies: string[];
  render(place: PagePlace): string;
  /** Null where the page holds too much of somebody to be cached. */
  template: LoadedTemplate | null;
};

/** The page with placeholders instead of the texts that are somebody's own. */
export type LoadedTemplate = {
  /** All that rendering reads besides the place. */
  loaded: unknown;
  /** The texts, by the number of their placeholder less one: the first placeholder is the response's nonce. */
  texts: string[];
  render(place: PagePlace): string;
};

/** Where a page is shown: the same for all pages of an address, but for the nonce. */
export type PagePlace = { pathname: string; nonce: string; isDemo: boolean; assets: FamilyAssets };

type WithInit<Loaded> = ReturnType<typeof data<Loaded>>;

type Route<Loaded> = {
  // A property, not a method: so that a loader that reads more of a request than there is does not compile.
  loader: (args: PageArgs) => Promise<Loaded | WithInit<Loaded> | Response>;
  action?: PageAction;
  meta(args: { data: Loaded }): MetaTag[];
  template?(loaded: Loaded, slot: (text: string) => string): Loaded | null;
};

/** The page of a route of Remix, to be served without it. */
export function familyPage<Loaded extends { locale: PageLocale }>(
  { loader, action, meta, template }: Route<Loaded>,
  Page: ComponentType<{ loaded: Loaded }>,
): FamilyPage {
  const render = (loaded: Loaded, { pathname, nonce, isDemo, assets }: PagePlace) => {
    const { locale } = loaded;
    const kinds = listStyleKinds(pathname);
    const head = meta({ data: loaded }).map((tag) =>
      "title" in tag ? <title key="title">{tag.title}</title> : <meta key={tag.name} {...tag} />,
    );
    const html = renderToString(
      <PageProviders nonce={nonce} locale={locale} translator={translatorOf(locale)} isForFamilies>
        <FamilyDocument
          pathname={pathname}
          head={head}
          isDemo={isDemo}
          styles={kinds.map((kind) => assets.styles[kind])}
          nextStyles={findNextStyles(assets.styles, kinds)}
          script={assets.script}
          young={assets.young}
        >
          <Page loaded={loaded} />
        </FamilyDocument>
      </PageProviders>,
    );
    return `<!DOCTYPE html>${html}`;
  };
  const makeTemplate = (loaded: Loaded): LoadedTemplate | null => {
    const texts: string[] = [];
    const general = template?.(loaded, (text) => placeholder(texts.push(text))) ?? null;
    return general && { loaded: general, texts, render: (place) => render(general, place) };
  };
  return {
    action,
    async load(args) {
      const result = await loader(args);
      if (result instanceof Response) return result;
      const { data: loaded, init } = isWithInit(result) ? result : { data: result, init: null };
      return {
        status: init?.status ?? 200,
        cookies: new Headers(init?.headers).getSetCookie(),
        render: (place) => render(loaded, place),
        template: makeTemplate(loaded),
      };
    },
  };
}

function isWithInit<Loaded>(result: Loaded | WithInit<Loaded>): result is WithInit<Loaded> {
  return (
    typeof result === "object" &&
    result !== null &&
    "type" in result &&
    result.type === "DataWithResponseInit"
  );
}
