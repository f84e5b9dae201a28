-- SPDX-License-Identifier: GPL-3.0-or-later
-- The laws of a new revision, checked after its rows are written, whoever writes: shape, locks, and that nothing
-- changed that was not asked to change.
set local role fermata_owner;

-- What a lock pins: this stretch of this print, in this stem, from the start of this section on. A null stem pins a
-- stretch of a gain chunk: all stems of it are held, so the master is too. The section matters because two sections may
-- share a chunk (a flat gain). Written by triggers only; withdrawing the approval deletes them.
create table fermata.locks (
  n bigint generated always as identity,
  studio_id uuid not null,
  project_id uuid not null,
  cue_id uuid not null,
  approval_id uuid not null,
  section_id uuid not null,
  stem_id uuid,
  print fermata.sha256 not null,
  window_hash fermata.sha256 not null,
  slice_from bigint not null,
  slice_to bigint not null,
  section_name text not null,
  stem_name text not null,
  number int not null,  -- of the approved revision
  constraint locks_pkey primary key (studio_id, n),
  constraint locks_slice check (slice_to > slice_from),
  constraint locks_cue foreign key (studio_id, project_id, cue_id) references fermata.cues (studio_id, project_id, id)
);
create index locks_cue on fermata.locks (studio_id, cue_id);
create index locks_approval on fermata.locks (studio_id, approval_id);

create function fermata.t_by_trigger_only() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception '%.% is written by the database itself only.', tg_table_schema, tg_table_name using errcode = 'FM001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

-- The cells of a revision (and its gains, stem null), each with the end of the unbroken stretch of one print it begins.
create function fermata.held_runs(p_studio uuid, p_revision uuid) returns table (section_id uuid, stem_id uuid, print bytea,
  ordinal int, slice_from bigint, slice_to bigint, run bigint, run_to bigint) language sql stable security definer
set search_path = pg_catalog as $$
  with c as (
    select c.section_id, c.stem_id, c.print::bytea as print, c.ordinal, c.slice_from, c.slice_to from fermata.cells c
     where c.studio_id = p_studio and c.revision_id = p_revision
    union all
    select g.section_id, null, g.chunk::bytea, g.ordinal, g.slice_from, g.slice_to from fermata.gains g
     where g.studio_id = p_studio and g.revision_id = p_revision),
  breaks as (
    select *, case when lag(ordinal) over w = ordinal - 1 and lag(slice_to) over w = slice_from then 0 else 1 end as fresh
      from c window w as (partition by stem_id, print order by ordinal)),
  runs as (select *, sum(fresh) over (partition by stem_id, print order by ordinal) as run from breaks)
  select section_id, stem_id, print, ordinal, slice_from, slice_to, run, max(slice_to) over (partition by stem_id, print, run) from runs
$$;

-- Which cells and gains of a revision a live lock holds: those in the unbroken stretch from the lock's own section on.
create function fermata.covered(p_studio uuid, p_cue uuid, p_revision uuid) returns table (section_id uuid, stem_id uuid, lock_n bigint,
  approval_id uuid) language sql stable security definer
set search_path = pg_catalog as $$
  with h as materialized (select * from fermata.held_runs(p_studio, p_revision))
  select c.section_id, c.stem_id, l.n, l.approval_id from fermata.locks l
    join h a on a.section_id = l.section_id and a.stem_id is not distinct from l.stem_id and a.print = l.print and a.slice_from = l.slice_from
    join h c on c.stem_id is not distinct from a.stem_id and c.print = a.print and c.run = a.run and c.ordinal >= a.ordinal
     and c.slice_to <= l.slice_to
   where l.studio_id = p_studio and l.cue_id = p_cue
$$;

-- Which section of the parent a section continues, and where in it. A kept section that was cut in pieces goes on in the
-- sections with new ids right behind it, as long as the lengths add up to exactly the parent's.
create function fermata.pieces(p_studio uuid, p_parent uuid, p_revision uuid)
returns table (section_id uuid, parent_section uuid, at bigint) language sql stable security definer
set search_path = pg_catalog as $$
  with p as (select s.* from fermata.revision_sections s where s.studio_id = p_studio and s.revision_id = p_parent),
  n as (
    select s.*, max(p.ordinal * 0 + s.ordinal) over (order by s.ordinal) as anchor
      from fermata.revision_sections s left join p on p.section_id = s.section_id
     where s.studio_id = p_studio and s.revision_id = p_revision),
  m as (
    select n.section_id, a.section_id as parent_section, n.start_at - a.start_at as at, n.end_at - a.start_at as till,
           p.end_at - p.start_at as length
      from n join n a on a.ordinal = n.anchor join p on p.section_id = a.section_id)
  select m.section_id, m.parent_section, m.at from m
   where m.till <= m.length and exists (select from m x where x.parent_section = m.parent_section and x.till = x.length)
$$;

