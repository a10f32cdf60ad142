import { CardPicture } from "#app/components/card-picture.tsx";
import { EnglishForFamilies } from "#app/components/english-for-families.tsx";
import { OneSwitch } from "#app/components/one-switch.tsx";
import { drawnPictures, Picture } from "#app/components/picture.tsx";
import { SafetyStrip } from "#app/components/safety-strip.tsx";
import { SettingSymbol, SymbolCredits } from "#app/components/setting-symbol.tsx";
import { YoungPeoplesAnswer } from "#app/components/young-peoples-answer.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { cardPictures } from "#app/domain/pictures/card-pictures.ts";
import { isPictureName, pictureWords } from "#app/domain/translations/picture-names.ts";
import { Part, Specimen } from "./specimen.tsx";

const question = { hint: "", required: false, since: null };

/** The whole set that Easy Read pages and questions are made with, and what young people's cards choose from. */
/** One grey pixel. */
const blankSymbol = "data:image/gif;base64,R0lGODlhAQABAIAAAJmZmQAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

export function Pictures() {
  return (
    <Part id="pictures" title="Pictures">
      <Specimen name="Picture">
        <ul className="gallery-pictures">
          {drawnPictures.map((name) => (
            <li key={name}>
              <Picture name={name} words={isPictureName(name) ? pictureWords[name] : undefined} />
              <span className="small">{name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Picture of a card">
        <ul className="gallery-pictures">
          {cardPictures.map(({ id, name }) => (
            <li key={id}>
              <CardPicture name={id} />
              <span className="small">{name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Young people’s question">
        <YoungPeoplesQuestion
          name="gallery-faces"
          question={{ ...question, type: "faces", text: "How is school?", choices: [], pictures: ["school"] }}
        />
        <YoungPeoplesQuestion
          name="gallery-cards"
          question={{
            ...{ ...question, type: "cards", text: "What matters most?" },
            ...{ choices: ["A job", "Friends"], pictures: ["job", "friends"] },
          }}
        />
        <YoungPeoplesQuestion
          name="gallery-mat"
          question={{
            ...{ ...question, type: "mat", text: "How is your help going?" },
            ...{ choices: ["Talking", "Moving"], pictures: ["speech", "therapy"] },
          }}
        />
      </Specimen>
      <Specimen name="Young people’s answer">
        <YoungPeoplesAnswer
          question={{ ...question, type: "faces", text: "How is school?", choices: [] }}
          values={["good"]}
          labelOf={(_, english) => english}
        />
        <YoungPeoplesAnswer
          question={{
            ...{ ...question, type: "mat", text: "How is your help going?" },
            ...{ choices: ["Talking", "Moving"], pictures: ["speech", "therapy"] },
          }}
          values={["choice-1:going-well", "choice-2:leave-out"]}
          labelOf={(_, english) => english}
        />
        <YoungPeoplesAnswer
          question={{ ...question, type: "words", text: "Anything else?", choices: [] }}
          values={["The bus is late."]}
          labelOf={(_, english) => english}
        />
      </Specimen>
      <Specimen name="A setting’s own symbol">
        <SettingSymbol symbol={{ word: "minibus", address: blankSymbol }} />
        <SymbolCredits
          question={{
            ...question,
            type: "cards",
            text: "How do you travel?",
            choices: ["Bus"],
            pictures: ["bus"],
          }}
          symbols={[{ picture: "bus", word: "minibus", credit: "The school’s own", address: blankSymbol }]}
        />
      </Specimen>
      <Specimen name="One switch, and whom to call">
        <EnglishForFamilies>
          <OneSwitch />
          <SafetyStrip />
          <YoungPeoplesBar label="Go on" hasSkip />
        </EnglishForFamilies>
      </Specimen>
    </Part>
  );
}
