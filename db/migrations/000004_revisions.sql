-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revisions: whole, numbered, never changed. The row holds the leaves; everything else is read from them.
set local role fermata_owner;

create table fermata.revisions (
  studio_id uuid not null,
  id uuid not null constraint revisions_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  number int not null constraint revisions_number check (number > 0),
  parent_id uuid,
  parent_root fermata.sha256,
  root fermata.sha256 not null,   -- RFC 6962 over the leaves, computed here
  leaves text[] not null,         -- canonical JSON: header, sections, stems, cells, gains
  plan fermata.sha256,
  brief fermata.sha256,
  length bigint not null constraint revisions_length check (length > 0),
  asked jsonb not null,           -- the cells that were asked to change: [{"section":…,"stem":…}]
  accepts uuid,                   -- the alternative that this revision makes real
  author uuid not null,
  at timestamptz not null,
  constraint revisions_pkey primary key (studio_id, id),
  constraint revisions_one_a_number unique (studio_id, cue_id, number),
  constraint revisions_of_cue unique (studio_id, project_id, cue_id, id),
  constraint revisions_accept_once unique (studio_id, accepts),
  constraint revisions_cue foreign key (studio_id, project_id, cue_id) references fermata.cues (studio_id, project_id, id),
  constraint revisions_parent foreign key (studio_id, project_id, cue_id, parent_id)
    references fermata.revisions (studio_id, project_id, cue_id, id),
  constraint revisions_author foreign key (studio_id, author) references fermata.people (studio_id, id),
  constraint revisions_first check ((number = 1) = (parent_id is null) and (number = 1) = (parent_root is null))
);
create index revisions_project on fermata.revisions (project_id);

create table fermata.revision_sections (
  studio_id uuid not null,
  project_id uuid not null,
  revision_id uuid not null,
  section_id uuid not null,
  ordinal int not null,
  name text not null constraint revision_sections_name check (length(name) between 1 and 100),
  start_at bigint not null,
  end_at bigint not null,
  constraint revision_sections_pkey primary key (studio_id, revision_id, section_id),
  constraint revision_sections_name_once unique (studio_id, revision_id, name),
  constraint revision_sections_revision foreign key (studio_id, revision_id) references fermata.revisions (studio_id, id)
);

create table fermata.revision_stems (
  studio_id uuid not null,
  project_id uuid not null,
  revision_id uuid not null,
  stem_id uuid not null,
  ordinal int not null,
  name text not null constraint revision_stems_name check (length(name) between 1 and 100),
  role text not null,
  constraint revision_stems_pkey primary key (studio_id, revision_id, stem_id),
  constraint revision_stems_name_once unique (studio_id, revision_id, name),
  constraint revision_stems_revision foreign key (studio_id, revision_id) references fermata.revisions (studio_id, id)
);

create table fermata.cells (
  studio_id uuid not null,
  project_id uuid not null,
  revision_id uuid not null,
  section_id uuid not null,
  stem_id uuid not null,
  ordinal int not null,       -- of the section
  print fermata.sha256 not null,
  take fermata.sha256 not null,
  window_hash fermata.sha256 not null,
  slice_from bigint not null constraint cells_slice_from check (slice_from >= 0),
  slice_to bigint not null,
  constraint cells_pkey primary key (studio_id, revision_id, section_id, stem_id),
  constraint cells_section foreign key (studio_id, revision_id, section_id)
    references fermata.revision_sections (studio_id, revision_id, section_id),
  constraint cells_stem foreign key (studio_id, revision_id, stem_id)
    references fermata.revision_stems (studio_id, revision_id, stem_id),
  constraint cells_print foreign key (studio_id, project_id, print)
    references fermata.prints (studio_id, project_id, hash),
  constraint cells_slice check (slice_to > slice_from)
);
create index cells_take on fermata.cells (studio_id, project_id, take);

create table fermata.gains (
  studio_id uuid not null,
  project_id uuid not null,
  revision_id uuid not null,
  section_id uuid not null,
  ordinal int not null,
  chunk fermata.sha256 not null,
  slice_from bigint not null constraint gains_slice_from check (slice_from >= 0),
  slice_to bigint not null,
  constraint gains_pkey primary key (studio_id, revision_id, section_id),
  constraint gains_section foreign key (studio_id, revision_id, section_id)
    references fermata.revision_sections (studio_id, revision_id, section_id)
);

