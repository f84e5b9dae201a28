-- SPDX-License-Identifier: GPL-3.0-or-later
-- A take that sounds a recording names stored audio and whose it is; audio and paper stay. Run with pg_prove, as superuser.
\ir tiny_cue.psql
select plan(11);

create function tap.recorded(p_chunk text, p_from int, p_length int) returns text language sql immutable as
  $$ select '{"format":"fermata-take-1","length":3840,"notes":[],"provenance":{},"recordings":[{"at":0,"chunk":"' || p_chunk || '","from":' || p_from
    || ',"gain_milli_db":0,"length":' || p_length || '}],"sound":{},"stem":"x"}' $$;
create function tap.keep(p_body text) returns void language sql as
  $$ insert into fermata.takes (studio_id, project_id, hash, body) select studio_id, id, sha256(convert_to(p_body, 'UTF8')), p_body
      from fermata.projects where id = tap.id('p1') $$;
create function tap.row_of(p_body text, p_row jsonb) returns void language sql as
  $$ insert into fermata.ledger (studio_id, project_id, take, body) select studio_id, id, sha256(convert_to(p_body, 'UTF8')), p_row::text
      from fermata.projects where id = tap.id('p1') $$;
select tap.recorded(tap.hex('audio1'), 0, 480) as body \gset
select jsonb_build_object('name', 'Guitar', 'maker', 'Ada', 'file', jsonb_build_object('sha256', tap.hex('file')),
  'licence_sha256', tap.hex('bytes'), 'paper', jsonb_build_object('stored_as', tap.hex('mail'))) as material \gset
select jsonb_build_object('sound', jsonb_build_object('samples', 'Guitar'), 'materials', jsonb_build_array(:'material'::jsonb)) as good \gset

select throws_ok(format('select tap.keep(%L)', tap.recorded(tap.hex('nowhere'), 0, 480)), 'FM010', null, 'its audio must be stored in the project');
select throws_ok(format('select tap.keep(%L)', tap.recorded(tap.hex('mail'), 0, 5)), 'FM003', null, 'and be audio');
select throws_ok(format('select tap.keep(%L)', tap.recorded(tap.hex('audio1'), 1, 480)), 'FM003', null, 'and have the samples that it wants');
select lives_ok(format('select tap.keep(%L)', :'body'), 'a take of stored audio');
select throws_ok(format('select tap.row_of(%L, %L)', :'body', '{"sound": {"samples": "none"}}'), 'FM003', null, 'its row cannot say that it has no samples');
select throws_ok(format('select tap.row_of(%L, %L)', :'body', :'good'::jsonb - 'materials'), 'FM003', null, 'nor leave out whose they are');
select throws_ok(format('select tap.row_of(%L, %L)', :'body', :'good'::jsonb #- '{materials,0,maker}'), 'FM003', null, 'nor the author');
select throws_ok(format('select tap.row_of(%L, %L)', :'body', :'good'::jsonb #- '{materials,0,paper}'), 'FM003', null, 'a hash needs the paper itself');
select throws_ok(format('select tap.row_of(%L, %L)', :'body', jsonb_set(:'good'::jsonb, '{materials,0,paper,stored_as}', to_jsonb(tap.hex('nowhere')))), 'FM010', null,
  'which must be stored in the project');
select lives_ok(format('select tap.row_of(%L, %L)', :'body', :'good'), 'a row that says all of it');
select is((select count(*)::int from api.referenced_of((select studio_id from fermata.projects where id = tap.id('p1'))) h
            where h in (decode(tap.hex('audio1'), 'hex'), decode(tap.hex('mail'), 'hex'))), 2, 'audio and paper are in use');
select * from finish();
rollback;