create function fermata.lock_story(p_lock bigint) returns text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  l record;
begin
  select k.*, a.approver, a.for_person, a.at, a.id as approval into l
    from fermata.locks k join fermata.approvals a on a.studio_id = k.studio_id and a.id = k.approval_id where k.n = p_lock;
  return format('Section “%s”, %s is held: %s approved it on %s at revision %s.', l.section_name,
      case when l.stem_id is null then 'the master' else 'stem “' || l.stem_name || '”' end,
      case when l.for_person is null then fermata.person_name(l.approver)
        else fermata.person_name(l.for_person) || ' (recorded by ' || fermata.person_name(l.approver) || ')' end,
      fermata.utc(l.at), l.number)
    || format(' Ask %s, or withdraw approval %s with a reason.',
      fermata.person_name(coalesce(l.for_person, l.approver)), l.approval);
end $$;

create function fermata.check_locks(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  bad record;
begin
  select l.n into bad from fermata.locks l
   where l.studio_id = r.studio_id and l.cue_id = r.cue_id
     and not exists (select from fermata.held_runs(r.studio_id, r.id) h
                      where h.section_id = l.section_id and h.stem_id is not distinct from l.stem_id and h.print = l.print
                        and h.slice_from = l.slice_from and h.run_to >= l.slice_to)
   order by l.stem_id is null, l.n limit 1;
  if found then
    raise exception '%', fermata.lock_story(bad.n) using errcode = 'FM005';
  end if;
  select l.n, l.stem_name into bad from fermata.locks l
    join fermata.revision_stems p on p.studio_id = l.studio_id and p.revision_id = r.parent_id and p.stem_id = l.stem_id
    left join fermata.revision_stems t on t.studio_id = l.studio_id and t.revision_id = r.id and t.stem_id = l.stem_id
   where l.studio_id = r.studio_id and l.cue_id = r.cue_id and (p.name, p.role) is distinct from (t.name, t.role)
   order by l.n limit 1;
  if found then
    raise exception 'Stem “%” cannot be renamed, given another role or retired. %', bad.stem_name, fermata.lock_story(bad.n)
      using errcode = 'FM005';
  end if;
  -- A section that is held whole takes no further stem: it would change the approved mix.
  select g.lock_n as n, t.name as stem into bad from fermata.covered(r.studio_id, r.cue_id, r.id) g
    join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id and c.section_id = g.section_id
    join fermata.revision_stems t on t.studio_id = c.studio_id and t.revision_id = r.id and t.stem_id = c.stem_id
   where g.stem_id is null and not exists (select from fermata.covered(r.studio_id, r.cue_id, r.id) k
            where k.section_id = c.section_id and k.stem_id = c.stem_id)
   order by g.lock_n limit 1;
  if found then
    raise exception 'Stem “%” cannot come into a section that is held whole, because its mix would change. %', bad.stem,
      fermata.lock_story(bad.n) using errcode = 'FM005';
  end if;
end $$;

create function fermata.check_slices(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  bad record;
  points bigint;
begin
  select n.name as section, t.name as stem, c.slice_from, c.slice_to, p.length, p.hash into bad from fermata.cells c
    join fermata.prints p on p.studio_id = c.studio_id and p.project_id = c.project_id and p.hash = c.print
    join fermata.revision_sections n on n.studio_id = c.studio_id and n.revision_id = c.revision_id and n.section_id = c.section_id
    join fermata.revision_stems t on t.studio_id = c.studio_id and t.revision_id = c.revision_id and t.stem_id = c.stem_id
   where c.studio_id = r.studio_id and c.revision_id = r.id
     and (c.slice_to > p.length or c.take <> p.take or c.window_hash <> p.window_hash) limit 1;
  if found then
    raise exception 'Section “%”, stem “%” wants samples % to % of print %, which has %, or names another take or window than it has.',
      bad.section, bad.stem, bad.slice_from, bad.slice_to, fermata.short(bad.hash), bad.length using errcode = 'FM003';
  end if;
  for bad in select n.name as section, g.chunk, g.slice_to from fermata.gains g
      join fermata.revision_sections n on n.studio_id = g.studio_id and n.revision_id = g.revision_id and n.section_id = g.section_id
     where g.studio_id = r.studio_id and g.revision_id = r.id loop
    points := fermata.need_chunk(r.studio_id, r.project_id, bad.chunk, 'gain-q24', 'the gain of section “' || bad.section || '”');
    if points < (bad.slice_to + 15) / 16 + 1 then
      raise exception 'The gain of section “%” has % points; it needs %.', bad.section, points, (bad.slice_to + 15) / 16 + 1
        using errcode = 'FM003';
    end if;
  end loop;
end $$;

-- Outside the asked cells every stem sample, and outside the asked sections every gain, is the parent's at the same
-- place of its section.
create function fermata.check_carried(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  bad record;
  asked_sections uuid[] := array(select (a ->> 'section')::uuid from jsonb_array_elements(r.asked) a);
  asked_keys text[] := array(select lower(a ->> 'section') || ' ' || lower(a ->> 'stem') from jsonb_array_elements(r.asked) a);
begin
  select n.name as section, t.name as stem into bad from fermata.cells c
    join fermata.revision_sections n on n.studio_id = c.studio_id and n.revision_id = c.revision_id and n.section_id = c.section_id
    join fermata.revision_stems t on t.studio_id = c.studio_id and t.revision_id = c.revision_id and t.stem_id = c.stem_id
   where c.studio_id = r.studio_id and c.revision_id = r.id and c.section_id || ' ' || c.stem_id <> all (asked_keys)
     and not exists (select from fermata.pieces(r.studio_id, r.parent_id, r.id) m
        join fermata.cells p on p.studio_id = r.studio_id and p.revision_id = r.parent_id and p.section_id = m.parent_section
       where m.section_id = c.section_id and p.stem_id = c.stem_id and p.print = c.print and p.slice_from + m.at = c.slice_from)
   order by n.ordinal, t.ordinal limit 1;
  if found then
    raise exception 'Section “%”, stem “%” differs from revision % although nobody asked to change it. Ask for that cell too, or keep its audio.',
      bad.section, bad.stem, r.number - 1 using errcode = 'FM004';
  end if;
  select n.name as section, t.name as stem into bad from fermata.cells p
    join fermata.revision_sections n on n.studio_id = p.studio_id and n.revision_id = p.revision_id and n.section_id = p.section_id
    join fermata.revision_stems t on t.studio_id = p.studio_id and t.revision_id = p.revision_id and t.stem_id = p.stem_id
   where p.studio_id = r.studio_id and p.revision_id = r.parent_id and p.section_id || ' ' || p.stem_id <> all (asked_keys)
     and not exists (select from fermata.cells c where c.studio_id = r.studio_id and c.revision_id = r.id
                        and c.section_id = p.section_id and c.stem_id = p.stem_id)
   order by n.ordinal, t.ordinal limit 1;
  if found then
    raise exception 'Section “%”, stem “%” of revision % is gone although nobody asked to change it.', bad.section, bad.stem,
      r.number - 1 using errcode = 'FM004';
  end if;
  select n.name as section into bad from fermata.gains g
    join fermata.revision_sections n on n.studio_id = g.studio_id and n.revision_id = g.revision_id and n.section_id = g.section_id
   where g.studio_id = r.studio_id and g.revision_id = r.id and g.section_id <> all (asked_sections)
     and not exists (select from fermata.pieces(r.studio_id, r.parent_id, r.id) m
        join fermata.gains p on p.studio_id = r.studio_id and p.revision_id = r.parent_id and p.section_id = m.parent_section
       where m.section_id = g.section_id and p.chunk = g.chunk and p.slice_from + m.at = g.slice_from)
   order by n.ordinal limit 1;
  if found then
    raise exception 'The master of section “%” differs from revision % although nobody asked to change that section.',
      bad.section, r.number - 1 using errcode = 'FM004';
  end if;
  select q.name into bad from (
    select n.name, p.ordinal, lag(p.ordinal) over (order by n.ordinal) as before from fermata.revision_sections n
      join fermata.revision_sections p on p.studio_id = n.studio_id and p.revision_id = r.parent_id and p.section_id = n.section_id
     where n.studio_id = r.studio_id and n.revision_id = r.id) q where q.before > q.ordinal limit 1;
  if found then
    raise exception 'Section “%” has moved: sections keep their order from revision to revision.', bad.name using errcode = 'FM004';
  end if;
end $$;

create function fermata.t_revision_laws() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if jsonb_typeof(new.asked) is distinct from 'array' or exists (select from jsonb_array_elements(new.asked) a
       where not (coalesce(a ->> 'section', '') ~* '^[0-9a-f-]{36}$' and coalesce(a ->> 'stem', '') ~* '^[0-9a-f-]{36}$')) then
    raise exception 'The asked cells must be a list of objects with a section id and a stem id.' using errcode = 'FM003';
  end if;
  perform fermata.fill_revision(new);
  perform fermata.check_slices(new);
  perform fermata.check_locks(new);
  if new.parent_id is not null then
    perform fermata.check_carried(new);
  end if;
  return null;
end $$;
create trigger a_laws after insert on fermata.revisions for each row execute function fermata.t_revision_laws();
create trigger history after insert on fermata.revisions for each row execute function
  audit.t_row('revision.committed', 'id', 'number', 'root', 'parent_root', 'asked', 'accepts');
create trigger frozen before update or delete on fermata.revisions for each row execute function fermata.t_frozen();

do $$
declare
  t text;
begin
  foreach t in array '{revision_sections,revision_stems,cells,gains}'::text[] loop
    execute format('create trigger a_guard before insert on fermata.%I for each row execute function fermata.t_by_trigger_only()', t);
    execute format('create trigger frozen before update or delete on fermata.%I for each row execute function fermata.t_frozen()', t);
  end loop;
end $$;
create trigger a_guard before insert or delete on fermata.locks for each row execute function fermata.t_by_trigger_only();
create trigger frozen before update on fermata.locks for each row execute function fermata.t_frozen();
grant execute on function fermata.held_runs(uuid, uuid), fermata.covered(uuid, uuid, uuid), fermata.lock_story(bigint) to fermata_definer;
reset role;
