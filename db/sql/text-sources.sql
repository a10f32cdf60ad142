-- listTextSources
select "number", "sourceId" from "texts" where "inspectionId" = ? and "number" in (?);
select "number", "sourceId" from "texts" where "inspectionId" = ? and "number" in (?, ?);
