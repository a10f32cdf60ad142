-- insertEarlierFigure
insert into "earlierFigures" ("id", "inspectionId", "meaningId", "labels", "count", "base", "share", "source", "enteredBy", "enteredAt", "removedBy", "removedAt") values (?, …);

-- listEarlierFigures
select * from "earlierFigures" where "inspectionId" = ? and "removedAt" is null order by "enteredAt", "id";

-- updateEarlierFigureAsRemoved
update "earlierFigures" set "removedBy" = ?, "removedAt" = ? where "inspectionId" = ? and "id" = ? and "removedAt" is null;
