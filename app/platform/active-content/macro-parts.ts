/** What LibreOffice writes for a library of macros in which there is none. */
const emptyLists = /(^|\/)(script|dialog)-l[bc]\.xml$/i;

/** Whether a part of a zip is a macro by the name that office programs give it. */
export function isMacroPart(name: string): boolean {
  if (/(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\//i.test(name)) return true;
  return /^(Basic|Scripts)\/(.*[^/])$/i.test(name) && !emptyLists.test(name);
}
