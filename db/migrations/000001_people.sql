-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who there is: studios, people, logins, clients, projects, members; and who is asking.
do $$
begin
  execute format('revoke temporary, connect on database %I from public', current_database());
  execute format('grant connect on database %I to fermata_owner, fermata_definer, fermata_staff, fermata_gateway, '
                 'fermata_worker', current_database());
end $$;
revoke all on schema public from public;

create schema fermata authorization fermata_owner;  -- tables, triggers
create schema audit authorization fermata_owner;    -- hashed history
create schema auth authorization fermata_owner;     -- who is asking
create schema api authorization fermata_owner;      -- the only way to write
alter default privileges for role fermata_owner revoke execute on functions from public;
alter default privileges for role fermata_definer revoke execute on functions from public;
alter default privileges for role fermata_roles revoke execute on functions from public;
alter default privileges for role fermata_owner revoke usage on types from public;

set local role fermata_owner;
grant usage on schema fermata, audit, auth, api to fermata_definer, fermata_staff, fermata_gateway;
grant usage on schema api to fermata_worker;
grant usage on schema auth, fermata to fermata_worker;
grant create on schema api, auth to fermata_definer;
grant usage, create on schema auth to fermata_roles;

create domain fermata.sha256 as bytea constraint sha256_length check (octet_length(value) = 32);
grant usage on type fermata.sha256 to fermata_definer, fermata_staff, fermata_gateway;

create table fermata.studios (
  id uuid constraint studios_pkey primary key,
  name text not null constraint studios_name_length check (length(name) between 1 and 200),
  created_at timestamptz not null default clock_timestamp()
);

-- The name is the one thing here that can be forgotten; history knows people by id only.
create table fermata.people (
  studio_id uuid not null constraint people_studio references fermata.studios,
  id uuid not null constraint people_id unique,
  name text constraint people_name_length check (length(name) between 1 and 200),
  role text not null constraint people_role check (role in ('admin', 'producer', 'composer', 'legal', 'client')),
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp(),
  erased_at timestamptz,
  constraint people_pkey primary key (studio_id, id),
  constraint people_erased check ((name is null) = (erased_at is not null))
);
create unique index people_name on fermata.people (studio_id, name) where name is not null;

create table fermata.logins (
  studio_id uuid not null,
  person_id uuid not null,
  login name not null constraint logins_login unique,
  constraint logins_pkey primary key (studio_id, person_id),
  constraint logins_person foreign key (studio_id, person_id) references fermata.people (studio_id, id)
);

create table fermata.clients (
  studio_id uuid not null constraint clients_studio references fermata.studios,
  id uuid not null constraint clients_id unique,
  name text not null constraint clients_name_length check (length(name) between 1 and 200),
  created_at timestamptz not null default clock_timestamp(),
  constraint clients_pkey primary key (studio_id, id)
);

create table fermata.projects (
  studio_id uuid not null,
  id uuid not null constraint projects_id unique,
  client_id uuid not null,
  name text not null constraint projects_name_length check (length(name) between 1 and 200),
  uses text not null constraint projects_uses_json check (jsonb_typeof(uses::jsonb) = 'array'),
  final_approver uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint projects_pkey primary key (studio_id, id),
  constraint projects_client foreign key (studio_id, client_id) references fermata.clients (studio_id, id),
  constraint projects_final_approver foreign key (studio_id, final_approver) references fermata.people (studio_id, id)
);

create table fermata.members (
  studio_id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  role text not null constraint members_role check (role in ('admin', 'producer', 'composer', 'legal', 'client')),
  constraint members_pkey primary key (studio_id, project_id, person_id, role),
  constraint members_project foreign key (studio_id, project_id) references fermata.projects (studio_id, id),
  constraint members_person foreign key (studio_id, person_id) references fermata.people (studio_id, id)
);
create index members_person on fermata.members (person_id, project_id);

-- Nothing here changes after it is written, except that the columns named as arguments may be set to null.
create function fermata.t_frozen() returns trigger language plpgsql
set search_path = pg_catalog as $$
declare
  before jsonb;
  after jsonb;
  col text;
begin
  if tg_op = 'UPDATE' and tg_nargs > 0 then
    before := to_jsonb(old);
    after := to_jsonb(new);
    for i in 0 .. tg_nargs - 1 loop
      col := tg_argv[i];
      if after -> col = 'null'::jsonb or after -> col = before -> col then
        before := before - col;
        after := after - col;
      end if;
    end loop;
    if before = after then
      return new;
    end if;
  end if;
  raise exception 'Rows of %.% are never changed, deleted or truncated: history is append-only. Make a new version instead.',
    tg_table_schema, tg_table_name using errcode = 'FM001';
end $$;
create trigger frozen before update or delete on fermata.members for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.clients for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.studios for each row execute function fermata.t_frozen();

create function fermata.person_name(p_id uuid) returns text language sql stable security definer
set search_path = pg_catalog as $$
  select coalesce((select coalesce(name, 'a forgotten person') from fermata.people where id = p_id), 'nobody')
$$;

create function fermata.utc(p_at timestamptz) returns text language sql immutable
set search_path = pg_catalog as $$ select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;
grant execute on function fermata.utc(timestamptz) to fermata_definer, fermata_staff, fermata_gateway;
grant execute on function fermata.person_name(uuid) to fermata_definer;

