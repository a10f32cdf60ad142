/** A theme as the list shows it. */
export type ListedTheme = {
  id: string;
  name: string;
  description: string;
  texts: number;
  passages: number;
};

/** A focus area with its themes, in their order. */
export type ThemeFrame = { id: string; shortName: string; themes: readonly ListedTheme[] };
