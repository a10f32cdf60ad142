-- findDatabaseTime
-- on PostgreSQL
select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at;

-- listClockTicks
select * from "clockTicks";

-- replaceClockTick
insert into "clockTicks" ("name", "at") values (?, ?) on conflict ("name") do update set "at" = ?;

-- upsertClockTick
insert into "clockTicks" ("name", "at") values (?, ?) on conflict ("name") do update set "at" = ? where "clockTicks"."at" < ?;
