-- findPaperReturn
select * from "paperReturns" where "inspectionId" = ?;

-- replacePaperReturn
insert into "paperReturns" ("inspectionId", "words", "changedBy", "changedAt") values (?, …) on conflict ("inspectionId") do update set "words" = ?, "changedBy" = ?, "changedAt" = ?;
