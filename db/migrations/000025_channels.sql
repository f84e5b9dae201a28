-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happens in a project is told on a channel whose name nobody can work out from the project's id: only its members
-- are given the name, and it is another one from the moment that one of them is taken out.
set local role fermata_owner;

create table audit.secret (
  one     boolean primary key default true check (one),
  secret  bytea not null check (octet_length(secret) = 32)
);
comment on table audit.secret is 'What the channels'' names are made of; no login reads it.';
insert into audit.secret (secret) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
alter table audit.secret enable row level security;
create trigger frozen before update or delete on audit.secret for each row execute function fermata.t_frozen();
create trigger no_truncate before truncate on audit.secret for each statement execute function fermata.t_frozen();

create index events_removed on audit.events (project_id, seq) where kind = 'member.removed';

-- Of a project, or of a person's own standing, as it was before this event.
drop function audit.channel(uuid);
create function audit.channel(p_id uuid, p_before bigint default 9223372036854775807) returns text language sql stable security definer
set search_path = pg_catalog as $$
  select 'fermata_' || left(encode(sha256(s.secret || convert_to(concat_ws(' ', p_id,
           (select count(*) from audit.events e where e.project_id = p_id and e.kind = 'member.removed' and e.seq < p_before)), 'UTF8')), 'hex'), 48)
  from audit.secret s
$$;
revoke all on function audit.channel(uuid, bigint) from public;
grant execute on function audit.channel(uuid, bigint) to fermata_definer;

-- Who is left hears on the old channel that somebody was taken out, and asks for the new one.
create or replace function audit.t_tell() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform pg_notify(audit.channel(new.project_id, new.seq),
                    concat_ws(' ', new.kind, coalesce(new.cue_id::text, '-'), new.seq, coalesce(new.actor::text, '-')));
  if new.kind like 'member.%' then
    perform pg_notify(audit.channel((new.body::jsonb ->> 'person_id')::uuid), concat_ws(' ', new.kind, '-', new.seq, coalesce(new.actor::text, '-')));
  end if;
  return null;
end $$;
reset role;

-- The channels of the projects that the person may see; without a project: of their own standing.
create function api.channels() returns table (project uuid, channel text) language sql stable security definer
set search_path = pg_catalog as $$
  select p.id, audit.channel(p.id) from auth.projects() p (id)
  union all
  select null, audit.channel(auth.uid())
$$;
alter function api.channels() owner to fermata_definer;
revoke all on function api.channels() from public;
grant execute on function api.channels() to fermata_staff, fermata_gateway;
