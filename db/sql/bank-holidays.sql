-- insertBankHolidayChanges
insert into "bankHolidayChanges" ("position", "date", "title", "change", "changedBy", "changedAt") values (?, …);
insert into "bankHolidayChanges" ("position", "date", "title", "change", "changedBy", "changedAt") values (?, …), …;

-- listBankHolidayChanges
select "bankHolidayChanges".*, "people"."name" as "changedByName" from "bankHolidayChanges" inner join "people" on "people"."id" = "bankHolidayChanges"."changedBy" order by "bankHolidayChanges"."position";
