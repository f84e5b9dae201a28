-- SPDX-License-Identifier: GPL-3.0-or-later
-- Content-addressed things: chunks (the bytes live outside), takes, prints, and the ledger of what made each take.
set local role fermata_owner;

create table fermata.chunks (
  studio_id uuid not null constraint chunks_studio references fermata.studios,
  hash fermata.sha256 not null,
  kind text not null constraint chunks_kind check (kind in ('pcm24', 'carry-f32', 'gain-q24', 'document')),
  rate int not null constraint chunks_rate check (rate between 0 and 768000),
  channels smallint not null constraint chunks_channels check (channels between 0 and 64),
  bytes bigint not null constraint chunks_bytes check (bytes >= 0),
  registered_at timestamptz not null default clock_timestamp(),
  constraint chunks_pkey primary key (studio_id, hash),
  constraint chunks_layout check (case kind
    when 'document' then rate = 0 and channels = 0
    when 'gain-q24' then channels = 1 and bytes % 4 = 0
    when 'pcm24' then channels > 0 and bytes % (3 * channels) = 0
    else channels > 0 and bytes % (4 * channels) = 0 end)
);

-- Who brought the bytes. A hash alone is no licence: else whoever hears of one could attach another client's audio.
-- Written only by api.register_chunks, which the process that hashed and stored the bytes itself calls.
create table fermata.uploads (
  studio_id uuid not null,
  project_id uuid not null,
  hash fermata.sha256 not null,
  person_id uuid,
  at timestamptz not null default clock_timestamp(),
  constraint uploads_pkey primary key (studio_id, project_id, hash),
  constraint uploads_project foreign key (studio_id, project_id) references fermata.projects (studio_id, id),
  constraint uploads_chunk foreign key (studio_id, hash) references fermata.chunks (studio_id, hash)
);
create index uploads_hash on fermata.uploads (studio_id, hash);

create function fermata.frames(p_kind text, p_channels int, p_bytes bigint) returns bigint language sql immutable
set search_path = pg_catalog as $$
  select case p_kind when 'pcm24' then p_bytes / (3 * p_channels) when 'document' then p_bytes
    else p_bytes / (4 * p_channels) end
$$;

-- "" in a stored body means none.
create function fermata.hash_of(p_hex text) returns bytea language plpgsql immutable
set search_path = pg_catalog as $$
begin
  if coalesce(p_hex, '') = '' then
    return null;
  end if;
  if p_hex !~ '^[0-9a-f]{64}$' then
    raise exception '“%” is not a SHA-256 of 64 lower-case hex digits.', left(p_hex, 80) using errcode = 'FM003';
  end if;
  return decode(p_hex, 'hex');
end $$;

create function fermata.short(p_hash bytea) returns text language sql immutable
set search_path = pg_catalog as $$ select left(encode(p_hash, 'hex'), 10) $$;

-- The chunk's frames, after checking that it was brought into this project and is of the kind wanted.
create function fermata.need_chunk(p_studio uuid, p_project uuid, p_hash bytea, p_kind text, p_what text) returns bigint
language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  c fermata.chunks;
begin
  select k.* into c from fermata.uploads u join fermata.chunks k on k.studio_id = u.studio_id and k.hash = u.hash
   where u.studio_id = p_studio and u.project_id = p_project and u.hash = p_hash;
  if not found then
    raise exception 'No chunk % (%) was stored in this project; store it before naming it.', fermata.short(p_hash), p_what
      using errcode = 'FM010';
  end if;
  if c.kind <> p_kind then
    raise exception 'Chunk % is %, but % must be %.', fermata.short(p_hash), c.kind, p_what, p_kind using errcode = 'FM003';
  end if;
  return fermata.frames(c.kind, c.channels, c.bytes);
end $$;

create function fermata.json_of(p_text text, p_what text) returns jsonb language plpgsql immutable
set search_path = pg_catalog as $$
begin
  return p_text::jsonb;
exception when others then
  raise exception '% is not JSON: %', p_what, sqlerrm using errcode = 'FM003';
end $$;

create table fermata.takes (
  studio_id uuid not null,
  project_id uuid not null,
  hash fermata.sha256 not null,
  body text not null,  -- canonical JSON, the very text whose SHA-256 is the name
  at timestamptz not null default clock_timestamp(),
  constraint takes_pkey primary key (studio_id, project_id, hash),
  constraint takes_project foreign key (studio_id, project_id) references fermata.projects (studio_id, id),
  constraint takes_hash check (sha256(convert_to(body, 'UTF8')) = hash)
);

create function fermata.t_take() returns trigger language plpgsql
set search_path = pg_catalog as $$
declare
  b jsonb := fermata.json_of(new.body, 'A take');
begin
  if b ->> 'format' is distinct from 'fermata-take-1' or jsonb_typeof(b -> 'notes') is distinct from 'array'
     or jsonb_typeof(b -> 'provenance') is distinct from 'object' then
    raise exception 'A take needs format fermata-take-1, notes and provenance.' using errcode = 'FM003';
  end if;
  new.hash := sha256(convert_to(new.body, 'UTF8'));
  return new;
end $$;
create trigger fill before insert on fermata.takes for each row execute function fermata.t_take();

-- All columns but the body are read from the body by the trigger, so they cannot disagree with the name.
create table fermata.prints (
  studio_id uuid not null,
  project_id uuid not null,
  hash fermata.sha256 not null,
  take fermata.sha256 not null,
  window_hash fermata.sha256 not null,
  carry fermata.sha256,
  carry_in fermata.sha256,
  landing fermata.sha256,
  length bigint not null constraint prints_length check (length > 0),
  body text not null,
  at timestamptz not null default clock_timestamp(),
  constraint prints_pkey primary key (studio_id, project_id, hash),
  constraint prints_take foreign key (studio_id, project_id, take) references fermata.takes (studio_id, project_id, hash),
  constraint prints_hash check (sha256(convert_to(body, 'UTF8')) = hash)
);
create index prints_window on fermata.prints (studio_id, window_hash);

