/** Beside a question or the statement of consent that there is a film or a sound of. */
export const questionMediaMessages = {
  "media.bsl": "Watch this in British Sign Language",
  "media.sound": "Listen to this",
  "media.captions": "English captions",
} as const;
