-- SPDX-License-Identifier: GPL-3.0-or-later
-- The functions people call: studio, projects, chunks, revisions. A retry with the same id and content answers with the
-- first result; other content under that id is FM012. Table triggers enforce the laws; here are roles and retries.
set local role fermata_definer;

create function api.me() returns table (id uuid, name text, role text, login text) language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  if auth.uid() is null then
    raise exception 'The login “%” belongs to nobody in this studio. Ask an admin of the studio to add you.', session_user
      using errcode = '42501';
  end if;
  return query select p.id, coalesce(p.name, ''), p.role, coalesce(l.login::text, '') from fermata.people p
    left join fermata.logins l on l.studio_id = p.studio_id and l.person_id = p.id where p.id = auth.uid();
end $$;

create function api.other_content(p_what text, p_id text) returns void language plpgsql
set search_path = pg_catalog as $$
begin
  raise exception '% % exists already with other content; take a new id.', p_what, p_id using errcode = 'FM012';
end $$;

create function api.add_client(p_id uuid, p_name text) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin', 'producer');
begin
  insert into fermata.clients (studio_id, id, name) values (s, p_id, p_name) on conflict do nothing;
  if not exists (select from fermata.clients c where c.studio_id = s and c.id = p_id and c.name = p_name) then
    perform api.other_content('Client', p_id::text);
  end if;
  return p_id;
end $$;

create function api.add_project(p_id uuid, p_client uuid, p_name text, p_uses text) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin', 'producer');
begin
  if not exists (select from fermata.clients c where c.studio_id = s and c.id = p_client) then
    raise exception 'There is no such client in this studio.' using errcode = '42501';
  end if;
  perform fermata.json_of(p_uses, 'The list of uses');
  insert into fermata.projects (studio_id, id, client_id, name, uses) values (s, p_id, p_client, p_name, p_uses) on conflict do nothing;
  if not found then
    if not exists (select from fermata.projects p where p.studio_id = s and p.id = p_id and p.client_id = p_client
                      and p.name = p_name and p.uses = p_uses) then
      perform api.other_content('Project', p_id::text);
    end if;
    return p_id;
  end if;
  insert into fermata.members (studio_id, project_id, person_id, role) values (s, p_id, auth.uid(), 'producer');
  return p_id;
end $$;

