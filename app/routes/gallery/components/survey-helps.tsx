import { ClosingSoon } from "#app/components/closing-soon.tsx";
import { EmailCode } from "#app/components/email-code.tsx";
import { FamilyMedia } from "#app/components/family-media.tsx";
import { MediaPlayer } from "#app/components/question-media.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

/** What stands beside the steps of the survey. */
export function SurveyHelps() {
  return (
    <Part id="survey-helps" title="Beside the survey">
      <Specimen name="ClosingSoon">
        <ClosingSoon closes="12 noon on Friday 4 December" />
      </Specimen>
      <Specimen name="EmailCode">
        <EmailCode title="Have the receipt sent to you" send="Send me the receipt" />
      </Specimen>
      <Specimen name="YoungPeoplesBar">
        <YoungPeoplesBar label="Go on" hasSkip />
      </Specimen>
      <Specimen name="FamilyMedia">
        <FamilyMedia
          area="exampleshire"
          media={[
            { id: "film", kind: "bsl", mimeType: "video/mp4", hasCaptions: false },
            { id: "sound", kind: "sound", mimeType: "audio/mpeg", hasCaptions: false },
          ]}
        />
      </Specimen>
      <Specimen name="MediaPlayer">
        <MediaPlayer
          media={{ id: "sound", kind: "sound", mimeType: "audio/mpeg", hasCaptions: false }}
          label="Sound in Polish"
          src={paths.questionMedia.play("exampleshire", "sound")}
          captionsSrc={paths.questionMedia.playCaptions("exampleshire", "sound")}
          captionsLabel="English"
        />
      </Specimen>
    </Part>
  );
}
