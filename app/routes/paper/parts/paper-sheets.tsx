import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { Picture } from "#app/components/picture.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import type { PaperPart, PaperQuestion } from "#app/domain/paper/paper-form.ts";
import { PaperControls } from "./paper-controls.tsx";
import { PaperQuestionBlock } from "./paper-question.tsx";
import { PaperText } from "./paper-text.tsx";
import type { PaperView } from "./view-paper.ts";
import "../../../components/printed-sheet.css";
import "./paper.css";

type PaperSheetsProps = { paper: PaperView; formPath: string; closesAtText: string };

/** The form, and above it, on a screen only, how to print it. The form's language need not be the page's. */
export function PaperSheets({ paper, formPath, closesAtText }: PaperSheetsProps) {
  const { size, easyRead, language, form, texts } = paper;
  const kinds = [
    "paper printed-sheet",
    size === "large" ? "paper--large" : "",
    easyRead ? "paper--easy" : "",
  ];
  return (
    <>
      <PaperControls paper={paper} formPath={formPath} closesAtText={closesAtText} />
      <article
        className={kinds.filter(Boolean).join(" ")}
        aria-labelledby="paper-title"
        lang={language.tag}
        dir={language.dir}
      >
        <Front paper={paper} />
        <Agreeing paper={paper} />
        <section aria-labelledby="paper-first">
          <h3 id="paper-first">{texts.first}</h3>
          <p>{texts.aboutReason}</p>
          <PaperQuestions paper={paper} questions={form.first} />
          {form.asksOfChildren ? <p>{texts.moreChildren}</p> : null}
        </section>
        {form.parts.map((part) => (
          <Part key={part.key} paper={paper} part={part} />
        ))}
        <section aria-labelledby="paper-about">
          <h3 id="paper-about">{texts.about}</h3>
          <PaperQuestions paper={paper} questions={form.about} />
        </section>
        <Back paper={paper} />
      </article>
    </>
  );
}

function PaperQuestions({ paper, questions }: { paper: PaperView; questions: readonly PaperQuestion[] }) {
  return (
    <ol className="paper-questions">
      {questions.map((question) => (
        <PaperQuestionBlock key={question.key} paper={paper} question={question} />
      ))}
    </ol>
  );
}

function Front({ paper }: { paper: PaperView }) {
  const { areaName, texts, returnWords, shortAddress, address, code, questionsNumber } = paper;
  return (
    <header>
      <p className="paper-kind">{texts.kind}</p>
      <h2 id="paper-title">{texts.aboutArea}</h2>
      <p>{texts.lead}</p>
      <div className="paper-front">
        <div>
          <h3>{texts.fill}</h3>
          <ul>
            {[texts.pen, texts.leaveOut, texts.help, texts.language, texts.noNames, texts.more].map(
              (words) => (
                <li key={words}>{words}</li>
              ),
            )}
          </ul>
          <h3>{texts.toReturn}</h3>
          <p>
            <strong>{texts.when}</strong>
          </p>
          {returnWords === "" ? (
            <p>{texts.giveBack}</p>
          ) : (
            <p className="paper-return" lang="en" dir="auto">
              {returnWords}
            </p>
          )}
        </div>
        <div className="paper-online">
          <QrCode code={code} address={address} label={texts.code} />
          <p>
            {texts.orOnline}
            <br />
            <strong dir="ltr" translate="no">
              <BreakableAddress address={shortAddress} />
            </strong>
          </p>
        </div>
      </div>
      <p className="paper-office" lang="en" dir="ltr">
        For inspectors: received on ____ / ____ / ________ at ____ : ____, entered as number ________.{" "}
        {areaName}, questions approved as number {questionsNumber}, printed in {printedIn(paper)}.
      </p>
    </header>
  );
}

/** Of use to whoever enters it: in which words the family was asked. */
function printedIn({ language, easyRead }: PaperView): string {
  return `${language.english}${easyRead ? ", Easy Read" : ""}`;
}

function Agreeing({ paper: { form, texts } }: { paper: PaperView }) {
  const { statement, consents } = form;
  return (
    <section aria-labelledby="paper-agree">
      <h3 id="paper-agree">{statement.title}</h3>
      {statement.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className="paper-choices paper-consents">
        {consents.map(({ name, label, hint, needed }) => (
          <li className="paper-choice" key={name}>
            <span className="paper-box" aria-hidden="true" />
            <span>
              <strong>{label}</strong> {needed ? texts.needed : texts.ifYouLike}
              <span className="paper-hint">{hint}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ paper, part }: { paper: PaperView; part: PaperPart }) {
  const id = `paper-${part.key}`;
  const { language, texts } = paper;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={part.picture ? "paper-pictured" : undefined}>
        {part.picture ? (
          <span className="paper-picture">
            <Picture name={part.picture} />
          </span>
        ) : null}
        <span>
          <PaperText text={part.title} language={language.code} />
        </span>
      </h3>
      {part.explanation === "" || paper.easyRead ? null : (
        <p>
          {texts.wasWrong}{" "}
          <PaperText text={{ words: part.explanation, language: "en" }} language={language.code} />
        </p>
      )}
      <PaperQuestions paper={paper} questions={part.questions} />
      {part.children.map(({ child, questions }) => {
        const childTexts = texts.children.find((one) => one.child === child);
        return (
          <div key={child}>
            <h4 id={`${id}-child-${child}`}>{childTexts?.title}</h4>
            <p>{childTexts?.onlyIf}</p>
            <PaperQuestions paper={paper} questions={questions} />
          </div>
        );
      })}
    </section>
  );
}

function Back({ paper: { texts } }: { paper: PaperView }) {
  return (
    <footer>
      <section className="paper-whole" aria-labelledby="paper-last">
        <h3 id="paper-last">{texts.last}</h3>
        <p>{texts.check}</p>
        <p>{texts.withdrawal}</p>
        <div className="paper-line" />
        <p>{texts.thanks}</p>
      </section>
    </footer>
  );
}
