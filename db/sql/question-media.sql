-- deleteQuestionMedia
delete from "questionMedia" where "id" = ?;

-- findQuestionMedia
select * from "questionMedia" where "id" = ? and "inspectionId" = ?;

-- findSignedOffMedia
select "questionMedia".* from "questionMedia" inner join "inspections" on "inspections"."id" = "questionMedia"."inspectionId" where "questionMedia"."id" = ? and "questionMedia"."signedOffAt" is not null and "inspections"."slug" = ? and "inspections"."notifiedAt" is not null and "inspections"."deletedAt" is null;

-- insertQuestionMedia
insert into "questionMedia" ("id", "inspectionId", "questionId", "kind", "language", "presenter", "standardText", "standardHint", "standardChoices", "storedName", "sha256", "bytes", "mimeType", "seconds", "captions", "addedBy", "addedAt", "signedOffBy", "signedOffAt") values (?, …);

-- listMediaWithNames
select "questionMedia".*, "adders"."name" as "adderName", "signers"."name" as "signerName" from "questionMedia" inner join "people" as "adders" on "adders"."id" = "questionMedia"."addedBy" left join "people" as "signers" on "signers"."id" = "questionMedia"."signedOffBy" where "questionMedia"."inspectionId" = ? order by "questionMedia"."addedAt" desc, "questionMedia"."id";

-- listQuestionMedia
select * from "questionMedia" where "inspectionId" = ? order by "addedAt" desc, "id";

-- listSignedOffMedia
select "id", "questionId", "kind", "language", "mimeType", "captions", "standardText", "standardHint", "standardChoices" from "questionMedia" where "inspectionId" = ? and "signedOffAt" is not null order by "kind", "id";

-- updateMediaAsSignedOff
update "questionMedia" set "signedOffBy" = ?, "signedOffAt" = ? where "id" = ?;
