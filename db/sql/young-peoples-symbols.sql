-- deleteSymbol
delete from "youngPeoplesSymbols" where "id" = ?;

-- findSymbol
select * from "youngPeoplesSymbols" where "inspectionId" = ? and "id" = ?;

-- insertSymbol
insert into "youngPeoplesSymbols" ("id", "inspectionId", "linkId", "picture", "word", "credit", "image", "createdBy", "createdAt", "removedBy", "removedAt") values (?, …);

-- listStartsByLink
select "startedAt" from "youngPeoplesResponses" where "linkId" = ?;

-- listSymbolsByLink
select * from "youngPeoplesSymbols" where "linkId" = ? order by "createdAt", "id";

-- updateSymbolAsRemoved
update "youngPeoplesSymbols" set "removedAt" = ?, "removedBy" = ? where "id" = ?;