-- The header decides cue, number and parent; the author is whoever is signed in; nobody can claim otherwise.
create function fermata.t_revision_take_in() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  h jsonb := fermata.json_of(new.leaves[1], 'The header of a revision');
  c fermata.cues;
  newest fermata.revisions;
  claimed bytea := new.root;
begin
  if h ->> 'format' is distinct from 'fermata-revision-1' then
    raise exception 'The first leaf of a revision must be its header of format fermata-revision-1.' using errcode = 'FM003';
  end if;
  new.author := auth.uid();
  if new.author is null then
    raise exception 'Only a person of the studio commits a revision; this login belongs to nobody.' using errcode = '42501';
  end if;
  new.cue_id := (h ->> 'cue')::uuid;
  c := fermata.gate(new.studio_id, new.cue_id);
  new.project_id := c.project_id;
  perform auth.require(c.project_id, 'producer', 'composer');
  new.number := (h ->> 'number')::int;
  new.parent_root := fermata.hash_of(h ->> 'parent');
  new.plan := fermata.hash_of(h ->> 'plan');
  new.brief := fermata.hash_of(h ->> 'brief');
  new.length := (h ->> 'length')::bigint;
  new.at := clock_timestamp();
  new.root := audit.text_root(new.leaves);
  new.asked := coalesce(new.asked, '[]');
  if claimed is not null and claimed <> new.root then
    raise exception 'The revision says its hash is %, but its contents hash to %.', fermata.short(claimed),
      fermata.short(new.root) using errcode = 'FM003';
  end if;
  select * into newest from fermata.revisions r
   where r.studio_id = new.studio_id and r.cue_id = new.cue_id order by r.number desc limit 1;
  if found and (new.number <> newest.number + 1 or new.parent_root is distinct from newest.root) then
    raise exception '% committed revision % of “%” on %, before this one was ready. Run the same command again: it then starts from revision %.',
      fermata.person_name(newest.author), newest.number, c.title, fermata.utc(newest.at), newest.number
      using errcode = 'FM008';
  elsif newest.id is null and (new.number <> 1 or new.parent_root is not null) then
    raise exception 'The first revision of “%” must be number 1 and have no parent.', c.title using errcode = 'FM008';
  end if;
  new.parent_id := newest.id;
  if new.plan is not null then
    perform fermata.need_chunk(new.studio_id, new.project_id, new.plan, 'document', 'the plan');
  end if;
  if new.brief is not null then
    perform fermata.need_chunk(new.studio_id, new.project_id, new.brief, 'document', 'the brief');
  end if;
  return new;
end $$;
create trigger a_take_in before insert on fermata.revisions for each row execute function fermata.t_revision_take_in();

-- The leaves as rows. Positions: 1 header, then sections, stems, cells section by section, gains.
create function fermata.leaf_kind(l jsonb) returns int language sql immutable
set search_path = pg_catalog as $$
  select case when l ? 'format' then 0 when l ? 'first_bar' then 1 when l ? 'role' then 2 when l ? 'print' then 3
    when l ? 'chunk' then 4 else 9 end
$$;

