-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tamper-evident history: one hash chain a project (and one for the studio itself, under the null uuid), and
-- RFC 6962 tree heads over it. Nobody chooses order, time or actor of an event: a trigger fills them.
set local role fermata_owner;

create table audit.heads (
  studio_id uuid not null,
  project_id uuid not null,
  seq bigint not null,
  hash fermata.sha256 not null,
  constraint heads_pkey primary key (studio_id, project_id)
);

create table audit.events (
  studio_id uuid not null,
  project_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor uuid,            -- a person's opaque id; the name is resolved on reading and can be forgotten
  login name not null,   -- opaque too
  kind text not null constraint events_kind_length check (length(kind) between 1 and 100),
  cue_id uuid,
  subject uuid,
  body text not null,    -- the exact hashed text; never jsonb, whose text form is no contract
  prev fermata.sha256 not null,
  hash fermata.sha256 not null,
  constraint events_pkey primary key (studio_id, project_id, seq)
);
create index events_cue on audit.events (cue_id, seq) where cue_id is not null;

-- Heads of the log whose leaves are the chain hashes: the RFC 6962 root over the first `size` events.
create table audit.seals (
  studio_id uuid not null,
  project_id uuid not null,
  size bigint not null constraint seals_size check (size > 0),
  root fermata.sha256 not null,
  at timestamptz not null default clock_timestamp(),
  constraint seals_pkey primary key (studio_id, project_id, size)
);

-- Every field length-prefixed (netstring), so that no two events share an encoding.
create function audit.ns(v text) returns bytea language sql immutable
set search_path = pg_catalog as $$
  select case when v is null then convert_to('-', 'UTF8')
    else convert_to(octet_length(convert_to(v, 'UTF8')) || ':' || v || ',', 'UTF8') end
$$;

create function audit.digest(e audit.events) returns bytea language sql immutable
set search_path = pg_catalog as $$
  select sha256(audit.ns('fermata-event-1') || audit.ns(e.studio_id::text) || audit.ns(e.project_id::text)
    || audit.ns(e.seq::text) || audit.ns(round(extract(epoch from e.at) * 1000000)::bigint::text)
    || audit.ns(e.actor::text) || audit.ns(e.login::text) || audit.ns(e.kind) || audit.ns(e.cue_id::text)
    || audit.ns(e.subject::text) || audit.ns(e.body) || e.prev)
$$;

create function audit.first_hash(p_studio uuid, p_project uuid) returns bytea language sql immutable
set search_path = pg_catalog as $$ select sha256(uuid_send(p_studio) || uuid_send(p_project)) $$;

-- Over leaf hashes; the odd node is promoted level by level, which is the tree of RFC 6962 section 2.1.
create function audit.merkle_root(h bytea[]) returns bytea language plpgsql immutable
set search_path = pg_catalog as $$
declare
  n int := cardinality(h);
  up bytea[];
begin
  if n = 0 then
    return sha256('');
  end if;
  while n > 1 loop
    up := '{}';
    for g in 1 .. (n + 1) / 2 loop
      up[g] := case when 2 * g <= n then sha256('\x01'::bytea || h[2 * g - 1] || h[2 * g]) else h[2 * g - 1] end;
    end loop;
    h := up;
    n := cardinality(h);
  end loop;
  return h[1];
end $$;

create function audit.text_root(p_leaves text[]) returns bytea language sql immutable
set search_path = pg_catalog as $$
  select audit.merkle_root(array(select sha256('\x00'::bytea || convert_to(l, 'UTF8'))
                                   from unnest(p_leaves) with ordinality x(l, i) order by i))
$$;

create function audit.event_root(p_studio uuid, p_project uuid, p_size bigint) returns bytea language sql stable
set search_path = pg_catalog as $$
  select audit.merkle_root(array(select sha256('\x00'::bytea || e.hash) from audit.events e
    where e.studio_id = p_studio and e.project_id = p_project and e.seq <= p_size order by e.seq))
$$;

-- The head row is the chain's only contention, held to commit. The time is taken after the lock, so it rises with seq.
create function audit.t_event() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  h audit.heads;
begin
  insert into audit.heads (studio_id, project_id, seq, hash)
    values (new.studio_id, new.project_id, 0, audit.first_hash(new.studio_id, new.project_id)) on conflict do nothing;
  select * into h from audit.heads x where x.studio_id = new.studio_id and x.project_id = new.project_id for update;
  new.seq := h.seq + 1;
  new.at := clock_timestamp();
  new.actor := auth.uid();
  new.login := session_user;
  new.prev := h.hash;
  new.hash := audit.digest(new);
  update audit.heads x set seq = new.seq, hash = new.hash
   where x.studio_id = new.studio_id and x.project_id = new.project_id;
  return new;
end $$;
create trigger chain before insert on audit.events for each row execute function audit.t_event();

