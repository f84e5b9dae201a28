-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a second reader found open: a document that says nothing of what it covers, a superseded one that came back,
-- walls between clients that leaked to staff, labels and time base that a lock did not hold.
set local role fermata_owner;

-- A clearance is about what it covers: number, version and every root stand in its text.
create function fermata.t_clearance_text() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  bad record;
begin
  if old.state = 'draft' and new.state = 'issued' then
    if (new.json::jsonb ->> 'number') is distinct from new.number or (new.json::jsonb ->> 'version') is distinct from new.version::text then
      raise exception 'The text is of clearance % version %, not of % version %.', new.json::jsonb ->> 'number', new.json::jsonb ->> 'version',
        new.number, new.version using errcode = 'FM003';
    end if;
    select v.number into bad from fermata.clearance_covers v where v.studio_id = new.studio_id and v.clearance_id = new.id
       and position(encode(v.root, 'hex') in new.json) = 0 limit 1;
    if found then
      raise exception 'Clearance % version % does not name the hash of revision %, which it is to cover.', new.number, new.version, bad.number
        using errcode = 'FM003';
    end if;
  end if;
  return new;
end $$;
create trigger b_text before update on fermata.clearances for each row execute function fermata.t_clearance_text();

-- Only the newest version of a number that was ever issued counts; withdrawing it brings no older one back.
create or replace function fermata.latest_clearance(p_studio uuid, p_cue uuid, p_number int) returns fermata.clearances
language sql stable security definer
set search_path = pg_catalog as $$
  select k.* from fermata.clearances k
    join fermata.clearance_covers v on v.studio_id = k.studio_id and v.clearance_id = k.id
   where k.studio_id = p_studio and v.cue_id = p_cue and v.number = p_number and k.state = 'issued'
     and not exists (select from fermata.clearances h where h.studio_id = k.studio_id and h.number = k.number and h.version > k.version
                        and h.state <> 'draft')
   order by k.issued_at desc limit 1
$$;

