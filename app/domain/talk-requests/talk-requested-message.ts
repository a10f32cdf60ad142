/** What a lead is told: that a young person asked to talk, and nothing of what they said, nor through whom. */
export function talkRequestedMessage({
  name,
  areaName,
  link,
}: {
  name: string;
  areaName: string;
  link: string;
}): { subject: string; text: string } {
  return {
    subject: `${areaName}: a young person asks to talk to an inspector`,
    text: [
      `Hello ${name},`,
      `A young person in ${areaName} asked to talk to an inspector of the re-visit. How to reach them is on this page:`,
      link,
      "The inspectors of the re-visit can read it, and nobody else. This message holds none of it.",
      "Noonday",
    ].join("\n\n"),
  };
}
