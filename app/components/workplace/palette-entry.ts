/** One page or action that somebody may go to, under the heading that it stands below. */
export type PaletteEntry = { group: string; label: string; href: string };
