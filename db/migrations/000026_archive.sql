-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cue that nobody wants any more is put away, never deleted: what was approved, cleared or delivered of it stays on
-- record. It takes no new revision and no new word until somebody brings it back. Append-only like everything said:
-- whether a cue is put away is its last row.
set local role fermata_owner;

create table fermata.archive_rows (
  studio_id uuid not null,
  id uuid not null constraint archive_rows_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  archived boolean not null,
  reason text not null constraint archive_rows_reason check (length(trim(reason)) between 1 and 2000),
  author uuid not null,
  at timestamptz not null,
  n bigint generated always as identity,
  constraint archive_rows_pkey primary key (studio_id, id),
  constraint archive_rows_cue foreign key (studio_id, cue_id) references fermata.cues (studio_id, id)
);
create index archive_rows_cue_id on fermata.archive_rows (studio_id, cue_id, n);

create function fermata.is_archived(p_studio uuid, p_cue uuid) returns boolean language sql stable security definer
set search_path = pg_catalog as $$
  select coalesce((select a.archived from fermata.archive_rows a where a.studio_id = p_studio and a.cue_id = p_cue order by a.n desc limit 1), false)
$$;

create function fermata.t_archive() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues;
begin
  -- One at a time in a cue: whoever comes second sees the first.
  select * into c from fermata.cues x where x.studio_id = new.studio_id and x.id = new.cue_id for no key update;
  new.project_id := c.project_id;
  new.author := auth.uid();
  new.at := clock_timestamp();
  new.reason := trim(new.reason);
  if new.archived and fermata.is_archived(c.studio_id, c.id) then
    raise exception '“%” is in the archive already.', c.title using errcode = 'FM012';
  elsif not new.archived and not fermata.is_archived(c.studio_id, c.id) then
    raise exception '“%” is not in the archive.', c.title using errcode = 'FM012';
  end if;
  return new;
end $$;
create trigger a_take_in before insert on fermata.archive_rows for each row execute function fermata.t_archive();
create trigger frozen before update or delete on fermata.archive_rows for each row execute function fermata.t_frozen();
create trigger no_truncate before truncate on fermata.archive_rows for each statement execute function fermata.t_frozen();
create trigger history after insert on fermata.archive_rows for each row execute function audit.t_row('cue.archived', 'id', 'archived', 'reason');

-- Whoever puts a cue away and whoever works on it wait for each other: both lock the cue's row first.
create function fermata.t_not_archived() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  last fermata.archive_rows;
  cue uuid := coalesce(to_jsonb(new) ->> 'cue_id', to_jsonb(new) ->> 'derived_from')::uuid;   -- A cut-down is made of one.
begin
  select * into last from fermata.archive_rows a where a.studio_id = new.studio_id and a.cue_id = cue order by a.n desc limit 1;
  if last.archived then
    raise exception '“%” was archived by % on % (%). Bring it back from the archive first.', (select c.title from fermata.cues c where c.studio_id = new.studio_id and c.id = cue),
      fermata.person_name(last.author), fermata.utc(last.at), last.reason using errcode = 'FM007';
  end if;
  return new;
end $$;
-- After the triggers that fill the row in ("a_take_in"), before those that check it.
create trigger ab_not_archived before insert on fermata.revisions for each row execute function fermata.t_not_archived();
create trigger ab_not_archived before insert on fermata.approvals for each row execute function fermata.t_not_archived();
create trigger ab_not_archived before insert on fermata.deliveries for each row execute function fermata.t_not_archived();
create trigger ab_not_archived before insert on fermata.clearance_covers for each row execute function fermata.t_not_archived();
create trigger ab_not_archived before insert on fermata.cues for each row when (new.derived_from is not null) execute function fermata.t_not_archived();

alter table fermata.archive_rows enable row level security;
create policy definer on fermata.archive_rows to fermata_definer using (true) with check (true);
create policy archive on fermata.archive_rows for select to fermata_staff, fermata_gateway using (project_id in (select auth.projects()));
grant select, insert on fermata.archive_rows to fermata_definer;
grant select on fermata.archive_rows to fermata_staff, fermata_gateway;

create function audit.faults_in_archive(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('A cue''s being put away (%s) was altered.', a.id) from fermata.archive_rows a
   where a.studio_id = p_studio and a.project_id = p_project
     and not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'cue.archived'
          and e.subject = a.id and e.actor = a.author and e.body::jsonb ->> 'archived' = a.archived::text and e.body::jsonb ->> 'reason' = a.reason)
  union all
  select format('Event %s records a cue put away or brought back that is gone.', e.seq) from audit.events e
   where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'cue.archived'
     and not exists (select from fermata.archive_rows a where a.studio_id = p_studio and a.id = e.subject)
