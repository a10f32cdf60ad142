-- findOpenPause
select * from "surveyPauses" where "inspectionId" = ? and "resumedAt" is null;

-- findPauseById
select * from "surveyPauses" where "id" = ?;

-- insertPause
insert into "surveyPauses" ("id", "inspectionId", "reason", "note", "expectedAt", "pausedAt", "pausedBy", "toldAt", "resumedAt", "resumedBy") values (?, …);

-- listPausesByInspection
select "surveyPauses".*, "pausing"."name" as "pausedByName", "resuming"."name" as "resumedByName" from "surveyPauses" inner join "people" as "pausing" on "pausing"."id" = "surveyPauses"."pausedBy" left join "people" as "resuming" on "resuming"."id" = "surveyPauses"."resumedBy" where "surveyPauses"."inspectionId" = ? order by "surveyPauses"."pausedAt" desc, "surveyPauses"."id";

-- updatePauseAsResumed
update "surveyPauses" set "resumedAt" = ?, "resumedBy" = ? where "id" = ?;

-- updatePauseMessageTime
update "surveyPauses" set "toldAt" = ? where "id" = ?;