create function audit.t_head() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'The head of a history is moved by its events only.' using errcode = 'FM001';
  end if;
  return new;
end $$;
create trigger guard before insert or update on audit.heads for each row execute function audit.t_head();
create trigger frozen before delete on audit.heads for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on audit.events for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on audit.seals for each row execute function fermata.t_frozen();

create function audit.t_seal() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform from audit.heads h where h.studio_id = new.studio_id and h.project_id = new.project_id
     and h.seq >= new.size for update;
  if not found then
    raise exception 'There is no event % to seal.', new.size using errcode = 'FM003';
  end if;
  new.root := audit.event_root(new.studio_id, new.project_id, new.size);
  new.at := clock_timestamp();
  return new;
end $$;
create trigger fill before insert on audit.seals for each row execute function audit.t_seal();

create function audit.append(p_studio uuid, p_project uuid, p_kind text, p_cue uuid, p_subject uuid, p_body jsonb)
returns void language sql security definer
set search_path = pg_catalog as $$
  insert into audit.events (studio_id, project_id, kind, cue_id, subject, body)
  values (p_studio, coalesce(p_project, '00000000-0000-0000-0000-000000000000'), p_kind, p_cue, p_subject, p_body::text)
$$;

-- Seals everything up to now; no writer of this project can be between, because the head row is locked.
create function audit.seal(p_studio uuid, p_project uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  n bigint;
begin
  select h.seq into n from audit.heads h where h.studio_id = p_studio and h.project_id = p_project for update;
  if n > 0 then
    insert into audit.seals (studio_id, project_id, size) values (p_studio, p_project, n) on conflict do nothing;
  end if;
end $$;

-- The row trigger of every table with a history. First argument: the kind. Others: the columns that go into the body;
-- erasable text is never among them, only its salted commitment.
create function audit.t_row() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  r jsonb := to_jsonb(new);
  body jsonb := '{}';
begin
  for i in 1 .. tg_nargs - 1 loop
    body := body || jsonb_build_object(tg_argv[i], r -> tg_argv[i]);
  end loop;
  perform audit.append((r ->> 'studio_id')::uuid, (r ->> 'project_id')::uuid, tg_argv[0], (r ->> 'cue_id')::uuid,
                       (r ->> 'id')::uuid, body);
  return null;
end $$;

create function audit.t_project() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform audit.append(new.studio_id, new.id, case tg_op when 'INSERT' then 'project.added' else 'project.approver' end,
    null, new.id, jsonb_build_object('id', new.id, 'client', new.client_id, 'name', new.name, 'uses', new.uses,
                                     'final_approver', new.final_approver));
  return null;
end $$;

create function audit.t_person() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform audit.append(new.studio_id, null,
    case when tg_op = 'INSERT' then 'person.added' when new.erased_at is not null and old.erased_at is null
      then 'person.forgotten' else 'person.changed' end,
    null, new.id, jsonb_build_object('id', new.id, 'role', new.role, 'active', new.active));
  return null;
end $$;

create trigger history after insert or update on fermata.people for each row execute function audit.t_person();
create trigger history after insert or update on fermata.projects for each row execute function audit.t_project();
create trigger history after insert on fermata.clients for each row execute function audit.t_row('client.added', 'id');
create trigger history after insert on fermata.logins for each row execute function audit.t_row('login.added', 'person_id', 'login');
create trigger history after insert on fermata.members for each row
  execute function audit.t_row('member.added', 'person_id', 'role');

-- A project and a person keep what they are; only the approver, and a person's name, role and state, may change.
create function fermata.t_project() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'final_approver' <> to_jsonb(old) - 'final_approver' then
    raise exception 'A project keeps its client, name and uses; only its final approver changes.' using errcode = 'FM001';
  end if;
  if not exists (select from fermata.members m where m.studio_id = new.studio_id and m.project_id = new.id
                    and m.person_id = new.final_approver) then
    raise exception 'The final approver must be a member of the project; add the person to it first.' using errcode = 'FM003';
  end if;
  return new;
end $$;
create trigger guard before update or delete on fermata.projects for each row execute function fermata.t_project();

create function fermata.t_person() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' or (new.studio_id, new.id, new.created_at) is distinct from (old.studio_id, old.id, old.created_at) then
    raise exception 'A person is never deleted: the name can be forgotten instead.' using errcode = 'FM001';
  end if;
  return new;
end $$;
create trigger guard before update or delete on fermata.people for each row execute function fermata.t_person();
create trigger guard before update or delete on fermata.logins for each row execute function fermata.t_frozen();
grant execute on function audit.append(uuid, uuid, text, uuid, uuid, jsonb), audit.seal(uuid, uuid),
  audit.digest(audit.events), audit.ns(text), audit.first_hash(uuid, uuid), audit.merkle_root(bytea[]),
  audit.text_root(text[]), audit.event_root(uuid, uuid, bigint) to fermata_definer;
reset role;