create function fermata.t_print() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  b jsonb := fermata.json_of(new.body, 'A print');
  n bigint;
begin
  if b ->> 'format' is distinct from 'fermata-print-1' then
    raise exception 'A print needs format fermata-print-1.' using errcode = 'FM003';
  end if;
  new.hash := sha256(convert_to(new.body, 'UTF8'));
  new.take := fermata.hash_of(b ->> 'take');
  new.window_hash := fermata.hash_of(b ->> 'window');
  new.carry := fermata.hash_of(b ->> 'carry');
  new.carry_in := fermata.hash_of(b ->> 'carry_in');
  new.landing := fermata.hash_of(b ->> 'landing');
  new.length := (b ->> 'length')::bigint;
  if new.take is null or new.window_hash is null or new.length is null then
    raise exception 'A print names its take, its window and its length.' using errcode = 'FM003';
  end if;
  if not exists (select from fermata.takes t where t.studio_id = new.studio_id and t.project_id = new.project_id
                    and t.hash = new.take) then
    raise exception 'No take % was stored in this project.', fermata.short(new.take) using errcode = 'FM010';
  end if;
  n := fermata.need_chunk(new.studio_id, new.project_id, new.window_hash, 'pcm24', 'the window of a print');
  if n <> new.length then
    raise exception 'Print % says % samples, but its stored audio has %.', fermata.short(new.hash), new.length, n
      using errcode = 'FM003';
  end if;
  if new.carry is not null then
    perform fermata.need_chunk(new.studio_id, new.project_id, new.carry, 'carry-f32', 'the carry of a print');
  end if;
  if new.carry_in is not null then
    perform fermata.need_chunk(new.studio_id, new.project_id, new.carry_in, 'carry-f32', 'the carry-in of a print');
  end if;
  if new.landing is not null then
    perform fermata.need_chunk(new.studio_id, new.project_id, new.landing, 'pcm24', 'the landing of a print');
  end if;
  return new;
end $$;
create trigger fill before insert on fermata.prints for each row execute function fermata.t_print();

-- What and who made a take: the recorded facts. The first record of a take stands.
create table fermata.ledger (
  studio_id uuid not null,
  project_id uuid not null,
  take fermata.sha256 not null,
  body text not null constraint ledger_json check (jsonb_typeof(body::jsonb) = 'object'),
  at timestamptz not null default clock_timestamp(),
  constraint ledger_pkey primary key (studio_id, project_id, take),
  constraint ledger_take foreign key (studio_id, project_id, take) references fermata.takes (studio_id, project_id, hash)
);

create table fermata.cues (
  studio_id uuid not null,
  id uuid not null constraint cues_id unique,
  project_id uuid not null,
  title text not null constraint cues_title_length check (length(title) between 1 and 200),
  created_at timestamptz not null default clock_timestamp(),
  constraint cues_pkey primary key (studio_id, id),
  constraint cues_of_project unique (studio_id, project_id, id),
  constraint cues_project foreign key (studio_id, project_id) references fermata.projects (studio_id, id)
);
create index cues_project on fermata.cues (project_id);

-- One gate a cue: commit, approve, withdraw and deliver pass it one after another. Every later statement must see what
-- was committed while we waited, which is true of READ COMMITTED only.
create function fermata.gate(p_studio uuid, p_cue uuid) returns fermata.cues language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'Commits, approvals and deliveries run in READ COMMITTED transactions only.' using errcode = 'FM009';
  end if;
  select * into c from fermata.cues x where x.studio_id = p_studio and x.id = p_cue for no key update;
  if not found then
    raise exception 'There is no such cue in a project of yours.' using errcode = '42501';
  end if;
  return c;
end $$;

create trigger history after insert on fermata.cues for each row execute function audit.t_row('cue.added', 'id', 'title');
-- One event a statement: which take has which facts, by hash.
create function audit.t_ledger() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform audit.append(n.studio_id, n.project_id, 'takes.recorded', null, null,
      jsonb_object_agg(encode(n.take, 'hex'), encode(sha256(convert_to(n.body, 'UTF8')), 'hex')))
    from fresh n group by n.studio_id, n.project_id;
  return null;
end $$;
create trigger history after insert on fermata.ledger referencing new table as fresh
  for each statement execute function audit.t_ledger();
create trigger frozen before update or delete on fermata.cues for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.takes for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.prints for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.ledger for each row execute function fermata.t_frozen();
create trigger frozen before update on fermata.chunks for each row execute function fermata.t_frozen();

-- Storing a chunk again renews its time, so that the clean-up spares what a running command is about to use.
create function fermata.t_upload() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  if to_jsonb(new) - 'at' <> to_jsonb(old) - 'at' or new.at < old.at then
    raise exception 'Of a stored chunk only the time is renewed.' using errcode = 'FM001';
  end if;
  return new;
end $$;
create trigger a_guard before update on fermata.uploads for each row execute function fermata.t_upload();
grant execute on function fermata.gate(uuid, uuid), fermata.hash_of(text), fermata.short(bytea),
  fermata.json_of(text, text), fermata.need_chunk(uuid, uuid, bytea, text, text), fermata.frames(text, int, bigint),
  fermata.t_take() to fermata_definer;
reset role;
