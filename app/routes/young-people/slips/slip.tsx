import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { CardPicture } from "#app/components/card-picture.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { agreeingRoles, agreeingRoleWords } from "#app/domain/parental-agreements/agreement.ts";
import { slip } from "#app/domain/parental-agreements/slip.ts";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";

type SlipProps = {
  code: string;
  areaName: string;
  address: string;
  addressText: string;
  qrCode: { size: number; path: string };
};

const easyLines: readonly { picture: CardPictureName; words: string }[] = [
  { picture: "my-voice", words: "Inspectors want to know what you think." },
  { picture: "choose", words: "You can say yes or no. Nothing bad happens if you say no." },
  { picture: "mobile-phone", words: "Go to the address, or scan the square. Then type your code." },
  { picture: "private", words: "We do not ask for your name. Your school cannot read your answers." },
  { picture: "stop", words: "You can stop at any time." },
];

/** A page for one young person and whoever holds parental responsibility: what it is, their own part, and what comes back. */
export function Slip({ code, areaName, address, addressText, qrCode }: SlipProps) {
  const id = `slip-${code}`;
  return (
    <article className="printed-sheet young-sheet young-slip" aria-labelledby={id}>
      <h2 id={id}>{slip.title}</h2>
      {slip.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="young-slip-easy">
        <h3>For you</h3>
        <ul>
          {easyLines.map(({ picture, words }) => (
            <li key={words}>
              <CardPicture name={picture} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
        <div className="young-sheet-way">
          <QrCode code={qrCode} address={address} />
          <div>
            <p>
              <BreakableAddress address={addressText} />
            </p>
            <p>Your code:</p>
            <p className="young-sheet-code">{code}</p>
          </div>
        </div>
        <p>
          In danger now? Call <strong>999</strong>. Worried? Call Childline, free: <strong>0800 1111</strong>.
        </p>
      </div>
      <div>
        <h3>
          To give back to an inspector, or in an envelope to the school, for the inspectors of {areaName}
        </h3>
        <p>I hold parental responsibility, and I agree. I am:</p>
        <ul className="young-slip-roles">
          {agreeingRoles.map((role) => (
            <li key={role}>{agreeingRoleWords[role]}</li>
          ))}
        </ul>
        <p>☐ The young person is looked after by the council, which the inspectors look at, too.</p>
        <p>Signed, without a name in print: ______________________ Day: ____ / ____ / ________</p>
        <p className="young-sheet-code">{code}</p>
      </div>
    </article>
  );
}
