-- listSwitchedOnLanguageCodes
select "language" from "inspectionLanguages" where "inspectionId" = ? and "switchedOnAt" is not null;
