import { type ComponentType, createElement } from "react";
import { useActionData, useLoaderData } from "#app/remix.ts";

type Loaded<Loader> = ReturnType<typeof useLoaderData<Loader>>;

/** What a family's page is made of: what its loader gave and, after a form that was not accepted, what its action gave. */
export type FamilyPageProps<Loader, Action = undefined> = {
  loaded: Loaded<Loader>;
  answered?: ReturnType<typeof useActionData<Action>>;
};

/** The title and the description of a family's page; without data where its loader failed. */
export type FamilyPageMeta<Loader> = (args: { data?: Loaded<Loader> | undefined }) => MetaTag[];

export type MetaTag = { title: string } | { name: string; content: string | undefined };

/**
 * What a page's loader gave, with each text that differs between families passed through `slot`: the page without them is
 * the same for all, and can be cached. Null where the page holds more of somebody than such texts.
 */
export type FamilyPageTemplate<Loader> = (
  loaded: Loaded<Loader>,
  slot: (text: string) => string,
) => Loaded<Loader> | null;

/** A family's page as Remix renders it. The other host of the same page is `app/survey-fast-path`. */
export function inRemix<Loader, Action>(Page: ComponentType<FamilyPageProps<Loader, Action>>) {
  return function PageInRemix() {
    return createElement(Page, { loaded: useLoaderData<Loader>(), answered: useActionData<Action>() });
  };
}
