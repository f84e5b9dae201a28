-- SPDX-License-Identifier: GPL-3.0-or-later
-- Membership can end, and its role can change: by whoever may add such a person, and each change is an event of the
-- history. What a person approved, said or made has its author and role in rows of its own and stays as it is.
set local role fermata_owner;

-- A project is never without a producer; whose word holds is a member of it.
create function fermata.t_member() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  approver uuid;
begin
  if tg_op = 'UPDATE' and (new.studio_id, new.project_id, new.person_id) is distinct from (old.studio_id, old.project_id, old.person_id) then
    raise exception 'Rows of fermata.members are never given to another person or project.' using errcode = 'FM001';
  end if;
  -- Two who would take each other out come one after the other.
  select p.final_approver into approver from fermata.projects p where p.studio_id = old.studio_id and p.id = old.project_id for update;
  if old.role = 'producer' and (tg_op = 'DELETE' or new.role <> 'producer') and not exists (select from fermata.members m
       where m.studio_id = old.studio_id and m.project_id = old.project_id and m.role = 'producer' and m.person_id <> old.person_id) then
    raise exception '“%” is the only producer of the project. Make somebody else producer of it first.', fermata.person_name(old.person_id)
      using errcode = 'FM006';
  end if;
  if tg_op = 'DELETE' and approver = old.person_id and not exists (select from fermata.members m where m.studio_id = old.studio_id
       and m.project_id = old.project_id and m.person_id = old.person_id and m.role <> old.role) then
    raise exception '“%” is the final approver of the project. Name another final approver first; what is held stays held.',
      fermata.person_name(old.person_id) using errcode = 'FM006';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
drop trigger frozen on fermata.members;
create trigger guard before update or delete on fermata.members for each row execute function fermata.t_member();

create function audit.t_member() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' then
    perform audit.append(old.studio_id, old.project_id, 'member.removed', null, null, jsonb_build_object('person_id', old.person_id, 'role', old.role));
  else
    perform audit.append(new.studio_id, new.project_id, 'member.changed', null, null,
                         jsonb_build_object('person_id', new.person_id, 'role', new.role, 'was', old.role));
  end if;
  return null;
end $$;
create trigger history_of_change after update or delete on fermata.members for each row execute function audit.t_member();

grant delete, update (role) on fermata.members to fermata_definer;

-- Whose standing changed is told on the own channel: a removed person can no longer see the project's.
create or replace function audit.t_tell() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform pg_notify(audit.channel(new.project_id),
                    concat_ws(' ', new.kind, coalesce(new.cue_id::text, '-'), new.seq, coalesce(new.actor::text, '-')));
  if new.kind like 'member.%' then
    perform pg_notify(audit.channel((new.body::jsonb ->> 'person_id')::uuid), concat_ws(' ', new.kind, '-', new.seq, coalesce(new.actor::text, '-')));
  end if;
  return null;
end $$;

reset role;

-- Who may change the standing of this member: a producer of the project for a client's person; an admin of the studio,
-- who is producer in every project, for staff. Answers with the studio.
create function api.require_for_member(p_project uuid, p_person uuid) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  known fermata.people;
begin
  perform auth.require(p_project, 'producer');
  select x.* into known from fermata.people x where x.studio_id = s and x.id = p_person
     and exists (select from fermata.members m where m.studio_id = s and m.project_id = p_project and m.person_id = p_person);
  if not found then
    raise exception 'This person is no member of the project.' using errcode = 'FM010';
  end if;
  if known.role <> 'client' then
    perform auth.require_studio('admin');
  end if;
  return s;
end $$;

create function api.remove_member(p_project uuid, p_person uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := api.require_for_member(p_project, p_person);
begin
  delete from fermata.members m where m.studio_id = s and m.project_id = p_project and m.person_id = p_person;
end $$;

-- This role from now on, and no other one in the project.
create function api.change_member(p_project uuid, p_person uuid, p_role text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := api.require_for_member(p_project, p_person);
  p fermata.people;
begin
  select * into p from fermata.people x where x.studio_id = s and x.id = p_person;
  if p_role <> all ('{admin,producer,composer,legal,client}'::text[]) then
    raise exception 'There is no role “%”; known: producer, composer, client, legal, admin.', p_role using errcode = 'FM003';
  elsif (p.role = 'client') <> (p_role = 'client') then
    raise exception '“%” is % in this studio and cannot be % of a project.', fermata.person_name(p_person), p.role, p_role using errcode = 'FM012';
  end if;
  if not exists (select from fermata.members m where m.studio_id = s and m.project_id = p_project and m.person_id = p_person and m.role = p_role) then
    update fermata.members m set role = p_role where m.studio_id = s and m.project_id = p_project and m.person_id = p_person
       and m.role = (select min(x.role) from fermata.members x where x.studio_id = s and x.project_id = p_project and x.person_id = p_person);
  end if;
  delete from fermata.members m where m.studio_id = s and m.project_id = p_project and m.person_id = p_person and m.role <> p_role;
end $$;

alter function api.require_for_member(uuid, uuid) owner to fermata_definer;
alter function api.remove_member(uuid, uuid) owner to fermata_definer;
alter function api.change_member(uuid, uuid, text) owner to fermata_definer;
revoke all on function api.require_for_member(uuid, uuid), api.remove_member(uuid, uuid), api.change_member(uuid, uuid, text) from public;
grant execute on function api.remove_member(uuid, uuid), api.change_member(uuid, uuid, text) to fermata_staff, fermata_gateway;