create function api.set_final_approver(p_project uuid, p_person uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer');
  update fermata.projects p set final_approver = p_person
   where p.studio_id = auth.studio() and p.id = p_project and p.final_approver is distinct from p_person;
end $$;

create function api.add_person(p_id uuid, p_name text, p_role text, p_project uuid) returns uuid language plpgsql security definer
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
  if p_project is not null then
    insert into fermata.members (studio_id, project_id, person_id, role) values (s, p_project, p.id, p_role) on conflict do nothing;
    if p_role = 'client' then
      update fermata.projects x set final_approver = p.id where x.studio_id = s and x.id = p_project and x.final_approver is null;
    end if;
  end if;
  return p.id;
end $$;

-- The right to be forgotten: name, own comments and notes go; ids, hashes and commitments stay.
create function api.forget_person(p_id uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin');
begin
  update fermata.people p set name = null, active = false, erased_at = clock_timestamp()
   where p.studio_id = s and p.id = p_id and p.erased_at is null;
  update fermata.comments c set text = null, evidence_name = null, salt = null
   where c.studio_id = s and coalesce(c.for_person, c.author) = p_id;
  update fermata.approvals a set note = null, evidence_name = null, salt = null
   where a.studio_id = s and coalesce(a.for_person, a.approver) = p_id;
end $$;

create function api.add_cue(p_id uuid, p_project uuid, p_title text) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  perform auth.require(p_project, 'producer', 'composer');
  insert into fermata.cues (studio_id, id, project_id, title) values (s, p_id, p_project, p_title) on conflict do nothing;
  if not exists (select from fermata.cues c where c.studio_id = s and c.id = p_id and c.project_id = p_project and c.title = p_title) then
    perform api.other_content('Cue', p_id::text);
  end if;
  return p_id;
end $$;

-- Only for the process that hashed the bytes and stored them durably itself: [{hash, kind, rate, channels, bytes}].
create function api.register_chunks(p_project uuid, p_chunks jsonb) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  bad record;
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  insert into fermata.chunks (studio_id, hash, kind, rate, channels, bytes)
    select s, fermata.hash_of(c ->> 'hash'), c ->> 'kind', (c ->> 'rate')::int, (c ->> 'channels')::smallint, (c ->> 'bytes')::bigint
      from jsonb_array_elements(p_chunks) c order by 2 on conflict do nothing;
  select c ->> 'hash' as hash into bad from jsonb_array_elements(p_chunks) c
    join fermata.chunks k on k.studio_id = s and k.hash = fermata.hash_of(c ->> 'hash')
   where (k.kind, k.rate, k.channels, k.bytes) is distinct from
         (c ->> 'kind', (c ->> 'rate')::int, (c ->> 'channels')::smallint, (c ->> 'bytes')::bigint) limit 1;
  if found then
    perform api.other_content('Chunk', left(bad.hash, 10));
  end if;
  insert into fermata.uploads (studio_id, project_id, hash, person_id)
    select distinct s, p_project, fermata.hash_of(c ->> 'hash'), auth.uid() from jsonb_array_elements(p_chunks) c
     order by 3
    on conflict (studio_id, project_id, hash) do update set at = excluded.at where uploads.at < excluded.at - interval '1 minute';
end $$;

-- Everything of a revision in one transaction, under the cue's gate; `p_ledger` is [{take, body}], the body as text.
create function api.commit_revision(p_id uuid, p_root bytea, p_leaves text[], p_takes text[], p_prints text[], p_asked jsonb,
  p_ledger jsonb, p_accepts uuid) returns int language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  c fermata.cues;
  r fermata.revisions;
  a fermata.alternatives;
begin
  select * into c from fermata.cues x
   where x.studio_id = s and x.id = (fermata.json_of(p_leaves[1], 'The header of a revision') ->> 'cue')::uuid;
  perform auth.require(c.project_id, 'producer', 'composer');
  perform fermata.gate(s, c.id);
  select * into r from fermata.revisions x where x.studio_id = s and x.id = p_id;
  if found then
    if r.root <> p_root or r.asked <> p_asked or r.accepts is distinct from p_accepts then
      perform api.other_content('Revision', p_id::text);
    end if;
    return r.number;
  end if;
  if p_accepts is not null then
    select * into a from fermata.alternatives x where x.studio_id = s and x.id = p_accepts and x.cue_id = c.id;
    if not found then
      raise exception 'There is no such alternative of “%”.', c.title using errcode = 'FM010';
    end if;
    select * into r from fermata.revisions x where x.studio_id = s and x.accepts = p_accepts;
    if found then
      raise exception 'This alternative was accepted by % on %: it is revision %.', fermata.person_name(r.author), fermata.utc(r.at),
        r.number using errcode = 'FM008';
    end if;
  end if;
  insert into fermata.takes (studio_id, project_id, hash, body)
    select s, c.project_id, sha256(convert_to(b, 'UTF8')), b from unnest(p_takes) b on conflict do nothing;
  insert into fermata.ledger (studio_id, project_id, take, body)
    select s, c.project_id, fermata.hash_of(l ->> 'take'), l ->> 'body' from jsonb_array_elements(p_ledger) l on conflict do nothing;
  insert into fermata.prints (studio_id, project_id, hash, body)
    select s, c.project_id, sha256(convert_to(b, 'UTF8')), b from unnest(p_prints) b on conflict do nothing;
  insert into fermata.revisions (studio_id, id, root, leaves, asked, accepts)
    values (s, p_id, p_root, p_leaves, p_asked, p_accepts) returning * into r;
  return r.number;
end $$;
reset role;
