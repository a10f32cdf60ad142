/** On each page of the survey in the last two hours before it closes. */
export const closingSoonMessages = {
  "closing-soon.title": "The survey closes at {moment}",
  "closing-soon.words": "You can send what you have now. You can change it until then.",
  "closing-soon.send": "Send what I have now",
} as const;
