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
    "There is no room left for what you send to this re-visit. Withdraw what is not needed, or ask the lead inspector for more room",
  unknown:
    "This is not a kind of file that can be taken. Send a PDF, a Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or OpenDocument file, an image, a sound recording, plain text, CSV or an email (.eml)",
  disguised: "What is in the file is not what its name says. Save it anew in its program, then send that",
  macros: "The file holds macros, which are not taken. Save it without them, as .docx, .xlsx, .pptx or PDF",
  remote:
    "The document fetches something from elsewhere when it is opened: a template, a picture or a web page. Save it as PDF and send that",
  embedded:
    "There is an object inside the document that opens another file or program. Save the document as PDF and send that, and send the object as a file of its own",
  dde: "The document runs a command when it is opened (a DDE field). Save it as PDF and send that",
  "linked-files":
    "The document takes in other files by links, which are not taken. Break its links, or save it as PDF, and send that",
  "pdf-javascript": "The PDF holds a program (JavaScript). Print it to a new PDF and send that",
  "pdf-launch": "The PDF opens another file or program. Print it to a new PDF and send that",
  "pdf-attachment":
    "There is a file inside the PDF. Send that file by itself, and print the PDF to a new PDF and send that",
  "pdf-form":
    "The PDF is a form that sends what is typed, or runs programs. Print it to a new PDF and send that",
  "pdf-address": "The PDF opens a web page by itself. Print it to a new PDF and send that",
  "attached-program":
    "A file attached to the email is not taken: it is a program, a web page, or an archive that cannot be looked into. Send the email without it, as PDF or pasted",
  "attached-active":
    "A file attached to the email does something by itself when it is opened: it holds macros, objects or links that fetch. Save that file as PDF, and send it and the email by themselves",
  "attached-locked":
    "A file attached to the email asks for a password. Send the email without it, and the file without its password",
  "not-checked":
    "The file could not be read, to see whether anything in it runs by itself. Save it anew in its program, or print it to a new PDF, and send that",
  locked: "The file asks for a password. Save it without one",
  "old-office":
    "This is an old Word, Excel or PowerPoint file, or one with a password. Save it as .docx, .xlsx, .pptx or PDF without a password",
  "outlook-email":
    "This is an email saved by Outlook (.msg). Save it as .eml, print it to PDF, or paste its words, and send that",
  "apple-document":
    "This is a Pages, Numbers or Keynote file. Export it as PDF, Word, Excel or PowerPoint, and send that",
  "link-to-document":
    "This file is only a link to a document. Open the document, download it as PDF, Word or Excel, and send that",
  "rich-text": "This is a rich text file (.rtf). Save it as Word (.docx) or PDF, and send that",
  "web-page": "This is a saved web page. Print it to PDF and send that",
  video: "Videos are not taken. Send the sound alone, or a description",
  infected: "A virus was found in the file. It was not kept. Tell whoever looks after your computers",
} as const;

export type FileProblem = keyof typeof fileProblems;
