-- findAnythingToProveReadable
select "name" from "migrations" limit ?;

-- writeSomethingToProveWritable
update migrations set name = name where name = (select min(name) from migrations);
