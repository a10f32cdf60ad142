/** What is deleted and what stays, for whoever is about to press. */
export function DeletionScope({ areaName }: { areaName: string }) {
  return (
    <>
      <h2>What goes</h2>
      <ul>
        <li>what families, young people and others said or sent, with every file, note and translation</li>
        <li>questions, themes, findings, the letter and the seals</li>
        <li>exports, messages, and the parts that people had in it</li>
      </ul>
      <h2>What stays</h2>
      <ul>
        <li>{`the name ${areaName}, the kind of inspection, its dates and when its letter was published`}</li>
        <li>the audit, and in it a certificate of how much was deleted, in counts</li>
        <li>backups, for as long as whoever runs Noonday keeps them: a restore deletes it again</li>
      </ul>
      <p>
        From the confirmation on nobody has access. It cannot be undone. Export first what is to be archived.
      </p>
    </>
  );
}