-- While something is held, the time base is too, and a section with held cells keeps its name and key.
create function fermata.check_labels(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  p fermata.revisions;
  bad record;
begin
  if not exists (select from fermata.locks l where l.studio_id = r.studio_id and l.cue_id = r.cue_id) then
    return;
  end if;
  select * into p from fermata.revisions x where x.studio_id = r.studio_id and x.id = r.parent_id;
  select k, fermata.json_of(p.leaves[1], 'header') -> k as was, fermata.json_of(r.leaves[1], 'header') -> k as now into bad
    from unnest('{frame_rate,start_frames,loop}'::text[]) k
   where fermata.json_of(p.leaves[1], 'header') -> k is distinct from fermata.json_of(r.leaves[1], 'header') -> k limit 1;
  if found then
    raise exception 'Parts of this cue are held, so its % stays %; % is refused.', replace(bad.k, '_', ' '), bad.was, bad.now using errcode = 'FM005';
  end if;
  select b ->> 'name' as name, b ->> 'key' as key, l.n into bad from fermata.locks l
    join lateral (select x::jsonb as b from unnest(p.leaves) x where x::jsonb ? 'first_bar' and (x::jsonb ->> 'id')::uuid = l.section_id) o on true
    join lateral (select x::jsonb as a from unnest(r.leaves) x where x::jsonb ? 'first_bar' and (x::jsonb ->> 'id')::uuid = l.section_id) n on true
   where l.studio_id = r.studio_id and l.cue_id = r.cue_id
     and (o.b ->> 'name', o.b ->> 'key') is distinct from (n.a ->> 'name', n.a ->> 'key') limit 1;
  if found then
    raise exception 'Section “%” keeps its name and its key (%). %', bad.name, bad.key, fermata.lock_story(bad.n) using errcode = 'FM005';
  end if;
end $$;

create or replace function fermata.t_revision_laws() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if jsonb_typeof(new.asked) is distinct from 'array' or exists (select from jsonb_array_elements(new.asked) a
       where not (coalesce(a ->> 'section', '') ~* '^[0-9a-f-]{36}$' and coalesce(a ->> 'stem', '') ~* '^[0-9a-f-]{36}$')) then
    raise exception 'The asked cells must be a list of objects with a section id and a stem id.' using errcode = 'FM003';
  end if;
  perform fermata.fill_revision(new);
  -- An asked cell is one of this revision, or one of the parent's that goes.
  if exists (select from jsonb_array_elements(new.asked) a where not exists (select from fermata.cells c
       where c.studio_id = new.studio_id and c.revision_id in (new.id, new.parent_id)
         and c.section_id = (a ->> 'section')::uuid and c.stem_id = (a ->> 'stem')::uuid)) then
    raise exception 'An asked cell is in neither this revision nor the one before it.' using errcode = 'FM003';
  end if;
  perform fermata.check_slices(new);
  perform fermata.check_locks(new);
  if new.parent_id is not null then
    perform fermata.check_labels(new);
    perform fermata.check_carried(new);
  end if;
  return null;
end $$;

-- A match is judged by somebody who did not make the revision; a client's condition is accepted by the client.
create function fermata.t_decision_who() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  who uuid := coalesce(new.for_person, new.person_id);
  r fermata.revisions;
begin
  select * into r from fermata.revisions x where x.studio_id = new.studio_id and x.cue_id = new.cue_id and x.number = new.number;
  if new.rule = 'R43' then
    if who = r.author then
      raise exception '% made revision % and does not judge it; legal or another producer does.', fermata.person_name(who), new.number
        using errcode = '42501';
    end if;
    if not exists (select from fermata.members m where m.studio_id = new.studio_id and m.project_id = new.project_id and m.person_id = who
                      and m.role in ('producer', 'legal')) then
      raise exception 'A match is judged by a producer or by legal of the project; % is neither.', fermata.person_name(who) using errcode = '42501';
    end if;
    if not exists (select from fermata.cells c where c.studio_id = r.studio_id and c.revision_id = r.id and encode(c.take, 'hex') = new.subject) then
      raise exception 'Revision % has no take %.', new.number, left(new.subject, 12) using errcode = 'FM003';
    end if;
  elsif new.rule = 'R44' and not exists (select from fermata.members m where m.studio_id = new.studio_id and m.project_id = new.project_id
                                            and m.person_id = who and m.role = 'client') then
    raise exception 'The judgement of a match is accepted by the client; % is none.', fermata.person_name(who) using errcode = '42501';
  end if;
  return new;
end $$;
create trigger b_who before insert on fermata.decisions for each row execute function fermata.t_decision_who();

-- Runs: one's own, or an admin's view.
drop policy run on fermata.runs;
create policy run on fermata.runs for select to fermata_staff, fermata_gateway using (studio_id = (select auth.studio())
  and ((select auth.role()) = 'admin' or person_id = (select auth.uid())));
drop index fermata.jobs_dedup;
create unique index jobs_dedup on fermata.jobs (studio_id, project_id, kind, dedup)
  where dedup is not null and state in ('scheduled', 'ready', 'leased');

create or replace function api.drop_unused_chunks(p_grace interval) returns setof bytea language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin');
  gone bytea[];
begin
  if p_grace < '1 hour' then
    raise exception 'The grace time must be at least an hour: a command may be about to use what it has just stored.' using errcode = 'FM003';
  end if;
  lock table fermata.uploads, fermata.prints, fermata.revisions, fermata.approvals, fermata.comments, fermata.decisions, fermata.clearances,
    fermata.alternatives, fermata.runs in share row exclusive mode;
  gone := array(select c.hash::bytea from fermata.chunks c where c.studio_id = s and c.registered_at < clock_timestamp() - p_grace
      and not exists (select from fermata.uploads u where u.studio_id = s and u.hash = c.hash and u.at >= clock_timestamp() - p_grace)
    except select api.referenced_of(s));
  delete from fermata.uploads u where u.studio_id = s and u.hash = any (gone);
  delete from fermata.chunks c where c.studio_id = s and c.hash = any (gone);
  return query select unnest(gone);
end $$;

-- Sketches of what was delivered: the n-gram hashes of each line, from which no note can be read back; what another
-- project's staff may compare with. Deliveries from before this migration have none.
create table fermata.sketches (
  studio_id uuid not null,
  delivery_id uuid not null,
  project_id uuid not null,
  take fermata.sha256 not null,
  grams text not null constraint sketches_json check (jsonb_typeof(grams::jsonb) = 'array'),
  constraint sketches_pkey primary key (studio_id, delivery_id, take),
  constraint sketches_delivery foreign key (studio_id, delivery_id) references fermata.deliveries (studio_id, id)
);
create index sketches_project on fermata.sketches (project_id);
create trigger frozen before update or delete on fermata.sketches for each row execute function fermata.t_frozen();
create trigger no_truncate before truncate on fermata.sketches for each statement execute function fermata.t_frozen();
alter table fermata.sketches enable row level security;
create policy definer on fermata.sketches to fermata_definer using (true) with check (true);
create policy staff on fermata.sketches for select to fermata_staff, fermata_gateway using (project_id in (select auth.staff_projects()));
grant select, insert on fermata.sketches to fermata_definer;
grant select on fermata.sketches to fermata_staff, fermata_gateway;
reset role;

create or replace function api.referenced_of(p_studio uuid) returns setof bytea language sql stable security definer
set search_path = pg_catalog as $$
  select h::bytea from fermata.prints p, unnest(array[p.window_hash, p.carry, p.carry_in, p.landing]::bytea[]) h
   where p.studio_id = p_studio and h is not null
  union select chunk::bytea from fermata.gains where studio_id = p_studio
  union select h::bytea from fermata.revisions r, unnest(array[r.plan, r.brief]::bytea[]) h where r.studio_id = p_studio and h is not null
  union select evidence::bytea from fermata.approvals where studio_id = p_studio and evidence is not null
  union select evidence::bytea from fermata.comments where studio_id = p_studio and evidence is not null
  union select evidence::bytea from fermata.decisions where studio_id = p_studio and evidence is not null
  union select pdf::bytea from fermata.clearances where studio_id = p_studio and pdf is not null
  union select h from fermata.alternatives a, unnest(a.chunks) h where a.studio_id = p_studio
  union select decode(r.result::jsonb ->> k, 'hex') from fermata.runs r, unnest('{clearance_json,clearance_pdf}'::text[]) k
   where r.studio_id = p_studio and r.result::jsonb ->> k ~ '^[0-9a-f]{64}$'
$$;
create or replace function api.referenced_chunks() returns setof bytea language sql stable security definer
set search_path = pg_catalog as $$ select api.referenced_of(auth.require_studio('admin')) $$;

-- Work is touched by whoever leased it: a worker, or the login that started it.
create or replace function api.heartbeat_job(p_id uuid, p_fence bigint, p_stage text, p_permille int, p_lease interval default '120 s')
returns boolean language sql security definer
set search_path = pg_catalog as $$
  with u as (update fermata.jobs set lease_until = clock_timestamp() + p_lease, stage = left(p_stage, 200), permille = p_permille
              where id = p_id and fence = p_fence and state = 'leased'
                and (worker = session_user or pg_has_role(session_user, 'fermata_worker', 'member')) returning 1) select exists (select from u)
$$;
create or replace function api.finish_job(p_id uuid, p_fence bigint, p_succeeded boolean, p_summary text) returns boolean
language sql security definer
set search_path = pg_catalog as $$
  with d as (delete from fermata.jobs where id = p_id and fence = p_fence and state = 'leased'
                and (worker = session_user or pg_has_role(session_user, 'fermata_worker', 'member')) returning *),
       i as (insert into fermata.jobs_done (studio_id, id, project_id, kind, attempt, worker, fence, succeeded, summary)
               select studio_id, id, project_id, kind, attempt, worker, fence, p_succeeded, left(p_summary, 4000) from d returning 1)
  select exists (select from i)
      or exists (select from fermata.jobs_done where id = p_id and fence = p_fence and succeeded = p_succeeded
                    and (worker = session_user or pg_has_role(session_user, 'fermata_worker', 'member')))
$$;
create or replace function api.enqueue_job(p_id uuid, p_project uuid, p_kind text, p_payload jsonb, p_priority int default 100,
  p_dedup text default null, p_delay interval default '0') returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  insert into fermata.jobs (studio_id, id, project_id, kind, payload, priority, dedup, run_at, state)
    values (auth.studio(), p_id, p_project, p_kind, p_payload, p_priority, p_dedup, clock_timestamp() + p_delay,
            case when p_delay > '0' then 'scheduled' else 'ready' end) on conflict do nothing;
  return (select j.id from fermata.jobs j where j.studio_id = auth.studio() and j.project_id = p_project
             and (j.id = p_id or (j.kind = p_kind and j.dedup = p_dedup)) limit 1);
end $$;

-- A contact of one client is never made a contact of another by a shared name.
create or replace function api.add_person(p_id uuid, p_name text, p_role text, p_project uuid) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  p fermata.people;
begin
  if p_role <> all ('{admin,producer,composer,legal,client}'::text[]) then
    raise exception 'There is no role “%”; known: producer, composer, client, legal, admin.', p_role using errcode = 'FM003';
  end if;
  if p_role = 'client' and p_project is not null then
    perform auth.require(p_project, 'producer');
  else
    perform auth.require_studio('admin');
    if p_project is not null then
      perform auth.require(p_project, 'producer');
    end if;
  end if;
  select * into p from fermata.people x where x.studio_id = s and (x.id = p_id or x.name = p_name) order by x.id = p_id desc limit 1;
  if not found then
    insert into fermata.people (studio_id, id, name, role) values (s, p_id, p_name, p_role) returning * into p;
    if p_role <> 'client' then
      insert into fermata.logins (studio_id, person_id, login) values (s, p_id, auth.create_login(p_id));
    end if;
  elsif p.name is distinct from p_name or (p_project is null and p.role <> p_role) then
    raise exception '“%” is in this studio already, as %. Use another name, or add the person to a project.', coalesce(p.name, p_name),
      p.role using errcode = 'FM012';
  elsif (p.role = 'client') <> (p_role = 'client') then
    raise exception '“%” is % in this studio and cannot be % of a project.', p_name, p.role, p_role using errcode = 'FM012';
  end if;
  if p_project is not null and p_role = 'client' and exists (select from fermata.members m
       join fermata.projects a on a.studio_id = m.studio_id and a.id = m.project_id
       join fermata.projects b on b.studio_id = s and b.id = p_project
      where m.studio_id = s and m.person_id = p.id and a.client_id <> b.client_id) then
    raise exception 'Another client of the studio has a contact called “%”. Add the company to the name to tell them apart.', p_name
      using errcode = 'FM012';
  end if;
  if p_project is not null then
    insert into fermata.members (studio_id, project_id, person_id, role) values (s, p_project, p.id, p_role) on conflict do nothing;
    if p_role = 'client' then
      update fermata.projects x set final_approver = p.id where x.studio_id = s and x.id = p_project and x.final_approver is null;
    end if;
  end if;
  return p.id;
end $$;

-- [{take, grams}]: one for each take of the revision that has a line. Whoever may record the delivery sketches it.
drop function api.record_delivery(uuid, int, uuid, bytea);
create function api.record_delivery(p_cue uuid, p_number int, p_clearance uuid, p_manifest bytea, p_sketches jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  project uuid := (select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue);
  d uuid;
begin
  perform auth.require(project, 'producer');
  if exists (select from fermata.deliveries x where x.studio_id = s and x.cue_id = p_cue and x.number = p_number
                and x.clearance_id = p_clearance and x.manifest = p_manifest) then
    return;
  end if;
  insert into fermata.deliveries (studio_id, cue_id, number, clearance_id, manifest)
    values (s, p_cue, p_number, p_clearance, p_manifest) returning id into d;
  insert into fermata.sketches (studio_id, delivery_id, project_id, take, grams)
    select s, d, project, q.take, q.grams from (
      select distinct on (1) fermata.hash_of(k ->> 'take')::bytea as take, (k -> 'grams')::text as grams from jsonb_array_elements(p_sketches) k) q
      join (select distinct c.take::bytea as take from fermata.revisions r
              join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id
             where r.studio_id = s and r.cue_id = p_cue and r.number = p_number) c on c.take = q.take;
  perform audit.seal(s, project);
end $$;

-- The similarity check's privilege: sketches of what other clients received, under a label that leads nowhere.
drop function api.delivered_takes_elsewhere(uuid);
create function api.delivered_sketches_elsewhere(p_project uuid) returns table (label text, grams text) language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query
    select 'delivered cue ' || left(encode(sha256(uuid_send(d.id)), 'hex'), 10), k.grams
      from fermata.sketches k
      join fermata.deliveries d on d.studio_id = k.studio_id and d.id = k.delivery_id
      join fermata.projects p on p.studio_id = d.studio_id and p.id = d.project_id
      join fermata.projects own on own.studio_id = d.studio_id and own.id = p_project
     where d.studio_id = auth.studio() and p.client_id <> own.client_id;
end $$;

-- Which of these takes were delivered to another client, and which to this one before (in another cue): {take, same_client}.
create function api.takes_delivered_before(p_cue uuid, p_takes bytea[]) returns table (take bytea, same_client boolean)
language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  project uuid := (select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue);
begin
  perform auth.require(project, 'producer', 'composer', 'legal');
  return query
    select distinct c.take::bytea, p.client_id = own.client_id
      from fermata.deliveries d
      join fermata.projects p on p.studio_id = d.studio_id and p.id = d.project_id
      join fermata.projects own on own.studio_id = d.studio_id and own.id = project
      join fermata.revisions r on r.studio_id = d.studio_id and r.cue_id = d.cue_id and r.number = d.number
      join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id
     where d.studio_id = s and d.cue_id <> p_cue and c.take = any (p_takes)
       -- Asked only about the cue's own takes, so that nobody can probe for others'.
       and exists (select from fermata.revisions x join fermata.cells y on y.studio_id = x.studio_id and y.revision_id = x.id
                    where x.studio_id = s and x.cue_id = p_cue and y.take = c.take);
end $$;
do $$
declare
  f text;
begin
  foreach f in array array['record_delivery(uuid, int, uuid, bytea, jsonb)', 'delivered_sketches_elsewhere(uuid)', 'takes_delivered_before(uuid, bytea[])'] loop
    execute format('alter function api.%s owner to fermata_definer', f);
    execute format('revoke all on function api.%s from public', f);
    execute format('grant execute on function api.%s to fermata_staff, fermata_gateway', f);
  end loop;
end $$;
