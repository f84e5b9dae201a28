-- SPDX-License-Identifier: GPL-3.0-or-later
-- Live windows: each event is told on its project's own channel, ids only. A channel's name holds the project's id, so
-- that only who may see the project can know what to listen to; nobody is told of projects of others.
set local role fermata_owner;

create function audit.channel(p_id uuid) returns text language sql immutable
set search_path = pg_catalog as $$ select 'fermata_' || replace(p_id::text, '-', '') $$;

-- "kind cue sequence actor", "-" where there is none. A new member is told on a channel of their own.
create function audit.t_tell() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform pg_notify(audit.channel(new.project_id),
                    concat_ws(' ', new.kind, coalesce(new.cue_id::text, '-'), new.seq, coalesce(new.actor::text, '-')));
  if new.kind = 'member.added' then
    perform pg_notify(audit.channel((new.body::jsonb ->> 'person_id')::uuid), concat_ws(' ', new.kind, '-', new.seq, coalesce(new.actor::text, '-')));
  end if;
  return null;
end $$;
create trigger tell after insert on audit.events for each row execute function audit.t_tell();
grant execute on function audit.channel(uuid) to fermata_definer;
reset role;

-- Presence: who is where now. Nothing is stored; a courtesy between colleagues, no evidence of anything.
create function api.here(p_project uuid, p_cue uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal', 'client');
  perform pg_notify(audit.channel(p_project), concat_ws(' ', 'here', coalesce(p_cue::text, '-'), 0, auth.uid()::text));
end $$;
alter function api.here(uuid, uuid) owner to fermata_definer;
revoke all on function api.here(uuid, uuid) from public;
grant execute on function api.here(uuid, uuid) to fermata_staff, fermata_gateway;
