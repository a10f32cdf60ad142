/** What the forum and the local area officer are told once it is recorded that the area has been notified (¶114). */
export function notificationMessage({
  name,
  areaName,
  link,
}: {
  name: string;
  areaName: string;
  link: string;
}): {
  subject: string;
  text: string;
} {
  return {
    subject: `The re-visit to ${areaName}`,
    text: [
      `Hello ${name},`,
      `It is recorded that ${areaName} has been notified of the re-visit. Families can see it from now on.`,
      "The dates, the focus areas and your part in it are here:",
      link,
      "Noonday",
    ].join("\n\n"),
  };
}
