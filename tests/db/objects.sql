-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must be true of every object of the schema, present and future.
\ir tiny_cue.psql
select plan(9);
select is((select string_agg(p.oid::regprocedure::text, ', ') from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('fermata', 'audit', 'auth', 'api') and not coalesce(p.proconfig @> array['search_path=pg_catalog'], false)), null,
  'every function fixes its search path');
select is((select string_agg(p.oid::regprocedure::text, ', ') from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('fermata', 'audit', 'auth', 'api') and has_function_privilege('tap_worker', p.oid, 'execute')
    and p.proname not in ('claim_jobs', 'heartbeat_job', 'finish_job', 'retry_job', 'reap_jobs')), null, 'a worker runs queue functions only');
select is((select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('fermata', 'audit') and c.relkind = 'r' and not c.relrowsecurity), null, 'every table has row security');
select is((select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('fermata', 'audit') and c.relkind in ('r', 'v') and (has_table_privilege('tap_ann', c.oid, 'insert')
    or has_table_privilege('tap_ann', c.oid, 'update') or has_table_privilege('tap_ann', c.oid, 'delete'))), null, 'no person writes any table');
select is((select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('fermata', 'audit') and c.relname in ('cells', 'gains', 'locks', 'revision_sections', 'revision_stems', 'events', 'heads', 'seals')
    and has_table_privilege('fermata_definer', c.oid, 'insert')), null, 'not even the functions write rows that follow from others');
select is((select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'fermata' and c.relkind = 'r' and c.relname not in ('studios') and not exists (select from pg_attribute a
    where a.attrelid = c.oid and a.attname = 'studio_id' and a.attnotnull)), null, 'every table has its studio');
select is((select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('fermata', 'audit') and c.relkind = 'r' and c.relname not in ('jobs', 'jobs_done', 'runs')
    and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'no_truncate')), null, 'truncation is refused everywhere');
select ok(not has_database_privilege('public', current_database(), 'temporary') and not has_database_privilege('public', current_database(), 'connect'),
  'the public may neither connect nor make temporary tables');
select ok(not pg_has_role('tap_ann', 'fermata_owner', 'member') and not pg_has_role('tap_ann', 'fermata_definer', 'member')
  and not pg_has_role('tap_ann', 'fermata_roles', 'member'), 'nobody is a member of the owning roles');
select * from finish();
rollback;
