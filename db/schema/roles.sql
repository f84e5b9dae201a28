-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cluster-wide roles, made outside the numbered migrations and safe to run again. Run as superuser.
do $$
declare
  r text;
begin
  -- fermata_owner: owns every table and trigger. fermata_definer: owns the functions people call.
  -- fermata_roles: the only one that may create logins. None of the three can log in.
  -- fermata_staff, fermata_gateway, fermata_worker: groups that logins are members of.
  foreach r in array '{fermata_owner,fermata_definer,fermata_roles,fermata_staff,fermata_gateway,fermata_worker}'::text[] loop
    if not exists (select from pg_roles where rolname = r) then
      begin
        execute format('create role %I nologin', r);
      exception when duplicate_object or unique_violation then null;  -- another migrator was first
      end;
    end if;
  end loop;
end $$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'fermata_roles' and rolcreaterole) then
    alter role fermata_roles createrole;
  end if;
  if not exists (select from pg_auth_members m where m.roleid = 'fermata_staff'::regrole
                    and m.member = 'fermata_roles'::regrole and m.admin_option) then
    grant fermata_staff to fermata_roles with admin option;
  end if;
  -- A run is owned while its owner's connection lives; only this lets the definer see when a backend began.
  if not pg_has_role('fermata_definer', 'pg_read_all_stats', 'member') then
    grant pg_read_all_stats to fermata_definer;
  end if;
end $$;
