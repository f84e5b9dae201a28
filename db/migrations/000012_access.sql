-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may see which rows, and who may run which functions. People never write a table.
set local role fermata_owner;

do $$
declare
  t text;
begin
  -- Truncation goes past row triggers, so every table refuses it by itself.
  for t in select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('fermata', 'audit') and tablename not in ('jobs', 'jobs_done', 'runs') loop
    execute format('create trigger no_truncate before truncate on %s for each statement execute function fermata.t_frozen()', t);
  end loop;
  for t in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('fermata', 'audit') loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy definer on %s to fermata_definer using (true) with check (true)', t);
    execute format('grant select on %s to fermata_definer', t);
  end loop;
  -- A project's staff. The set-returning function in a sub-select runs once a statement, not once a row.
  foreach t in array '{takes,prints,ledger,alternatives,jobs,jobs_done,uploads}'::text[] loop
    execute format('create policy staff on fermata.%I for select to fermata_staff, fermata_gateway
                    using (project_id in (select auth.staff_projects()))', t);
  end loop;
  -- Everybody in the project, its clients too.
  foreach t in array '{cues,members,revisions,revision_sections,revision_stems,cells,gains,locks,approvals,withdrawals,deliveries}'::text[] loop
    execute format('create policy members on fermata.%I for select to fermata_staff, fermata_gateway
                    using (project_id in (select auth.projects()))', t);
  end loop;
  foreach t in array '{studios,people,logins,clients,projects,members,cues,chunks,uploads,takes,prints,ledger,revisions,revision_sections,
      revision_stems,cells,gains,locks,approvals,withdrawals,comments,alternatives,clearances,clearance_covers,deliveries,jobs,jobs_done,runs}'::text[] loop
    execute format('grant select on fermata.%I to fermata_staff, fermata_gateway', t);
  end loop;
end $$;
grant select on audit.events to fermata_staff, fermata_gateway;
create policy staff on audit.events for select to fermata_staff, fermata_gateway using (project_id in (select auth.staff_projects()));

create policy own on fermata.studios for select to fermata_staff, fermata_gateway using (id = (select auth.studio()));
create policy project on fermata.projects for select to fermata_staff, fermata_gateway using (id in (select auth.projects()));
create policy client on fermata.clients for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and ((select auth.role()) in ('admin', 'producer') or id in (select client_id from fermata.projects)));
-- Staff see the whole studio's people; a client those of the own projects.
create policy people on fermata.people for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and ((select auth.is_staff()) or id = (select auth.uid()) or id in (select person_id from fermata.members)));
create policy login on fermata.logins for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and ((select auth.role()) = 'admin' or person_id = (select auth.uid())));
-- Existence of a hash must not leak between projects.
create policy chunk on fermata.chunks for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and hash in (select hash from fermata.uploads));
-- A client sees the own words, and clearances that were issued.
create policy comment on fermata.comments for select to fermata_staff, fermata_gateway using (
  project_id in (select auth.staff_projects())
  or (project_id in (select auth.projects()) and (select auth.uid()) in (author, for_person)));
create policy clearance on fermata.clearances for select to fermata_staff, fermata_gateway using (
  project_id in (select auth.staff_projects()) or (project_id in (select auth.projects()) and state <> 'draft'));
create policy cover on fermata.clearance_covers for select to fermata_staff, fermata_gateway using (
  project_id in (select auth.projects()) and clearance_id in (select id from fermata.clearances));
create policy run on fermata.runs for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and (select auth.is_staff()));

-- What the functions may write; rows that follow from others (cells, gains, locks, events) are beyond even them.
grant insert on fermata.people, fermata.logins, fermata.clients, fermata.projects, fermata.members, fermata.cues, fermata.chunks,
  fermata.uploads, fermata.takes, fermata.prints, fermata.ledger, fermata.revisions, fermata.approvals, fermata.withdrawals,
  fermata.comments, fermata.alternatives, fermata.clearances, fermata.clearance_covers, fermata.deliveries to fermata_definer;
