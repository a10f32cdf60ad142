import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";
import { paths } from "#app/paths.ts";

/** The pages that belong to no re-visit. */
export function listSiteEntries({ mayStart }: { mayStart: boolean }): PaletteEntry[] {
  const group = "Noonday";
  const ofEverybody = [
    { group, label: "Your re-visits", href: paths.revisits.list() },
    { group, label: "Timetable", href: paths.timetable.overview() },
    { group, label: "Where you are signed in", href: paths.people.mySessions() },
    { group, label: "What is held about you", href: paths.account.data() },
    { group, label: "Display and keys", href: paths.settings.workplace() },
  ];
  if (!mayStart) return ofEverybody;
  return [
    ...ofEverybody,
    { group, label: "Start a re-visit", href: paths.revisits.new() },
    { group, label: "All people", href: paths.people.list() },
    { group, label: "Bank holidays", href: paths.bankHolidays.list() },
    { group, label: "Files and database", href: paths.files.pairing() },
  ];
}
