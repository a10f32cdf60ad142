-- deleteSavedSearch
delete from "savedSearches" where "inspectionId" = ? and "personId" = ? and "id" = ?;

-- insertSavedSearch
insert into "savedSearches" ("id", "inspectionId", "personId", "name", "query", "savedAt") values (?, …);

-- listSavedSearches
select * from "savedSearches" where "inspectionId" = ? and "personId" = ? order by "name", "id";