create function fermata.fill_revision(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  l jsonb[] := array(select fermata.json_of(x, 'Leaf ' || i || ' of the revision')
                       from unnest(r.leaves) with ordinality u(x, i) order by i);
  k int[] := array(select fermata.leaf_kind(x) from unnest(l) with ordinality u(x, i) order by i);
  s int := cardinality(array_positions(k, 1));
  t int := cardinality(array_positions(k, 2));
begin
  if s = 0 or t = 0 or cardinality(k) <> 1 + s + t + s * t + s
     or k <> array_cat(array_cat(array_cat(array[0], array_fill(1, array[s])), array_fill(2, array[t])),
                       array_cat(array_fill(3, array[s * t]), array_fill(4, array[s]))) then
    raise exception 'A revision of % sections and % stems needs exactly a header, its sections, its stems, % cells and % gains, in this order.',
      s, t, s * t, s using errcode = 'FM003';
  end if;
  insert into fermata.revision_sections (studio_id, project_id, revision_id, section_id, ordinal, name, start_at, end_at)
    select r.studio_id, r.project_id, r.id, (x ->> 'id')::uuid, i - 1, x ->> 'name', (x ->> 'start')::bigint, (x ->> 'end')::bigint
      from unnest(l) with ordinality u(x, i) where k[i] = 1;
  insert into fermata.revision_stems (studio_id, project_id, revision_id, stem_id, ordinal, name, role)
    select r.studio_id, r.project_id, r.id, (x ->> 'id')::uuid, i - 1 - s, x ->> 'name', x ->> 'role'
      from unnest(l) with ordinality u(x, i) where k[i] = 2;
  perform fermata.check_grid(r, l, k);
  insert into fermata.cells (studio_id, project_id, revision_id, section_id, stem_id, ordinal, print, take, window_hash,
                             slice_from, slice_to)
    select r.studio_id, r.project_id, r.id, n.section_id, (x ->> 'stem')::uuid, n.ordinal, fermata.hash_of(x ->> 'print'),
           fermata.hash_of(x ->> 'take'), fermata.hash_of(x ->> 'window'), (x ->> 'offset')::bigint,
           (x ->> 'offset')::bigint + n.end_at - n.start_at
      from unnest(l) with ordinality u(x, i)
      join fermata.revision_sections n on n.studio_id = r.studio_id and n.revision_id = r.id and n.section_id = (x ->> 'section')::uuid
     where k[i] = 3;
  insert into fermata.gains (studio_id, project_id, revision_id, section_id, ordinal, chunk, slice_from, slice_to)
    select r.studio_id, r.project_id, r.id, n.section_id, n.ordinal, fermata.hash_of(x ->> 'chunk'), (x ->> 'offset')::bigint,
           (x ->> 'offset')::bigint + n.end_at - n.start_at
      from unnest(l) with ordinality u(x, i)
      join fermata.revision_sections n on n.studio_id = r.studio_id and n.revision_id = r.id and n.section_id = (x ->> 'section')::uuid
     where k[i] = 4;
end $$;

-- Sections without gaps, each cell and each gain once, every cell's print known in this project.
create function fermata.check_grid(r fermata.revisions, l jsonb[], k int[]) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  bad record;
begin
  select * into bad from (
    select n.name, n.start_at, n.end_at, coalesce(lag(n.end_at) over w, 0) as wanted, lead(n.end_at) over w as next
      from fermata.revision_sections n where n.studio_id = r.studio_id and n.revision_id = r.id window w as (order by n.ordinal)) q
   where q.start_at <> q.wanted or q.end_at <= q.start_at or (q.next is null and q.end_at <> r.length) limit 1;
  if found then
    raise exception 'Section “%” goes from % to %, but it must start at % and the last one end at % samples: sections have no gaps.',
      bad.name, bad.start_at, bad.end_at, bad.wanted, r.length using errcode = 'FM003';
  end if;
  select n.name as section, t.name as stem, count(x) as times into bad
    from fermata.revision_sections n
    join fermata.revision_stems t on t.studio_id = n.studio_id and t.revision_id = n.revision_id
    left join (select x from unnest(l) with ordinality u(x, i) where k[i] = 3) c
      on (c.x ->> 'section')::uuid = n.section_id and (c.x ->> 'stem')::uuid = t.stem_id
   where n.studio_id = r.studio_id and n.revision_id = r.id group by n.section_id, n.name, t.name having count(x) <> 1 limit 1;
  if found then
    raise exception 'Section “%”, stem “%” is filled % times; every cell is filled exactly once.', bad.section, bad.stem,
      bad.times using errcode = 'FM003';
  end if;
  select n.name as section into bad from fermata.revision_sections n
    left join (select x from unnest(l) with ordinality u(x, i) where k[i] = 4) g on (g.x ->> 'section')::uuid = n.section_id
   where n.studio_id = r.studio_id and n.revision_id = r.id group by n.section_id, n.name having count(x) <> 1 limit 1;
  if found then
    raise exception 'Section “%” must have exactly one gain.', bad.section using errcode = 'FM003';
  end if;
  select x ->> 'print' as print into bad from unnest(l) with ordinality u(x, i)
   where k[i] = 3 and not exists (select from fermata.prints p where p.studio_id = r.studio_id and p.project_id = r.project_id
                                     and p.hash = fermata.hash_of(x ->> 'print')) limit 1;
  if found then
    raise exception 'No print % was stored in this project.', left(bad.print, 10) using errcode = 'FM010';
  end if;
end $$;
grant execute on function fermata.leaf_kind(jsonb) to fermata_definer;
reset role;
