-- listContactsByInspection
select * from "inspectionContacts" where "inspectionId" = ?;

-- replaceContacts
delete from "inspectionContacts" where "inspectionId" = ?;
insert into "inspectionContacts" ("inspectionId", "kind", "name", "phone", "email", "web") values (?, …);
insert into "inspectionContacts" ("inspectionId", "kind", "name", "phone", "email", "web") values (?, …), …;
