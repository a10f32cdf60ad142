/** Why a file is not taken, and in words, with what to do. */
export const fileProblems = {
  none: "Choose a file",
  empty: "The file is empty. Choose another file",
  "too-large": "The file is larger than 50 MB. Save it smaller, or split it and send the parts",
  "not-whole": "The file did not arrive whole. Choose it again",
  "disk-full":
    "There is no room left to keep files. Nothing of it was kept. Tell the lead inspector, and try again later",
  "not-paired":
    "Files cannot be taken at the moment, and nothing of it was kept. Tell the lead inspector, and try again later",
  quota:
    "There is no room left for what you send to this re-visit. Take back what is not needed, or ask the lead inspector for more room",
  unknown:
    "This is not a kind of file that can be taken. Send a PDF, a Word (.docx), Excel (.xlsx) or OpenDocument file, an image, a sound recording, plain text, CSV or an email (.eml)",
  disguised: "What is in the file is not what its name says. Save it anew in its program, then send that",
  macros: "The file holds macros, which are not taken. Save it without them, as .docx, .xlsx or PDF",
  locked: "The file asks for a password. Save it without one",
  "old-office":
    "This is an old Word or Excel file, or one with a password. Save it as .docx, .xlsx or PDF without a password",
  video: "Videos are not taken. Send the sound alone, or a description",
  infected: "A virus was found in the file. It was not kept. Tell whoever looks after your computers",
} as const;

export type FileProblem = keyof typeof fileProblems;