-- Who is asking? A direct login is the person, and a client cannot change session_user. The gateway alone may
-- name the person, for one transaction.
create function auth.uid() returns uuid language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  if pg_has_role(session_user, 'fermata_gateway', 'member')
     and not (select rolsuper from pg_roles where rolname = session_user) then
    return (select id from fermata.people
             where id = nullif(current_setting('studio.person', true), '')::uuid and active);
  end if;
  return (select p.id from fermata.logins l join fermata.people p on p.studio_id = l.studio_id and p.id = l.person_id
           where l.login = session_user and p.active);
end $$;

create function auth.studio() returns uuid language sql stable security definer
set search_path = pg_catalog as $$ select studio_id from fermata.people where id = auth.uid() $$;

create function auth.role() returns text language sql stable security definer
set search_path = pg_catalog as $$ select role from fermata.people where id = auth.uid() $$;

create function auth.is_staff() returns boolean language sql stable security definer
set search_path = pg_catalog as $$ select coalesce(auth.role() <> 'client', false) $$;

-- Set-returning, so that a policy runs it once a statement and hashes it, not once a row.
create function auth.projects() returns setof uuid language sql stable security definer rows 20
set search_path = pg_catalog as $$
  select p.id from fermata.projects p where p.studio_id = auth.studio() and auth.role() = 'admin'
  union
  select m.project_id from fermata.members m where m.person_id = auth.uid()
$$;

-- Projects where the person is staff.
create function auth.staff_projects() returns setof uuid language sql stable security definer rows 20
set search_path = pg_catalog as $$
  select p.id from fermata.projects p where p.studio_id = auth.studio() and auth.role() = 'admin'
  union
  select m.project_id from fermata.members m where m.person_id = auth.uid() and m.role <> 'client'
$$;

-- An admin may do what every staff role may, in every project; never a client's part.
create function auth.has(p_project uuid, variadic p_roles text[]) returns boolean language sql stable security definer
set search_path = pg_catalog as $$
  select exists (select from fermata.members m
                  where m.person_id = auth.uid() and m.project_id = p_project and m.role = any (p_roles))
      or (auth.role() = 'admin' and p_roles && '{admin,producer,composer,legal}'::text[]
          and exists (select from fermata.projects p where p.id = p_project and p.studio_id = auth.studio()))
$$;

-- The same answer for "not allowed" and "does not exist": existence must not leak between clients.
create function auth.require(p_project uuid, variadic p_roles text[]) returns uuid language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  if p_project is null or not auth.has(p_project, variadic p_roles) then
    raise exception 'There is no such thing in a project of yours where you are %. Ask an admin of the studio to add you.',
      array_to_string(p_roles, ' or ') using errcode = '42501';
  end if;
  return auth.uid();
end $$;

create function auth.require_studio(variadic p_roles text[]) returns uuid language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  if auth.role() is null or auth.role() <> all (p_roles) then
    raise exception 'This takes the studio role %; you are %. Ask an admin of the studio.',
      array_to_string(p_roles, ' or '), coalesce(auth.role(), 'not known to this studio') using errcode = '42501';
  end if;
  return auth.studio();
end $$;
grant execute on function auth.uid(), auth.studio(), auth.role(), auth.is_staff(), auth.projects(), auth.staff_projects()
  to fermata_definer, fermata_staff, fermata_gateway;
grant execute on function auth.has(uuid, text[]), auth.require(uuid, text[]), auth.require_studio(text[]) to fermata_definer;

-- The first person of a studio, who may then add the others. Only for the cluster's superuser, and only once.
create function fermata.bootstrap(p_studio text, p_person text, p_login name) returns uuid language plpgsql
set search_path = pg_catalog as $$
declare
  s uuid := gen_random_uuid();
  p uuid := gen_random_uuid();
begin
  if not (select rolsuper from pg_roles where rolname = session_user) then
    raise exception 'Only the superuser of the database server may set up a studio.' using errcode = '42501';
  end if;
  lock table fermata.people in share row exclusive mode;
  if exists (select from fermata.people) then
    raise exception 'This database has a studio already; an admin adds further people.' using errcode = 'FM001';
  end if;
  if exists (select from pg_roles where rolname = p_login and rolsuper) then
    raise exception 'Login “%” is a superuser: the laws of the database would not bind it. Choose another name.', p_login
      using errcode = 'FM003';
  end if;
  if not exists (select from pg_roles where rolname = p_login) then
    execute format('create role %I login', p_login);
  end if;
  execute format('grant fermata_staff to %I', p_login);
  execute format('alter role %I set statement_timeout = ''120s''', p_login);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''120s''', p_login);
  insert into fermata.studios (id, name) values (s, p_studio);
  insert into fermata.people (studio_id, id, name, role) values (s, p, p_person, 'admin');
  insert into fermata.logins (studio_id, person_id, login) values (s, p, p_login);
  return p;
end $$;
reset role;

-- Makes a staff login with an opaque name. Its own owner, because creating roles is more than any other function needs.
set local role fermata_roles;
create function auth.create_login(p_person uuid) returns name language plpgsql security definer
set search_path = pg_catalog as $$
declare
  l text := 'p_' || left(encode(sha256(convert_to(p_person::text || current_database(), 'UTF8')), 'hex'), 16);
begin
  execute format('create role %I login in role fermata_staff', l);
  execute format('alter role %I set statement_timeout = ''120s''', l);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''120s''', l);
  return l;
end $$;
grant execute on function auth.create_login(uuid) to fermata_definer;
reset role;
