-- SPDX-License-Identifier: GPL-3.0-or-later
-- Markers: named, coloured places in a cue, shared by everybody in the project. Append-only like everything said: where a
-- marker stands is its last row. And an inbox names a cue, held whole or not, that has something to answer.
set local role fermata_owner;

create table fermata.marker_rows (
  studio_id uuid not null,
  id uuid not null constraint marker_rows_id unique,       -- Of this row.
  marker_id uuid not null,
  project_id uuid not null,
  cue_id uuid not null,
  at_sample bigint not null constraint marker_rows_at_sample check (at_sample >= 0),
  name text not null constraint marker_rows_name check (length(name) between 1 and 100),
  colour text not null constraint marker_rows_colour check (colour in ('red', 'orange', 'green', 'blue', 'violet', 'grey')),
  removed boolean not null,
  author uuid not null,
  at timestamptz not null,
  n bigint generated always as identity,
  constraint marker_rows_pkey primary key (studio_id, id),
  constraint marker_rows_cue foreign key (studio_id, cue_id) references fermata.cues (studio_id, id)
);
create index marker_rows_cue_id on fermata.marker_rows (studio_id, cue_id, n);
create index marker_rows_marker on fermata.marker_rows (studio_id, marker_id, n);

create function fermata.t_marker() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues;
  last fermata.marker_rows;
  longest bigint;
begin
  -- One at a time in a cue: whoever comes second sees the first.
  select * into c from fermata.cues x where x.studio_id = new.studio_id and x.id = new.cue_id for update;
  new.project_id := c.project_id;
  new.author := auth.uid();
  new.at := clock_timestamp();
  new.name := trim(new.name);
  select r.length into longest from fermata.revisions r where r.studio_id = c.studio_id and r.cue_id = c.id order by r.number desc limit 1;
  if longest is null then
    raise exception '“%” has no revision yet; a marker stands in what was made.', c.title using errcode = 'FM003';
  elsif new.at_sample >= longest then
    raise exception 'The marker stands outside the cue, which is % samples long.', longest using errcode = 'FM003';
  end if;
  select * into last from fermata.marker_rows m where m.studio_id = new.studio_id and m.marker_id = new.marker_id order by m.n desc limit 1;
  if found and last.cue_id <> new.cue_id then
    raise exception 'A marker stays in its cue.' using errcode = 'FM003';
  elsif found and last.removed then
    raise exception 'This marker was taken away; make another.' using errcode = 'FM012';
  elsif not found and new.removed then
    raise exception 'There is no such marker.' using errcode = 'FM003';
  end if;
  return new;
end $$;
create trigger a_take_in before insert on fermata.marker_rows for each row execute function fermata.t_marker();
create trigger frozen before update or delete on fermata.marker_rows for each row execute function fermata.t_frozen();
create trigger no_truncate before truncate on fermata.marker_rows for each statement execute function fermata.t_frozen();
create trigger history after insert on fermata.marker_rows for each row
  execute function audit.t_row('marker.set', 'id', 'marker_id', 'at_sample', 'name', 'colour', 'removed');

alter table fermata.marker_rows enable row level security;
create policy definer on fermata.marker_rows to fermata_definer using (true) with check (true);
create policy marker on fermata.marker_rows for select to fermata_staff, fermata_gateway using (project_id in (select auth.projects()));
grant select, insert on fermata.marker_rows to fermata_definer;
grant select on fermata.marker_rows to fermata_staff, fermata_gateway;

create function audit.faults_in_markers(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('A marker (%s) was altered.', m.marker_id) from fermata.marker_rows m
   where m.studio_id = p_studio and m.project_id = p_project
     and not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'marker.set'
          and e.subject = m.id and e.actor = m.author and e.body::jsonb ->> 'marker_id' = m.marker_id::text
          and e.body::jsonb ->> 'at_sample' = m.at_sample::text and e.body::jsonb ->> 'name' = m.name
          and e.body::jsonb ->> 'colour' = m.colour and e.body::jsonb ->> 'removed' = m.removed::text)
  union all
  select format('Event %s records a marker that is gone.', e.seq) from audit.events e
   where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'marker.set'
     and not exists (select from fermata.marker_rows m where m.studio_id = p_studio and m.id = e.subject)
$$;
grant execute on function audit.faults_in_markers(uuid, uuid) to fermata_definer;
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
end $$;

-- A retry with the same id and content answers again.
create function api.set_marker(p_id uuid, p_marker uuid, p_cue uuid, p_at bigint, p_name text, p_colour text, p_removed boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  m fermata.marker_rows;
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue), 'producer', 'composer', 'legal');
  if length(trim(coalesce(p_name, ''))) not between 1 and 100 then
    raise exception 'A marker has a name of 1 to 100 characters.' using errcode = 'FM003';
  elsif p_colour is null or p_colour not in ('red', 'orange', 'green', 'blue', 'violet', 'grey') then
    raise exception 'A marker is red, orange, green, blue, violet or grey, not “%”.', p_colour using errcode = 'FM003';
  end if;
  select * into m from fermata.marker_rows x where x.studio_id = s and x.id = p_id;
  if found then
    if (m.marker_id, m.cue_id, m.at_sample, m.name, m.colour, m.removed, m.author) is distinct from
       (p_marker, p_cue, p_at, trim(p_name), p_colour, p_removed, auth.uid()) then
      perform api.other_content('Marker', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.marker_rows (studio_id, id, marker_id, cue_id, at_sample, name, colour, removed)
    values (s, p_id, p_marker, p_cue, p_at, p_name, p_colour, p_removed);
end $$;
alter function api.set_marker(uuid, uuid, uuid, bigint, text, text, boolean) owner to fermata_definer;
revoke all on function api.set_marker(uuid, uuid, uuid, bigint, text, text, boolean) from public;
grant execute on function api.set_marker(uuid, uuid, uuid, bigint, text, text, boolean) to fermata_staff, fermata_gateway;

-- As before, and a cue that is held whole waits too while an open comment is given to the person: a request to unlock it.
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
   where s.held_cells < s.all_cells or q.cue_id is not null
      or exists (select from fermata.comments m where m.studio_id = s.studio_id and m.cue_id = s.cue_id
            and auth.uid() = (select t.assignee from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                                 and t.kind = 'assign' order by t.n desc limit 1)
            and coalesce((select t.kind = 'reopen' from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                             and t.kind in ('resolve', 'reopen') order by t.n desc limit 1), true))
   order by q.at desc nulls last, s.at desc
$$;
