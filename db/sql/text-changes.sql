-- listChangedTexts
select "textNumber", "changedAt" from "textChanges" where "inspectionId" = ? and "changedAt" > ? order by "changedAt" limit ?;
-- on SQLite
select strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?) as "noticedUntil";
-- on PostgreSQL
select to_char((statement_timestamp() + cast(? as double precision) * interval '1 second') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "noticedUntil";