grant update (final_approver) on fermata.projects to fermata_definer;
grant update (name, active, erased_at) on fermata.people to fermata_definer;
grant update (note, evidence_name, salt) on fermata.approvals to fermata_definer;
grant update (text, evidence_name, salt) on fermata.comments to fermata_definer;
grant update (at) on fermata.uploads to fermata_definer;
grant update (state, json, pdf, reason, withdrawn_reason) on fermata.clearances to fermata_definer;
grant update (name) on fermata.studios to fermata_definer;  -- only to lock the row while a clearance number is taken
create trigger frozen_name before update on fermata.studios for each row execute function fermata.t_frozen();
reset role;

set local role fermata_definer;
create function api.status() returns table (version text, schema_version int, bytes bigint, chunks bigint, chunk_bytes bigint,
  clients bigint, projects bigint, cues bigint, revisions bigint, takes bigint, jobs bigint) language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  if s is null or not auth.is_staff() then
    raise exception 'Only staff of the studio see its figures.' using errcode = '42501';
  end if;
  return query select current_setting('server_version'), (select coalesce(max(m.number), 0) from fermata_meta.migrations m),
    pg_database_size(current_database()),
    (select count(*) from fermata.chunks x where x.studio_id = s), (select coalesce(sum(x.bytes), 0)::bigint from fermata.chunks x where x.studio_id = s),
    (select count(*) from fermata.clients x where x.studio_id = s), (select count(*) from fermata.projects x where x.studio_id = s),
    (select count(*) from fermata.cues x where x.studio_id = s), (select count(*) from fermata.revisions x where x.studio_id = s),
    (select count(*) from fermata.takes x where x.studio_id = s),
    (select count(*) from fermata.jobs x where x.studio_id = s and x.state <> 'dead');
end $$;
reset role;
grant usage on schema fermata_meta to fermata_definer;
grant select on fermata_meta.migrations to fermata_definer;

-- Names resolved for reading; with the rights of whoever reads.
set local role fermata_owner;
create view fermata.event_list with (security_invoker = true) as
  select e.project_id, e.cue_id, e.seq, e.at, e.kind, coalesce(p.name, case when e.actor is null then 'the system' else 'a forgotten person' end) as actor,
         e.body, e.prev, e.hash,
         case when e.body::jsonb ->> 'for_person' is not null
           then coalesce((select f.name from fermata.people f where f.id = (e.body::jsonb ->> 'for_person')::uuid), 'a forgotten person') end as for_name,
         (select m.name from fermata.people m where m.id = (e.body::jsonb ->> 'person_id')::uuid) as member
    from audit.events e left join fermata.people p on p.id = e.actor;
grant select on fermata.event_list to fermata_staff, fermata_gateway;
revoke create on schema auth, api from fermata_definer;
revoke create on schema auth from fermata_roles;
reset role;

grant execute on function api.me(), api.add_client(uuid, text), api.add_project(uuid, uuid, text, text), api.set_final_approver(uuid, uuid),
  api.add_person(uuid, text, text, uuid), api.forget_person(uuid), api.add_cue(uuid, uuid, text), api.register_chunks(uuid, jsonb),
  api.commit_revision(uuid, bytea, text[], text[], text[], jsonb, jsonb, uuid), api.save_alternative(uuid, uuid, int, int, text, text),
  api.approve(uuid, uuid, int, text[], text[], boolean, uuid, bytea, text, text), api.withdraw_approval(uuid, text),
  api.add_comment(uuid, uuid, int, bigint, bigint, text, text, uuid, bytea, text), api.reserve_clearance(jsonb),
  api.prepare_clearance(uuid, text), api.issue_clearance(uuid, text, bytea, text), api.withdraw_clearance(uuid, text),
  api.check_delivery(uuid, int), api.record_delivery(uuid, int, uuid, bytea), api.delivered_takes_elsewhere(uuid),
  api.referenced_chunks(), api.drop_unused_chunks(interval), api.verify_history(uuid), api.head(uuid), api.status(),
  api.enqueue_job(uuid, uuid, text, jsonb, int, text, interval), api.start_job(uuid, uuid, text, jsonb, interval),
  api.heartbeat_job(uuid, bigint, text, int, interval), api.finish_job(uuid, bigint, boolean, text),
  api.begin_run(text, bytea), api.finish_run(text, bytea, text) to fermata_staff, fermata_gateway;
grant execute on function api.claim_jobs(text, text[], int, interval), api.heartbeat_job(uuid, bigint, text, int, interval),
  api.finish_job(uuid, bigint, boolean, text), api.retry_job(uuid, bigint, text), api.reap_jobs(int) to fermata_worker;