$$;
grant execute on function audit.faults_in_archive(uuid, uuid) to fermata_definer;
grant execute on function fermata.is_archived(uuid, uuid) to fermata_definer;
reset role;

create or replace function api.verify_history(p_project uuid) returns setof text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query select audit.faults_in_chain(s, p_project);
  return query select 'Studio: ' || f from audit.faults_in_chain(s, '00000000-0000-0000-0000-000000000000') f;
  return query select audit.faults_in_revisions(s, p_project);
  return query select audit.faults_in_audio(s, p_project);
  return query select audit.faults_in_words(s, p_project);
  return query select audit.faults_in_decisions(s, p_project);
  return query select audit.faults_in_threads(s, p_project);
  return query select audit.faults_in_markers(s, p_project);
  return query select audit.faults_in_archive(s, p_project);
end $$;

-- A retry with the same id and content answers again.
create function api.archive_cue(p_id uuid, p_cue uuid, p_archived boolean, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  a fermata.archive_rows;
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue), 'producer');
  if length(trim(coalesce(p_reason, ''))) not between 1 and 2000 then
    raise exception 'Archiving a cue or bringing it back needs a reason of 1 to 2000 characters.' using errcode = 'FM003';
  end if;
  select * into a from fermata.archive_rows x where x.studio_id = s and x.id = p_id;
  if found then
    if (a.cue_id, a.archived, a.reason, a.author) is distinct from (p_cue, p_archived, trim(p_reason), auth.uid()) then
      perform api.other_content('Row', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.archive_rows (studio_id, id, cue_id, archived, reason) values (s, p_id, p_cue, p_archived, p_reason);
end $$;
alter function api.archive_cue(uuid, uuid, boolean, text) owner to fermata_definer;
revoke all on function api.archive_cue(uuid, uuid, boolean, text) from public;
grant execute on function api.archive_cue(uuid, uuid, boolean, text) to fermata_staff, fermata_gateway;

-- As before, without what was put away.
create or replace function api.waiting() returns table (cue uuid, title text, project uuid, project_name text, number int, cells bigint, held bigint,
  open_comments bigint, asked_by text, asked text, asked_at timestamptz, made_at timestamptz) language sql stable security definer
set search_path = pg_catalog as $$
  with newest as (
    select distinct on (r.studio_id, r.cue_id) r.* from fermata.revisions r
     where r.studio_id = auth.studio() and r.project_id in (select auth.staff_projects()) order by r.studio_id, r.cue_id, r.number desc),
  standing as (
    select n.*, (select count(*) from fermata.cells x where x.studio_id = n.studio_id and x.revision_id = n.id) as all_cells,
      (select count(distinct (k.section_id, k.stem_id)) from fermata.covered(n.studio_id, n.cue_id, n.id) k where k.stem_id is not null) as held_cells,
      (select count(*) from fermata.comments m where m.studio_id = n.studio_id and m.cue_id = n.cue_id
          and coalesce((select t.kind = 'reopen' from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                           and t.kind in ('resolve', 'reopen') order by t.n desc limit 1), true)) as comments
      from newest n),
  asks as (
    select distinct on (a.studio_id, a.cue_id) a.studio_id, a.cue_id, a.number, coalesce(a.for_person, a.approver) as who, a.note, a.at
      from fermata.approvals a
      left join fermata.withdrawals w on w.studio_id = a.studio_id and w.approval_id = a.id
     where a.studio_id = auth.studio() and a.request_changes and w.approval_id is null order by a.studio_id, a.cue_id, a.at desc)
  select s.cue_id, c.title, s.project_id, p.name, s.number, s.all_cells, s.held_cells, s.comments,
    case when q.cue_id is not null then fermata.person_name(q.who) end, q.note, q.at, s.at
    from standing s join fermata.cues c on c.studio_id = s.studio_id and c.id = s.cue_id
    join fermata.projects p on p.studio_id = s.studio_id and p.id = s.project_id
    left join asks q on q.studio_id = s.studio_id and q.cue_id = s.cue_id and q.number = s.number
   where not fermata.is_archived(s.studio_id, s.cue_id) and (s.held_cells < s.all_cells or q.cue_id is not null
      or exists (select from fermata.comments m where m.studio_id = s.studio_id and m.cue_id = s.cue_id
            and auth.uid() = (select t.assignee from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                                 and t.kind = 'assign' order by t.n desc limit 1)
            and coalesce((select t.kind = 'reopen' from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                             and t.kind in ('resolve', 'reopen') order by t.n desc limit 1), true)))
   order by q.at desc nulls last, s.at desc
$$;
