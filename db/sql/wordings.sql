-- insertFocusAreaWording
insert into "focusAreaWordings" ("id", "inspectionId", "language", "easyRead", "number", "writtenAt", "writtenBy", "focusAreaId", "standardName", "shortName", "picture") values (?, …);

-- insertQuestionWording
insert into "questionWordings" ("id", "inspectionId", "language", "easyRead", "number", "writtenAt", "writtenBy", "questionId", "standardText", "standardHint", "standardChoices", "text", "hint", "choices", "picture") values (?, …);

-- listFocusAreaWordings
select * from "focusAreaWordings" where "inspectionId" = ? order by "number" desc;

-- listInspectionLanguages
select "inspectionLanguages".*, "people"."name" as "recordedByName" from "inspectionLanguages" inner join "people" on "people"."id" = "inspectionLanguages"."recordedBy" where "inspectionId" = ? order by "language";

-- listQuestionWordings
select * from "questionWordings" where "inspectionId" = ? order by "number" desc;

-- listWordingsByApproval
select ? as "kind", "asked"."id" as "about", "wording"."language", "wording"."easyRead", "wording"."number", "wording"."text", "wording"."hint", "wording"."choices", "wording"."picture" from "approvalVersions" inner join "questionVersions" as "asked" on "asked"."id" = "approvalVersions"."questionVersionId" inner join "questionWordings" as "wording" on "wording"."questionId" = "asked"."questionId" and "wording"."standardText" = "asked"."text" and "wording"."standardHint" = "asked"."hint" and "wording"."standardChoices" = "asked"."choices" where "approvalVersions"."approvalId" = ? union all select ? as "kind", "focusAreas"."id" as "about", "wording"."language", "wording"."easyRead", "wording"."number", "wording"."shortName" as "text", ? as "hint", '[]' as "choices", "wording"."picture" from "approvals" inner join "focusAreas" on "focusAreas"."inspectionId" = "approvals"."inspectionId" inner join "focusAreaWordings" as "wording" on "wording"."focusAreaId" = "focusAreas"."id" and "wording"."standardName" = "focusAreas"."shortName" where "approvals"."id" = ?;

-- replaceSignOff
insert into "inspectionLanguages" ("inspectionId", "language", "signedOffBy", "signedOffOn", "signedWordsId", "recordedBy", "recordedAt", "switchedOnBy", "switchedOnAt") values (?, …) on conflict ("inspectionId", "language") do update set "signedOffBy" = ?, "signedOffOn" = ?, "signedWordsId" = ?, "recordedBy" = ?, "recordedAt" = ?;

-- updateSwitch
update "inspectionLanguages" set "switchedOnBy" = ?, "switchedOnAt" = ? where "inspectionId" = ? and "language" = ?;
